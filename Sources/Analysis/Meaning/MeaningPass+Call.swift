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
        case "absent", "absent_over_time": return absent(at: node)
        case "time", "timestamp", "start_timestamp", "start", "end", "ts_of_first_over_time", "ts_of_last_over_time",
            "ts_of_max_over_time", "ts_of_min_over_time":
            return Meaning(
                behavior: .gauge, unit: .timestamp, range: first.range.isEmpty ? .empty : .notNegative,
                labels: first.labels, isConditional: first.isConditional)
        case "step", "range": return Meaning(behavior: .gauge, unit: .seconds, range: .notNegative, labels: .none)
        case "scalar", "vector":
            var result = first
            result.labels = .none
            // Of no series, or of several, a scalar is no number.
            if name == "scalar" { result.range.mayBeNaN = true }
            return result
        case "label_replace", "label_join":
            return operand(of: node, 0, adding: stringArgument(of: node, 1))
        case "sort", "sort_desc", "sort_by_label", "sort_by_label_desc", "last_over_time", "first_over_time",
            "max_over_time", "info":
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

    /// `absent` gives one series with the labels that the selector fixes, or none.
    private func absent(at node: Int) -> Meaning {
        var names: Set<String> = []
        if let child = tree.children(of: node).first {
            for inner in tree.subtree(of: child) {
                guard case .vectorSelector(let index) = tree.nodes[inner].kind else { continue }
                names.formUnion(
                    tree.selectors[Int(index)].matchers
                        .filter { $0.op == .equal && $0.name != "__name__" }.map(\.name))
            }
        }
        var result = Meaning(behavior: .gauge, range: ValueRange(1, 1, .function("absent")))
        result.labels = LabelFlow(isOpen: false, names: names)
        result.isConditional = true
        return result
    }

    private func operand(of node: Int, _ place: Int, adding label: String?) -> Meaning {
        var result = operand(of: node, place)
        result.labels = label.flatMap { $0.contains("$") ? nil : result.labels.adding([$0]) } ?? .unknown
        return result
    }

    func stringArgument(of node: Int, _ place: Int) -> String? {
        let children = tree.children(of: node)
        guard children.indices.contains(place), case .string(let index) = tree.nodes[children[place]].kind
        else { return nil }
        return tree.strings[Int(index)]
    }
}
