import PromQL
import StackDSL

extension Resolver {
    /// Reads all recording rules, those that others read first, so that what they write is known.
    ///
    /// A rule that reads itself, directly or through others, is read with its own series unknown.
    mutating func resolveRecordings() {
        let all = stack.recordings + stack.groups.flatMap(\.recordings)
        let intervals = Dictionary(
            stack.groups.flatMap { group in
                group.recordings.map { ($0, group.interval ?? stack.prometheus.evaluationInterval) }
            }, uniquingKeysWith: { first, _ in first })
        var waiting = all
        var names = Set(waiting.map(\.name.text))
        while !waiting.isEmpty {
            var postponed: [Recording] = []
            for recording in waiting {
                if reads(recording, anyOf: names.subtracting([recording.name.text])) {
                    postponed.append(recording)
                } else {
                    note(recording, intervals[recording] ?? stack.prometheus.evaluationInterval)
                }
            }
            if postponed.count == waiting.count {
                for recording in postponed {
                    note(recording, intervals[recording] ?? stack.prometheus.evaluationInterval)
                }
                return
            }
            waiting = postponed
            names = Set(waiting.map(\.name.text))
        }
    }

    /// The query of a recording rule, read once.
    mutating func resolvedRecording(_ recording: Recording) -> ResolvedQuery {
        recordings[recording] ?? query(recording.query, near: recording.site, for: .rules)
    }

    private mutating func note(_ recording: Recording, _ interval: Duration) {
        let resolved = query(recording.query, near: recording.site, for: .rules)
        recordings[recording] = resolved
        catalog.note(recording, resolved.meaning ?? Meaning(), interval: interval)
    }

    private mutating func reads(_ recording: Recording, anyOf names: Set<String>) -> Bool {
        guard let tree = query(recording.query, near: recording.site, for: .rules).tree else { return false }
        return tree.selectors.contains { selector in selector.name.map(names.contains) ?? false }
    }
}
