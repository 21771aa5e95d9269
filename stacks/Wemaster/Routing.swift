import SharedStacks
import StackDSL

/// By which ways people are told. E-mail address and Slack channels are given.
enum Channel {
    static let mail = Integration.email(to: ["team@wemaster.com"])
    static let slack = Integration.slack(channel: "#alerts", webhook: SecretFile.secret("slack_webhook"))
    static let slackCritical = Integration.slack(
        channel: "#critical-alerts", webhook: SecretFile.secret("slack_webhook"))
    /// DingTalk rejects Alertmanager's own payload, hence a bridge beside it.
    static let dingTalk = Integration.webhook("http://dingtalk-bridge:8060/dingtalk/alerts/send")
    /// DingTalk is optional: true sends there too.
    static let usesDingTalk = false

    /// A gateway that takes Alertmanager's JSON and sends one short message to whoever the path names.
    static func sms(_ url: Integration.Endpoint) -> Integration { .webhook(url, sendsResolved: false) }
}

/// Who is told. What is critical is sent by SMS to the one on call only: the names are chosen.
enum Team {
    static let alerts = Receiver("alerts", [Channel.slack, Channel.mail] + chat)
    static let li = onCall("critical-alerts-li", "http://sms-gateway:8080/li")
    static let wang = onCall("critical-alerts-wang", "http://sms-gateway:8080/wang")
    static let chen = onCall("critical-alerts-chen", "http://sms-gateway:8080/chen")
    /// Everybody: outside of the planned weeks.
    static let everybody = onCall("critical-alerts-everybody", "http://sms-gateway:8080/everybody")
    /// Told as well when nobody has helped.
    static let lead = Receiver("lead", [Channel.sms("http://sms-gateway:8080/lead"), Channel.mail])

    private static func onCall(_ name: Name, _ sms: Integration.Endpoint) -> Receiver {
        Receiver(name, [Channel.slackCritical, Channel.sms(sms), Channel.mail] + chat)
    }

    private static let chat = Channel.usesDingTalk ? [Channel.dingTalk] : []
}

/// Three people take turns, from Monday to Monday at nine. Alertmanager knows no turns: every week of a year is written
/// with its dates, and before and after it everybody is told, so that every minute has somebody.
let duty = Rotation(
    "duty", people: [Team.li, Team.wang, Team.chen], from: .init(2026, 12, 7), handover: .monday, at: .init(9), weeks: 52,
    location: "Asia/Shanghai", otherwise: Team.everybody)

/// A notification is on its way ten seconds after an alert fires: within 30 s it is delivered, as given.
let routing = Routing(
    default: Team.alerts,
    timing: .init(
        groupBy: ["alertname", .job], wait: .seconds(10), interval: .minutes(5), repeating: .hours(4)),
    routes: [
        Usual.watchdogRoute,
        Route(onCall: duty, when: [.severity(.critical)], timing: .init(repeating: .hours(1))),
    ],
    // A critical alert that nobody has ended or silenced within half an hour (chosen) reaches the lead.
    escalations: [Escalation(of: [.severity(.critical)], to: Team.lead, after: .minutes(30))],
    inhibitions: inhibitions,
    mail: mailServer(of: "wemaster.com"),
    // Links of notifications lead through the tunnel of whoever is on call.
    server: AlertmanagerServer(externalURL: "http://localhost:9093"))

/// What is told once is not told again in other words. That the critical level of an alert hides its warning follows from
/// their being declared together.
let inhibitions: [Inhibition] = [
    // Without the database nothing behind it is worth a message.
    Inhibition(
        [.label("alertname", is: "PostgresDown")],
        hides: [.label("alertname", matches: "SlowQueries|SlowResponses|SlowRequests")], equal: []),
]
