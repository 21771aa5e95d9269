import SharedStacks
import StackDSL

/// Who is told. Given: Slack `#alerts` for regular alerts, PagerDuty for urgent ones, mail for the database team, and a
/// webhook of the users' own, which gets everything (chosen).
enum Team {
    static let databaseTeam = Receiver("database-team", [.email(to: ["database@trading.example"])])
    static let pager = Receiver(
        "pagerduty", [.pagerDuty(routingKey: SecretFile.secret("pagerduty_routing_key"))])
    static let slack = Receiver(
        "slack", [.slack(channel: "#alerts", webhook: SecretFile.secret("slack_webhook_url"))])

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

    static func routing(in environment: Environment) -> Routing {
        let integration = Receiver(
            "webhook", [.webhook(environment.alertWebhook, client: environment.backendClient)])
        return Routing(
            default: slack, timing: Usual.timing,
            routes: [
                Route(to: integration, when: [], continues: true),
                Usual.watchdogRoute,
                Route(to: databaseTeam, when: [.label("team", is: "database")], continues: true),
                // Never mute: somebody is paged at any hour.
                Route(to: pager, when: [.severity(.critical)]),
                Route(to: slack, when: [.severity(.warning)], mutedDuring: [offHours]),
            ],
            inhibitions: inhibitions, mail: mailServer(of: "trading.example"))
    }

    /// One page for one cause: without a backend nothing about it is worth another.
    private static let inhibitions: [Inhibition] = [
        Inhibition([.alert(backendDown)], hides: [.label("alertname", is: "TradingSystemUnhealthy")], equal: []),
        Inhibition(
            [.alert(backendDown)],
            hides: [.label("alertname", is: "TargetDown"), .label(.job, matches: "backend.*")], equal: []),
    ]
}
