/// Names of Swift properties for metrics, each once.
package struct PropertyNames {
    /// In the order of the metrics.
    package let names: [String]

    /// Chooses names: without what most have in common in front, without `_total`, and with as little as
    /// needed added where two would be the same.
    ///
    /// - Parameter reserved: names that the type has already.
    package init(for metrics: [String], reserved: Set<String> = []) {
        let prefix = PropertyNames.commonPrefix(of: metrics)
        var taken = reserved.union(SwiftIdentifier.unspeakable)
        // What every metric would like to be called, to see who has to give way.
        let wishes = metrics.map { PropertyNames.candidates($0, prefix) }
        var counts: [String: Int] = [:]
        for wish in wishes { counts[wish[0], default: 0] += 1 }
        names = wishes.map { candidates in
            let isDisputed = counts[candidates[0], default: 0] > 1
            let usable = isDisputed ? candidates[1...] : candidates[...]
            let chosen = usable.first { !taken.contains($0) }
                ?? PropertyNames.numbered(candidates[candidates.count - 1], taken)
            taken.insert(chosen)
            return chosen
        }
    }

    /// From the shortest to the whole name.
    private static func candidates(_ name: String, _ prefix: String) -> [String] {
        let short = name.hasPrefix(prefix) ? name.dropFirst(prefix.count) : name[...]
        let bare = short.hasSuffix("_total") ? short.dropLast("_total".count) : short
        return [
            SwiftIdentifier.property(bare), SwiftIdentifier.property(short), SwiftIdentifier.property(name),
            SwiftIdentifier.property(bare) + "Metric",
        ]
    }

    private static func numbered(_ name: String, _ taken: Set<String>) -> String {
        var number = 2
        while taken.contains("\(name)\(number)") { number += 1 }
        return "\(name)\(number)"
    }

    /// The first word with its `_`, if more than half of the metrics begin with it; those that every program
    /// of a language's runtime has do not count.
    private static func commonPrefix(of metrics: [String]) -> String {
        let own = metrics.filter { name in !runtimes.contains { name.hasPrefix($0) } }
        guard own.count > 1 else { return "" }
        var counts: [Substring: Int] = [:]
        for name in own {
            if let end = name.firstIndex(of: "_"), end != name.startIndex {
                counts[name[...end], default: 0] += 1
            }
        }
        let most = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
        guard let most, most.value * 2 > own.count else { return "" }
        return String(most.key)
    }

    private static let runtimes = ["go_", "process_", "promhttp_", "python_", "jvm_", "nodejs_"]
}
