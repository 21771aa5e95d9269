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
        case .and, .unless, .or: return set(operation, left, right, children)
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual:
            result = comparison(operation, left, right, children)
        default: result = arithmetic(operation, left, right, children)
        }
        if !(operation.op.isComparison && !operation.isBool) {
            result.isConditional = left.isConditional || right.isConditional
        }
        if operation.fillLeft != nil || operation.fillRight != nil { result.range = .unbounded }
        return result
    }

    func isScalar(_ node: Int) -> Bool { tree.type(of: node) == .scalar }

    private func set(_ operation: BinaryOperation, _ left: Meaning, _ right: Meaning, _ children: [Int]) -> Meaning {
        var result = left
        switch operation.op {
        case .or:
            result.range = left.range.union(right.range)
            result.isConditional = left.isConditional && right.isConditional
            // A number that stands in for what is missing has no unit of its own.
            result.unit = left.range.constant != nil && left.unit == nil ? right.unit : left.unit
            if right.unit != result.unit, right.range.constant == nil { result.unit = nil }
            if left.behavior != right.behavior { result.behavior = .unknown }
            if left.metric != right.metric { result.metric = nil }
            if left.observations != right.observations { result.observations = nil }
        case .and:
            result.isConditional = true
            if right.range.isEmpty { result.range = .empty }
            if operation.matching == nil, tree.isSame(filtered(children[0]), filtered(children[1])) {
                result.range = left.range.intersection(right.range)
            }
        default: result.isConditional = true
        }
        return result
    }

    /// A comparison passes the left side's values on, but where only the right side is a vector.
    private func comparison(
        _ operation: BinaryOperation, _ left: Meaning, _ right: Meaning, _ children: [Int]
    ) -> Meaning {
        let isTurned = isScalar(children[0])
        guard let written = Comparison(operation.op) else { return Meaning() }
        let (passed, other) = isTurned ? (right, left) : (left, right)
        let comparison = isTurned ? written.turned : written
        if operation.isBool {
            var result = Meaning(behavior: .gauge, range: ValueRange(0, 1, .function("bool")))
            if left.range.isEmpty || right.range.isEmpty { result.range = .empty }
            return result
        }
        var result = passed
        let level = other.range.constant
        result.range = passed.range.narrowed(comparison, by: other.range, level.map { .filter(comparison, $0) })
        let isLevel = isScalar(children[0]) || isScalar(children[1])
        result.isConditional =
            passed.isConditional || !isLevel || level.map { passed.range.canFail(comparison, $0) } ?? true
        return result
    }
}
