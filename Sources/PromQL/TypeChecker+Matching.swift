import Diagnostics

extension TypeChecker {
    /// Checks a binary operation whose operands were checked.
    mutating func checkBinary(_ node: Int, _ operation: BinaryOperation) {
        let operands = tree.operands(of: node)
        let left = tree.nodes[operands.left].type
        let right = tree.nodes[operands.right].type
        checkOperator(operation, left, right)
        checkOperand(operands.left, of: node, operation.op)
        checkOperand(operands.right, of: node, operation.op)
        if !left.satisfies(.instantVector) || !right.satisfies(.instantVector) {
            // A set operator needs vectors for itself.
            checkMatchingOfScalars(
                node, operation, isConsequence: operation.op.isSet && (left == .scalar || right == .scalar))
        } else if operation.op.isSet {
            checkSet(node, operation)
        }
        if operation.op.isSet, left == .scalar || right == .scalar {
            report(
                .matching, node, "`\(operation.op.rawValue)` needs instant vectors on both sides",
                help: "put `vector(…)` around the scalar")
        }
    }

    private mutating func checkOperand(_ operand: Int, of node: Int, _ op: BinaryOperator) {
        switch tree.nodes[operand].type {
        case .scalar, .instantVector, .unknown: break
        case .string, .rangeVector:
            let type = tree.nodes[operand].type
            report(
                .type, node, blaming: operand,
                "`\(op.rawValue)` needs scalars or instant vectors, but this is \(type.phrase)",
                help: type == .rangeVector
                    ? "put a function around it, such as `rate(…)`"
                    : "write numbers without quotes; labels are matched in braces: `{label=\"…\"}`")
        }
    }

    private mutating func checkOperator(_ operation: BinaryOperation, _ left: ValueType, _ right: ValueType) {
        let clause = operatorRange(operation)
        if operation.isBool, !operation.op.isComparison {
            report(
                .matching, clause, operation.source, "`bool` goes with comparisons only",
                help: "remove `bool`")
        }
        if operation.op.isComparison, !operation.isBool, left == .scalar, right == .scalar {
            report(
                .matching, clause, operation.source, "two scalars can only be compared to 0 or 1",
                help: "write `\(operation.op.rawValue) bool`, or compare a metric")
        }
        guard let matching = operation.matching, matching.isOn, let group = operation.group, !group.labels.isEmpty
        else { return }
        let included = Dictionary(group.labels.map { ($0.name, 1) }, uniquingKeysWith: +)
        for label in matching.labels {
            // Prometheus pairs them all, which of many equal labels makes more errors than there is memory.
            for _ in 0..<(included[label.name] ?? 0) where errors.count < SyntaxError.most {
                let copied = group.labels.first { $0.name == label.name }
                report(
                    .matching, clause, operation.source, shown: copied?.range,
                    "the label `\(label.name)` is both matched on and copied",
                    help: "remove it from `\(group.isLeft ? "group_left" : "group_right")`")
            }
        }
    }

    /// The operator with its modifiers but for the last character, as Prometheus has it; never nothing.
    private func operatorRange(_ operation: BinaryOperation) -> TextRange {
        let start = Int(operation.clauseRange.start)
        return TextRange(start, max(start + 1, Int(operation.clauseRange.end) - 1))
    }

    private mutating func checkMatchingOfScalars(
        _ node: Int, _ operation: BinaryOperation, isConsequence: Bool
    ) {
        if let matching = operation.matching, !matching.labels.isEmpty {
            report(
                .matching, node, "`\(matching.isOn ? "on" : "ignoring")` needs instant vectors on both sides",
                help: "remove it", isConsequence: isConsequence)
        }
        if operation.fillLeft != nil || operation.fillRight != nil {
            report(
                .matching, node, "`fill` needs instant vectors on both sides", help: "remove it",
                isConsequence: isConsequence)
        }
    }

    private mutating func checkSet(_ node: Int, _ operation: BinaryOperation) {
        if let group = operation.group {
            let word = group.isLeft ? "group_left" : "group_right"
            report(
                .matching, node, "`\(operation.op.rawValue)` cannot have `\(word)`", help: "remove `\(word)`")
            report(
                .matching, node, "`\(operation.op.rawValue)` always matches many series with many",
                isConsequence: true)
        }
        if operation.fillLeft != nil || operation.fillRight != nil {
            report(
                .matching, node, "`\(operation.op.rawValue)` cannot have `fill`", help: "remove `fill`")
        }
    }
}
