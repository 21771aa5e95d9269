import StackDSL

@testable import Hms

extension Mistake {
    static let promqlTypes: [Mistake] = [
        Mistake("rate-without-range", in: hms.with(
            //! error promql-type: "sum(rate(«\(Erp.requests)»)) / 2"
            Alert("HighErrorRate", when: "sum(rate(\(Erp.requests))) / 2", is: .above(.perSecond(1)), for: .minutes(3),
                severity: .critical, summary: "requests fail"))),

        Mistake("sum-of-range-behind-chinese-comment", in: hms.with(
            //! error promql-type: sum by (method) («\(Erp.requests){path="/病房"}[5m]») > 1
            Alert("HighErrorRate", when: """
                # 每种方法的请求数
                sum by (method) (\(Erp.requests){path="/病房"}[5m]) > 1
                """, for: .minutes(3), severity: .critical, summary: "请求失败"))),

        Mistake("arguments-exchanged-in-raw-literal", in: hms.with(
            //! error promql-type: #"histogram_quantile(«sum by (le) (rate(http_request_duration_seconds_bucket[5m]))», 0.95)"#
            //! error promql-type: _bucket[5m])), «0.95»)"#
            Alert("HighRequestLatency",
                when: #"histogram_quantile(sum by (le) (rate(http_request_duration_seconds_bucket[5m])), 0.95)"#,
                is: Limit.latency, for: .minutes(5), severity: .warning, summary: "slow"))),

        Mistake("argument-missing", in: hms.with(
            //! error promql-type: when: "«histogram_quantile(sum by (le) (rate(\(bucketsOf: Erp.latency)[5m])))»"
            Alert("HighRequestLatency", when: "histogram_quantile(sum by (le) (rate(\(bucketsOf: Erp.latency)[5m])))",
                is: Limit.latency, for: .minutes(5), severity: .warning, summary: "slow"))),

        Mistake("numbers-compared", in: hms.with(
            //! error promql-type: (\(Erp.pending) > 100) and on () («1 > 2»)
            Alert("EventBusBacklog", when: "(\(Erp.pending) > 100) and on () (1 > 2)", for: .minutes(5),
                severity: .warning, summary: "events wait"))),

        Mistake("set-operator-on-number", in: hms.with(
            //! error promql-type:   and «1»
            Alert("EventBusBacklog", when: """
                \(Erp.pending) > 100
                  and 1
                """, for: .minutes(5), severity: .warning, summary: "events wait"))),

        Mistake("compared-with-string", in: hms.with(
            //! error promql-type: #"up{job="erp-server"} == «"0"»"#
            Alert("HealthCheckDegraded", when: #"up{job="erp-server"} == "0""#, for: .minutes(1), severity: .critical,
                summary: "down"))),

        Mistake("label-matched-and-copied", in: hms.with(
            //! error promql-type: on (instance) group_left («instance»)
            Alert("DatabasePoolExhausted", when: """
                \(Erp.poolActive)
                	/ on (instance) group_left (instance) \(Erp.poolMaximum)
                	> 0.9
                """, for: .minutes(2), severity: .critical, summary: "the pool is used up"))),

        Mistake("rate-of-interpolated-query", in: hms.with(
            //! error promql-type: "rate(«\(errorRatio)»)"
            Alert("HighErrorRate", when: "rate(\(errorRatio))", is: .above(.number(1)), for: .minutes(3),
                severity: .critical, summary: "requests fail"))),

        Mistake("alert-on-range", in: hms.with(
            //! error promql-type: when: "«\(Erp.pending)[5m]»"
            Alert("EventBusBacklog", when: "\(Erp.pending)[5m]", for: .minutes(5), severity: .warning,
                summary: "events wait"))),

        Mistake("subquery-of-range-in-panel", in: hms.with(
            .timeSeries("Pool use", queries: [
                //! error promql-type: max_over_time(«\(Erp.poolActive)[5m]»[1h:])
                .init("max_over_time(\(Erp.poolActive)[5m][1h:])", legend: "活跃连接")
            ]))),
    ]
}
