import PromQL
import Concurrency
import StackDSL

extension Resolver {
    /// Reads all recording rules, those that others read first, so that what they write is known.
    ///
    /// A rule that reads itself, directly or through others, is read with its own series unknown.
    mutating func resolveRecordings() {
        var all: [(recording: Recording, group: RuleGroup)] = []
        for group in stack.ruleGroups { all += group.recordings.map { ($0, group) } }
        let names = Set(all.map(\.recording.name.text))
        let reader = self
        let read = all.concurrentMap { reader.read($0.recording.query, near: $0.recording.site, for: .rules) }
        // How many rules of each name are still to be noted, and who waits for the name.
        var missing: [String: Int] = [:]
        var readers: [String: [Int]] = [:]
        var needs: [Int] = []
        for (index, (recording, _)) in all.enumerated() {
            let others = Set(read[index].tree?.selectors.compactMap(\.name) ?? [])
                .filter { $0 != recording.name.text && names.contains($0) }
            needs.append(others.count)
            missing[recording.name.text, default: 0] += 1
            for name in others { readers[name, default: []].append(index) }
        }
        recordings.reserveCapacity(all.count)
        var isNoted = [Bool](repeating: false, count: all.count)
        var ready = needs.indices.filter { needs[$0] == 0 }
        var first = 0
        while true {
            // Where some read each other in a circle, one is read without the rest.
            while ready.isEmpty, first < all.count {
                if !isNoted[first] { ready = [first] }
                first += 1
            }
            if ready.isEmpty { break }
            for index in ready { note(read[index].interpolatedMetrics) }
            var next: [Int] = []
            for (index, query) in zip(ready, meanings(of: ready.map { read[$0] })) {
                isNoted[index] = true
                note(all[index].recording, query, in: all[index].group)
                let name = all[index].recording.name.text
                missing[name, default: 0] -= 1
                guard missing[name] == 0 else { continue }
                for reader in readers[name] ?? [] {
                    needs[reader] -= 1
                    if needs[reader] == 0, !isNoted[reader] { next.append(reader) }
                }
            }
            ready = next
        }
    }

    /// Works out what queries mean that need nothing of each other.
    private func meanings(of read: [ResolvedQuery]) -> [ResolvedQuery] { read.concurrentMap { meaning(of: $0) } }

    private mutating func note(_ recording: Recording, _ resolved: ResolvedQuery, in group: RuleGroup) {
        recordings[recording] = resolved
        catalog.note(
            recording, resolved.meaning ?? Meaning(), labels: group.labels.below(recording.labels.pairs),
            interval: group.interval ?? stack.prometheus.evaluationInterval)
    }
}
