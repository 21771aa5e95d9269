package import Analysis
import Diagnostics
import StackDSL

/// Finds inhibitions that hide what has nothing to do with the alert that hides it.
package struct UnboundedInhibition: Check {
    package static let about = CheckDescription(
        .unboundedInhibition,
        summary: "an inhibition hides alerts about other things",
        rationale: """
            `equal` is what keeps an inhibition to one thing. Alertmanager takes a label that both alerts lack for an equal \
            one: where an aggregation has dropped `instance`, or the label is misspelt, one critical alert hides every \
            warning there is, and nobody sees that something is missing.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule"],
        bad: [
            .stack(
                #"Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["instnace"])"#,
                inhibited(.init([.severity(.critical)], hides: [.severity(.warning)], equal: ["instnace"]))),
            .stack(
                #"Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["queue"])"#,
                note: "neither alert has a queue", inhibited(.init([.severity(.critical)], hides: [.severity(.warning)], equal: ["queue"]))),
            .stack(
                #"Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: [])"#,
                inhibited(.init([.severity(.critical)], hides: [.severity(.warning)], equal: []))),
            .stack(
                #"Inhibition([], hides: [.severity(.warning)], equal: ["instance"])"#, note: "any alert hides them",
                inhibited(.init([], hides: [.severity(.warning)], equal: ["instance"]))),
        ],
        good: [
            .stack(
                #"Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: ["path"])"#,
                inhibited(.init([.severity(.critical)], hides: [.severity(.warning)], equal: ["path"]))),
            .stack(
                #"Inhibition.bySeverity([.critical, .warning], equal: ["path"])"#, note: "alerts without the label are left alone",
                ExampleStack.with(
                    alerts: alerts,
                    routing: Routing(
                        default: ExampleStack.oncall, inhibitions: Inhibition.bySeverity([.critical, .warning], equal: ["path"])))),
            .stack(
                #"Inhibition([.label("alertname", is: "RequestsFail")], hides: [.severity(.warning)], equal: [])"#,
                note: "one cause hides all on purpose",
                inhibited(.init([.label("alertname", is: "RequestsFail")], hides: [.severity(.warning)], equal: []))),
        ])

    private static var alerts: [Alert] {
        [
            Alert(
                "RequestsFail", when: "sum by (path) (rate(http_requests_total[5m])) == 0", severity: .critical,
                summary: "none"),
            Alert("MemoryHigh", when: "sum by (path) (rate(http_requests_total[5m])) > 9", severity: .warning, summary: "many"),
        ]
    }

    private static func inhibited(_ inhibition: Inhibition) -> Stack {
        ExampleStack.with(
            alerts: alerts, routing: Routing(default: ExampleStack.oncall, inhibitions: [inhibition]))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        (stack.stack.routing?.inhibitions ?? []).compactMap { inhibition in
            problem(of: inhibition, in: stack).map { problem in
                Finding(
                    problem.message, subject: "inhibition", at: Highlight(inhibition.site),
                    notes: problem.note.map { [$0] } ?? [], help: [problem.help],
                    helpForFiles: [problem.helpForFiles ?? problem.help])
            }
        }
    }

    private struct Problem {
        let message: String
        var note: String?
        let help: String
        var helpForFiles: String?
    }

    private static func problem(of inhibition: Inhibition, in stack: ResolvedStack) -> Problem? {
        if inhibition.source.isEmpty {
            return Problem(
                message: "any alert that fires hides others here",
                help: "say which alert hides them: `[.alert(…)]`, `[.severity(.critical)]`",
                helpForFiles: "say which alert hides them, with `source_matchers`")
        }
        let matchers = inhibition.source + inhibition.target
        if inhibition.equal.isEmpty, !inhibition.target.isEmpty, matchers.allSatisfy({ $0.label == .severity }) {
            return Problem(
                message: "one alert hides all others of the lower severity, whatever they are about",
                help: "say what makes two alerts be of one thing: `equal: [.job, .instance]`",
                helpForFiles: "say what makes two alerts be of one thing: `equal: [job, instance]`")
        }
        let sources = stack.routedAlerts.filter { $0.labels.satisfies(inhibition.source) != false }
        let targets = stack.routedAlerts.filter { $0.labels.satisfies(inhibition.target) != false }
        // One that takes no alert at all is told for that.
        if sources.isEmpty || targets.isEmpty { return nil }
        return idleLabel(of: inhibition, among: sources + targets) ?? unequal(inhibition, sources, targets)
    }

    /// A label of `equal` that none of them can have.
    private static func idleLabel(of inhibition: Inhibition, among alerts: [RoutedAlert]) -> Problem? {
        let idle = inhibition.equal.map(\.name).first { label in !alerts.contains { $0.labels.canHave(label) } }
        guard let idle else { return nil }
        let labels = Set(alerts.flatMap { Array($0.labels.known.keys) + Array($0.query?.meaning?.labels.names ?? []) })
        return Problem(
            message: "`equal` names `\(idle)`, which none of these alerts has",
            note: "Alertmanager takes a label that both lack for an equal one",
            help: Suggestion.nearest(to: idle, among: labels).map { "did you mean `\($0)`?" }
                ?? "name a label that both have, or leave it out")
    }

    /// Two alerts of different names that are taken for one thing since both lack what should tell them apart.
    private static func unequal(
        _ inhibition: Inhibition, _ sources: [RoutedAlert], _ targets: [RoutedAlert]
    ) -> Problem? {
        // Whoever names what is hidden knows what it is.
        if inhibition.target.contains(where: { $0.label.name == "alertname" && $0.requiresLabel }) { return nil }
        // What a label of the rule itself keeps together is of one thing.
        func isTold(_ alert: RoutedAlert) -> Bool {
            inhibition.equal.contains { label in
                alert.declared.contains { $0.name == label.name && !$0.value.isEmpty }
            }
        }
        let sources = sources.filter { !isTold($0) }
        for target in targets where !isTold(target) {
            for source in sources where source.name != target.name {
                guard inhibition.hides(target.labels, while: source.labels) == true else { continue }
                let missing = inhibition.equal.map(\.name).filter { !source.labels.canHave($0) && !target.labels.canHave($0) }
                guard let label = missing.first else { continue }
                return Problem(
                    message: "`\(source.name)` hides `\(target.name)` whatever it is about: both lack `\(label)`",
                    note: "Alertmanager takes a label that both lack for an equal one",
                    help: "keep `\(label)` in their queries, or leave alerts without it alone: `.label(\"\(label)\", isNot: \"\")` "
                        + "on both sides, as `Inhibition.bySeverity` does",
                    helpForFiles: "keep `\(label)` in their queries, or leave alerts without it alone: `\(label)!=\"\"` on both sides")
            }
        }
        return nil
    }
}
