import StackDSL

@testable import Hms

extension Mistake {
    static let metrics: [Mistake] = [
        //! error undeclared-metric: sum(rate(«http_request_total»{status
        Mistake("metric-misspelt", in: hms.with(
            Alert("HighErrorRate", when: """
                sum(rate(http_request_total{status=~"5.."}[5m]))
                  / sum(rate(\(Erp.requests)[5m]))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error undeclared-metric: path="/病房"}[5m])) / sum(rate(«admissions_total»[5m]))
        Mistake("metric-of-nobody-behind-chinese", in: hms.with(
            .timeSeries("Pool use", queries: [
                .init(#"sum(rate(\#(Erp.requests){path="/病房"}[5m])) / sum(rate(admissions_total[5m]))"#,
                    legend: "入院")
            ]))),

        //! error undeclared-metric: rate(«http_request_duration_seconds»[5m])
        Mistake("histogram-without-suffix", in: hms.with(
            Alert("HighRequestLatency",
                when: "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds[5m])))",
                is: .above(.number(2)), for: .minutes(5), severity: .warning, summary: "slow"))),

        //! error undeclared-label: (rate(\(Erp.requests){«code»=~"5.."}[5m]))
        Mistake("label-misspelt", in: hms.with(
            Alert("HighErrorRate", when: """
                sum(rate(\(Erp.requests){code=~"5.."}[5m]))
                  / sum(rate(\(Erp.requests)[5m]))
                """, is: Limit.errors, for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error undeclared-label: max by («path») (sum by (method)
        Mistake("grouped-by-label-that-is-gone", in: hms.with(
            .timeSeries("Pool use", queries: [
                .init("max by (path) (sum by (method) (rate(\(Erp.requests)[$__rate_interval])))")
            ]))),

        //! error undeclared-label-value: {status=«"50O"»}
        Mistake("label-value-never-there", in: hms
            .with(.counter(
                "http_requests_total", labels: ["method", "path", .label("status", values: ["200", "500"])]))
            .with(Alert("HighErrorRate", when: #"sum(rate(http_requests_total{status="50O"}[5m]))"#,
                is: .above(.perSecond(1)), for: .minutes(3), severity: .critical, summary: "requests fail"))),

        //! error rate-of-gauge: "sum(rate(«\(Erp.pending)[5m]»))"
        Mistake("rate-of-gauge", in: hms.with(
            Alert("EventBusBacklog",
                when: "sum(rate(\(Erp.pending)[5m]))", is: .above(.perSecond(1)), for: .minutes(5),
                severity: .warning, summary: "events wait"))),

        //! error raw-counter: when: "«sum(\(Erp.published))»"
        Mistake("raw-counter", in: hms.with(
            Alert("EventBusBacklog",
                when: "sum(\(Erp.published))", is: .above(.number(1_000)), for: .minutes(5),
                severity: .warning, summary: "events wait"))),

        //! warning gauge-named-total: «.gauge("beds_total"»
        Mistake("gauge-named-total", in: hms.adding(
            .gauge("beds_total", unit: .count))),

        //! error bucket-order: «.histogram("queue_seconds"»
        Mistake("buckets-out-of-order", in: hms.adding(
            .histogram("queue_seconds", unit: .seconds, buckets: [0.1, 1, 0.5]))),

        //! error invalid-name: «.gauge("beds{ward}"»
        Mistake("metric-with-braces", in: hms.adding(
            .gauge("beds{ward}", unit: .count))),

        //! warning unused-allowance: «.allow(.gaugeNamedTotal»
        Mistake("allowance-of-nothing", in: hms.adding(
            Metric.gauge("beds", unit: .count)
                .allow(.gaugeNamedTotal, because: "it was called beds_total"))),
    ]
}
