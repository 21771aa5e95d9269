import PromQL

extension MeaningPass {
    /// Says whether one query counts a part of what another counts: both are built alike of the same counters, and the
    /// first selects by at least the matchers of the second; or the second adds something to the first. Their quotient is
    /// a ratio of 0 to 1.
    func isPart(_ part: Int, of whole: Int) -> Bool {
        guard meanings[part].range.lower >= 0, meanings[whole].range.lower >= 0 else { return false }
        return isFewer(part, than: whole) || isAlikeOrPart(part, whole) || isAddend(part, of: tree.unwrapped(whole))
    }

    /// `x` of `x + y`.
    private func isAddend(_ part: Int, of whole: Int) -> Bool {
        guard case .binary(let index) = tree.nodes[whole].kind, tree.binaries[Int(index)].op == .add else { return false }
        return tree.children(of: whole).contains { addend in
            meanings[addend].range.lower >= 0 && tree.isSame(tree.unwrapped(part), tree.unwrapped(addend))
        }
            // The other addend must not make the whole smaller.
            && tree.children(of: whole).allSatisfy { meanings[$0].range.lower >= 0 }
    }

    /// `count(x == 0)` of `count(x)`.
    private func isFewer(_ part: Int, than whole: Int) -> Bool {
        guard case .aggregation(let first) = tree.nodes[part].kind, case .aggregation(let second) = tree.nodes[whole].kind
        else { return false }
        let (some, all) = (tree.aggregations[Int(first)], tree.aggregations[Int(second)])
        guard some.op == .count, all.op == .count, isFiner(some.grouping, all.grouping),
            let counted = tree.lastChild(of: part), let everything = tree.lastChild(of: whole)
        else { return false }
        return isAlikeOrPart(filtered(counted), tree.unwrapped(everything))
    }

    /// Says whether one query is the sum, and another the count, of the same series.
    func isMean(_ sum: Int, over count: Int) -> Bool {
        guard case .aggregation(let first) = tree.nodes[sum].kind, case .aggregation(let second) = tree.nodes[count].kind
        else { return false }
        let (added, counted) = (tree.aggregations[Int(first)], tree.aggregations[Int(second)])
        guard added.op == .sum, counted.op == .count, isFiner(added.grouping, counted.grouping),
            isFiner(counted.grouping, added.grouping), let addend = tree.lastChild(of: sum),
            let item = tree.lastChild(of: count)
        else { return false }
        return tree.isSame(addend, item)
    }

    /// Between which values the mean of what a sum adds up lies.
    func meanRange(_ sum: Int) -> ValueRange {
        tree.lastChild(of: sum).map { meanings[$0].range } ?? .unbounded
    }

    /// A query without the comparisons with levels that let only some of its series through, and without parentheses.
    func filtered(_ node: Int) -> Int {
        var node = tree.unwrapped(node)
        while case .binary(let index) = tree.nodes[node].kind {
            let operation = tree.binaries[Int(index)]
            let (left, right) = tree.operands(of: node)
            guard operation.op.isComparison, !operation.isBool, isScalar(left) != isScalar(right) else { return node }
            node = tree.unwrapped(isScalar(left) ? right : left)
        }
        return node
    }

    private func isAlikeOrPart(_ part: Int, _ whole: Int) -> Bool {
        let (first, other) = (Int(tree.nodes[part].first), Int(tree.nodes[whole].first))
        guard part - first == whole - other else { return false }
        return (0...(part - first)).allSatisfy { isPartOfNode(first + $0, other + $0) }
    }

    private func isPartOfNode(_ left: Int, _ right: Int) -> Bool {
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
        guard part?.isWithout ?? false == (whole?.isWithout ?? false) else { return false }
        let (fine, coarse) = (part?.labels.map(\.name) ?? [], whole?.labels.map(\.name) ?? [])
        return part?.isWithout == true ? fine.areAll(in: coarse) : coarse.areAll(in: fine)
    }

    private func isPart(_ part: VectorSelector, of whole: VectorSelector) -> Bool {
        guard let name = part.name, name == whole.name, part.modifiers.isEmpty, whole.modifiers.isEmpty else {
            return false
        }
        return whole.matchers.map(MatcherValue.init).areAll(in: part.matchers.map(MatcherValue.init))
    }
}

extension Array where Element: Hashable {
    /// Says whether another list has all of these: without a set where it is short, as most are.
    fileprivate func areAll(in other: [Element]) -> Bool {
        other.count < 8 ? allSatisfy(other.contains) : Set(self).isSubset(of: other)
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
