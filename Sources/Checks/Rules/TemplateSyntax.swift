package import Analysis
import Diagnostics
import StackDSL
import Templates

/// Finds templates that Prometheus or Alertmanager cannot render.
package struct TemplateSyntax: Check {
    package static let about = CheckDescription(
        .templateSyntax,
        summary: "a template cannot be rendered",
        rationale: """
            Prometheus refuses a rule file with a template that it cannot read. Alertmanager reads the texts of receivers \
            only when it sends: the notification is lost, at the very moment it is needed.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/configuration/template_reference/",
            "https://prometheus.io/docs/alerting/latest/notifications/",
        ],
        bad: [
            .stack(#"summary: "{{ $value | humanise }}""#, note: "no such function", alert("{{ $value | humanise }}")),
            .stack(#"summary: "{{ $valu }}""#, note: "no such variable", alert("{{ $valu }}")),
            .stack(#"summary: "{{ $value""#, note: "never closed", alert("{{ $value")),
            .stack(
                #".email(to: […], subject: "{{ .Lables.alertname }}")"#,
                mail("{{ .Lables.alertname }}")),
            .stack(
                #".email(to: […], subject: "{{ template \"team.subject\" . }}")"#, note: "nobody defines it",
                mail(#"{{ template "team.subject" . }}"#)),
            .stack(
                #".webhook(url, payload: ["text": "Status: {{ .Status }}"])"#, note: "arrives as an object",
                payload("Status: {{ .Status }}")),
        ],
        good: [
            .stack(#"summary: "{{ $value | humanize }}""#, alert("{{ $value | humanize }}")),
            .stack(
                #".email(to: […], subject: "{{ .CommonLabels.alertname }}")"#,
                mail("{{ .CommonLabels.alertname }}")),
            .stack(
                #"NotificationTemplate("team", "{{ define \"team.subject\" }}…{{ end }}")"#,
                mail(
                    #"{{ template "team.subject" . }}"#,
                    [NotificationTemplate("team", #"{{ define "team.subject" }}{{ .Status }}{{ end }}"#)])),
            .stack(#".webhook(url, payload: ["text": "[{{ .Status }}] now"])"#, payload("[{{ .Status }}] now")),
        ])

    private static func mail(_ subject: NotificationText, _ templates: [NotificationTemplate] = []) -> Stack {
        ExampleStack.with(
            routing: Routing(
                default: Receiver("team", [.email(to: ["a@example.com"], subject: subject)]),
                mail: MailServer("smtp.example.com:587", from: "b@example.com"), templates: templates))
    }

    private static func payload(_ text: NotificationText) -> Stack {
        ExampleStack.with(
            routing: Routing(
                default: Receiver("team", [.webhook("http://relay:8080/", payload: ["text": .text(text)])])))
    }

    private static func alert(_ summary: AlertText) -> Stack {
        ExampleStack.with(alerts: [
            Alert("QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: .warning, summary: summary)
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let uses = stack.templateUses
        let shared = Set(uses.filter(\.isShared).flatMap(\.reading.templatesDefined).map(\.name))
        return uses.flatMap { use in
            use.reading.errors.map { error in
                Finding(
                    error.message, subject: use.subject, at: use.place.highlight(error.range),
                    help: error.help.map { [$0] } ?? [], allowances: use.allowances)
            } + undefined(in: use, shared, isWhole: !stack.isOfFiles) + misread(use)
        }
    }

    /// Calls of templates that are defined nowhere: they end the whole text.
    ///
    /// - Parameter isWhole: whether the files of templates are known; otherwise nothing is said of notifications.
    private static func undefined(in use: TemplateUse, _ shared: Set<String>, isWhole: Bool) -> [Finding] {
        if !isWhole, case .alertmanager = use.vocabulary { return [] }
        var known = use.vocabulary.predefinedTemplates.union(use.reading.templatesDefined.map(\.name))
        if case .alertmanager = use.vocabulary { known.formUnion(shared) }
        return use.reading.templatesReferenced.filter { !known.contains($0.name) }.map { call in
            let nearest = Suggestion.nearest(to: call.name, among: known)
            return Finding(
                "there is no template `\(call.name)`", subject: use.subject, at: use.place.highlight(call.range),
                help: [
                    nearest.map { "did you mean `\($0)`?" } ?? definition(of: call.name, for: use.vocabulary)
                ], allowances: use.allowances)
        }
    }

    private static func definition(of name: String, for vocabulary: TemplateVocabulary) -> String {
        let definition = "{{ define \\\"\(name)\\\" }}…{{ end }}"
        guard case .alertmanager = vocabulary else { return "define it in the same text: `\(definition)`" }
        return "define it in a file: `NotificationTemplate(\"…\", \"\(definition)\")`"
    }
}
