import PromQL

extension MeaningPass {
    /// Says whether one query counts a part of what another counts: both are built alike of the same counters, and the
    /// first selects by at least the matchers of the second. Their quotient is a ratio of 0 to 1.
    func isPart(_ part: Int, of whole: Int) -> Bool {
        let partNodes = tree.subtree(of: part)
        let wholeNodes = tree.subtree(of: whole)
        guard partNodes.count == wholeNodes.count else { return false }
        for (left, right) in zip(partNodes, wholeNodes) where !isAlike(left, right) { return false }
        return meanings[part].range.lower >= 0 && meanings[whole].range.lower >= 0
    }

    private func isAlike(_ left: Int, _ right: Int) -> Bool {
        switch (tree.nodes[left].kind, tree.nodes[right].kind) {
        case (.vectorSelector(let part), .vectorSelector(let whole)):
            return isPart(tree.selectors[Int(part)], of: tree.selectors[Int(whole)])
        case (.matrixSelector(let part), .matrixSelector(let whole)):
            return isAlike(tree.ranges[Int(part)], tree.ranges[Int(whole)])
        case (.call(let part), .call(let whole)):
            // Functions that keep the order of smaller and greater.
            return part == whole && ["rate", "irate", "increase", "sum_over_time"].contains(part.name)
        case (.aggregation(let part), .aggregation(let whole)):
            let partAggregation = tree.aggregations[Int(part)]
            let wholeAggregation = tree.aggregations[Int(whole)]
            return partAggregation.op == wholeAggregation.op && [.sum, .count].contains(partAggregation.op)
                && isFiner(partAggregation.grouping, wholeAggregation.grouping)
        case (.parentheses, .parentheses):
            return true
        default:
            return false
        }
    }

    /// The same length of the same time: an offset would compare one week with another.
    private func isAlike(_ left: RangeClause, _ right: RangeClause) -> Bool {
        guard left.modifiers.isEmpty, right.modifiers.isEmpty else { return false }
        if let milliseconds = left.range.milliseconds { return milliseconds == right.range.milliseconds }
        return variable(of: left) != nil && variable(of: left) == variable(of: right)
    }

    /// The dashboard's variable that a range is.
    private func variable(of clause: RangeClause) -> String? {
        guard case .node(let node) = clause.range.value, case .variable(let index) = tree.nodes[Int(node)].kind
        else { return nil }
        return tree.variables[Int(index)]
    }

    /// Says whether one grouping keeps apart at least what another does.
    private func isFiner(_ part: Aggregation.Grouping?, _ whole: Aggregation.Grouping?) -> Bool {
        let (fine, coarse) = (Set(part?.labels.map(\.name) ?? []), Set(whole?.labels.map(\.name) ?? []))
        guard part?.isWithout ?? false == (whole?.isWithout ?? false) else { return false }
        return part?.isWithout == true ? fine.isSubset(of: coarse) : fine.isSuperset(of: coarse)
    }

    private func isPart(_ part: VectorSelector, of whole: VectorSelector) -> Bool {
        guard let name = part.name, name == whole.name, part.modifiers.isEmpty, whole.modifiers.isEmpty else {
            return false
        }
        let partMatchers = Set(part.matchers.map(MatcherValue.init))
        return partMatchers.isSuperset(of: whole.matchers.map(MatcherValue.init))
    }
}

/// A matcher without its place.
private struct MatcherValue: Hashable {
    let name: String
    let op: Matcher.Operator
    let value: String

    init(_ matcher: Matcher) {
        name = matcher.name
        op = matcher.op
        value = matcher.value
    }
}
