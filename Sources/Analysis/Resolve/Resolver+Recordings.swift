import PromQL
import StackDSL

extension Resolver {
    /// Reads all recording rules, those that others read first, so that what they write is known.
    ///
    /// A rule that reads itself, directly or through others, is read with its own series unknown.
    mutating func resolveRecordings() {
        let all = stack.ruleGroups.flatMap(\.recordings)
        let groups = Dictionary(
            stack.ruleGroups.flatMap { group in group.recordings.map { ($0, group) } },
            uniquingKeysWith: { first, _ in first })
        let read = Dictionary(
            all.map { ($0, names(readBy: $0)) }, uniquingKeysWith: { first, _ in first })
        var waiting = all
        while !waiting.isEmpty {
            let names = Set(waiting.map(\.name.text))
            let ready = waiting.filter { recording in
                read[recording]?.contains { $0 != recording.name.text && names.contains($0) } != true
            }
            // Those that read each other in a circle are read as they come.
            let next = ready.isEmpty ? waiting : ready
            for recording in next {
                note(recording, in: groups[recording])
            }
            let done = Set(next)
            waiting.removeAll(where: done.contains)
        }
    }

    /// The query of a recording rule, read once.
    mutating func resolvedRecording(_ recording: Recording) -> ResolvedQuery {
        recordings[recording] ?? query(recording.query, near: recording.site, for: .rules)
    }

    private mutating func note(_ recording: Recording, in group: RuleGroup?) {
        let resolved = query(recording.query, near: recording.site, for: .rules)
        recordings[recording] = resolved
        catalog.note(
            recording, resolved.meaning ?? Meaning(), labels: (group?.labels ?? [:]).below(recording.labels.pairs),
            interval: group?.interval ?? stack.prometheus.evaluationInterval)
    }

    /// The series that a recording's query selects by name.
    private mutating func names(readBy recording: Recording) -> Set<String> {
        let tree = query(recording.query, near: recording.site, for: .rules).tree
        return Set(tree?.selectors.compactMap(\.name) ?? [])
    }
}
