import StackDSL

@testable import Hms

extension Mistake {
    static let promqlTypes: [Mistake] = [
        //! error promql-type: "sum(rate(«\(Erp.requests)»)) / 2"
        Mistake("rate-without-range", in: hms.with(
            Alert("HighErrorRate",
                when: "sum(rate(\(Erp.requests))) / 2", is: .above(.perSecond(1)), for: .minutes(3),
                severity: .critical, summary: "requests fail"))),

        //! error promql-type: sum by (method) («\(Erp.requests){path="/病房"}[5m]») > 1
        Mistake("sum-of-range-behind-chinese-comment", in: hms.with(
            Alert("HighErrorRate", when: """
                # 每种方法的请求数
                sum by (method) (\(Erp.requests){path="/病房"}[5m]) > 1
                """, for: .minutes(3), severity: .critical, summary: "请求失败"))),

        //! error promql-type: («sum by (le)(rate(http_request_duration_seconds_bucket[5m])), 0.95»)"#
        Mistake("arguments-exchanged-in-raw-literal", in: hms.with(
            Alert(
                "HighRequestLatency",
                when: #"histogram_quantile(sum by (le)(rate(http_request_duration_seconds_bucket[5m])), 0.95)"#,
                is: Limit.latency, for: .minutes(5), severity: .warning, summary: "slow"))),

        //! error promql-type: "«histogram_quantile(sum by (le) (rate(\(bucketsOf: Erp.latency)[5m])))»"
        Mistake("argument-missing", in: hms.with(
            Alert("HighRequestLatency",
                when: "histogram_quantile(sum by (le) (rate(\(bucketsOf: Erp.latency)[5m])))",
                is: Limit.latency, for: .minutes(5), severity: .warning, summary: "slow"))),

        //! error promql-type: when: "«(\(Erp.pending) > 100) and on () (1 > 2)»"
        //! error promql-type: (1 «>» 2)
        Mistake("numbers-compared", in: hms.with(
            Alert("EventBusBacklog", when: "(\(Erp.pending) > 100) and on () (1 > 2)", for: .minutes(5),
                severity: .warning, summary: "events wait"))),

        //! error promql-type: «\(Erp.pending) > 100»…
        Mistake("set-operator-on-number", in: hms.with(
            Alert("EventBusBacklog", when: """
                \(Erp.pending) > 100
                  and 1
                """, for: .minutes(5), severity: .warning, summary: "events wait"))),

        //! error promql-type: #"up{job="erp-server"} == «"0"»"#
        Mistake("compared-with-string", in: hms.with(
            Alert("HealthCheckDegraded",
                when: #"up{job="erp-server"} == "0""#, for: .minutes(1), severity: .critical,
                summary: "down"))),

        //! error promql-type: / on (instance) group_left («instance»)
        Mistake("label-matched-and-copied", in: hms.with(
            Alert("DatabasePoolExhausted", when: """
                \(Erp.poolActive)
                	/ on (instance) group_left (instance) \(Erp.poolMaximum)
                	> 0.9
                """, for: .minutes(2), severity: .critical, summary: "the pool is used up"))),

        //! error promql-type: "rate(«\(errorRatio)»)"
        Mistake("rate-of-interpolated-query", in: hms.with(
            Alert("HighErrorRate", when: "rate(\(errorRatio))", is: .above(.number(1)), for: .minutes(3),
                severity: .critical, summary: "requests fail"))),

        //! error promql-type: when: "«\(Erp.pending)[5m]»"
        Mistake("alert-on-range", in: hms.with(
            Alert("EventBusBacklog", when: "\(Erp.pending)[5m]", for: .minutes(5), severity: .warning,
                summary: "events wait"))),

        //! error promql-type: max_over_time(«\(Erp.poolActive)[5m][1h:]»)
        Mistake("subquery-of-range-in-panel", in: hms.with(
            .timeSeries("Pool use", queries: [
                .init("max_over_time(\(Erp.poolActive)[5m][1h:])", legend: "活跃连接")
            ]))),
    ]
}
