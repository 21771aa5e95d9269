import StackDSL

private let pool = Service(
    "pool", scrapes: [.http(port: 9100)], metrics: [.gauge("workers", unit: .count, labels: ["queue"])])

private func full(
    _ name: Name, _ query: PromQuery, _ severity: Severity, for hold: Duration = .minutes(5), fileID: String = #fileID,
    filePath: String = #filePath, line: Int = #line, column: Int = #column
) -> Alert {
    Alert(
        name, when: query, for: hold, severity: severity, summary: "full", fileID: fileID, filePath: filePath,
        line: line, column: column)
}

private func queue(
    _ query: PromQuery, _ severity: Severity, fileID: String = #fileID, filePath: String = #filePath,
    line: Int = #line, column: Int = #column
) -> Alert {
    full("QueueFull", query, severity, fileID: fileID, filePath: filePath, line: line, column: column)
}

private func levels(_ levels: Levels) -> Stack {
    Shop.with(
        alerts: Alert.levels("MemoryHigh", when: "process_resident_memory_bytes", is: levels, summary: "high"))
}

private func recorded(_ recordings: [Recording], _ group: RuleGroup? = nil, alert: Alert? = nil) -> Stack {
    var stack = Shop.with(alerts: alert.map { [$0] } ?? [], recordings: recordings)
    if let group { stack.groups = [group] }
    return stack
}

private let jobs = Recording("queue:jobs:sum", as: "sum by (queue) (jobs_queued)")
private func held(_ query: PromQuery) -> Alert { full("Long", query, .warning, for: .minutes(1)) }

