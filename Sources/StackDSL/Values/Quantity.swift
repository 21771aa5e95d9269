/// A number with its unit: a level that a query is compared with.
///
/// Written by unit (`.seconds(2)`, `.percent(5)`, `.mebibytes(512)`), so that the compiler can refuse seconds
/// compared with bytes and converts seconds to the milliseconds a metric is kept in.
///
/// - Emits: the number in the unit of the query it is compared with; base units (seconds, bytes, a ratio of 0 to 1)
///   where that unit is not known.
/// - Diagnoses: `threshold-unit-mismatch`, `unreachable-threshold`.
public struct Quantity: Sendable, Hashable {
    /// The number, in ``unit``.
    package let value: Double
    /// Without one, the number is taken as it is and no unit is checked.
    package let unit: MetricUnit?

    /// A number of any unit.
    public init(_ value: Double, _ unit: MetricUnit) {
        self.value = value
        self.unit = unit
    }

    private init(unchecked value: Double) {
        self.value = value
        self.unit = nil
    }

    /// Seconds.
    public static func seconds(_ value: Double) -> Quantity { Quantity(value, .seconds) }
    /// Thousandths of a second.
    public static func milliseconds(_ value: Double) -> Quantity { Quantity(value, .milliseconds) }
    /// Minutes of sixty seconds.
    public static func minutes(_ value: Double) -> Quantity { Quantity(value, .minutes) }
    /// Hours of sixty minutes.
    public static func hours(_ value: Double) -> Quantity { Quantity(value, .hours) }
    /// Days of twenty-four hours.
    public static func days(_ value: Double) -> Quantity { Quantity(value, .days) }
    /// Bytes.
    public static func bytes(_ value: Double) -> Quantity { Quantity(value, .bytes) }
    /// 1,024 bytes each.
    public static func kibibytes(_ value: Double) -> Quantity { Quantity(value, .kibibytes) }
    /// 1,048,576 bytes each.
    public static func mebibytes(_ value: Double) -> Quantity { Quantity(value, .mebibytes) }
    /// 2^30 bytes each.
    public static func gibibytes(_ value: Double) -> Quantity { Quantity(value, .gibibytes) }
    /// Hundredths of a whole: `.percent(5)` is the ratio 0.05.
    public static func percent(_ value: Double) -> Quantity { Quantity(value, .percent) }
    /// A part of a whole, 0 to 1.
    public static func ratio(_ value: Double) -> Quantity { Quantity(value, .ratio) }
    /// A number of things.
    public static func count(_ value: Double) -> Quantity { Quantity(value, .count) }
    /// Things per second.
    public static func perSecond(_ value: Double) -> Quantity { Quantity(value, .perSecond) }
    /// Bytes per second.
    public static func bytesPerSecond(_ value: Double) -> Quantity { Quantity(value, .bytesPerSecond) }
    /// Degrees Celsius.
    public static func celsius(_ value: Double) -> Quantity { Quantity(value, .celsius) }
    /// A number without a unit: no unit is checked.
    public static func number(_ value: Double) -> Quantity { Quantity(unchecked: value) }
}

extension Quantity {
    /// The number in another unit of the same dimension, free of the noise of binary fractions
    /// (99.9 % is 0.999, not 0.9990000000000001).
    package func value(in target: MetricUnit) -> Double {
        guard let unit else { return value }
        let scaled = value * (unit.numerator * target.denominator) / (unit.denominator * target.numerator)
        return scaled.roundedTo15Digits
    }

    /// The number in the dimension's base unit.
    package var baseValue: Double {
        guard let unit else { return value }
        return value(in: MetricUnit(unit.dimension, symbol: ""))
    }

    /// As printed in texts: `2s`, `5%`, `100`, `512MiB`.
    package var text: String { NumberText.shortest(value) + (unit?.symbol ?? "") }
}

extension Double {
    /// The nearest number that 15 decimal digits can write.
    fileprivate var roundedTo15Digits: Double {
        guard isFinite, self != 0 else { return self }
        var exponent = 0
        var size = magnitude
        while size >= 10 { size /= 10; exponent += 1 }
        while size < 1 { size *= 10; exponent -= 1 }
        let shift = 14 - exponent
        guard abs(shift) < 290 else { return self }
        var factor = 1.0
        for _ in 0..<abs(shift) { factor *= 10 }
        return shift >= 0 ? (self * factor).rounded() / factor : (self / factor).rounded() * factor
    }
}
