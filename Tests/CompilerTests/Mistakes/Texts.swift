import StackDSL

@testable import Hms

extension Mistake {
    static let texts: [Mistake] = [
        //! error template-syntax: "{{ $value | «humanizePercent» }} of requests fail"
        Mistake("template-function-misspelt", in: hms.with(
            Alert("HighErrorRate", when: errorRatio, is: Limit.errors, for: .minutes(3), severity: .critical,
                summary: "{{ $value | humanizePercent }} of requests fail"))),

        //! error template-syntax: 超过 \(Limit.errors) 的请求失败：«{{» $value | humanizePercentage
        Mistake("template-never-closed-behind-chinese", in: hms.with(
            Alert("HighErrorRate", when: errorRatio, is: Limit.errors, for: .minutes(3), severity: .critical,
                summary: "请求失败",
                description: """
                    持续 \(.minutes(3))
                    超过 \(Limit.errors) 的请求失败：{{ $value | humanizePercentage
                    """))),

        //! error missing-template-label: "{{ $labels.«path» }} fails"
        Mistake("label-aggregated-away", in: hms.with(
            Alert("HighErrorRate", when: errorRatio, is: Limit.errors, for: .minutes(3), severity: .critical,
                summary: "{{ $labels.path }} fails"))),

        //! error template-syntax: subject: "[{{ .Status }}] {{ .«ComonLabels».alertname }}"
        Mistake("field-of-notification-misspelt", in: hms.with(
            Routing(default: Receiver("webhook", [
                .email(to: ["oncall@hms.example"],
                    subject: "[{{ .Status }}] {{ .ComonLabels.alertname }}")
            ]), mail: MailServer("smtp.hms.example:587", from: "alertmanager@hms.example")))),

        //! error logql-syntax: {service="erp-server"} |= «"»入院"#
        Mistake("log-query-never-closed", in: hms.with(
            .logs("Admissions", queries: [.logs(#"{service="erp-server"} |= "入院"#)]))),

        //! error logql-syntax: when: #"«{service="erp-server"} |= "panic"»"#
        Mistake("log-alert-on-lines", in: hms.with {
            $0.logAlerts = [
                LogAlert("Panic", when: #"{service="erp-server"} |= "panic""#, is: .above(.number(0)),
                    severity: .critical, summary: "erp-server panics")
            ]
        }),
    ]
}
