import PromQL
import StackDSL

extension MeaningPass {
    /// What arithmetic makes of its operands, but for labels.
    func arithmetic(
        _ operation: BinaryOperation, _ left: Meaning, _ right: Meaning, _ children: [Int]
    ) -> Meaning {
        switch operation.op {
        case .add, .subtract: return sum(operation.op, left, right)
        case .multiply, .divide: return product(operation, left, right, children)
        case .modulo:
            return Meaning(behavior: .gauge, unit: left.unit, range: left.range.modulo(right.range))
        case .power: return power(left, right)
        case .atan2: return Meaning(behavior: .gauge, range: ValueRange(-.pi, .pi, .function("atan2")))
        default:
            // What is trimmed off a native histogram leaves one.
            return left
        }
    }

    private func sum(_ op: BinaryOperator, _ left: Meaning, _ right: Meaning) -> Meaning {
        var result = Meaning(behavior: .gauge)
        result.range = op == .add ? left.range + right.range : left.range - right.range
        if op == .add, left.isCumulative, right.isCumulative { result.behavior = .sumOfCounters }
        result.unit = sumUnit(op, left, right)
        return result
    }

    /// Equal units stay; a number that was written takes the other side's; the difference of times is a duration.
    private func sumUnit(_ op: BinaryOperator, _ left: Meaning, _ right: Meaning) -> MetricUnit? {
        let time = MetricUnit.timestamp.dimension
        if left.unit?.dimension == time || right.unit?.dimension == time {
            if left.unit == right.unit { return op == .subtract ? left.unit?.ofDifferences : nil }
            if right.range.constant != nil, left.unit?.dimension == time { return left.unit }
            // What is taken from a point in time and counts seconds is another one, by custom: the result is an age.
            return op == .subtract && right.unit == .seconds && left.unit == .timestamp ? .seconds : nil
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
            result.keepNature(of: left, times: factor)
        } else if op == .multiply, let factor = left.range.constant, factor != 0 {
            result.unit = right.unit?.rescaled(by: factor)
            result.keepNature(of: right, times: factor)
        } else if op == .multiply, let leftUnit = left.unit, let rightUnit = right.unit {
            result.unit = leftUnit.times(rightUnit)
        }
        if op == .divide, right.range.constant == nil { quotient(operation, children, &result) }
        return result
    }

    /// A number on one side that converts nothing by itself may convert the quotient: `100 * a / b` is in percent.
    private func quotient(_ operation: BinaryOperation, _ children: [Int], _ result: inout Meaning) {
        let (above, below) = (amount(children[0]), amount(children[1]))
        let (left, right, factor) = (meanings[above.node], meanings[below.node], above.factor / below.factor)
        if let leftUnit = left.unit, let rightUnit = right.unit {
            result.unit = leftUnit.divided(by: rightUnit).times(factor)
        }
        if let sum = left.observations, let count = right.observations, sum.metric == count.metric, sum.part == .sum,
            count.part == .count
        {
            result.observations = .init(metric: sum.metric, part: .mean)
            result.metric = sum.metric
        }
        guard operation.group?.isLeft != false else { return }
        if isPart(above.node, of: below.node) {
            result.range = ValueRange(0, 1, .partOfWhole, mayBeNaN: true).times(factor)
            result.unit = MetricUnit.ratio.times(factor)
        } else if isMean(above.node, over: below.node) {
            result.range = meanRange(above.node).times(factor)
            result.unit = left.unit?.times(factor)
        }
    }

    /// A value without the numbers that it is multiplied by and that leave its unit as it is.
    private func amount(_ node: Int) -> (node: Int, factor: Double) {
        var found = (node: tree.unwrapped(node), factor: 1.0)
        while case .binary(let index) = tree.nodes[found.node].kind {
            let op = tree.binaries[Int(index)].op
            let (left, right) = tree.operands(of: found.node)
            let (value, number) = op == .multiply && isScalar(left) ? (right, left) : (left, right)
            guard op == .multiply || op == .divide, isScalar(number), !isScalar(value),
                let written = meanings[number].range.constant, written > 0, written.isFinite
            else { break }
            let factor = op == .multiply ? written : 1 / written
            let unit = meanings[value].unit
            if let rescaled = unit?.rescaled(by: factor), rescaled != unit { break }
            found = (tree.unwrapped(value), found.factor * factor)
        }
        return found
    }

    private func power(_ base: Meaning, _ exponent: Meaning) -> Meaning {
        var result = Meaning(behavior: .gauge)
        guard let exponent = exponent.range.constant, exponent >= 0, exponent == exponent.rounded(), exponent <= 64
        else { return result }
        func raised(_ value: Double) -> Double {
            (0..<Int(exponent)).reduce(1) { power, _ in power * value }
        }
        let isEven = exponent.truncatingRemainder(dividingBy: 2) == 0
        result.range = (isEven ? base.range.magnitudes : base.range).mapped(raised)
        if exponent == 1 { result.unit = base.unit }
        return result
    }
}

extension MetricUnit {
    fileprivate func times(_ factor: Double) -> MetricUnit? { factor == 1 ? self : rescaled(by: factor) }
}

extension ValueRange {
    fileprivate func times(_ factor: Double) -> ValueRange { factor == 1 ? self : self * ValueRange(factor, factor) }
}

extension Meaning {
    /// A counter times a positive number is a counter still, and a quantile in another unit a quantile.
    fileprivate mutating func keepNature(of operand: Meaning, times factor: Double) {
        guard factor > 0 else { return }
        behavior = operand.behavior
        metric = operand.metric
        observations = operand.observations
    }
}
