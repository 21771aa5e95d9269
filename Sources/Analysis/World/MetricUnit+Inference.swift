import StackDSL

extension Metric {
    /// The unit as declared, or what the name says by Prometheus' conventions; a counter of nothing else counts things.
    var inferredUnit: MetricUnit? {
        if let unit { return unit }
        var words = name.text.split(separator: "_").map(String.init)
        if words.last == "total" { words.removeLast() }
        // `_time_seconds` is a point in time as often as a length of time: it says nothing.
        if words.suffix(2) == ["time", "seconds"] { return nil }
        if words.suffix(2) == ["timestamp", "seconds"] { return .timestamp }
        if let last = words.last, let unit = Metric.unitsByEnding[last] { return unit }
        return kind == .counter ? .count : nil
    }

    /// The values as declared, or what the kind and the unit allow.
    var inferredRange: ValueRange {
        if let range { return ValueRange(range.lowerBound, range.upperBound, .declared(self)) }
        switch kind {
        case .counter: return .notNegative
        case .gauge, .summary:
            if inferredUnit == .ratio { return ValueRange(0, 1, .partOfWhole) }
            if inferredUnit == .percent { return ValueRange(0, 100, .partOfWhole) }
            return .unbounded
        case .histogram, .nativeHistogram: return .unbounded
        }
    }

    private static let unitsByEnding: [String: MetricUnit] = [
        "seconds": .seconds, "milliseconds": .milliseconds, "microseconds": .microseconds,
        "nanoseconds": .nanoseconds, "minutes": .minutes, "hours": .hours, "days": .days, "bytes": .bytes,
        "bits": .bits, "ratio": .ratio, "percent": .percent, "celsius": .celsius, "joules": .joules,
        "watts": .watts, "volts": .volts, "amperes": .amperes, "grams": .grams, "meters": .meters,
        "hertz": .hertz,
    ]
}
