package import StackDSL

extension MetricUnit {
    /// The unit of a product.
    func times(_ other: MetricUnit) -> MetricUnit {
        MetricUnit(
            dimension * other.dimension, numerator * other.numerator, per: denominator * other.denominator,
            symbol: "")
    }

    /// The unit of a quotient. "Per item" is left out: seconds divided by requests are the seconds of one request.
    func divided(by other: MetricUnit) -> MetricUnit {
        let quotient = dimension / other.dimension
        let scale = MetricUnit(
            Dimension(quotient.exponents.filter { $0.key != .item || $0.value > 0 }),
            numerator * other.denominator, per: denominator * other.numerator, symbol: "")
        if scale.dimension.isRatio, scale.numerator == scale.denominator { return .ratio }
        return scale
    }

    /// The unit of the difference of two values: between points in time lies a length of time.
    var ofDifferences: MetricUnit {
        guard dimension == MetricUnit.timestamp.dimension else { return self }
        return MetricUnit(MetricUnit.seconds.dimension, numerator, per: denominator, symbol: "")
    }

    /// The unit after a multiplication by a number that was written.
    ///
    /// A factor that converts (1000, 1024, 60, 3600, 86400, 8, or 100 on a ratio, and their inverses) changes the unit:
    /// seconds times 1000 are milliseconds. Any other changes the amount, and the unit stays. Nil where it may have been
    /// meant either way.
    func rescaled(by factor: Double) -> MetricUnit? {
        // What is per second, times a number, may be an amount: a number of seconds has no unit either.
        if dimension.exponents[.second] ?? 0 < 0, !isDataConversion(factor) { return nil }
        guard isConversion(factor) else {
            // On its way to percent, or to the seconds of each minute.
            return !dimension.isRatio && factor == 100 || dimension.isRatio && MetricUnit.times.contains(factor) ? nil : self
        }
        return factor >= 1
            ? MetricUnit(dimension, numerator, per: denominator * factor, symbol: "")
            : MetricUnit(dimension, numerator * (1 / factor).rounded(), per: denominator, symbol: "")
    }

    private func isDataConversion(_ factor: Double) -> Bool {
        guard dimension.exponents[.byte] != nil else { return false }
        let size = MetricUnit.size(of: factor)
        // A second is not multiplied by a million, but bytes each second are divided by it.
        return [8, 1_024, 1_048_576, 1_073_741_824, 1_099_511_627_776].contains(size)
            || factor < 1 && MetricUnit.thousands.contains(size)
    }

    private func isConversion(_ factor: Double) -> Bool {
        let size = MetricUnit.size(of: factor)
        if dimension.isRatio {
            // Milliseconds each second are brought to seconds each second like milliseconds to seconds.
            return size == 100 || MetricUnit.thousands.contains(size) || !isBase && MetricUnit.times.contains(size)
        }
        if isDataConversion(factor) { return true }
        if dimension.exponents[.second] != nil, MetricUnit.times.contains(size) { return true }
        return MetricUnit.thousands.contains(size) && !dimension.exponents.keys.contains(.item)
    }

    private static let thousands: Set<Double> = [1_000, 1_000_000, 1_000_000_000]
    private static let times: Set<Double> = [60, 3_600, 86_400]

    /// The factor, or what it divides by.
    private static func size(of factor: Double) -> Double { factor >= 1 ? factor : (1 / factor).rounded() }

    /// Says whether quantities of the two can be compared: both measure the same.
    package func isComparable(with other: MetricUnit) -> Bool { dimension == other.dimension }

    /// Says whether both measure the same where it does not matter what is counted: requests per second are 1/s.
    package func isAlike(_ other: MetricUnit) -> Bool { uncounted == other.uncounted }

    private var uncounted: Dimension { Dimension(dimension.exponents.filter { $0.key != .item }) }

    /// Says whether one of this unit is one of the other.
    package func isSameScale(as other: MetricUnit) -> Bool {
        numerator * other.denominator == other.numerator * denominator
    }

    /// Whether it is its dimension's base unit, so that nothing is converted.
    package var isBase: Bool { numerator == denominator }

    /// Whether it is a ratio or a count.
    package var isPureNumber: Bool { dimension.exponents.keys.allSatisfy { $0 == .item } }

    /// As a person would call it: `milliseconds`, `bits per second`, `a ratio`.
    package var name: String {
        let scale = numerator / denominator
        if scale == 1 { return dimension.name }
        if dimension.isRatio, scale == 0.01 { return "percent" }
        if dimension.isRatio, let name = MetricUnit.parts[scale] { return name }
        for (word, scaled) in MetricUnit.scaledWords where dimension.name.hasPrefix(word) {
            if let name = scaled[scale] { return name + dimension.name.dropFirst(word.count) }
        }
        return "\(NumberText.shortest(scale)) × \(dimension.name)"
    }

    /// What shares of time come to, most of all.
    private static let parts: [Double: String] = [
        1e-3: "thousandths (or milliseconds per second)", 1e-6: "millionths (or microseconds per second)",
        1e-9: "billionths (or nanoseconds per second)",
    ]

    private static let scaledWords: [(word: String, scaled: [Double: String])] = [
        ("a point in time", [0.001: "a point in time in milliseconds"]),
        (
            "seconds",
            [
                0.001: "milliseconds", 0.000_001: "microseconds", 0.000_000_001: "nanoseconds", 60: "minutes",
                3_600: "hours", 86_400: "days",
            ]
        ),
        ("a point in time", [0.001: "a point in time in milliseconds"]),
        (
            "bytes",
            [
                0.125: "bits", 1e3: "kilobytes", 1e6: "megabytes", 1e9: "gigabytes", 1_024: "kibibytes",
                1_048_576: "mebibytes", 1_073_741_824: "gibibytes", 1_099_511_627_776: "tebibytes",
            ]
        ),
    ]
}
