import StackDSL

extension SeriesCatalog {
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
