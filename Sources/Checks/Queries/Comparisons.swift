import Analysis
import Diagnostics
import PromQL
import StackDSL

/// A place where a value is compared with a level: a threshold, or a comparison with a number inside a query.
struct LevelComparison {
    let meaning: Meaning
    let comparison: Comparison
    /// In the unit of the value.
    let level: Double
    /// The quantity as written, if it is a threshold.
    let threshold: Threshold?
    /// The level's own place.
    let place: Highlight
    /// What is compared.
    let operand: Highlight
    let subject: String
    let allowances: [Allowance]
    /// The series that the query selects.
    let names: [String]

    /// Every such place of a stack.
    static func all(in stack: ResolvedStack) -> [LevelComparison] {
        let thresholds = stack.alerts.compactMap { alert in
            alert.alert.threshold.flatMap { of($0, alert.query, alert.subject, alert.alert.allowances) }
        }
        return thresholds + stack.queryUses.flatMap(inside) + stack.dashboards.flatMap(drawn)
    }

    /// The levels that panels draw. Grafana's steps begin at their level, so that the level itself counts.
    private static func drawn(_ dashboard: ResolvedDashboard) -> [LevelComparison] {
        dashboard.rows.flatMap(\.panels).flatMap { panel -> [LevelComparison] in
            guard let query = panel.queries.lazy.compactMap(\.metrics).first else { return [] }
            return panel.thresholds.compactMap {
                of(
                    $0.threshold.threshold, query, panel.subject,
                    panel.panel.allowances + dashboard.dashboard.allowances, isStep: true)
            }
        }
    }

    private static func of(
        _ threshold: Threshold, _ query: ResolvedQuery, _ subject: String, _ allowances: [Allowance],
        isStep: Bool = false
    ) -> LevelComparison? {
        guard let meaning = query.meaning, let tree = query.tree else { return nil }
        return LevelComparison(
            meaning: meaning,
            comparison: isStep ? threshold.comparison.withLevel : threshold.comparison,
            level: Condition.level(of: threshold, for: meaning), threshold: threshold,
            place: Highlight(threshold.site), operand: query.highlight(node: tree.root), subject: subject,
            allowances: allowances, names: tree.selectors.compactMap(\.name))
    }

    private static func inside(_ use: QueryUse) -> [LevelComparison] {
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
                place: use.query.highlight(node: number), operand: use.query.highlight(node: value),
                subject: use.subject, allowances: use.allowances, names: names)
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

    /// The same comparison with its sides exchanged.
    fileprivate var turned: Comparison {
        switch self {
        case .above: .below
        case .atLeast: .atMost
        case .below: .above
        case .atMost: .atLeast
        case .equal, .notEqual: self
        }
    }
}
