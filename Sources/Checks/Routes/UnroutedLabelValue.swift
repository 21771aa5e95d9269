package import Analysis
import Diagnostics
import StackDSL

/// Finds alerts with a label's value that routes decide by, and that none of them names.
package struct UnroutedLabelValue: Check {
    package static let about = CheckDescription(
        .unroutedLabelValue,
        summary: "an alert has a value that no route names",
        rationale: """
            A severity or a team means what the routes make of it. An alert whose value no route names goes to the default \
            receiver, like anything that nobody thought of: a misspelt `warnning` is told to the wrong people, and a \
            misspelt `criticl` wakes nobody.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#route"],
        bad: [
            .stack(
                #"Alert("QueueFull", …, severity: Severity("criticl"))"#, alert(Severity("criticl"))),
            .stack(
                #"Alert("QueueFull", …, labels: ["team": "databse"])"#, alert(.critical, labels: ["team": "databse"])),
        ],
        good: [
            .stack(#"Alert("QueueFull", …, severity: .critical)"#, alert(.critical)),
            .stack(
                #"Alert("QueueFull", …, labels: ["team": "shop"])"#, note: "another team than the routes name",
                alert(.critical, labels: ["team": "shop"])),
        ])

    private static func alert(_ severity: Severity, labels: Labels = [:]) -> Stack {
        ExampleStack.with(
            alerts: [
                Alert(
                    "QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: severity, labels: labels,
                    summary: "full"),
                Alert(
                    "QueueStuck", when: "jobs_queued > 500", for: .minutes(5), severity: .critical,
                    labels: ["team": "database"], summary: "stuck"),
            ],
            routing: Routing(
                default: ExampleStack.oncall,
                routes: [
                    Route(to: ExampleStack.oncall, when: [.label("team", is: "database")]),
                    Route(to: ExampleStack.oncall, when: [.severity(.critical)]),
                    Route(to: ExampleStack.oncall, when: [.severity(.warning)]),
                ]))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let words = RoutingWords(stack)
        return stack.routedAlerts.compactMap { alert in
            for label in alert.declared {
                guard let value = alert.labels.known[label.name], !value.isEmpty else { continue }
                if let meant = words.meant(by: value, of: label.name) {
                    return finding(alert, label.name, value, words, help: "did you mean `\(meant)`?")
                }
            }
            guard let value = alert.labels.known["severity"], words.isForgotten(value, alert) else { return nil }
            return finding(
                alert, "severity", value, words, help: "use one that routes name, or add a route for it", level: .warning)
        }
    }

    private static func finding(
        _ alert: RoutedAlert, _ label: String, _ value: String, _ words: RoutingWords, help: String,
        level: Diagnostic.Level? = nil
    ) -> Finding {
        let named = words.named[label, default: []].sorted().map { "`\($0)`" }.joined(separator: ", ")
        return Finding(
            "no route names \(label == "severity" ? "severity" : "`\(label)`") `\(value)`", subject: alert.subject,
            at: Highlight(alert.site),
            notes: [
                "they name \(named)",
                alert.toldTo,
            ],
            help: [help], allowances: alert.allowances, level: level)
    }
}
