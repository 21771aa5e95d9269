import StackDSL

@testable import Hms

extension Mistake {
    static let metrics: [Mistake] = [
        Mistake("metric-misspelt", in: hms.with(
            //! error undeclared-metric: sum(rate(«http_request_total»{status
            Alert("HighErrorRate", when: """
                sum(rate(http_request_total{status=~"5.."}[5m]))
                  / sum(rate(\(Erp.requests)[5m]))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("metric-of-nobody-behind-chinese", in: hms.with(
            .timeSeries("Pool use", queries: [
                //! error undeclared-metric: sum(rate(\(Erp.requests){path="/病房"}[5m])) / sum(rate(«admissions_total»[5m]))
                .init(#"sum(rate(\#(Erp.requests){path="/病房"}[5m])) / sum(rate(admissions_total[5m]))"#, legend: "入院")
            ]))),

        Mistake("histogram-without-suffix", in: hms.with(
            //! error undeclared-metric: rate(«http_request_duration_seconds»[5m])
            Alert("HighRequestLatency",
                when: "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds[5m])))",
                is: .above(.number(2)), for: .minutes(5), severity: .warning, summary: "slow"))),

        Mistake("label-misspelt", in: hms.with(
            //! error undeclared-label: (rate(\(Erp.requests){«code»=~"5.."}[5m]))
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){code=~"5.."}[5m]))
                  / sum(rate(\(Erp.requests)[5m]))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("grouped-by-label-that-is-gone", in: hms.with(
            .timeSeries("Pool use", queries: [
                //! error undeclared-label: max by («path») (sum by (method)
                .init("max by (path) (sum by (method) (rate(\(Erp.requests)[$__rate_interval])))")
            ]))),

        Mistake("label-value-never-there", in: hms
            .with(.counter("http_requests_total", labels: ["method", "path", .label("status", values: ["200", "500"])]))
            //! error undeclared-label-value: {status=«"50O"»}
            .with(Alert("HighErrorRate", when: #"sum(rate(http_requests_total{status="50O"}[5m]))"#,
                is: .above(.perSecond(1)), for: .minutes(3), severity: .critical, summary: "requests fail"))),

        Mistake("rate-of-gauge", in: hms.with(
            //! error rate-of-gauge: "sum(rate(«\(Erp.pending)[5m]»))"
            Alert("EventBusBacklog", when: "sum(rate(\(Erp.pending)[5m]))", is: .above(.perSecond(1)), for: .minutes(5),
                severity: .warning, summary: "events wait"))),

        Mistake("raw-counter", in: hms.with(
            //! error raw-counter: when: "«sum(\(Erp.published))»"
            Alert("EventBusBacklog", when: "sum(\(Erp.published))", is: .above(.number(1_000)), for: .minutes(5),
                severity: .warning, summary: "events wait"))),

        Mistake("gauge-named-total", in: hms.adding(
            //! warning gauge-named-total: «.gauge("beds_total"»
            .gauge("beds_total", unit: .count))),

        Mistake("buckets-out-of-order", in: hms.adding(
            //! error bucket-order: «.histogram("queue_seconds"»
            .histogram("queue_seconds", unit: .seconds, buckets: [0.1, 1, 0.5]))),

        Mistake("metric-with-braces", in: hms.adding(
            //! error invalid-name: «.gauge("beds{ward}"»
            .gauge("beds{ward}", unit: .count))),

        Mistake("allowance-of-nothing", in: hms.adding(
            Metric.gauge("beds", unit: .count)
                //! warning unused-allowance: «.allow(.gaugeNamedTotal»
                .allow(.gaugeNamedTotal, because: "it was called beds_total"))),
    ]
}