extension SilentMistake {
    /// Alerts on one value beside each other, and rules that read each other.
    static let pairs: [SilentMistake] = [
        //! error level-order: critical: «.above(.gibibytes(2))»
        SilentMistake(
            52, "a pair whose levels are swapped",
            wrong: levels(Levels(warning: .above(.gibibytes(4)), critical: .above(.gibibytes(2)))),
            corrected: levels(Levels(warning: .above(.gibibytes(1)), critical: .above(.gibibytes(2))))),

        //! error level-order: queue("cache_hit_ratio < «0.3»", .critical)
        SilentMistake(
            52, "levels inside of the queries, below which it is bad",
            wrong: Shop.with(alerts: [queue("cache_hit_ratio < 0.1", .warning), queue("cache_hit_ratio < 0.3", .critical)]),
            corrected: Shop.with(alerts: [queue("cache_hit_ratio < 0.3", .warning), queue("cache_hit_ratio < 0.1", .critical)])),

        //! error level-order: queue("jobs_queued > «500»", .critical)
        SilentMistake(
            52, "one level for both",
            wrong: Shop.with(alerts: [queue("jobs_queued > 500", .warning), queue("jobs_queued > 500", .critical)]),
            corrected: Shop.with(alerts: [queue("jobs_queued > 100", .warning), queue("jobs_queued > 500", .critical)])),

        //! error level-order: critical: «.above(.bytes(1010))»
        SilentMistake(
            52, "levels that are all but equal",
            wrong: levels(Levels(warning: .above(.bytes(1000)), critical: .above(.bytes(1010)))),
            corrected: levels(Levels(warning: .above(.bytes(1000)), critical: .above(.bytes(2000))))),

        //! error level-order: queue("«100» < jobs_queued", .critical)
        SilentMistake(
            52, "levels on the left of what is compared",
            wrong: Shop.with(alerts: [queue("500 < jobs_queued", .warning), queue("100 < jobs_queued", .critical)]),
            corrected: Shop.with(alerts: [queue("100 < jobs_queued", .warning), queue("500 < jobs_queued", .critical)])),

        //! warning overlapping-alerts: full("QueueAt80", "jobs_queued > «80»"
        SilentMistake(
            53, "two warnings, of which one is always there when the other is",
            wrong: Shop.with(alerts: [
                full("QueueAt75", "jobs_queued > 75", .warning), full("QueueAt80", "jobs_queued > 80", .warning),
            ]),
            corrected: Shop.with(alerts: [
                full("QueueAt75", "jobs_queued > 75", .warning), full("QueueNearlyFull", "jobs_queued > 80", .critical),
            ])),

        //! warning overlapping-alerts: full("QueueAt80", "«80» < jobs_queued"
        SilentMistake(
            53, "two warnings that are written in two ways",
            wrong: Shop.with(alerts: [
                full("QueueAt75", "jobs_queued > 75", .warning), full("QueueAt80", "80 < jobs_queued", .warning),
            ]),
            corrected: Shop.with(alerts: [
                full("QueueAt75", "jobs_queued > 75", .warning), full("QueueNearlyFull", "80 < jobs_queued", .critical),
            ])),

        //! warning overlapping-alerts: full("QueueBusy", "jobs_queued >= «100»"
        SilentMistake(
            53, "one alert under two names, the later one with a hold",
            wrong: Shop.with(alerts: [
                full("QueueLong", "jobs_queued >= 100", .critical),
                full("QueueBusy", "jobs_queued >= 100", .critical, for: .minutes(10)),
            ]),
            corrected: Shop.with(alerts: [full("QueueLong", "jobs_queued >= 100", .critical)])),

        //! warning unstable-alert: «topk»(3, jobs_queued)
        SilentMistake(
            59, "the three longest queues",
            wrong: Shop.alert("topk(3, jobs_queued) > 100"),
            corrected: Shop.alert("jobs_queued > 100")),

        //! warning unstable-alert: «bottomk»
        SilentMistake(
            59, "the worst of those that are bad, beside another condition",
            wrong: Shop.alert("bottomk(1, cache_hit_ratio < 0.5) and on () (sum(jobs_queued) > 10)"),
            corrected: Shop.alert("cache_hit_ratio < 0.5 and on () (sum(jobs_queued) > 10)")),

        //! warning ratio-without-hold: sum(jobs_queued) «/» sum(workers)
        SilentMistake(
            60, "jobs of one program for each worker of another",
            wrong: Shop.with(
                services: [pool],
                alerts: [full("TooFewWorkers", "sum(jobs_queued) / sum(workers) > 10", .warning, for: .zero)]),
            corrected: Shop.with(
                services: [pool],
                alerts: [full("TooFewWorkers", "sum(jobs_queued) / sum(workers) > 10", .warning, for: .minutes(5))])),

        //! warning ratio-without-hold: «>» sum by (queue) (workers)
        SilentMistake(
            60, "sums that are compared",
            wrong: Shop.with(
                services: [pool],
                alerts: [
                    full(
                        "TooFewWorkers", "sum by (queue) (jobs_queued) > sum by (queue) (workers)", .warning,
                        for: .zero)
                ]),
            corrected: Shop.with(
                services: [pool],
                alerts: [full("TooFewWorkers", "sum by (queue) (jobs_queued) > sum by (queue) (workers)", .warning)])),

        //! warning evaluation-order: "sum(«queue:jobs:share:max»)"
        SilentMistake(
            61, "a recording of one that comes later",
            wrong: recorded([
                Recording("jobs:share:sum", as: "sum(queue:jobs:share:max)"),
                Recording("queue:jobs:share:max", as: "max by (queue) (jobs_queued)"),
            ]),
            corrected: recorded([
                Recording("queue:jobs:share:max", as: "max by (queue) (jobs_queued)"),
                Recording("jobs:share:sum", as: "sum(queue:jobs:share:max)"),
            ])),

        //! warning evaluation-order: held("«queue:jobs:sum» > 100")
        SilentMistake(
            61, "a recording of another group, which is slower than the hold",
            wrong: recorded([], RuleGroup("slow", every: .minutes(3), recordings: [jobs]), alert: held("queue:jobs:sum > 100")),
            corrected: recorded([], RuleGroup("jobs", every: .seconds(30), recordings: [jobs]), alert: held("queue:jobs:sum > 100"))),
    ]
}
