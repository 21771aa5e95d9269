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
        var rest = name.utf8[...]
        var last = rest.takeLastWord()
        if last == "total" || last == "sum" { last = rest.takeLastWord() }
        guard let last else { return nil }
        switch (rest.takeLastWord(), last) {
        case ("timestamp", "seconds"): return .timestamp
        case ("timestamp", "milliseconds"), ("timestamp", "ms"): return .timestampMilliseconds
        // Of what, each second, another word tells, or none; and a speed of bytes is one of bytes each second.
        case ("per", _), ("speed", "bytes"), ("speed", "bits"), ("rate", "bytes"), ("rate", "bits"): return nil
        // `_time_seconds` is a point in time as often as a length of time: it says nothing.
        case (let word?, "seconds") where wordsForTimes.contains(word) && !name.hasSuffix("_total"): return nil
        default: return unitsByEnding[last]
        }
    }

    private static let wordsForTimes: Set<String> = ["time", "mtime", "ctime", "atime", "created"]

    private static let unitsByEnding: [String: MetricUnit] = [
        "seconds": .seconds, "milliseconds": .milliseconds, "microseconds": .microseconds,
        "nanoseconds": .nanoseconds, "minutes": .minutes, "hours": .hours, "days": .days, "bytes": .bytes,
        "bits": .bits, "ratio": .ratio, "percent": .percent, "celsius": .celsius, "joules": .joules,
        "watts": .watts, "volts": .volts, "amperes": .amperes, "grams": .grams, "meters": .meters,
        "hertz": .hertz,
    ]
}

extension Substring.UTF8View {
    /// Takes the last of the words that `_` divides; nil where there is none.
    fileprivate mutating func takeLastWord() -> String? {
        while last == UInt8(ascii: "_") { removeLast() }
        if isEmpty { return nil }
        let start = lastIndex(of: UInt8(ascii: "_")).map(index(after:)) ?? startIndex
        let word = String(Substring(self[start...]))
        self = self[..<start]
        return word
    }
}
