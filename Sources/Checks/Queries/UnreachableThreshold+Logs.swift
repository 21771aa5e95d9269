import Analysis
import Diagnostics
import LogQL
import PromQL
import StackDSL

/// Counts of log lines that are compared with zero: where there are no lines, Loki gives nothing.
extension UnreachableThreshold {
    static func ofLogs(_ stack: ResolvedStack) -> [Finding] {
        stack.logAlerts.compactMap { rule in
            guard let tree = rule.query.tree else { return nil }
            if let threshold = rule.alert.threshold {
                guard isNever(threshold.comparison, threshold.quantity.baseValue, counted(tree.root, tree)) else { return nil }
                return finding(threshold.quantity.text, threshold.comparison, Highlight(threshold.site), rule)
            }
            let operands = tree.children(of: tree.root)
            guard case .binary(let index) = tree.nodes[tree.root].kind, !tree.binaries[Int(index)].isBool,
                let comparison = Comparison(tree.binaries[Int(index)].op), operands.count == 2,
                case .number(let level) = tree.nodes[operands[1]].kind, isNever(comparison, level.value, counted(operands[0], tree))
            else { return nil }
            return finding(
                NumberText.shortest(level.value), comparison, rule.query.place.highlight(tree.nodes[operands[1]].range), rule)
        }
    }

    private static func finding(
        _ level: String, _ comparison: Comparison, _ place: Highlight, _ rule: ResolvedLogAlert
    ) -> Finding {
        Finding(
            "this is never \(comparison.words) \(level): where there are no log lines, Loki gives no result", subject: rule.subject,
            at: place, help: ["write `absent_over_time({...} [10m])`, or `(... or vector(0)) == 0`"],
            allowances: rule.alert.allowances)
    }

    private enum Counted { case lines, linesPerSecond }

    /// Whether a comparison holds for no number of lines that there can be: one at least, or more than none each second.
    private static func isNever(_ comparison: Comparison, _ level: Double, _ counted: Counted?) -> Bool {
        switch (comparison, counted) {
        case (.below, .lines): level <= 1
        case (.equal, .lines), (.atMost, .lines): level < 1
        case (.equal, .linesPerSecond), (.atMost, .linesPerSecond), (.below, .linesPerSecond): level <= 0
        case (.above, _), (.atLeast, _), (.notEqual, _), (_, nil): false
        }
    }

    /// What a query counts, added up or not.
    private static func counted(_ root: Int, _ tree: LogTree) -> Counted? {
        var node = root
        while case .vectorAggregation(let op, _) = tree.nodes[node].kind {
            guard [.sum, .min, .max, .avg, .count].contains(op), let inner = tree.children(of: node).last else { return nil }
            node = inner
        }
        guard case .rangeAggregation(let op, _) = tree.nodes[node].kind else { return nil }
        if op == .countOverTime { return .lines }
        return op == .rate && !tree.stages.contains(where: \.isUnwrap) ? .linesPerSecond : nil
    }
}

extension LogStage {
    fileprivate var isUnwrap: Bool {
        if case .unwrap = self { true } else { false }
    }
}
