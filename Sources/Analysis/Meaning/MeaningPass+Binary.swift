import PromQL
import StackDSL

extension MeaningPass {
    /// What a binary operation makes of its operands.
    func binary(_ operation: BinaryOperation, at node: Int) -> Meaning {
        let children = tree.children(of: node)
        guard children.count >= 2 else { return Meaning() }
        let left = meanings[children[0]]
        let right = meanings[children[1]]
        var result: Meaning
        switch operation.op {
        case .and, .unless, .or: return set(operation.op, left, right, children)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            result = comparison(operation, left, right, children)
        case .add, .subtract:
            result = sum(operation.op, left, right)
        case .multiply, .divide:
            result = product(operation, left, right, children)
        case .modulo, .trimUpper, .trimLower:
            result = Meaning(behavior: .gauge, unit: left.unit)
        case .power, .atan2:
            result = Meaning(behavior: .gauge)
        }
        if !(operation.op.isComparison && !operation.isBool) {
            result.isConditional = left.isConditional || right.isConditional
        }
        if operation.fillLeft != nil || operation.fillRight != nil { result.range = .unbounded }
        return result
    }

    private func isScalar(_ node: Int) -> Bool { tree.type(of: node) == .scalar }

    private func set(_ op: BinaryOperator, _ left: Meaning, _ right: Meaning, _ children: [Int]) -> Meaning {
        var result = left
        switch op {
        case .or:
            result.range = left.range.union(right.range)
            result.isConditional = left.isConditional && right.isConditional
            // A number that stands in for what is missing has no unit of its own.
            result.unit = left.range.constant != nil && left.unit == nil ? right.unit : left.unit
            if right.unit != result.unit, right.range.constant == nil { result.unit = nil }
            if left.behavior != right.behavior { result.behavior = .unknown }
            if left.metric != right.metric { result.metric = nil }
        default: result.isConditional = true
        }
        return result
    }

    /// A comparison passes the left side's values on, but where only the right side is a vector.
    private func comparison(
        _ operation: BinaryOperation, _ left: Meaning, _ right: Meaning, _ children: [Int]
    ) -> Meaning {
        if operation.isBool {
            return Meaning(behavior: .gauge, range: ValueRange(0, 1, .function("bool")))
        }
        var result = isScalar(children[0]) ? right : left
        result.isConditional = true
        return result
    }

    private func sum(_ op: BinaryOperator, _ left: Meaning, _ right: Meaning) -> Meaning {
        var result = Meaning(behavior: .gauge)
        result.range = op == .add ? left.range + right.range : left.range - right.range
        if op == .add, left.behavior == .counter, right.behavior == .counter { result.behavior = .counter }
        result.unit = sumUnit(op, left, right)
        return result
    }

    /// Equal units stay; a number that was written takes the other side's; the difference of times is a duration.
    private func sumUnit(_ op: BinaryOperator, _ left: Meaning, _ right: Meaning) -> MetricUnit? {
        if left.unit == .timestamp || right.unit == .timestamp {
            if left.unit == right.unit { return op == .subtract ? .seconds : nil }
            if right.range.constant != nil, left.unit == .timestamp { return .timestamp }
            // What is taken from a point in time and counts seconds is another one, by custom: the result is an age.
            return op == .subtract && right.unit == .seconds ? .seconds : nil
        }
        if left.unit == right.unit { return left.unit }
        if left.range.constant != nil { return right.unit }
        if right.range.constant != nil { return left.unit }
        return nil
    }

    private func product(
        _ operation: BinaryOperation, _ left: Meaning, _ right: Meaning, _ children: [Int]
    ) -> Meaning {
        let op = operation.op
        var result = Meaning(behavior: .gauge)
        result.range = op == .multiply ? left.range * right.range : left.range / right.range
        if let factor = right.range.constant, factor != 0 {
            result.unit = left.unit?.rescaled(by: op == .multiply ? factor : 1 / factor)
            result.keepBehavior(of: left, times: factor)
        } else if op == .multiply, let factor = left.range.constant, factor != 0 {
            result.unit = right.unit?.rescaled(by: factor)
            result.keepBehavior(of: right, times: factor)
        } else if let leftUnit = left.unit, let rightUnit = right.unit {
            result.unit = op == .multiply ? leftUnit.times(rightUnit) : leftUnit.divided(by: rightUnit)
        }
        if op == .divide, operation.group?.isLeft != false, isPart(children[0], of: children[1]) {
            result.range = ValueRange(0, 1, .partOfWhole)
            result.unit = .ratio
        }
        return result
    }
}

extension Meaning {
    /// A counter times a positive number is a counter still.
    fileprivate mutating func keepBehavior(of operand: Meaning, times factor: Double) {
        guard factor > 0 else { return }
        behavior = operand.behavior
        metric = operand.metric
    }
}
