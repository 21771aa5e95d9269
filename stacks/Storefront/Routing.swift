import SharedStacks
import StackDSL

/// By which ways people are told. SMS and instant messages go through gateways that take Alertmanager's JSON.
enum Channel {
    static let webhook = Integration.webhook("http://alert-webhook:8080/alerts")
    static let message = Integration.webhook("http://message-gateway:8080/alerts")
    static let mail = Integration.email(to: ["oncall@storefront.example"])
    static let sms = Integration.webhook("http://sms-gateway:8080/first-line", sendsResolved: false)
    static let smsToSecondLine = Integration.webhook("http://sms-gateway:8080/second-line", sendsResolved: false)
}

/// Who is told of which severity (chosen).
enum Team {
    static let low = Receiver("low", [Channel.webhook])
    static let medium = Receiver("medium", [Channel.message])
    static let high = Receiver("high", [Channel.message, Channel.mail])
    static let critical = Receiver("critical", [Channel.sms, Channel.mail, Channel.webhook])

    // Whom an alert reaches as well when it goes one level up.
    static let mail = Receiver("mail", [Channel.mail])
    static let sms = Receiver("sms", [Channel.sms])
    static let secondLine = Receiver("second-line", [Channel.smsToSecondLine])
}

/// In development nobody is woken: everything goes to the webhook.
func routing(in environment: Environment) -> Routing {
    Routing(
        default: Team.low,
        timing: .init(
            groupBy: ["alertname", "service"], wait: .seconds(30), interval: .minutes(5), repeating: .hours(4)),
        routes: [Usual.watchdogRoute] + (environment.wakesPeople ? bySeverity : []),
        escalations: environment.wakesPeople ? escalations : [],
        inhibitions: [criticalHidesLower],
        mail: environment.wakesPeople ? mailServer(of: "storefront.example") : nil,
        server: AlertmanagerServer(externalURL: "http://localhost:9093"))
}

let bySeverity: [Route] = [
    Route(to: Team.critical, when: [.severity(.critical)], timing: .init(repeating: .hours(1))),
    Route(to: Team.high, when: [.severity(.high)]),
    Route(to: Team.medium, when: [.severity(.medium)]),
    Route(to: Team.low, when: [.severity(.low)], timing: .init(repeating: .hours(24))),
]

/// An alert that still fires after a quarter of an hour goes one level up as well (chosen): Alertmanager knows no
/// acknowledgement, so a silence is what stops it. What is low stays low.
let escalations: [Escalation] = [
    Escalation(of: [.severity(.medium)], to: Team.mail, after: .minutes(15)),
    Escalation(of: [.severity(.high)], to: Team.sms, after: .minutes(15)),
    Escalation(of: [.severity(.critical)], to: Team.secondLine, after: .minutes(15)),
]

/// Critical hides the lower ones of the same service. An alert without that label would count as the same service as
/// any other without it: hence both must have one.
let criticalHidesLower = Inhibition(
    [.severity(.critical), .label("service", isNot: "")],
    hides: [.label(.severity, matches: "low|medium|high"), .label("service", isNot: "")], equal: ["service"])
