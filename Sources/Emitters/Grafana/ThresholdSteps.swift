import Analysis
import Serialization
import StackDSL

/// Levels as Grafana's steps: each colour from its value on, the first one from below.
///
/// A level above colours what is greater, a level below what is smaller, and green is what none claims. Where
/// several claim a value, the one reached last does: the greatest level above, or the least below; above
/// before below.
func thresholdSteps(_ thresholds: [ResolvedThreshold]) -> Node {
    var bounds: Set<Double> = []
    for threshold in thresholds {
        bounds.insert(threshold.value)
        if let end = threshold.end { bounds.insert(end) }
    }
    let starts: [Double?] = [nil] + bounds.filter(\.isFinite).sorted()
    let steps = starts.map { start -> Node in
        let color = thresholds.claiming(from: start)?.threshold.color ?? .green
        return ["color": .string(color.name), "value": start.map { .exact($0) } ?? .null]
    }
    return ["mode": "absolute", "steps": .list(steps)]
}

extension ResolvedThreshold {
    /// Where the claim of a single value ends: states are whole numbers.
    fileprivate var end: Double? {
        switch threshold.threshold.comparison {
        case .equal, .notEqual: value == value.rounded() ? value + 1 : nil
        case .above, .atLeast, .below, .atMost: nil
        }
    }

    /// Whether it holds between a bound and the next. Without a bound: below all of them.
    fileprivate func claims(from start: Double?) -> Bool {
        switch threshold.threshold.comparison {
        case .above, .atLeast: start.map { $0 >= value } ?? false
        case .below, .atMost: start.map { $0 < value } ?? true
        case .equal: start.map { $0 >= value && $0 < (end ?? .infinity) } ?? false
        case .notEqual: start.map { $0 != value } ?? true
        }
    }

    fileprivate var isUpper: Bool {
        switch threshold.threshold.comparison {
        case .above, .atLeast, .equal: true
        case .below, .atMost, .notEqual: false
        }
    }
}

extension [ResolvedThreshold] {
    fileprivate func claiming(from start: Double?) -> ResolvedThreshold? {
        let claiming = filter { $0.claims(from: start) }
        return claiming.filter(\.isUpper).max { $0.value < $1.value }
            ?? claiming.filter { !$0.isUpper }.min { $0.value < $1.value }
    }
}

extension Node {
    /// A number that is written without a fraction where it has none.
    static func exact(_ value: Double) -> Node {
        value.magnitude < 9_007_199_254_740_992 && value == value.rounded()
            ? .integer(Int64(value)) : .number(value)
    }
}
