import Diagnostics

extension Parser {
    /// The most nodes a tree may have. Interpolating a query into itself doubles it each time.
    private static let mostNodes = 50_000_000

    /// Takes in the nodes of an interpolated query as an operand.
    mutating func inline(_ token: Token) -> Expectation {
        guard case .expression(let other) = splicedValue(token), !other.nodes.isEmpty else {
            report(.misplacedSplice, at: token.range, "the interpolated query is empty")
            return .nothing
        }
        if tree.nodes.count + other.nodes.count > Self.mostNodes {
            report(.tooLarge, at: token.range, "the query grows beyond \(Self.mostNodes) nodes")
            return .nothing
        }
        let node = tree.append(contentsOf: other, at: token.start)
        operands.append(
            Operand(node: node, range: token.range, isSpliced: true, endsOpen: other.openOffset(endOf: other.root) != nil))
        return .continuation
    }

    /// Notes that the last operand is an interpolated value as a whole.
    mutating func markSpliced() {
        guard !operands.isEmpty else { return }
        operands[operands.count - 1].isSpliced = true
    }

    /// Puts the last operand into parentheses if it was interpolated and could fall apart beside an operator.
    mutating func parenthesizeSpliced() {
        guard let operand = operands.last, operand.isSpliced else { return }
        operands[operands.count - 1].isSpliced = false
        guard operand.endsOpen || tree.nodes[operand.node].kind.isOperation else { return }
        let node = tree.nodes[operand.node]
        operands[operands.count - 1].node = append(
            .parentheses, node.type, operand.range, first: Int(node.first))
    }
}

extension TreeParts {
    /// Appends another tree's nodes behind these, and gives the index its root has here.
    fileprivate mutating func append(contentsOf other: Tree, at offset: Int32) -> Int {
        func count(_ count: Int) -> Int32 { Int32(truncatingIfNeeded: count) }
        let base = sourceCount
        let nodeBase = count(nodes.count)
        let stringBase = count(strings.count)
        let selectorBase = count(selectors.count)
        let rangeBase = count(ranges.count)
        let aggregationBase = count(aggregations.count)
        let binaryBase = count(binaries.count)
        let variableBase = count(variables.count)

        for var node in other.nodes {
            node.first += nodeBase
            node.source += base
            switch node.kind {
            case .string(let index): node.kind = .string(index + stringBase)
            case .vectorSelector(let index): node.kind = .vectorSelector(index + selectorBase)
            case .matrixSelector(let index): node.kind = .matrixSelector(index + rangeBase)
            case .subquery(let index): node.kind = .subquery(index + rangeBase)
            case .aggregation(let index): node.kind = .aggregation(index + aggregationBase)
            case .binary(let index): node.kind = .binary(index + binaryBase)
            case .variable(let index): node.kind = .variable(index + variableBase)
            case .number, .call, .unary, .parentheses, .duration: break
            }
            nodes.append(node)
        }
        func moved(_ value: DurationValue?) -> DurationValue? {
            guard var value else { return nil }
            value.source += base
            if case .node(let node) = value.value { value.value = .node(node + nodeBase) }
            return value
        }
        func moved(_ modifiers: SelectorModifiers) -> SelectorModifiers {
            var modifiers = modifiers
            modifiers.offset = moved(modifiers.offset)
            modifiers.source += base
            if case .variable(let index) = modifiers.at { modifiers.at = .variable(index + variableBase) }
            return modifiers
        }
        strings += other.strings
        variables += other.variables
        for var selector in other.selectors {
            selector.source += base
            selector.modifiers = moved(selector.modifiers)
            selectors.append(selector)
        }
        for var clause in other.ranges {
            clause.range = moved(clause.range) ?? clause.range
            clause.step = moved(clause.step)
            clause.source += base
            clause.modifiers = moved(clause.modifiers)
            ranges.append(clause)
        }
        for var aggregation in other.aggregations {
            aggregation.source += base
            aggregations.append(aggregation)
        }
        for var operation in other.binaries {
            operation.source += base
            binaries.append(operation)
        }
        spliced.append(Tree.Spliced(offset: offset, base: base, count: other.sourceCount))
        sourceCount += other.sourceCount
        return nodes.count - 1
    }
}
