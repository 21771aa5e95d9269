import Emitters
import StackDSL
import Testing

/// Alerts of Grafana's own, and what they become.
@Suite struct GrafanaAlertingTests {
    private static let night = TimeInterval("night", [.init(times: [.init(from: .init(0), to: .init(7))])])
    private static let alerting = GrafanaAlerting(
        groups: [
            RuleGroup(
                "business",
                alerts: Alert.levels(
                    "FewOrders", when: "sum(rate(orders_total[5m]))",
                    is: Levels(warning: .below(.perSecond(1)), critical: .below(.perSecond(0.1))), for: .minutes(5),
                    labels: ["cost": "$5"], summary: "{{ $value }} of {{ $values.A }} at $5"))
        ],
        routing: Routing(
            default: Receiver("team", [.webhook("http://hook/$x"), .slack(channel: "#a", webhook: .file("/run/s"))]),
            routes: [Route(when: [.label("severity", matches: "warn.*")], mutedDuring: [night], continues: true)]))

    private func file(_ name: String) -> String {
        let stack = Stack(
            "shop", grafana: GrafanaServer(alerting: Self.alerting),
            dashboards: [
                Dashboard("d", uid: "orders", rows: [
                    Row("", panels: [
                        .timeSeries("Orders", queries: [.init("sum(rate(orders_total[$__rate_interval]))")])
                    ])
                ])
            ])
        let files = grafanaFiles(stack.resolvedForGrafana())
        let text = files.first { $0.path == "grafana/provisioning/alerting/\(name).yml" }?.contents ?? "nothing"
        return text.split(separator: "\n", maxSplits: 1).last.map(String.init) ?? ""
    }

    @Test func rulesHoldTheWholeCondition() throws {
        let rules = file("rules")
        for piece in [
            "folder: shop\n    interval: 1m\n", "title: FewOrders critical", "title: FewOrders warning",
            "expr: sum(rate(orders_total[5m])) < 0.1\n", "expression: is_number($A) || is_inf($A)\n",
            "dashboardUid: orders\n", "for: 5m\n", "noDataState: OK\n",
            // Labels are expanded, annotations are not, and a number is one of several values.
            "cost: $$5\n", "summary: '{{ $values.A.Value }} of {{ $values.A }} at $5'\n",
        ] {
            #expect(rules.contains(piece), "\(piece) is not in\n\(rules)")
        }
        let ids = rules.split(separator: "\n").filter { $0.contains("- uid: ") }
        #expect(ids.count == 2 && Set(ids).count == 2, "\(rules)")
    }

    @Test func peopleAreToldByContactPointsAndPolicies() {
        let points = file("contact-points").split(separator: "\n").filter { !$0.contains("uid:") }
        #expect(
            points.joined(separator: "\n") == """
                apiVersion: 1
                contactPoints:
                  - orgId: 1
                    name: team
                    receivers:
                        type: webhook
                        settings:
                          url: http://hook/$$x
                          httpMethod: POST
                        disableResolveMessage: false
                        type: slack
                        settings:
                          url: $__file{/run/s}
                          recipient: '#a'
                        disableResolveMessage: false
                """)
        #expect(
            file("policies") == """
                apiVersion: 1
                policies:
                  - orgId: 1
                    receiver: team
                    group_by:
                      - alertname
                    routes:
                      - object_matchers:
                          - - severity
                            - =~
                            - warn.*
                        mute_time_intervals:
                          - night
                        continue: true

                """)
        #expect(
            file("mute-timings") == """
                apiVersion: 1
                muteTimes:
                  - orgId: 1
                    name: night
                    time_intervals:
                      - times:
                          - start_time: '00:00'
                            end_time: '07:00'

                """)
    }
}
