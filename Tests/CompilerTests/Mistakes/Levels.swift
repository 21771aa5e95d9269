import StackDSL

@testable import Hms

extension Mistake {
    static let levels: [Mistake] = [
        //! error unreachable-threshold: by: «.above(.seconds(20))»
        Mistake("quantile-beyond-last-bucket", in: hms.replacing(Limit.latency, by: .above(.seconds(20)))),

        //! error unreachable-threshold:     > «5»
        Mistake("percent-for-ratio-in-query", in: hms.with(
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){status=~"5.."}[5m]))
                  / sum(rate(\(Erp.requests)[5m]))
                  > 5
                """, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error unreachable-threshold: success) > «1»"
        Mistake("state-above-one", in: hms.with(
            Alert("HealthCheckDegraded",
                when: "\(Erp.ready.success) > 1", for: .minutes(1), severity: .critical,
                summary: "not ready"))),

        //! error unreachable-threshold: threshold: «.above(.minutes(1))»
        Mistake("panel-level-beyond-last-bucket", in: hms.with(
            .timeSeries("Pool use", queries: [
                .init(Erp.latency.quantile(0.99, over: .rateInterval), legend: "P99")
            ], threshold: .above(.minutes(1))))),

        //! error threshold-unit-mismatch: is: «.above(.percent(5))»
        Mistake("seconds-compared-with-percent", in: hms.with(
            Alert("HighRequestLatency", when: Erp.latency.quantile(0.95, over: .minutes(5)),
                is: .above(.percent(5)), for: .minutes(5), severity: .warning, summary: "slow"))),

        //! error threshold-unit-mismatch: sum(\(Erp.pending)) «+» sum(rate(
        Mistake("units-added", in: hms.with(
            Alert("EventBusBacklog", when: "sum(\(Erp.pending)) + sum(rate(\(sumOf: Erp.latency)[5m])) > 100",
                for: .minutes(5), severity: .warning, summary: "events wait"))),

        //! error quantile-out-of-range: histogram_quantile(«95», sum
        Mistake("quantile-in-percent", in: hms.with(
            Alert("HighRequestLatency",
                when: "histogram_quantile(95, sum by (le) (rate(\(bucketsOf: Erp.latency)[5m])))",
                is: Limit.latency, for: .minutes(5), severity: .warning, summary: "slow"))),

        //! error invalid-argument: "(.*)-«(».*"))
        Mistake("pattern-of-label-replace-never-closed", in: hms.with(
            Alert("EventBusBacklog", when: #"""
                max by (shard) (label_replace(\#(Erp.pending), "shard", "$1", "instance", "(.*)-(.*"))
                """#, is: Limit.backlog, for: .minutes(5), severity: .warning, summary: "events wait"))),

        //! error invalid-argument: "shard", «"$2"», "instance"
        Mistake("group-that-the-pattern-has-not", in: hms.with(
            Alert("EventBusBacklog", when: #"""
                max by (shard) (label_replace(\#(Erp.pending), "shard", "$2", "instance", "(.*)-.*"))
                """#, is: Limit.backlog, for: .minutes(5), severity: .warning, summary: "events wait"))),

        //! error invalid-argument: topk(«0», \(Erp.pending))
        Mistake("none-of-the-greatest", in: hms.with(
            Alert("EventBusBacklog", when: "topk(0, \(Erp.pending))", is: Limit.backlog, for: .minutes(5),
                severity: .warning, summary: "events wait"))),

        //! error range-too-short: "sum(rate(«\(Erp.requests)[20s]»))"
        Mistake("range-below-two-scrapes", in: hms.with(
            Alert("HighErrorRate",
                when: "sum(rate(\(Erp.requests)[20s]))", is: .above(.perSecond(1)), for: .minutes(3),
                severity: .critical, summary: "requests fail"))),

        //! error hold-below-evaluation-interval: «Alert("EventBusBacklog"»
        Mistake("hold-below-evaluation", in: hms.with(
            Alert("EventBusBacklog",
                when: Erp.pending.value(), is: Limit.backlog, for: .seconds(5), severity: .warning,
                summary: "events wait"))),

        //! warning premature-absence: absent(«\(Erp.pending)»)
        Mistake("absence-below-the-scrape-interval", in: hms.with(
            Alert("EventBusBacklog", when: "absent(\(Erp.pending))", severity: .warning, summary: "nobody counts"))),

        //! warning unhidden-level: «Alert.levels("HighLoad"»
        Mistake("levels-of-a-metric-of-nobody", in: hms.with {
            $0.world = .open
            $0.alerts += Alert.levels("HighLoad", when: "system_load",
                is: Levels(warning: .above(.number(4)), critical: .above(.number(8))), for: .minutes(5),
                summary: "busy")
        }),
    ]
}
