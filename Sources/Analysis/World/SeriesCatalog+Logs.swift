import StackDSL

extension SeriesCatalog {
    /// What the collector counts in log lines: its labels are those of the lines, and of the collector's job.
    mutating func add(countedInLogs metric: Metric) {
        for (suffix, role) in SeriesCatalog.roles(of: metric) {
            put(
                metric.name.text + suffix,
                Series(
                    role: role, metric: metric,
                    meaning: SeriesCatalog.meaning(of: metric, role, labels: .unknown), isExposed: true,
                    labelValues: SeriesCatalog.labelValues(of: metric)))
        }
    }

    /// What Loki's ruler sends to Prometheus.
    mutating func addLogRecordings(of stack: Stack) {
        let interval = stack.loki?.evaluationInterval ?? .minutes(1)
        let recorded =
            stack.logRecordings.map { ($0, interval) }
            + stack.logGroups.flatMap { group in group.recordings.map { ($0, group.interval ?? interval) } }
        for (recording, interval) in recorded {
            put(
                recording.name.text,
                Series(
                    role: .derived, metric: nil,
                    meaning: Meaning(behavior: .gauge, unit: recording.unit, labels: .unknown),
                    collections: [.init(job: nil, interval: interval)], isExposed: true))
        }
    }
}
