import StackDSL

@testable import Hms

extension Mistake {
    static let routing: [Mistake] = [
        //! error unrouted-alert: «Alert("HighErrorRate"»
        Mistake("critical-reaches-nobody", in: hms
            .with { $0.alerts = [Alert("HighErrorRate", when: errorRatio, is: Limit.errors, for: .minutes(3),
                severity: .critical, summary: "requests fail")] }
            .with(Routing(default: .nobody, routes: [Route(to: Team.webhook, when: [.severity(.warning)])]))),

        //! error secret-as-text: «.webhook("https://hooks.slack.com/services/T0000/B0000/XXXXXXXX")»
        Mistake("slack-webhook-as-text", in: hms.with(
            Routing(default: Receiver("webhook", [
                .webhook("https://hooks.slack.com/services/T0000/B0000/XXXXXXXX")
            ])))),

        //! error unexpandable-secret: «.pagerDuty(routingKey: .environment("PAGERDUTY_KEY"))»
        Mistake("secret-in-environment-of-alertmanager", in: hms.with(
            Routing(default: Receiver("webhook", [
                .pagerDuty(routingKey: .environment("PAGERDUTY_KEY"))
            ])))),

        //! error invalid-timing: «TimeInterval("night"»
        Mistake("night-in-one-span", in: hms.with(
            Routing(default: Team.webhook, routes: [
                Route(when: [.severity(.warning)], mutedDuring: [
                    TimeInterval("night", [.init(times: [.init(from: .init(22), to: .init(6))])])
                ])
            ]))),

        //! error duplicate-key: to: «Receiver("webhook"»
        Mistake("two-receivers-of-one-name", in: hms.with(
            Routing(default: Team.webhook, routes: [
                Route(
                    to: Receiver("webhook", [.webhook("http://other:8080/alerts")]),
                        when: [.severity(.critical)])
            ]))),
    ]
}
