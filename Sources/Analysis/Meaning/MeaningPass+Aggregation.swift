import PromQL
import StackDSL

extension MeaningPass {
    /// What an aggregation makes of its operand.
    func aggregation(_ aggregation: Aggregation, at node: Int) -> Meaning {
        let operand = tree.lastChild(of: node).map { meanings[$0] } ?? Meaning()
        var result: Meaning
        switch aggregation.op {
        case .sum: result = summed(operand)
        case .min, .max, .avg: result = operand
        case .quantile:
            result = operand
            result.behavior = .gauge
        case .topk, .bottomk, .limitk, .limitRatio:
            // The series are passed on whole, labels included.
            return operand
        case .count, .countValues:
            result = Meaning(
                behavior: .gauge, unit: .count, range: ValueRange(1, .infinity, .function("count")),
                isConditional: operand.isConditional)
        case .group:
            result = Meaning(
                behavior: .gauge, range: ValueRange(1, 1, .function("group")), isConditional: operand.isConditional)
        case .stddev, .stdvar:
            result = operand
            result.behavior = .gauge
            result.range = .notNegative
            result.observations = nil
            if aggregation.op == .stdvar { result.unit = nil }
        }
        if operand.range.isEmpty { result.range = .empty }
        if aggregation.op == .sum, operand.behavior == .counter,
            addsUp(operand.labels, to: labels(of: aggregation, at: node))
        {
            result.behavior = .sumOfCounters
        }
        return result
    }

    /// Says whether a sum with these labels left has more than one addend: an instance has one job.
    private func addsUp(_ operand: LabelFlow, to result: LabelFlow) -> Bool {
        let taken = operand.names.subtracting(result.names)
        return !taken.subtracting(result.names.contains("instance") ? ["job"] : []).isEmpty
    }
}
