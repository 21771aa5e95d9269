import Concurrency
package import Diagnostics
import PromQL
package import StackDSL

/// An alert's condition taken apart into what is compared and the levels that it is compared with, so that alerts on the
/// same values can be set side by side.
package struct AlertCondition: Sendable {
    package struct Level: Sendable {
        package let comparison: Comparison
        package let value: Double
        package let unit: MetricUnit?
        package let place: Highlight
    }

    package let rule: ResolvedAlert
    /// What is compared, and everything else that the condition says.
    package let shape: String
    package let levels: [Level]

    /// Nil for a query that could not be read, or without a level.
    package init?(_ rule: ResolvedAlert) {
        let query = rule.query
        guard let tree = query.tree, let meaning = query.meaning else { return nil }
        var parts: [String] = []
        var levels: [Level] = []
        if let threshold = rule.alert.threshold {
            parts = [tree.printed()]
            levels = [
                Level(
                    comparison: threshold.comparison, value: Condition.level(of: threshold, for: meaning),
                    unit: meaning.unit, place: Highlight(threshold.site))
            ]
        } else {
            for node in tree.conditionNodes {
                guard case .binary(let index) = tree.nodes[node].kind else {
                    parts.append(tree.printed(node))
                    continue
                }
                let operation = tree.binaries[Int(index)]
                if operation.op == .and {
                    parts.append("and \(operation.matching?.labels.map(\.name) ?? [])")
                } else if let compared = query.comparedValue(at: node), !compared.isBool {
                    parts.append(tree.printed(compared.value))
                    levels.append(
                        Level(
                            comparison: compared.comparison, value: compared.level, unit: query.meanings[compared.value].unit,
                            place: query.highlight(node: compared.number)))
                } else {
                    parts.append(tree.printed(node))
                }
            }
        }
        if levels.isEmpty { return nil }
        self.rule = rule
        self.levels = levels
        shape = parts.joined(separator: "\n")
    }

    /// Says whether another condition of the same shape holds wherever this one does; nil where they look into different
    /// directions.
    package func implies(_ other: AlertCondition) -> Bool? {
        guard levels.count == other.levels.count else { return nil }
        var implies = true
        for (own, theirs) in zip(levels, other.levels) {
            guard let isWithin = own.isWithin(theirs) else { return nil }
            implies = implies && isWithin
        }
        return implies
    }
}

extension AlertCondition.Level {
    /// Says whether the values beyond this level are all beyond another; nil where the two cannot be compared.
    fileprivate func isWithin(_ other: Self) -> Bool? {
        switch (comparison, other.comparison) {
        case (.above, .above), (.atLeast, .atLeast), (.above, .atLeast): value >= other.value
        case (.atLeast, .above): value > other.value
        case (.below, .below), (.atMost, .atMost), (.below, .atMost): value <= other.value
        case (.atMost, .below): value < other.value
        case (.equal, .equal), (.notEqual, .notEqual): value == other.value ? true : nil
        default: nil
        }
    }
}

extension ResolvedStack {
    /// The conditions of alerts on the same values whose labels agree but for their severity: at least two each, in the order
    /// of the first ones.
    func allConditionsOnTheSame() -> [[AlertCondition]] {
        struct Key: Hashable {
            let shape: String
            let labels: [RenderedLabel]
        }
        var places: [Key: Int] = [:]
        var found: [[AlertCondition]] = []
        let sketches = alerts.concurrentMap(\.selectionHash)
        let counts = Dictionary(zip(sketches, repeatElement(1, count: alerts.count)), uniquingKeysWith: +)
        let alike = zip(alerts, sketches).filter { counts[$1, default: 0] > 1 }.map(\.0)
        for case let (rule, condition?) in zip(alike, alike.concurrentMap(AlertCondition.init)) {
            let key = Key(shape: condition.shape, labels: rule.labels.filter { $0.name != "severity" })
            if let place = places[key] {
                found[place].append(condition)
            } else {
                places[key] = found.count
                found.append([condition])
            }
        }
        return found.filter { $0.count > 1 }
    }
}

extension ResolvedAlert {
    /// A hash of what the condition selects, and of the labels but the severity: conditions on the same values have the same
    /// one. Printing a query to compare it takes longer.
    fileprivate var selectionHash: Int {
        var hasher = Hasher()
        for label in labels where label.name != "severity" { hasher.combine(label) }
        var selection = 0
        for selector in query.tree?.selectors ?? [] {
            // In whichever order they are written.
            if let name = selector.name { selection &+= Self.hash("__name__", .equal, name) }
            for matcher in selector.matchers { selection &+= Self.hash(matcher.name, matcher.op, matcher.value) }
        }
        hasher.combine(selection)
        return hasher.finalize()
    }

    private static func hash(_ name: String, _ op: Matcher.Operator, _ value: String) -> Int {
        var hasher = Hasher()
        hasher.combine(name)
        hasher.combine(op)
        hasher.combine(value)
        return hasher.finalize()
    }
}
