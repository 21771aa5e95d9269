/// Which rule of one state is which of the other: by name where there is one of that name, or else by what it does.
struct RulePairing {
    struct Pair {
        let old: Rule
        let new: Rule
    }

    private(set) var pairs: [Pair] = []
    private(set) var gone: [Rule] = []
    private(set) var added: [Rule] = []

    init(_ old: [Rule], _ new: [Rule]) {
        gone = old
        added = new
        // From what is surely the same to what is at least called alike.
        pair { [$0.place, $0.name, $0.labelWords, $0.shape.text, $0.group, $0.file] }
        pair { [$0.place, $0.name, $0.labelWords, $0.shape.text] }
        pair { [$0.place, $0.name, $0.labelWords, $0.group] }
        pair { [$0.place, $0.name, $0.labelWords] }
        pair { [$0.place, $0.name, $0.shape.text] }
        pair { [$0.place, $0.name, $0.group] }
        pair { [$0.place, $0.name] }
        // Another name for the same.
        pair(onlyAlone: true) { [$0.place, $0.shape.text, $0.labelWords, "\($0.hold)"] }
        pair(onlyAlone: true) { [$0.place, $0.shape.text] }
        // In the order of the new files, as people read them.
        let order = Dictionary(new.enumerated().map { (Key($0.element), $0.offset) }) { first, _ in first }
        pairs.sort { order[Key($0.new)] ?? 0 < order[Key($1.new)] ?? 0 }
    }

    private struct Key: Hashable {
        let parts: [String]

        init(_ rule: Rule) { parts = [rule.file, rule.group, rule.name, rule.labelWords, rule.query] }
    }

    private mutating func pair(onlyAlone: Bool = false, by key: (Rule) -> [String]) {
        if gone.isEmpty || added.isEmpty { return }
        var waiting: [[String]: [Int]] = [:]
        for (index, rule) in added.enumerated() { waiting[key(rule), default: []].append(index) }
        if onlyAlone {
            var counts: [[String]: Int] = [:]
            for rule in gone { counts[key(rule), default: 0] += 1 }
            for (key, indices) in waiting where indices.count > 1 || counts[key, default: 0] > 1 { waiting[key] = nil }
        }
        var taken: Set<Int> = []
        gone = gone.filter { rule in
            let name = key(rule)
            guard let index = waiting[name]?.first else { return true }
            waiting[name]?.removeFirst()
            taken.insert(index)
            pairs.append(Pair(old: rule, new: added[index]))
            return false
        }
        added = added.enumerated().filter { !taken.contains($0.offset) }.map(\.element)
    }
}

extension Rule {
    /// Among which rules it may be looked for.
    fileprivate var place: String { "\(kind) \(isLogs) \(tenant)" }
    fileprivate var labelWords: String { labels.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: ",") }
}
