import StackDSL

@testable import Hms

extension Mistake {
    static let rules: [Mistake] = [
        //! error alert-without-condition: when: "«\(Erp.poolActive) / \(Erp.poolMaximum)»"
        Mistake("alert-without-condition", in: hms.with(
            Alert("DatabasePoolExhausted", when: "\(Erp.poolActive) / \(Erp.poolMaximum)", for: .minutes(2),
                severity: .critical, summary: "the pool is used up"))),

        //! error dashboard-variable-in-rule: sum(rate(\(Erp.requests)[«$__rate_interval»]))
        Mistake("dashboard-variable-in-rule", in: hms.with(
            Alert("HighErrorRate",
                when: "sum(rate(\(Erp.requests)[$__rate_interval]))", is: .above(.perSecond(1)),
                for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error dashboard-variable-in-rule: when: «Erp.latency.quantile(0.95»
        Mistake("dashboard-window-in-rule", in: hms.with(
            Alert("HighRequestLatency",
                when: Erp.latency.quantile(0.95, over: .rateInterval), is: Limit.latency, for: .minutes(5),
                severity: .warning, summary: "slow"))),

        //! error unsupported-by-version: when: "«mad_over_time»(
        Mistake("function-newer-than-the-server", in: hms
            .with { $0.versions = Versions(prometheus: .v2_42) }
            .with(Alert("EventBusBacklog", when: "mad_over_time(\(Erp.pending)[5m])", is: Limit.backlog,
                for: .minutes(5), severity: .warning, summary: "events wait"))),

        //! error unsupported-by-version: «RuleGroup("late"»
        Mistake("key-newer-than-the-server", in: hms.with {
            $0.versions = Versions(prometheus: .v2_45)
            $0.groups = [
                RuleGroup("late", queryOffset: .minutes(1), recordings: [
                    Recording("job:http_requests:rate5m", as: "sum by (job) (rate(\(Erp.requests)[5m]))")
                ])
            ]
        }),

        //! error duplicate-rule: «Alert("HighErrorRate"»
        Mistake("alert-declared-twice", in: hms.adding(
            Alert("HighErrorRate",
                when: errorRatio, is: Limit.errors, for: .minutes(3), severity: .critical,
                summary: "requests fail"))),

        //! error invalid-name: «Alert("EventBusBacklog"»
        Mistake("label-with-reserved-name", in: hms.with(
            Alert("EventBusBacklog", when: Erp.pending.value(), is: Limit.backlog, for: .minutes(5),
                severity: .warning, labels: ["__name__": "backlog"], summary: "events wait"))),
    ]
}
