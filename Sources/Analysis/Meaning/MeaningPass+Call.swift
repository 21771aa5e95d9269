import PromQL
import StackDSL

extension MeaningPass {
    /// What a function makes of its arguments.
    func call(_ name: String, at node: Int) -> Meaning {
        let first = operand(of: node, 0)
        switch name {
        case "rate", "irate", "deriv": return perSecond(first, isCounted: name != "deriv")
        case "increase": return grown(first, isCounted: true)
        case "delta", "idelta": return grown(first, isCounted: false)
        case "histogram_quantile", "histogram_quantiles", "histogram_fraction", "histogram_avg", "histogram_sum",
            "histogram_count", "histogram_stddev", "histogram_stdvar":
            return ofHistogram(name, at: node)
        case "absent", "absent_over_time":
            return Meaning(behavior: .gauge, range: ValueRange(1, 1, .function("absent")), isConditional: true)
        case "time", "timestamp", "start_timestamp", "start", "end", "ts_of_first_over_time", "ts_of_last_over_time",
            "ts_of_max_over_time", "ts_of_min_over_time":
            return Meaning(
                behavior: .gauge, unit: .timestamp, range: first.range.isEmpty ? .empty : .notNegative,
                isConditional: first.isConditional)
        case "step", "range": return Meaning(behavior: .gauge, unit: .seconds, range: .notNegative)
        case "scalar", "vector":
            var result = first
            // Of no series, or of several, a scalar is no number.
            if name == "scalar" { result.range.mayBeNaN = true }
            return result
        case "label_replace", "label_join", "sort", "sort_desc", "sort_by_label", "sort_by_label_desc",
            "last_over_time", "first_over_time", "max_over_time", "info":
            return first
        case "avg_over_time", "min_over_time": return sameUnit(first)
        case "quantile_over_time": return sameUnit(operand(of: node, tree.children(of: node).count - 1))
        case "sum_over_time": return summed(first)
        case "abs", "ceil", "floor", "round", "clamp", "clamp_min", "clamp_max", "predict_linear",
            "double_exponential_smoothing", "holt_winters", "mad_over_time", "stddev_over_time", "stdvar_over_time",
            "max_of", "min_of":
            return changed(name, at: node)
        default: return fixedRange(of: name, at: node)
        }
    }

    private func perSecond(_ argument: Meaning, isCounted: Bool) -> Meaning {
        var result = grown(argument, isCounted: isCounted)
        result.unit = result.unit?.per(.seconds)
        return result
    }

    private func grown(_ argument: Meaning, isCounted: Bool) -> Meaning {
        var result = argument
        switch argument.behavior {
        case .buckets, .histogram: break
        default: result.behavior = .gauge
        }
        result.range = argument.range.isEmpty ? .empty : isCounted ? .notNegative : .unbounded
        result.unit = argument.unit?.ofDifferences
        if argument.observations?.part == .quantile { result.observations = nil }
        return result
    }

    func sameUnit(_ argument: Meaning) -> Meaning {
        var result = argument
        if !argument.isCumulative { result.behavior = .gauge }
        return result
    }

    /// A sum of values that are not negative is not negative, and has no upper end.
    func summed(_ argument: Meaning) -> Meaning {
        var result = argument
        if let constant = argument.range.constant, constant == 0 { return result }
        if argument.range.isEmpty { return result }
        result.range = ValueRange.unbounded
        if argument.range.lower >= 0 { result.range.low = argument.range.low }
        if argument.range.upper <= 0 { result.range.high = argument.range.high }
        result.range.mayBeNaN = argument.range.mayBeNaN
        switch argument.observations?.part {
        case .quantile, .mean: result.observations = nil
        default: break
        }
        return result
    }
}
