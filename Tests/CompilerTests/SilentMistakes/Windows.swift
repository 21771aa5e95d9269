import StackDSL

private let batchRuns = Metric.counter("batch_runs_total", labels: ["queue"])

/// A batch job that is scraped every minute, beside the shop, which is scraped every thirty seconds.
private let batch = Service("batch", scrapes: [.http(port: 9100, interval: .minutes(1))], metrics: [batchRuns])

private func alert(
    _ query: PromQuery, services: [Service] = [], recordings: [Recording] = [], prometheus: PrometheusServer? = nil,
    queryOffset: Duration? = nil
) -> Stack {
    var stack = Shop.with(services: services, recordings: recordings)
    let rule = Alert("Example", when: query, for: .minutes(5), severity: .warning, summary: "an example")
    stack.groups = [RuleGroup("examples", queryOffset: queryOffset, alerts: [rule])]
    if let prometheus { stack.prometheus = prometheus }
    return stack
}

private func panel(_ query: PromQuery) -> Stack {
    Shop.with(dashboards: [
        Dashboard(
            "Shop", uid: "shop", rows: [Row("Requests", panels: [.timeSeries("Requests", queries: [.init(query)])])])
    ])
}

private let smoothing = PrometheusServer(features: [.extendedRangeSelectors])
private let kept15Days = PrometheusServer(storage: PrometheusStorage(retention: .days(15)))

extension SilentMistake {
    /// Ranges, subqueries and offsets that do not fit the times of what they read.
    static let windows: [SilentMistake] = [
        //! error range-too-short: irate(«batch_runs_total[1m]»)
        SilentMistake(
            24, "a job that is scraped more slowly than the others",
            wrong: alert("irate(batch_runs_total[1m]) > 1", services: [batch]),
            corrected: alert("irate(batch_runs_total[5m]) > 1", services: [batch])),

        //! error range-too-short: changes(«up{job="batch"}[1m]»)
        SilentMistake(
            24, "whether a job is up, narrowed to that job",
            wrong: alert(#"changes(up{job="batch"}[1m]) > 2"#, services: [batch]),
            corrected: alert(#"changes(up{job="batch"}[10m]) > 2"#, services: [batch])),

        //! error range-too-short: deriv(«queue:jobs:max[20s]»)
        SilentMistake(
            24, "a recording, read over little more than an evaluation",
            wrong: alert(
                "deriv(queue:jobs:max[20s]) > 1",
                recordings: [Recording("queue:jobs:max", as: "max by (queue) (jobs_queued)")]),
            corrected: alert(
                "deriv(queue:jobs:max[5m]) > 1",
                recordings: [Recording("queue:jobs:max", as: "max by (queue) (jobs_queued)")])),

        //! error range-too-short: sum(rate(«http_requests_total[30s]»))
        SilentMistake(
            24, "a panel without Grafana's interval",
            wrong: panel("sum(rate(http_requests_total[30s]))"),
            corrected: panel("sum(rate(http_requests_total[$__rate_interval]))")),

        //! error range-too-short: quantile_over_time(0.9, «jobs_queued[10s]»)
        SilentMistake(
            24, "a range that one sample would be enough for, and does not hold one",
            wrong: alert("quantile_over_time(0.9, jobs_queued[10s]) > 5"),
            corrected: alert("quantile_over_time(0.9, jobs_queued[10m]) > 5")),

        //! warning duration-without-unit: [«10»]
        SilentMistake(
            25, "minutes that became seconds",
            wrong: alert("increase(http_requests_total[10]) > 100"),
            corrected: alert("increase(http_requests_total[10m]) > 100")),

        //! warning duration-without-unit: offset «60»
        SilentMistake(
            25, "an offset of an hour that became a minute",
            wrong: alert("jobs_queued - jobs_queued offset 60 > 10"),
            corrected: alert("jobs_queued - jobs_queued offset 60m > 10")),

        //! error range-too-short: http_requests_total«[1m:1m]»
        SilentMistake(
            26, "a subquery of one step",
            wrong: alert("rate(http_requests_total[1m:1m]) > 1"),
            corrected: alert("rate(http_requests_total[5m:1m]) > 1")),

        //! error range-too-short: (sum(jobs_queued))«[30s:]»
        SilentMistake(
            26, "a subquery whose step is left to the server",
            wrong: alert(
                "delta((sum(jobs_queued))[30s:]) > 10",
                prometheus: PrometheusServer(evaluationInterval: .seconds(30))),
            corrected: alert(
                "delta((sum(jobs_queued))[5m:]) > 10",
                prometheus: PrometheusServer(evaluationInterval: .seconds(30)))),

        //! error beyond-retention: «jobs_queued offset 30d»
        SilentMistake(
            58, "a comparison with last month",
            wrong: alert("jobs_queued > 2 * jobs_queued offset 30d", prometheus: kept15Days),
            corrected: alert("jobs_queued > 2 * jobs_queued offset 7d", prometheus: kept15Days)),

        //! error beyond-retention: «max_over_time(jobs_queued[2h])[20d:1h]»
        SilentMistake(
            58, "a subquery that is cut at the retention",
            wrong: alert("avg_over_time(max_over_time(jobs_queued[2h])[20d:1h]) > 5", prometheus: kept15Days),
            corrected: alert("avg_over_time(max_over_time(jobs_queued[2h])[10d:1h]) > 5", prometheus: kept15Days)),

        //! error smoothed-without-offset: rate(«http_requests_total[5m]» smoothed)
        SilentMistake(
            62, "an alert on a smoothed rate",
            wrong: alert("rate(http_requests_total[5m] smoothed) > 1", prometheus: smoothing),
            corrected: alert(
                "rate(http_requests_total[5m] smoothed) > 1", prometheus: smoothing, queryOffset: .minutes(1))),

        //! error smoothed-without-offset: max by (queue) («jobs_queued» smoothed)
        SilentMistake(
            62, "a smoothed gauge",
            wrong: alert("max by (queue) (jobs_queued smoothed) > 100", prometheus: smoothing),
            corrected: alert("max by (queue) (jobs_queued smoothed offset 30s) > 100", prometheus: smoothing)),
    ]
}
