import PromQL
import StackDSL

extension MeaningPass {
    /// Functions of the values alone: what they measure stays, between which values they lie does not.
    func changed(_ name: String, at node: Int) -> Meaning {
        var result = sameUnit(operand(of: node, 0))
        let range = result.range
        if range.isEmpty { return result }
        switch name {
        case "abs": result.range = range.magnitudes
        case "ceil": result.range = range.mapped { $0.rounded(.up) }
        case "floor": result.range = range.mapped { $0.rounded(.down) }
        case "round": result.range = rounded(range, to: operand(of: node, 1), isWritten: hasOperand(node, 1))
        case "clamp", "clamp_min", "clamp_max": result.range = clamped(name, range, at: node)
        case "mad_over_time", "stddev_over_time": result = spread(result, isSquared: false)
        case "stdvar_over_time": result = spread(result, isSquared: true)
        case "max_of", "min_of":
            result.range = range.union(operand(of: node, 1).range)
            if operand(of: node, 1).unit != result.unit { result.unit = nil }
        default:
            // What is forecast may be beyond anything that there was.
            result.range = .unbounded
            result.behavior = .gauge
            result.observations = nil
        }
        return result
    }

    /// Functions whose results say nothing of their argument's unit.
    func fixedRange(of name: String, at node: Int) -> Meaning {
        let argument = operand(of: node, 0)
        var result = Meaning(behavior: .gauge, isConditional: argument.isConditional)
        let quarter = Double.pi / 2
        let bounds: (Double, Double)? =
            switch name {
            case "sgn": (argument.range.lower >= 0 ? 0 : -1, argument.range.upper <= 0 ? 0 : 1)
            case "hour": (0, 23)
            case "minute": (0, 59)
            case "day_of_week": (0, 6)
            case "day_of_month": (1, 31)
            case "days_in_month": (28, 31)
            case "day_of_year": (1, 366)
            case "month": (1, 12)
            case "present_over_time": (1, 1)
            case "count_over_time": (1, .infinity)
            case "resets", "changes", "sqrt", "exp", "acosh": (0, .infinity)
            case "sin", "cos", "tanh": (-1, 1)
            case "asin", "atan": (-quarter, quarter)
            case "acos": (0, .pi)
            case "cosh": (1, .infinity)
            case "pi": (.pi, .pi)
            default: nil
            }
        if let bounds { result.range = ValueRange(bounds.0, bounds.1, .function(name)) }
        if ["count_over_time", "resets", "changes"].contains(name) { result.unit = .count }
        if ["sqrt", "ln", "log2", "log10", "acosh", "asin", "acos", "atanh"].contains(name) {
            result.range.mayBeNaN = true
        }
        if argument.range.isEmpty { result.range = .empty }
        result.range.mayBeNaN = result.range.mayBeNaN || argument.range.mayBeNaN && bounds?.0 != bounds?.1
        return result
    }

    private func hasOperand(_ node: Int, _ place: Int) -> Bool {
        tree.children(of: node).indices.contains(place)
    }

    private func rounded(_ range: ValueRange, to step: Meaning, isWritten: Bool) -> ValueRange {
        guard isWritten else { return range.mapped { $0.rounded() } }
        guard let step = step.range.constant, step > 0 else { return .unbounded }
        var result = range
        result.low = .init(value: (range.lower / step).rounded(.down) * step, reason: range.low.reason)
        result.high = .init(value: (range.upper / step).rounded(.up) * step, reason: range.high.reason)
        return result
    }

    private func clamped(_ name: String, _ range: ValueRange, at node: Int) -> ValueRange {
        let least = name == "clamp_max" ? nil : operand(of: node, 1).range.constant
        let most =
            name == "clamp_min" ? nil : operand(of: node, name == "clamp" ? 2 : 1).range.constant
        let reason = ValueRange.Reason.function(name)
        var result = range
        if let least, least >= result.lower {
            result.low = .init(value: least, reason: reason)
            if result.upper < least { result.high = result.low }
        }
        if let most, most <= result.upper {
            result.high = .init(value: most, reason: reason)
            if result.lower > most { result.low = result.high }
        }
        return result
    }

    /// What deviations make of values: not negative, of the same unit or its square.
    private func spread(_ argument: Meaning, isSquared: Bool) -> Meaning {
        var result = argument
        result.behavior = .gauge
        result.range = .notNegative
        result.observations = nil
        if isSquared { result.unit = nil }
        return result
    }
}
