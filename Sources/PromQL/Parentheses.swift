extension Tree {
    /// Says whether the query must stand in parentheses where an operator follows it, as in `query > 0.05`.
    package func needsParentheses(before op: BinaryOperator) -> Bool { false }

    /// Says whether the query must stand in parentheses where an operator precedes it, as in `1 - query`.
    package func needsParentheses(after op: BinaryOperator) -> Bool { false }

    /// Says whether the query must stand in parentheses where `[…]`, `offset` or `@` follows it.
    package func needsParenthesesBeforeModifier() -> Bool { false }
}
