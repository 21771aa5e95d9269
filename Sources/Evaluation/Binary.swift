import GoText
import PromQL

extension BinaryOperator {
    /// The value of an operation on two numbers, and for comparisons whether it holds; nil where the value is not
    /// known to the last bit.
    func result(_ left: Double, _ right: Double) -> (value: Double, holds: Bool)? {
        switch self {
        case .add: (left + right, true)
        case .subtract: (left - right, true)
        case .multiply: (left * right, true)
        case .divide: (left / right, true)
        case .modulo: (GoMath.remainder(left, right), true)
        case .power: GoMath.power(left, right).map { ($0, true) }
        case .equal: (left, left == right)
        case .notEqual: (left, left != right)
        case .less: (left, left < right)
        case .lessOrEqual: (left, left <= right)
        case .greater: (left, left > right)
        case .greaterOrEqual: (left, left >= right)
        case .atan2, .trimUpper, .trimLower, .and, .or, .unless: nil
        }
    }
}

extension PreparedQuery {
    func operate(_ node: Int, _ plan: QueryPlan.BinaryPlan) throws(EvaluationError) {
        switch (plan.isLeftScalar, plan.isRightScalar) {
        case (true, true):
            let result = try result(node, plan, registers[plan.left].scalar, registers[plan.right].scalar)
            registers[node].scalar = plan.operation.op.isComparison ? (result.holds ? 1 : 0) : result.value
        case (false, true): try operate(node, plan, vector: plan.left, scalar: registers[plan.right].scalar)
        case (true, false): try operate(node, plan, vector: plan.right, scalar: registers[plan.left].scalar)
        case (false, false):
            if plan.operation.op.isSet { combine(node, plan) } else { try match(node, plan) }
            try checkUnique(node)
        }
    }

    /// The result of an operation on two numbers.
    func result(
        _ node: Int, _ plan: QueryPlan.BinaryPlan, _ left: Double, _ right: Double
    ) throws(EvaluationError) -> (value: Double, holds: Bool) {
        guard let result = plan.operation.op.result(left, right) else {
            throw .unsupported(node: node, "`\(plan.operation.op.rawValue)` of these values is not known to the last bit")
        }
        return result
    }

    private func operate(
        _ node: Int, _ plan: QueryPlan.BinaryPlan, vector: Int, scalar: Double
    ) throws(EvaluationError) {
        let operation = plan.operation
        let keepsName = operation.op.isComparison && !operation.isBool
        var made = takeVector(node)
        for entry in registers[vector].vector {
            var (value, holds) =
                plan.isLeftScalar
                ? try result(node, plan, scalar, entry.value) : try result(node, plan, entry.value, scalar)
            if operation.isBool {
                value = holds ? 1 : 0
            } else if !holds {
                continue
            } else if operation.op.isComparison {
                value = entry.value
            }
            let labels = keepsName ? entry.labels : evaluator.table.withoutName(entry.labels)
            made.append(Entry(labels: labels, value: value))
        }
        registers[node].vector = made
        try checkUnique(node)
    }

    // MARK: - Sets

    private func combine(_ node: Int, _ plan: QueryPlan.BinaryPlan) {
        var made = takeVector(node)
        let (left, right) = (registers[plan.left].vector, registers[plan.right].vector)
        marks.clear()
        switch plan.operation.op {
        case .or:
            for entry in left {
                marks[key(node, plan, entry.labels)] = 1
                made.append(entry)
            }
            for entry in right where marks[key(node, plan, entry.labels)] == nil { made.append(entry) }
        default:
            for entry in right { marks[key(node, plan, entry.labels)] = 1 }
            let wanted = plan.operation.op == .and
            for entry in left where (marks[key(node, plan, entry.labels)] != nil) == wanted {
                made.append(entry)
            }
        }
        registers[node].vector = made
    }

    /// The labels that an operand's series is matched by.
    func key(_ node: Int, _ plan: QueryPlan.BinaryPlan, _ labels: Int32) -> Int32 {
        if let known = notes[node].keys[labels] { return known }
        let key = evaluator.table.number(of: keyLabels(plan.operation, evaluator.table[labels]))
        notes[node].keys[labels] = key
        return key
    }

    func keyLabels(_ operation: BinaryOperation, _ labels: LabelSet) -> LabelSet {
        let named = operation.matching?.labels.map(\.name) ?? []
        if operation.matching?.isOn ?? false { return labels.keeping(named) }
        return labels.removing(named + [MetricName.label])
    }
}

extension LabelSet {
    func keeping(_ names: [String]) -> LabelSet {
        LabelSet(labels.filter { label in names.contains { $0.utf8.elementsEqual(label.name.utf8) } })
    }

    func removing(_ names: [String]) -> LabelSet {
        LabelSet(labels.filter { label in !names.contains { $0.utf8.elementsEqual(label.name.utf8) } })
    }
}
