import SharedStacks
import StackDSL

/// Who is told. Given: Slack `#alerts` for regular alerts, PagerDuty for urgent ones, mail for the database team, and a
/// webhook of the users' own, which gets everything (chosen).
enum Team {
    static let integration = Receiver(
        "webhook", [.webhook("http://backend:8000/api/v1/webhooks/alerts")])
    static let databaseTeam = Receiver("database-team", [.email(to: ["database@trading.example"])])
    static let pager = Receiver(
        "pagerduty", [.pagerDuty(routingKey: SecretFile.alertmanager("pagerduty_routing_key"))])
    static let slack = Receiver(
        "slack", [.slack(channel: "#alerts", webhook: SecretFile.alertmanager("slack_webhook_url"))])

    /// Outside of the exchanges' hours nobody reads Slack (chosen: Chinese exchanges, working days from 8:30 to 17:30).
    static let offHours = TimeInterval(
        "off-hours",
        [
            .init(
                times: [
                    .init(from: .init(0), to: .init(8, 30)), .init(from: .init(17, 30), to: .init(24)),
                ],
                weekdays: [.monday, .tuesday, .wednesday, .thursday, .friday], location: "Asia/Shanghai"),
            .init(weekdays: [.saturday, .sunday], location: "Asia/Shanghai"),
        ])

    static let routing = Routing(
        default: slack, timing: Usual.timing,
        routes: [
            Usual.watchdogRoute,
            Route(to: integration, when: [], continues: true),
            Route(to: databaseTeam, when: [.label("team", is: "database")], continues: true),
            // Never mute: somebody is paged at any hour.
            Route(to: pager, when: [.severity(.critical)]),
            Route(to: slack, when: [.severity(.warning)], mutedDuring: [offHours]),
        ],
        inhibitions: [
            Usual.criticalHidesWarning,
            // One page for one cause.
            Inhibition([.alert(backendDown)], hides: [.label("alertname", is: "TradingSystemUnhealthy")], equal: []),
            Inhibition([.alert(backendDown)], hides: [.label("alertname", is: "TargetDown"), .label(.job, matches: "backend.*")], equal: []),
        ],
        mail: mailServer(of: "trading.example"))
}
