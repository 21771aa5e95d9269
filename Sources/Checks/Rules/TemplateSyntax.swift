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
                ExampleStack.with(
                    routing: Routing(
                        default: Receiver(
                            "team", [.email(to: ["a@example.com"], subject: "{{ .Lables.alertname }}")])))),
        ],
        good: [
            .stack(#"summary: "{{ $value | humanize }}""#, alert("{{ $value | humanize }}")),
            .stack(
                #".email(to: […], subject: "{{ .CommonLabels.alertname }}")"#,
                ExampleStack.with(
                    routing: Routing(
                        default: Receiver(
                            "team", [.email(to: ["a@example.com"], subject: "{{ .CommonLabels.alertname }}")])))),
        ])

    private static func alert(_ summary: AlertText) -> Stack {
        ExampleStack.with(alerts: [
            Alert("QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: .warning, summary: summary)
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.templateUses.flatMap { use in
            use.reading.errors.map { error in
                Finding(
                    error.message, subject: use.subject, at: use.place.highlight(error.range),
                    help: error.help.map { [$0] } ?? [], allowances: use.allowances)
            }
        }
    }
}
