import PromQL
import StackDSL

extension MeaningPass {
    /// What a function makes of its arguments.
    func call(_ name: String, at node: Int) -> Meaning {
        switch name {
        case "rate", "irate", "deriv": return perSecond(operand(of: node, 0), isCounted: name != "deriv")
        case "increase": return grown(operand(of: node, 0), isCounted: true)
        case "delta", "idelta": return grown(operand(of: node, 0), isCounted: false)
        case "histogram_quantile": return quantile(at: node)
        case "absent", "absent_over_time":
            return Meaning(behavior: .gauge, range: ValueRange(1, 1, .function("absent")), isConditional: true)
        case "time", "timestamp":
            let argument = operand(of: node, 0)
            return Meaning(
                behavior: .gauge, unit: .timestamp, range: .notNegative, isConditional: argument.isConditional)
        case "histogram_fraction":
            let histogram = operand(of: node, 2)
            return Meaning(
                behavior: .gauge, unit: .ratio, range: ValueRange(0, 1, .partOfWhole),
                isConditional: histogram.isConditional)
        case "quantile_over_time":
            return sameUnit(operand(of: node, tree.children(of: node).count - 1))
        case "scalar", "vector", "label_replace", "label_join", "sort", "sort_desc", "sort_by_label",
            "sort_by_label_desc", "last_over_time", "first_over_time", "max_over_time":
            return operand(of: node, 0)
        case "avg_over_time", "min_over_time":
            return sameUnit(operand(of: node, 0))
        case "ceil", "floor", "round", "predict_linear", "double_exponential_smoothing", "holt_winters",
            "mad_over_time", "stddev_over_time":
            return sameUnit(operand(of: node, 0), keepsRange: false)
        case "sum_over_time": return summed(operand(of: node, 0))
        case "abs":
            var result = sameUnit(operand(of: node, 0), keepsRange: false)
            result.range = .notNegative
            return result
        case "clamp", "clamp_min", "clamp_max": return clamped(name, at: node)
        default:
            return fixedRange(of: name, at: node)
        }
    }

    /// Functions whose results say nothing of their argument's unit.
    private func fixedRange(of name: String, at node: Int) -> Meaning {
        let argument = operand(of: node, 0)
        var result = Meaning(behavior: .gauge, isConditional: argument.isConditional)
        let bounds: (Double, Double)? =
            switch name {
            case "sgn": (-1, 1)
            case "hour": (0, 23)
            case "minute": (0, 59)
            case "day_of_week": (0, 6)
            case "day_of_month": (1, 31)
            case "days_in_month": (28, 31)
            case "day_of_year": (1, 366)
            case "month": (1, 12)
            case "present_over_time": (1, 1)
            case "count_over_time", "resets", "changes", "histogram_count": (0, .infinity)
            default: nil
            }
        if let bounds { result.range = ValueRange(bounds.0, bounds.1, .function(name)) }
        if ["count_over_time", "resets", "changes"].contains(name) { result.unit = .count }
        return result
    }

    private func perSecond(_ argument: Meaning, isCounted: Bool) -> Meaning {
        var result = grown(argument, isCounted: isCounted)
        result.unit = argument.unit.map { $0.per(.seconds) }
        return result
    }

    private func grown(_ argument: Meaning, isCounted: Bool) -> Meaning {
        var result = argument
        result.behavior = argument.behavior == .buckets ? .buckets : .gauge
        result.range = isCounted ? .notNegative : .unbounded
        return result
    }

    private func sameUnit(_ argument: Meaning, keepsRange: Bool = true) -> Meaning {
        var result = argument
        result.behavior = argument.behavior == .counter ? .counter : .gauge
        if !keepsRange { result.range = .unbounded }
        return result
    }

    /// A sum of values that are not negative is not negative, and has no upper end.
    func summed(_ argument: Meaning) -> Meaning {
        var result = argument
        if let constant = argument.range.constant, constant == 0 { return result }
        result.range = ValueRange(
            argument.range.lower >= 0 ? argument.range.lower : -.infinity,
            argument.range.upper <= 0 ? argument.range.upper : .infinity)
        return result
    }

    private func quantile(at node: Int) -> Meaning {
        let histogram = operand(of: node, 1)
        var result = Meaning(behavior: .gauge, isConditional: histogram.isConditional)
        guard let metric = histogram.metric else { return result }
        result.metric = metric
        result.unit = metric.inferredUnit
        if histogram.behavior == .buckets, let last = metric.buckets.max() {
            let lowest = metric.buckets.min() ?? last
            result.range = ValueRange(lowest > 0 ? 0 : -.infinity, last, .lastBucket(metric))
        }
        return result
    }

    private func clamped(_ name: String, at node: Int) -> Meaning {
        var result = sameUnit(operand(of: node, 0))
        let first = operand(of: node, 1).range.constant
        if name == "clamp_max" {
            result.range.upper = min(result.range.upper, first ?? .infinity)
        } else {
            result.range.lower = max(result.range.lower, first ?? -.infinity)
            if name == "clamp" {
                result.range.upper = min(result.range.upper, operand(of: node, 2).range.constant ?? .infinity)
            }
        }
        if result.range.lower > result.range.upper { result.range = .unbounded }
        return result
    }
}
