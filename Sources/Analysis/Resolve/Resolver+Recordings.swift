import Concurrency
import PromQL
import StackDSL

extension Resolver {
    /// Reads all recording rules, those that others read first, so that what they write is known.
    ///
    /// A rule that reads itself, directly or through others, is read with its own series unknown.
    mutating func resolveRecordings() {
        let groups = stack.ruleGroups
        let all = groups.enumerated().flatMap { place, group in group.recordings.map { (recording: $0, group: place) } }
        let names = Set(all.map(\.recording.name.text))
        let reader = self
        let read = all.concurrentMap { recording, _ in
            let query = reader.read(recording.query, of: recording.identity, near: recording.site)
            let others = (query.tree?.selectors ?? []).compactMap(\.name).filter { $0 != recording.name.text && names.contains($0) }
            return (query: query, others: others.isEmpty ? [] : Set(others))
        }
        // How many rules of each name are still to be noted, and who waits for the name.
        var missing: [String: Int] = [:]
        var readers: [String: [Int]] = [:]
        var needs: [Int] = []
        for (index, (recording, _)) in all.enumerated() {
            needs.append(read[index].others.count)
            missing[recording.name.text, default: 0] += 1
            for name in read[index].others { readers[name, default: []].append(index) }
        }
        recordings.reserveCapacity(all.count)
        catalog.makeRoom(for: names.count)
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
            for index in ready { note(read[index].query.interpolatedMetrics) }
            var next: [Int] = []
            let resolver = self
            let understood = ready.concurrentMap { index in
                let query = resolver.meaning(of: read[index].query)
                return (query: query, series: resolver.series(of: all[index].recording, query, in: groups[all[index].group]))
            }
            for (index, made) in zip(ready, understood) {
                isNoted[index] = true
                let name = all[index].recording.name.text
                recordings[all[index].recording] = made.query
                catalog.note(made.series, named: name)
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

    /// What a rule writes.
    private func series(of recording: Recording, _ query: ResolvedQuery, in group: RuleGroup) -> Series {
        Series(
            writtenBy: recording, query.meaning ?? Meaning(), labels: group.labels.below(recording.labels.pairs),
            interval: group.interval ?? stack.prometheus.evaluationInterval)
    }
}
