import SharedStacks
import StackDSL

/// Who is told. Given: Slack `#alerts` for regular alerts, PagerDuty for urgent ones, mail for the database team, and a
/// webhook of the users' own, which gets everything (chosen). Each tells the environment: people are the same in all.
struct Team {
    let environment: Environment

    var integration: Receiver {
        Receiver(
            "webhook",
            [.webhook(.url(environment.backendURL("/api/v1/webhooks/alerts")), client: environment.backendClient)])
    }

    var databaseTeam: Receiver {
        Receiver("database-team", [.email(to: ["database@trading.example"], subject: title)])
    }

    /// Keys and webhooks differ by environment, as their files do.
    var pager: Receiver {
        Receiver(
            "pagerduty",
            [
                .pagerDuty(
                    routingKey: SecretFile.secret("pagerduty_routing_key"), description: title,
                    severity: "{{ .CommonLabels.severity }}", group: "trading \(raw: environment.name)")
            ])
    }

    var slack: Receiver {
        Receiver(
            "slack",
            [
                .slack(
                    channel: "#alerts", webhook: SecretFile.secret("slack_webhook_url"), title: title,
                    text: Usual.messageText)
            ])
    }

    private var title: NotificationText {
        """
        [{{ .Status | toUpper }}{{ if eq .Status "firing" }} {{ .Alerts.Firing | len }}{{ end }}] \
        trading \(raw: environment.name): {{ .CommonLabels.alertname }}
        """
    }
}

extension Team {
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

    var routing: Routing {
        Routing(
            default: slack, timing: Usual.timing,
            routes: [
                Route(to: integration, when: [], continues: true),
                Usual.watchdogRoute,
                Route(to: databaseTeam, when: [.label("team", is: "database")], continues: true),
                // Never mute: somebody is paged at any hour.
                Route(to: pager, when: [.severity(.critical)]),
                Route(to: slack, when: [.severity(.warning)], mutedDuring: [Team.offHours]),
            ],
            inhibitions: Team.inhibitions, mail: mailServer(of: "trading.example"),
            server: AlertmanagerServer(externalURL: "http://localhost:9093"))
    }

    /// One page for one cause: without a backend nothing about it is worth another.
    private static let inhibitions: [Inhibition] = [
        Inhibition([.alert(backendDown)], hides: [.label("alertname", is: "TradingSystemUnhealthy")], equal: []),
        Inhibition(
            [.alert(backendDown)],
            hides: [.label("alertname", is: "TargetDown"), .label(.job, matches: "backend.*")], equal: []),
    ]
}
