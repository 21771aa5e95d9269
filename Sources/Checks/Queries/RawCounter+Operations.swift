import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Counters that are divided by each other, or subtracted, as they are.
extension RawCounter {
    /// A quotient of two counters as they are: what was long ago weighs as much as what is now.
    static func ratio(_ place: LevelComparison) -> Finding? {
        guard place.rule != nil, operandsOfCounters(place, .divide) != nil else { return nil }
        return Finding(
            "both sides of `/` are counters: this is the ratio since the programs started, not that of now",
            subject: place.subject, at: place.operand,
            related: place.threshold.map { [Highlight($0.site, label: "compared with this")] } ?? [],
            help: ["divide their rates: `rate(...[5m]) / rate(...[5m])`"], allowances: place.allowances)
    }

    /// A counter now without what it was before; two counters may well be subtracted from each other.
    static func difference(_ place: LevelComparison) -> Finding? {
        guard let (tree, now, before) = operandsOfCounters(place, .subtract), tree.names(below: now) == tree.names(below: before),
            !tree.hasOffset(below: now), tree.hasOffset(below: before),
            let metric = place.query.meanings[now].metric
        else { return nil }
        return Finding(
            "`\(metric.name.text)` is a counter: after a restart it is less than before, and the difference negative",
            subject: place.subject, at: place.operand,
            related: place.threshold.map { [Highlight($0.site, label: "compared with this")] } ?? [],
            help: ["`increase(\(metric.name.text)[...])` counts on over restarts"],
            allowances: place.allowances + metric.allowances)
    }

    /// The sides of an operation that stand for counters as they are.
    private static func operandsOfCounters(_ place: LevelComparison, _ op: BinaryOperator) -> (tree: Tree, Int, Int)? {
        guard let tree = place.query.tree else { return nil }
        let node = tree.unwrapped(place.node)
        guard case .binary(let index) = tree.nodes[node].kind, tree.binaries[Int(index)].op == op,
            tree.children(of: node).allSatisfy({ place.query.meanings[$0].isCumulative })
        else { return nil }
        let (left, right) = tree.operands(of: node)
        return (tree, left, right)
    }
}

extension Tree {
    fileprivate func names(below node: Int) -> [String?] { selectors(below: node).map(\.name) }

    fileprivate func hasOffset(below node: Int) -> Bool {
        selectors(below: node).contains { $0.modifiers.offset != nil }
    }
}
