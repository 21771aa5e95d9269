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

        //! error unsupported-by-version: «.discord(webhook: .file("/run/secrets/discord"))»
        Mistake("receiver-newer-than-alertmanager", in: hms.with {
            $0.versions = Versions(alertmanager: .v0_25)
            $0.routing = Routing(default: Receiver("chat", [
                .discord(webhook: .file("/run/secrets/discord"))
            ]))
        }),

        //! error template-syntax: «{{ template "hms.titel" . }}»
        Mistake("template-that-nobody-defines", in: hms.with(
            Routing(
                default: Receiver("chat", [
                    .slack(channel: "#hms", webhook: .file("/run/secrets/slack"), title: #"{{ template "hms.titel" . }}"#)
                ]),
                templates: [NotificationTemplate("hms", #"{{ define "hms.title" }}{{ .Status }}{{ end }}"#)]))),

        //! error invalid-timing: «Escalation(of: [.severity(.critical)]», to: Team.webhook, after: .seconds(20))
        Mistake("escalation-before-the-first-notification", in: hms.with(
            Routing(default: Team.webhook, escalations: [
                Escalation(of: [.severity(.critical)], to: Team.webhook, after: .seconds(20))
            ]))),

        //! error invalid-timing: «Rotation.Shift(Team.webhook», from: .init(2026, 12, 14
        Mistake("hour-in-which-nobody-is-on-duty", in: hms.with(
            Routing(default: Team.webhook, routes: [
                Route(onCall: Rotation("primary", shifts: [
                    Rotation.Shift(Team.webhookAndMail, from: .init(2026, 12, 7), to: .init(2026, 12, 14, at: .init(9))),
                    Rotation.Shift(Team.webhook, from: .init(2026, 12, 14, at: .init(10)), to: .init(2026, 12, 21)),
                ], otherwise: Team.webhook), when: [.severity(.critical)])
            ], mail: Team.routing.mail))),

        //! error invalid-timing: «Rotation("primary"»
        Mistake("rotation-that-begins-on-another-day", in: hms.with(
            Routing(default: Team.webhook, routes: [
                Route(
                    onCall: Rotation("primary", people: [Team.webhook], from: .init(2026, 12, 8), handover: .monday,
                        weeks: 4, otherwise: Team.webhookAndMail),
                    when: [.severity(.critical)])
            ], mail: Team.routing.mail))),

        //! error invalid-timing: «TimeInterval("night"»
        Mistake("time-zone-misspelt", in: hms.with(
            Routing(default: Team.webhook, routes: [
                Route(when: [.severity(.warning)], mutedDuring: [
                    TimeInterval("night", [.init(weekdays: [.sunday], location: "Asia/Shanghei")])
                ])
            ]))),

        //! error idle-inhibition: «Inhibition([.severity(.critical)]»
        Mistake("inhibition-of-two-severities-that-are-one", in: hms.with(
            Routing(default: Team.webhook, inhibitions: [
                Inhibition([.severity(.critical)], hides: [.severity(.warning)], equal: [.job, .severity])
            ]))),

        //! error mutual-inhibition: «Inhibition([.label("alertname", is: "HighRequestLatency")]»
        Mistake("two-alerts-that-hide-each-other", in: hms.with(
            Routing(default: Team.webhook, inhibitions: [
                Inhibition([.label("alertname", is: "HighErrorRate")],
                    hides: [.label("alertname", is: "HighRequestLatency")], equal: []),
                Inhibition([.label("alertname", is: "HighRequestLatency")],
                    hides: [.label("alertname", is: "HighErrorRate")], equal: []),
            ]))),

        //! error invalid-target: «.email(to: ["oncall@hms.example"])»
        Mistake("mail-without-a-server", in: hms.with(
            Routing(default: Receiver("webhook", [.email(to: ["oncall@hms.example"])])))),
    ]
}
