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
        guard let routing = stack.routing else { return [] }
        let alerts = stack.alerts.compactMap { rule in
            finding(
                AlertLabels(of: rule, in: stack.stack), routing, rule.subject, rule.alert.site,
                rule.alert.allowances)
        }
        let logAlerts = stack.logAlerts.compactMap { rule in
            finding(AlertLabels(of: rule), routing, rule.subject, rule.alert.site, rule.alert.allowances)
        }
        return alerts + logAlerts
    }

    private static func finding(
        _ labels: AlertLabels, _ routing: ResolvedRouting, _ subject: String, _ site: DeclarationSite,
        _ allowances: [Allowance]
    ) -> Finding? {
        let delivery = Delivery(of: labels, through: routing)
        if delivery.reachesSomebody { return nil }
        if delivery.stops.allSatisfy(\.isChosen) { return nil }
        let known = labels.known.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value)\"" }
        return Finding(
            "nobody is told of this alert", subject: subject, at: Highlight(site),
            related: delivery.stops.map {
                Highlight($0.route.site, label: "it ends here, at `\($0.receiver.name.text)`, which tells nobody")
            },
            notes: ["its labels are " + known.joined(separator: ", ")],
            help: ["add a route that matches it, or give the receiver an integration"], allowances: allowances)
    }
}
