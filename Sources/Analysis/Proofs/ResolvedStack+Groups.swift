import PromQL
import StackDSL

extension ResolvedStack {
    /// A rule group and those whose recordings its rules read, directly or through others; in their order.
    package func groupsRead(by group: Int) -> [Int] {
        var found: Set<Int> = [group]
        var waiting = [group]
        while let next = waiting.popLast() {
            let queries = groups[next].recordings.map(\.query) + groups[next].alerts.map(\.query)
            let names = Set(queries.flatMap { $0.tree?.selectors.compactMap(\.name) ?? [] })
            for other in groups.indices where !found.contains(other) {
                guard groups[other].recordings.contains(where: { names.contains($0.recording.name.text) }) else { continue }
                found.insert(other)
                waiting.append(other)
            }
        }
        return found.sorted()
    }
}
