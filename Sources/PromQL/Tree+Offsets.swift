extension Tree {
    /// The length behind an `offset` that ends a part of the query, where it stands in parentheses: `foo offset (5m)`. An
    /// arithmetic operator behind them would be one between lengths, `foo offset (5m) + 1m`. A plus before them ends it:
    /// `foo offset +(5m) + 1`.
    package func openOffset(endOf node: Int) -> Int? {
        var node = node
        while true {
            switch nodes[node].kind {
            case .binary, .unary:
                guard let last = lastChild(of: node) else { return nil }
                node = last
                continue
            case .vectorSelector(let index):
                guard case .node(let length)? = selectors[Int(index)].modifiers.offset?.value,
                    case .duration(.parentheses) = nodes[Int(length)].kind
                else { return nil }
                return Int(length)
            case .matrixSelector, .subquery, .number, .string, .call, .variable, .aggregation, .parentheses, .duration:
                return nil
            }
        }
    }
}
