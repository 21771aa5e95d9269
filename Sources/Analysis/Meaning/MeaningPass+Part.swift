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
            return tree.ranges[Int(part)].range.milliseconds == tree.ranges[Int(whole)].range.milliseconds
        case (.call(let part), .call(let whole)):
            // Functions that keep the order of smaller and greater.
            return part == whole && ["rate", "irate", "increase", "sum_over_time"].contains(part.name)
        case (.aggregation(let part), .aggregation(let whole)):
            let partAggregation = tree.aggregations[Int(part)]
            let wholeAggregation = tree.aggregations[Int(whole)]
            return partAggregation.op == wholeAggregation.op && [.sum, .count].contains(partAggregation.op)
                && Set(partAggregation.grouping?.labels.map(\.name) ?? [])
                    .isSuperset(of: wholeAggregation.grouping?.labels.map(\.name) ?? [])
                && partAggregation.grouping?.isWithout ?? false == (wholeAggregation.grouping?.isWithout ?? false)
        case (.parentheses, .parentheses):
            return true
        default:
            return false
        }
    }

    private func isPart(_ part: VectorSelector, of whole: VectorSelector) -> Bool {
        guard let name = part.name, name == whole.name, part.modifiers.offset == nil,
            whole.modifiers.offset == nil, part.modifiers.at == whole.modifiers.at
        else { return false }
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
