package import StackDSL

extension Metric {
    /// The unit as declared, or what the name says by Prometheus' conventions; a counter of nothing else counts things.
    package var inferredUnit: MetricUnit? {
        unit ?? MetricUnit.inferred(from: name.text) ?? (kind == .counter ? .count : nil)
    }

    /// The values as declared, or what the kind allows. A unit allows any: there are ratios above 1.
    var inferredRange: ValueRange {
        if let range { return ValueRange(range.lowerBound, range.upperBound, .declared(self)) }
        switch kind {
        case .counter: return .notNegative
        // Without observations, a quantile is no number.
        case .summary: return ValueRange(-.infinity, .infinity, mayBeNaN: true)
        case .gauge, .histogram, .nativeHistogram: return .unbounded
        }
    }
}

extension MetricUnit {
    /// The unit that the name of a series ends with, by Prometheus' conventions.
    static func inferred(from name: String) -> MetricUnit? {
        var words = name.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }
        if words.last == "total" || words.last == "sum" { words.removeLast() }
        // `_time_seconds` is a point in time as often as a length of time: it says nothing.
        if !name.hasSuffix("_total"), ["time", "mtime", "ctime", "atime", "created"].contains(words.dropLast().last), words.last == "seconds" {
            return nil
        }
        if words.suffix(2) == ["timestamp", "seconds"] { return .timestamp }
        if words.dropLast().last == "timestamp", words.last == "milliseconds" || words.last == "ms" {
            return .timestampMilliseconds
        }
        return words.last.flatMap { unitsByEnding[$0] }
    }

    private static let unitsByEnding: [String: MetricUnit] = [
        "seconds": .seconds, "milliseconds": .milliseconds, "microseconds": .microseconds,
        "nanoseconds": .nanoseconds, "minutes": .minutes, "hours": .hours, "days": .days, "bytes": .bytes,
        "bits": .bits, "ratio": .ratio, "percent": .percent, "celsius": .celsius, "joules": .joules,
        "watts": .watts, "volts": .volts, "amperes": .amperes, "grams": .grams, "meters": .meters,
        "hertz": .hertz,
    ]
}
