extension Node.Kind {
    /// Whether it falls apart beside an operator that binds more tightly; not what is closed in itself, like a call.
    var isOperation: Bool {
        switch self {
        case .binary, .unary: true
        case .number(let number): number.value.sign == .minus
        case .string, .vectorSelector, .matrixSelector, .subquery, .call, .aggregation, .parentheses, .duration, .variable:
            false
        }
    }
}

extension Tree {
    /// How tightly the outermost operator of a subtree binds.
    enum Binding {
        case operation(BinaryOperator)
        /// A sign, which binds like `*`.
        case sign
    }

    /// The outermost operator of a subtree; nil where it is closed in itself, like a call or a selector.
    func binding(of node: Int) -> Binding? {
        guard nodes.indices.contains(node) else { return nil }
        if case .binary(let index) = nodes[node].kind { return .operation(binaries[Int(index)].op) }
        return nodes[node].kind.isOperation ? .sign : nil
    }

    /// Says whether the query must stand in parentheses where an operator follows it, as in `query > 0.05`.
    package func needsParentheses(before op: BinaryOperator) -> Bool {
        switch binding(of: root) {
        case .operation(let own):
            own.isRightAssociative && own.precedence == op.precedence || own.precedence < op.precedence
        case .sign: op == .power
        case nil: false
        }
    }

    /// Says whether the query must stand in parentheses where an operator precedes it, as in `1 - query`.
    package func needsParentheses(after op: BinaryOperator) -> Bool {
        switch binding(of: root) {
        case .operation(let own):
            own.precedence < op.precedence || own.precedence == op.precedence && !op.isRightAssociative
        case .sign: false
        case nil: false
        }
    }

    /// Says whether the query must stand in parentheses where `[…]`, `offset` or `@` follows it.
    package func needsParenthesesBeforeModifier() -> Bool { binding(of: root) != nil }
}
