import SharedStacks
import StackDSL

/// By which ways people are told. E-mail address and Slack channels are given.
enum Channel {
    static let mail = Integration.email(to: ["team@wemaster.com"])
    static let slack = Integration.slack(channel: "#alerts", webhook: SecretFile.alertmanager("slack_webhook"))
    static let slackCritical = Integration.slack(channel: "#critical-alerts", webhook: SecretFile.alertmanager("slack_webhook"))
    /// A gateway that takes Alertmanager's JSON and sends one short message.
    static let sms = Integration.webhook("http://sms-gateway:8080/alerts", sendsResolved: false)
    /// DingTalk rejects Alertmanager's own payload, hence a bridge beside it.
    static let dingTalk = Integration.webhook("http://dingtalk-bridge:8060/dingtalk/alerts/send")
    /// DingTalk is optional: true sends there too.
    static let usesDingTalk = false
}

enum Team {
    static let alerts = Receiver("alerts", [Channel.slack, Channel.mail] + chat)
    static let critical = Receiver("critical-alerts", [Channel.slackCritical, Channel.sms, Channel.mail] + chat)

    private static let chat = Channel.usesDingTalk ? [Channel.dingTalk] : []
}

/// A notification is on its way ten seconds after an alert fires: within 30 s it is delivered, as given.
let routing = Routing(
    default: Team.alerts,
    timing: .init(
        groupBy: ["alertname", .job], wait: .seconds(10), interval: .minutes(5), repeating: .hours(4)),
    routes: [
        Usual.watchdogRoute,
        Route(to: Team.critical, when: [.severity(.critical)], timing: .init(repeating: .hours(1))),
    ],
    inhibitions: inhibitions,
    mail: mailServer(of: "wemaster.com"))

/// What is told once is not told again in other words. That the critical level of an alert hides its warning follows from
/// their being declared together.
let inhibitions: [Inhibition] = [
    // Without the database nothing behind it is worth a message.
    Inhibition(
        [.label("alertname", is: "PostgresDown")],
        hides: [.label("alertname", matches: "SlowQueries|SlowResponses|SlowRequests")], equal: []),
]
