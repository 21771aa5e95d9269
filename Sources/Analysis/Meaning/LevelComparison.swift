package import Diagnostics
import PromQL
package import StackDSL

/// A place where a value is compared with a level: a threshold, or a comparison with a number inside a query.
package struct LevelComparison: Sendable {
    package let meaning: Meaning
    package let comparison: Comparison
    /// In the unit of the value.
    package let level: Double
    /// The quantity as written, if it is a threshold.
    package let threshold: Threshold?
    /// The level's own place.
    package let place: Highlight
    /// What is compared: a node of a query, and its place.
    package let query: ResolvedQuery
    package let node: Int
    package let operand: Highlight
    package let subject: String
    package let allowances: [Allowance]
    /// The series that the query selects.
    package let names: [String]
    /// The alert that it is a condition of.
    package let alert: Alert?

    /// The level as it was written.
    package var text: String { threshold?.quantity.text ?? NumberText.shortest(level) }
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
                LevelComparison($0, alert.query, alert.subject, alert.alert.allowances, alert: alert.alert)
            }
        }
        return thresholds + queryUses.flatMap(LevelComparison.inside) + dashboards.flatMap(LevelComparison.drawn)
    }
}

extension LevelComparison {
    fileprivate init?(
        _ threshold: Threshold, _ query: ResolvedQuery, _ subject: String, _ allowances: [Allowance],
        alert: Alert? = nil, isStep: Bool = false
    ) {
        guard let meaning = query.meaning, let tree = query.tree else { return nil }
        self.init(
            meaning: meaning,
            comparison: isStep ? threshold.comparison.withLevel : threshold.comparison,
            level: Condition.level(of: threshold, for: meaning), threshold: threshold,
            place: Highlight(threshold.site), query: query, node: tree.root,
            operand: query.highlight(node: tree.root), subject: subject,
            allowances: allowances, names: tree.selectors.compactMap(\.name), alert: alert)
    }

    /// The levels that panels draw. Grafana's steps begin at their level, so that the level itself counts.
    fileprivate static func drawn(_ dashboard: ResolvedDashboard) -> [LevelComparison] {
        dashboard.rows.flatMap(\.panels).flatMap { panel -> [LevelComparison] in
            guard let query = panel.queries.lazy.compactMap(\.metrics).first else { return [] }
            return panel.thresholds.compactMap {
                LevelComparison(
                    $0.threshold.threshold, query, panel.subject,
                    panel.panel.allowances + dashboard.dashboard.allowances, isStep: true)
            }
        }
    }

    fileprivate static func inside(_ use: QueryUse) -> [LevelComparison] {
        guard let tree = use.query.tree else { return [] }
        let names = tree.selectors.compactMap(\.name)
        return tree.nodes.indices.compactMap { node in
            guard case .binary(let index) = tree.nodes[node].kind,
                let comparison = Comparison(rawValue: tree.binaries[Int(index)].op.rawValue)
            else { return nil }
            let children = tree.children(of: node)
            guard children.count >= 2 else { return nil }
            let (left, right) = (children[0], children[1])
            let isTurned = tree.type(of: left) == .scalar
            let (value, number) = isTurned ? (right, left) : (left, right)
            guard tree.type(of: number) == .scalar, tree.type(of: value) != .scalar,
                let level = use.query.meanings[number].range.constant
            else { return nil }
            return LevelComparison(
                meaning: use.query.meanings[value],
                comparison: isTurned ? comparison.turned : comparison, level: level, threshold: nil,
                place: use.query.highlight(node: number), query: use.query, node: value,
                operand: use.query.highlight(node: value), subject: use.subject, allowances: use.allowances, names: names,
                alert: use.alert)
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
