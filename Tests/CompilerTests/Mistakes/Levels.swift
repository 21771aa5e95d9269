import StackDSL

@testable import Hms

extension Mistake {
    static let levels: [Mistake] = [
        Mistake("quantile-beyond-last-bucket", in: hms.with(
            Alert("HighRequestLatency", when: Erp.latency.quantile(0.95, over: .minutes(5)),
                //! error unreachable-threshold: is: «.above(.seconds(20))»
                is: .above(.seconds(20)), for: .minutes(5), severity: .warning, summary: "slow"))),

        Mistake("percent-for-ratio-in-query", in: hms.with(
            //! error unreachable-threshold:     > «5»
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~"5.."}[5m]))
                  / sum(rate(\(Erp.requests)[5m]))
                  > 5
                """, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("state-above-one", in: hms.with(
            //! error unreachable-threshold: success) > «1»"
            Alert("HealthCheckDegraded", when: "\(Erp.ready.success) > 1", for: .minutes(1), severity: .critical,
                summary: "not ready"))),

        Mistake("panel-level-beyond-last-bucket", in: hms.with(
            .timeSeries("Pool use", queries: [
                .init(Erp.latency.quantile(0.99, over: .rateInterval), legend: "P99")
            //! error unreachable-threshold: threshold: «.above(.minutes(1))»
            ], threshold: .above(.minutes(1))))),

        Mistake("seconds-compared-with-percent", in: hms.with(
            Alert("HighRequestLatency", when: Erp.latency.quantile(0.95, over: .minutes(5)),
                //! error threshold-unit-mismatch: is: «.above(.percent(5))»
                is: .above(.percent(5)), for: .minutes(5), severity: .warning, summary: "slow"))),

        Mistake("seconds-added-to-a-count", in: hms.with(
            //! error threshold-unit-mismatch: sum(\(Erp.pending)) «+» sum(rate(
            Alert("EventBusBacklog", when: "sum(\(Erp.pending)) + sum(rate(\(sumOf: Erp.latency)[5m])) > 100",
                for: .minutes(5), severity: .warning, summary: "events wait"))),

        Mistake("quantile-in-percent", in: hms.with(
            //! error quantile-out-of-range: histogram_quantile(«95», sum
            Alert("HighRequestLatency",
                when: "histogram_quantile(95, sum by (le) (rate(\(bucketsOf: Erp.latency)[5m])))",
                is: Limit.latency, for: .minutes(5), severity: .warning, summary: "slow"))),

        Mistake("range-below-two-scrapes", in: hms.with(
            //! error range-too-short: "sum(rate(«\(Erp.requests)[20s]»))"
            Alert("HighErrorRate", when: "sum(rate(\(Erp.requests)[20s]))", is: .above(.perSecond(1)), for: .minutes(3),
                severity: .critical, summary: "requests fail"))),

        Mistake("hold-below-evaluation", in: hms.with(
            //! error hold-below-evaluation-interval: «Alert("EventBusBacklog"»
            Alert("EventBusBacklog", when: Erp.pending.value(), is: Limit.backlog, for: .seconds(5), severity: .warning,
                summary: "events wait"))),
    ]
}
