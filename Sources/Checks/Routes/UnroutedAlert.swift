package import Analysis
import Diagnostics
import StackDSL

/// Finds alerts that nobody is told of.
package struct UnroutedAlert: Check {
    package static let about = CheckDescription(
        .unroutedAlert,
        summary: "an alert reaches nobody",
        rationale: """
            Alertmanager takes an alert that no route matches to the default receiver. If that has no integration, or \
            the matching routes end at receivers without one, the alert fires and nobody is told.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#route"],
        bad: [
            .stack(
                #"Routing(default: .nobody, routes: [Route(to: oncall, when: [.severity(.critical)])])"#,
                note: "the alert is a warning",
                ExampleStack.with(
                    alerts: [alert],
                    routing: Routing(
                        default: .nobody, routes: [Route(to: ExampleStack.oncall, when: [.severity(.critical)])]))),
            .stack(
                #"Routing(default: Receiver("team", []))"#,
                ExampleStack.with(alerts: [alert], routing: Routing(default: Receiver("team", [])))),
        ],
        good: [
            .stack(
                "Routing(default: oncall)", ExampleStack.with(alerts: [alert])),
            .stack(
                #"Routing(default: oncall, routes: [Route(to: .nobody, when: [.severity(.warning)])])"#,
                note: "a route that sends to nobody is meant so",
                ExampleStack.with(
                    alerts: [alert],
                    routing: Routing(
                        default: ExampleStack.oncall,
                        routes: [Route(to: .nobody, when: [.severity(.warning)])]))),
        ])

    private static var alert: Alert {
        Alert("QueueFull", when: "jobs_queued > 100", for: .minutes(5), severity: .warning, summary: "full")
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let unsent = ofServer(stack)
        return unsent.isEmpty ? stack.routedAlerts.compactMap(finding) : unsent
    }

    private static func finding(_ alert: RoutedAlert) -> Finding? {
        guard let delivery = alert.delivery, !delivery.reachesSomebody else { return nil }
        if delivery.stops.allSatisfy({ $0.isChosen && $0.receiver.name == Receiver.nobody.name }) { return nil }
        let known = alert.labels.known.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value)\"" }
        return Finding(
            "nobody is told of this alert", subject: alert.subject, at: Highlight(alert.site),
            related: delivery.stops.map {
                Highlight($0.route.site, label: "it ends here, at `\($0.receiver.name.text)`, which tells nobody")
            },
            notes: ["its labels are " + known.joined(separator: ", ")],
            help: ["add a route that matches it, give the receiver an integration, or say with a route to `.nobody` that it is meant"], allowances: alert.allowances)
    }
}
