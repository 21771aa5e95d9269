import Concurrency
package import Diagnostics
import PromQL
package import StackDSL

/// A place where a value is compared with a level: a threshold, or a comparison with a number inside a query.
///
/// An object, since every check passes over all of them: a reference is cheap to hand on.
package final class LevelComparison: Sendable {
    /// What is compared: a node of a query.
    package let query: ResolvedQuery
    package let node: Int
    package let comparison: Comparison
    /// In the unit of the value.
    package let level: Double
    /// The quantity as written, if it is a threshold.
    package let threshold: Threshold?
    /// The node that is the level, if it is not a threshold.
    private let levelNode: Int
    package let subject: String
    package let allowances: [Allowance]
    /// The rule that it is a condition of.
    package let rule: ResolvedAlert?

    fileprivate init(
        _ query: ResolvedQuery, _ node: Int, _ comparison: Comparison, _ level: Double, threshold: Threshold? = nil,
        levelNode: Int = 0, _ subject: String, _ allowances: [Allowance], _ rule: ResolvedAlert?
    ) {
        self.query = query
        self.node = node
        self.comparison = comparison
        self.level = level
        self.threshold = threshold
        self.levelNode = levelNode
        self.subject = subject
        self.allowances = allowances
        self.rule = rule
    }

    /// What the compared values mean.
    package var meaning: Meaning { query.meanings[node] }
    /// The level's own place.
    package var place: Highlight { threshold.map { Highlight($0.site) } ?? query.highlight(node: levelNode) }
    /// The place of what is compared.
    package var operand: Highlight { query.highlight(node: node) }
    /// The series that the query selects.
    package var names: [String] { query.tree?.selectors.compactMap(\.name) ?? [] }
    /// The level as it was written.
    package var text: String { threshold?.quantity.text ?? NumberText.shortest(level) }
    /// Whether a fallback is compared, which an `or` before it was to give to what it adds: `x or vector(0) > 5`.
    package var isOfFallback: Bool {
        guard let tree = query.tree, tree.fallback(node) != nil else { return false }
        return tree.nodes.indices.contains { index in
            guard case .binary(let operation) = tree.nodes[index].kind, tree.binaries[Int(operation)].op == .or else { return false }
            return tree.operatorTakingFallback(of: index) != nil && tree.subtree(of: index).contains(node)
        }
    }
    /// Whether nobody said which unit the level has.
    package var isBare: Bool { threshold?.quantity.unit == nil }
    /// The level in a unit that measures the same as the value; nil where the value's is not known, or another.
    package func level(in unit: MetricUnit?) -> Double? {
        guard let own = meaning.unit, let unit, own.isComparable(with: unit) else { return nil }
        return Quantity(level, own).value(in: unit)
    }
}

extension ResolvedStack {
    /// Every such place of the stack, in the order of declaration: the thresholds of alerts first, then what queries
    /// compare, then the levels that panels draw.
    func allLevels() -> [LevelComparison] {
        let thresholds = alerts.compactMap { alert in
            alert.alert.threshold.flatMap {
                LevelComparison.of($0, alert.query, alert.subject, alert.alert.allowances, alert)
            }
        }
        return thresholds + queryUses.concurrentFlatMap(LevelComparison.inside) + dashboards.flatMap(LevelComparison.drawn)
    }
}

extension LevelComparison {
    fileprivate static func of(
        _ threshold: Threshold, _ query: ResolvedQuery, _ subject: String, _ allowances: [Allowance],
        _ rule: ResolvedAlert? = nil, isStep: Bool = false
    ) -> LevelComparison? {
        guard let meaning = query.meaning, let tree = query.tree else { return nil }
        return LevelComparison(
            query, tree.root, isStep ? threshold.comparison.withLevel : threshold.comparison,
            Condition.level(of: threshold, for: meaning), threshold: threshold, subject, allowances, rule)
    }

    /// The levels that panels draw. Grafana's steps begin at their level, so that the level itself counts.
    fileprivate static func drawn(_ dashboard: ResolvedDashboard) -> [LevelComparison] {
        dashboard.rows.flatMap(\.panels).flatMap { panel -> [LevelComparison] in
            guard let query = panel.queries.lazy.compactMap(\.metrics).first else { return [] }
            return panel.thresholds.compactMap {
                LevelComparison.of(
                    $0.threshold.threshold, query, panel.subject,
                    panel.panel.allowances + dashboard.dashboard.allowances, isStep: true)
            }
        }
    }

    fileprivate static func inside(_ use: QueryUse) -> [LevelComparison] {
        guard let tree = use.query.tree else { return [] }
        return tree.nodes.indices.compactMap { node in
            use.query.comparedValue(at: node).map { compared in
                LevelComparison(
                    use.query, compared.value, compared.comparison, compared.level, levelNode: compared.number, use.subject,
                    use.allowances, use.rule)
            }
        }
    }
}

extension Comparison {
    /// The same comparison, holding for the level as well.
    fileprivate var withLevel: Comparison {
        switch self {
        case .above: .atLeast
        case .below: .atMost
        case .atLeast, .atMost, .equal, .notEqual: self
        }
    }
}
