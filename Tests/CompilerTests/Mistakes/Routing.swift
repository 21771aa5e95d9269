import StackDSL

@testable import Hms

extension Mistake {
    static let routing: [Mistake] = [
        Mistake("critical-reaches-nobody", in: hms
            //! error unrouted-alert: «Alert("HighErrorRate"»
            .with { $0.alerts = [Alert("HighErrorRate", when: errorRatio, is: Limit.errors, for: .minutes(3),
                severity: .critical, summary: "requests fail")] }
            .with(Routing(default: .nobody, routes: [Route(to: Team.webhook, when: [.severity(.warning)])]))),

        Mistake("slack-webhook-as-text", in: hms.with(
            Routing(default: Receiver("webhook", [
                //! error secret-as-text: «.webhook("https://hooks.slack.com/services/T0000/B0000/XXXXXXXX"»
                .webhook("https://hooks.slack.com/services/T0000/B0000/XXXXXXXX")
            ])))),

        Mistake("secret-in-environment-of-alertmanager", in: hms.with(
            Routing(default: Receiver("webhook", [
                //! error unexpandable-secret: «.pagerDuty(routingKey: .environment("PAGERDUTY_KEY")»
                .pagerDuty(routingKey: .environment("PAGERDUTY_KEY"))
            ])))),

        Mistake("night-in-one-span", in: hms.with(
            Routing(default: Team.webhook, routes: [
                Route(when: [.severity(.warning)], mutedDuring: [
                    //! error invalid-timing: «TimeInterval("night"»
                    TimeInterval("night", [.init(times: [.init(from: .init(22), to: .init(6))])])
                ])
            ]))),

        Mistake("two-receivers-of-one-name", in: hms.with(
            Routing(default: Team.webhook, routes: [
                Route(
                    //! error duplicate-key: to: «Receiver("webhook"»
                    to: Receiver("webhook", [.webhook("http://other:8080/alerts")]), when: [.severity(.critical)])
            ]))),
    ]
}
