import GoText
import PromQL
import TestSupport

/// Makes series that a query's selectors take.
struct InputMaker {
    private var random: SeededGenerator
    private(set) var inputs: [Agreement.Input] = []
    private var seen: Set<String> = []

    init(seed: UInt64) {
        random = SeededGenerator(seed: seed)
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[Int.random(in: 0..<list.count, using: &random)] }

    /// Adds series for a query, each label set once.
    mutating func add(_ tree: Tree) {
        var grouped: Set<String> = []
        for aggregation in tree.aggregations { grouped.formUnion(aggregation.grouping?.labels.map(\.name) ?? []) }
        for binary in tree.binaries {
            grouped.formUnion(binary.matching?.labels.map(\.name) ?? [])
            grouped.formUnion(binary.group?.labels.map(\.name) ?? [])
        }
        grouped.subtract(["le", MetricName.label])
        for selector in tree.selectors { add(selector, grouped: grouped.sorted()) }
    }

    private mutating func add(_ selector: VectorSelector, grouped: [String]) {
        var name = selector.name ?? "up"
        for matcher in selector.matchers where matcher.name == MetricName.label { name = value(matcher) }
        for place in 0..<3 {
            var labels: [String: String] = ["job": "x", "instance": "\(place):1"]
            for label in grouped { labels[label] = place < 2 ? "x" : "y" }
            for matcher in selector.matchers where matcher.name != MetricName.label { labels[matcher.name] = value(matcher) }
            if name.hasSuffix("_bucket"), labels["le"] == nil {
                for (count, bound) in ["0.1", "0.5", "1", "5", "+Inf"].enumerated() {
                    labels["le"] = bound
                    add(name, labels, "\(count)+\(count + place + 1)x60")
                }
            } else {
                add(name, labels, values(of: name))
            }
        }
    }

    private mutating func add(_ name: String, _ labels: [String: String], _ values: String) {
        let series = name + "{" + labels.sorted { $0.key < $1.key }.filter { !$0.value.isEmpty }
            .map { "\($0.key)=\(QuotedString.quote($0.value))" }.joined(separator: ", ") + "}"
        if seen.insert(series).inserted { inputs.append(Agreement.Input(series: series, values: values)) }
    }

    private mutating func values(of name: String) -> String {
        if ["_total", "_count", "_sum"].contains(where: name.hasSuffix) {
            return "\(pick(["0", "100", "7"]))+\(pick(["0", "1", "60", "0.5", "1000"]))x\(pick([60, 40, 20])) 0+\(pick(["1", "30"]))x40"
        }
        return pick(["1x60", "0x60", "0x20 1x40", "1+1x60", "100-1x60", "1x20 _x10 0x30", "5 3 7 1x10 2x50", "1e9+1e6x60", "0.5x60"])
    }

    /// A value that a matcher takes.
    private mutating func value(_ matcher: Matcher) -> String {
        switch matcher.op {
        case .equal: return matcher.value
        case .notEqual: return matcher.value == "x" ? "z" : "x"
        case .matches, .matchesNot:
            let expression = RegularExpression.parse(matcher.value, dotMatchesNewline: true).0
            let wanted = matcher.op == .matches
            var candidates = ["x", "500", "/x", "eth0", "x.y", "404", "sda", "kube-x", "cpu", "apiserver", "ext4", "0"]
            if wanted, let literals = expression?.literalAlternatives { candidates = literals.filter { !$0.isEmpty } + candidates }
            return candidates.first { expression?.matchesWhole($0) == wanted } ?? "x"
        }
    }
}
