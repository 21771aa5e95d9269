extension Tree {
    /// Says whether two queries mean the same, wherever their parts stand in their texts.
    ///
    /// The order of matchers, empty groupings and modifiers without effect do not count; parentheses do.
    package func means(theSameAs other: Tree) -> Bool {
        guard nodes.count == other.nodes.count else { return false }
        return nodes.indices.allSatisfy { node in
            nodes[node].first == other.nodes[node].first && meaning(of: node) == other.meaning(of: node)
        }
    }

    /// Says whether two parts of this query mean the same; lengths of time that are worked out never do.
    package func isSame(_ left: Int, _ right: Int) -> Bool {
        let (leftNodes, rightNodes) = (subtree(of: left), subtree(of: right))
        guard leftNodes.count == rightNodes.count else { return false }
        return zip(leftNodes, rightNodes).allSatisfy { one, other in
            Int(nodes[one].first) - leftNodes.lowerBound == Int(nodes[other].first) - rightNodes.lowerBound
                && meaning(of: one) == meaning(of: other)
        }
    }

    /// What a node says of itself, without places and without its children.
    private enum Meaning: Equatable {
        case number(NumberValue)
        case string(String)
        case selector(name: String?, matchers: [[String]], Modifiers)
        case range(Length, step: Length?, Modifiers)
        case call(Function.ID)
        case aggregation(AggregationOperator, isWithout: Bool, [String])
        case binary(String)
        case unary(UnaryOperator)
        case parentheses
        case duration(DurationOperator)
        case variable(String)
    }

    private enum Length: Equatable {
        case nanoseconds(Int64)
        case node(Int32)
    }

    private struct Modifiers: Equatable {
        var offset: Length?
        var at: String?
        var selection: SelectorModifiers.Extension?
    }

    private func meaning(of node: Int) -> Meaning {
        switch nodes[node].kind {
        case .number(let number): return .number(number)
        case .string(let index): return .string(strings[Int(index)])
        case .vectorSelector(let index): return meaning(of: selectors[Int(index)])
        case .matrixSelector(let index), .subquery(let index):
            let clause = ranges[Int(index)]
            return .range(
                length(clause.range), step: clause.step.map(length), meaning(of: clause.modifiers))
        case .call(let function): return .call(function)
        case .aggregation(let index):
            let aggregation = aggregations[Int(index)]
            return .aggregation(
                aggregation.op, isWithout: aggregation.grouping?.isWithout ?? false,
                aggregation.grouping?.labels.map(\.name) ?? [])
        case .binary(let index):
            return .binary(Printer(self).clause(binaries[Int(index)], children(of: node)))
        case .unary(let op): return .unary(op)
        case .parentheses: return .parentheses
        case .duration(let op): return .duration(op)
        case .variable(let index): return .variable(variables[Int(index)])
        }
    }

    private func meaning(of selector: VectorSelector) -> Meaning {
        var matchers = selector.matchers.map { [$0.name, $0.op.rawValue, $0.value] }
        var name = selector.name
        if selector.isNameQuoted, let quoted = name {
            matchers.append([MetricName.label, Matcher.Operator.equal.rawValue, quoted])
            name = nil
        }
        matchers.sort { $0.lexicographicallyPrecedes($1) }
        return .selector(name: name, matchers: matchers, meaning(of: selector.modifiers))
    }

    private func meaning(of modifiers: SelectorModifiers) -> Modifiers {
        var offset = modifiers.offset.map(length)
        if offset == .nanoseconds(0) { offset = nil }
        let at: String? =
            switch modifiers.at {
            case .milliseconds(let time): "\(time)"
            case .start: "start"
            case .end: "end"
            case .variable(let index): variables[Int(index)]
            case nil: nil
            }
        return Modifiers(offset: offset, at: at, selection: modifiers.selection)
    }

    private func length(_ value: DurationValue) -> Length {
        switch value.value {
        case .nanoseconds(let length): .nanoseconds(length)
        case .node(let node): .node(node)
        }
    }
}
