import StackDSL

/// By which ways people are told. E-mail address and Slack channels are given.
enum Channel {
    static let mail = Integration.email(to: ["team@wemaster.com"])
    static let slack = Integration.slack(channel: "#alerts", webhook: secret("slack_webhook"))
    static let slackCritical = Integration.slack(channel: "#critical-alerts", webhook: secret("slack_webhook"))
    /// A gateway that takes Alertmanager's JSON and sends one short message.
    static let sms = Integration.webhook("http://sms-gateway:8080/alerts", sendsResolved: false)
    /// DingTalk rejects Alertmanager's own payload, hence a bridge beside it.
    static let dingTalk = Integration.webhook("http://dingtalk-bridge:8060/dingtalk/alerts/send")
    /// DingTalk is optional: true sends there too.
    static let usesDingTalk = false

    private static func secret(_ name: String) -> Secret { .file(Name(verbatim: "/etc/alertmanager/secrets/" + name)) }
}

enum Team {
    static let alerts = Receiver("alerts", [Channel.slack, Channel.mail] + chat)
    static let critical = Receiver("critical-alerts", [Channel.slackCritical, Channel.sms, Channel.mail] + chat)
    /// Takes the watchdog every few minutes and raises the alarm when it falls silent.
    static let heartbeat = Receiver(
        "heartbeat", [.webhook(.secret(.file("/etc/alertmanager/secrets/heartbeat_url")), sendsResolved: false)])

    private static let chat = Channel.usesDingTalk ? [Channel.dingTalk] : []
}

/// A notification is on its way ten seconds after an alert fires: within 30 s it is delivered, as given.
let routing = Routing(
    default: Team.alerts,
    timing: .init(
        groupBy: ["alertname", .job], wait: .seconds(10), interval: .minutes(5), repeating: .hours(4)),
    routes: [
        Route(
            to: Team.heartbeat, when: [.severity(.info)],
            timing: .init(groupBy: ["alertname"], wait: .seconds(10), interval: .minutes(1), repeating: .minutes(5))),
        Route(to: Team.critical, when: [.severity(.critical)], timing: .init(repeating: .hours(1))),
    ],
    inhibitions: inhibitions,
    mail: MailServer(
        "smtp.wemaster.com:587", from: "alertmanager@wemaster.com", user: "alertmanager@wemaster.com",
        password: .file("/etc/alertmanager/secrets/smtp_password")))

/// What is told once is not told again in other words.
let inhibitions: [Inhibition] = [
    // The critical level of an alert hides its warning, of the same thing.
    Inhibition(
        [.severity(.critical)], hides: [.severity(.warning)],
        equal: ["alertname", .instance, "device", "mountpoint", "datname", "name"]),
    // Without the database nothing behind it is worth a message.
    Inhibition(
        [.label("alertname", is: "PostgresDown")],
        hides: [.label("alertname", matches: "SlowQueries|SlowResponses|SlowRequests")], equal: []),
]
