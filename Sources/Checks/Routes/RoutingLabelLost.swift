package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds alerts whose query takes away the label that a route decides by.
package struct RoutingLabelLost: Check {
    package static let about = CheckDescription(
        .routingLabelLost,
        summary: "an alert's query takes away the label that a route asks for",
        rationale: """
            Series carry the label that says whose they are, a route tells that team, and an aggregation in between drops \
            the label: the route never takes the alert, and the default receiver is told. A total over everything is left \
            alone, since it is nobody's in particular.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/querying/operators/#aggregation-operators",
            "https://prometheus.io/docs/alerting/latest/configuration/#route",
        ],
        bad: [
            .stack(
                #"Alert("SlowRequests", when: "sum by (path) (rate(http_requests_total[5m])) > 100", …)"#,
                note: "a route asks for `method`", alert("sum by (path) (rate(http_requests_total[5m])) > 100")),
            .stack(
                #"Alert("SlowRequests", when: "sum without (method) (rate(http_requests_total[5m])) > 100", …)"#,
                alert("sum without (method) (rate(http_requests_total[5m])) > 100")),
        ],
        good: [
            .stack(
                #"Alert("SlowRequests", when: "sum by (path, method) (rate(http_requests_total[5m])) > 100", …)"#,
                alert("sum by (path, method) (rate(http_requests_total[5m])) > 100")),
            .stack(
                #"Alert("SlowRequests", when: "sum(rate(http_requests_total[5m])) > 100", …)"#, note: "a total",
                alert("sum(rate(http_requests_total[5m])) > 100")),
            .stack(
                #"Alert(…, labels: ["method": "POST"])"#, note: "the rule sets the label",
                alert("sum by (path) (rate(http_requests_total[5m])) > 100", labels: ["method": "POST"])),
        ])

    private static func alert(_ query: PromQuery, labels: Labels = [:]) -> Stack {
        ExampleStack.with(
            alerts: [
                Alert(
                    "SlowRequests", when: query, for: .minutes(5), severity: .warning, labels: labels, summary: "slow"),
                Alert(
                    "FewRequests", when: "sum by (method) (rate(http_requests_total[5m])) < 1", for: .minutes(5),
                    severity: .warning, summary: "few"),
            ],
            routing: Routing(
                default: ExampleStack.oncall,
                routes: [Route(to: ExampleStack.oncall, when: [.label("method", is: "POST")])]))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let places = stack.stack.routing?.places ?? []
        return stack.routedAlerts.flatMap { alert -> [Finding] in
            var told: Set<String> = []
            return places.flatMap { place in
                place.route.matchers.compactMap { matcher in
                    guard let query = alert.query, matcher.requiresLabel, !alert.labels.canHave(matcher.label.name),
                        place.matchers.allSatisfy({
                            $0.label == matcher.label || alert.labels.satisfies($0) != false
                        }),
                        let node = query.node(losing: matcher), told.insert(matcher.label.name).inserted
                    else { return nil }
                    return finding(alert, matcher, place, query.highlight(node: node))
                }
            }
        }
    }

    private static func finding(
        _ alert: RoutedAlert, _ matcher: LabelMatcher, _ place: RoutePlace, _ highlight: Highlight
    ) -> Finding {
        let label = matcher.label.name
        return Finding(
            "this takes `\(label)` away, which a route asks for", subject: alert.subject, at: highlight,
            related: [Highlight(place.route.site, label: "never takes this alert: it asks for \(matcher.text)")],
            notes: [alert.toldTo],
            help: ["keep the label in the query: `by (…, \(label))`, or set it by the rule: `labels: [\"\(label)\": …]`"],
            helpForFiles: ["keep the label in the query: `by (…, \(label))`, or give the rule `labels: {\(label): …}`"],
            allowances: alert.allowances)
    }
}
