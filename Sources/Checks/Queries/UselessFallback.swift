package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds `or vector(…)` that does not stand in for what is missing.
package struct UselessFallback: Check {
    package static let about = CheckDescription(
        .uselessFallback,
        summary: "`or vector(…)` does not stand in for what is missing",
        rationale: """
            `or` adds those series of its right side whose labels the left does not have. `vector(0)` has no labels: beside \
            series with labels it is always added, one more series that is always 0. And an operator behind it binds \
            tighter than `or`, and takes the fallback alone.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/operators/#binary-operator-precedence"],
        bad: [
            .alert("(sum by (job) (rate(http_requests_total[5m])) «or» vector(0)) < 1"),
            .alert("sum(rate(http_requests_total[5m])) «or» vector(0) > 5"),
            .alert(#"(sum by (zone) (unknown{zone!=""}) «or» vector(0)) < 1"#),
            .alert("jobs_queued / (sum by (queue) (unknown) «or» on () vector(1)) > 5", note: "no queue is called nothing"),
        ],
        good: [
            .alert("(sum(rate(http_requests_total[5m])) or vector(0)) < 1"),
            .alert("(sum by (job) (rate(http_requests_total[5m])) or up * 0) < 1"),
            .alert("sum(rate(http_requests_total[5m]) or vector(0)) < 1", note: "the sum has no labels anyway"),
            .alert("(sum by (path) (rate(http_requests_total[5m])) or on () vector(0)) < 1"),
            .alert("(sum by (queue) (jobs_queued) or on () vector(0)) unless sum by (queue) (jobs_queued) > 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let levels = Dictionary(
            stack.alerts.compactMap { rule in rule.alert.threshold.map { (rule.subject, ($0, rule.query.meaning)) } },
            uniquingKeysWith: { first, _ in first })
        return stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            let level = use.reader == .alert ? levels[use.subject] : nil
            return tree.nodes.indices.compactMap { node in
                guard case .binary(let index) = tree.nodes[node].kind, tree.binaries[Int(index)].op == .or else { return nil }
                let operation = tree.binaries[Int(index)]
                let place = use.query.highlight(operation.opRange, source: operation.source)
                if let taker = tree.operatorTakingFallback(of: node) {
                    return Finding(
                        "`\(taker.rawValue)` binds tighter than `or`: it takes `vector(…)` alone", subject: use.subject,
                        at: place, help: ["put the `or` with both its sides in parentheses"], allowances: use.allowances)
                }
                if let name = labelInTheWay(of: node, tree, use) {
                    return Finding(
                        "`vector(…)` finds no partner: it has no `\(name)`, by which it is matched", subject: use.subject,
                        at: place, help: ["put the `or` behind the whole operation, or leave it out"],
                        allowances: use.allowances)
                }
                guard let (name, value) = addedBeside(node, operation, tree, use),
                    tree.reaches(value, from: node, level.map { ($0.0.comparison, Condition.level(of: $0.0, for: $0.1)) })
                else { return nil }
                return Finding(
                    "`vector(…)` is always added: it has no `\(name)`, which every series on the left has",
                    subject: use.subject, at: place,
                    help: [
                        "`or on () vector(…)` stands in only where there is no series at all; for a zero for each `\(name)`, add 0 times "
                            + "a series that is always there"
                    ], allowances: use.allowances)
            }
        }
    }

    /// The label by which all series on the left differ from the fallback, and the fallback's value.
    private static func addedBeside(
        _ node: Int, _ operation: BinaryOperation, _ tree: Tree, _ use: QueryUse
    ) -> (String, Double)? {
        let sides = tree.children(of: node)
        guard let key = MatchKey(operation), sides.count == 2, let value = tree.fallback(sides[1]) else { return nil }
        let labels = use.query.meanings[sides[0]].labels
        if labels.isImpossible { return nil }
        return labels.names.sorted().first { key.contains($0) && labels.surelyHas($0) }.map { ($0, value) }
    }

    /// The label that the fallback would need to have a partner in the operation that takes both.
    private static func labelInTheWay(of fallback: Int, _ tree: Tree, _ use: QueryUse) -> String? {
        guard let right = tree.children(of: fallback).last, tree.fallback(right) != nil,
            let place = tree.pairing(of: fallback), let key = MatchKey(place.operation)
        else { return nil }
        let (own, other) = (use.query.meanings[fallback].labels, use.query.meanings[place.other].labels)
        if other.isImpossible { return nil }
        // Where the other series have no partner either, that is another mistake.
        return key.labels(own, other).first { own.canHave($0) && other.surelyHas($0) }
    }
}

extension Tree {
    /// Says whether a series of that value, which `or` adds, is seen in the result: not where it is aggregated with the
    /// others, or filtered out.
    fileprivate func reaches(_ value: Double, from node: Int, _ level: (Comparison, Double)?) -> Bool {
        var node = node
        while node != root {
            guard let parent = nodes.indices[(node + 1)...].first(where: { children(of: $0).contains(node) }) else { return true }
            switch nodes[parent].kind {
            case .parentheses, .unary: break
            case .binary(let index):
                let operation = binaries[Int(index)]
                guard operation.op.isComparison, !operation.isBool, let comparison = Comparison(operation.op),
                    let last = children(of: parent).last, last != node,
                    case .number(let number) = nodes[unwrapped(last)].kind
                else { return true }
                return ValueRange(value, value).canSatisfy(comparison, number.value)
            default: return false
            }
            node = parent
        }
        return level.map { ValueRange(value, value).canSatisfy($0.0, $0.1) } ?? true
    }
}
