/// The unit of a metric, a threshold or a panel.
///
/// - Emits: the panel's `unit` in a dashboard, and the number of a threshold converted to the query's own unit.
/// - Diagnoses: `threshold-unit-mismatch`.
/// - Source: https://prometheus.io/docs/practices/naming/#base-units
public struct MetricUnit: Sendable, Hashable {
    /// What it measures.
    package let dimension: Dimension
    /// One of this unit is `numerator / denominator` of the dimension's base unit.
    package let numerator: Double
    package let denominator: Double
    /// Printed behind a number: `s`, `ms`, `%`, `MiB`.
    package let symbol: String

    package init(_ dimension: Dimension, _ numerator: Double = 1, per denominator: Double = 1, symbol: String) {
        self.dimension = dimension
        self.numerator = numerator
        self.denominator = denominator
        self.symbol = symbol
    }

    /// Says whether both measure the same in the same size, whatever they are called.
    public static func == (left: MetricUnit, right: MetricUnit) -> Bool {
        left.dimension == right.dimension
            && left.numerator * right.denominator == right.numerator * left.denominator
    }

    /// Hashes what equality compares.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(dimension)
        hasher.combine(numerator / denominator)
    }

    /// Seconds, the base unit of durations.
    public static let seconds = time(1, symbol: "s")
    /// Thousandths of a second.
    public static let milliseconds = time(1, per: 1_000, symbol: "ms")
    /// Millionths of a second.
    public static let microseconds = time(1, per: 1_000_000, symbol: "µs")
    /// Billionths of a second.
    public static let nanoseconds = time(1, per: 1_000_000_000, symbol: "ns")
    /// Sixty seconds.
    public static let minutes = time(60, symbol: "min")
    /// 3,600 seconds.
    public static let hours = time(3_600, symbol: "h")
    /// 86,400 seconds.
    public static let days = time(86_400, symbol: "d")

    /// Bytes, the base unit of sizes.
    public static let bytes = size(1, symbol: "B")
    /// Eighths of a byte.
    public static let bits = size(1, per: 8, symbol: "bit")
    /// 1,000 bytes.
    public static let kilobytes = size(1e3, symbol: "kB")
    /// 1,000,000 bytes.
    public static let megabytes = size(1e6, symbol: "MB")
    /// 10^9 bytes.
    public static let gigabytes = size(1e9, symbol: "GB")
    /// 1,024 bytes.
    public static let kibibytes = size(1_024, symbol: "KiB")
    /// 1,048,576 bytes.
    public static let mebibytes = size(1_048_576, symbol: "MiB")
    /// 2^30 bytes.
    public static let gibibytes = size(1_073_741_824, symbol: "GiB")
    /// 2^40 bytes.
    public static let tebibytes = size(1_099_511_627_776, symbol: "TiB")

    /// A part of a whole, 0 to 1: what Prometheus wants ratios to be.
    public static let ratio = MetricUnit(.ratio, symbol: "")
    /// Hundredths of a whole, 0 to 100.
    public static let percent = MetricUnit(.ratio, 1, per: 100, symbol: "%")

    /// A number of things: requests, connections, messages.
    public static let count = MetricUnit(Dimension([.item: 1]), symbol: "")
    /// Things per second: what `rate` makes of a count.
    public static let perSecond = count.per(seconds)
    /// Bytes per second: what `rate` makes of bytes.
    public static let bytesPerSecond = bytes.per(seconds)

    /// Degrees Celsius.
    public static let celsius = MetricUnit(Dimension([.celsius: 1]), symbol: "°C")
    /// Joules.
    public static let joules = MetricUnit(Dimension([.joule: 1]), symbol: "J")
    /// Joules per second.
    public static let watts = MetricUnit(Dimension([.joule: 1, .second: -1]), symbol: "W")
    /// Volts.
    public static let volts = MetricUnit(Dimension([.volt: 1]), symbol: "V")
    /// Amperes.
    public static let amperes = MetricUnit(Dimension([.ampere: 1]), symbol: "A")
    /// Grams.
    public static let grams = MetricUnit(Dimension([.gram: 1]), symbol: "g")
    /// Meters.
    public static let meters = MetricUnit(Dimension([.meter: 1]), symbol: "m")
    /// Per second, of nothing countable.
    public static let hertz = MetricUnit(Dimension([.second: -1]), symbol: "Hz")
    /// A point in time, in seconds since 1970.
    public static let timestamp = MetricUnit(Dimension([.timestamp: 1]), symbol: "")
    /// A point in time, in milliseconds since 1970, as programs of the Java family give it: a thousand times what
    /// `time()` gives.
    public static let timestampMilliseconds = MetricUnit(Dimension([.timestamp: 1]), 1, per: 1_000, symbol: "")

    /// This unit divided by another: `.bytes.per(.seconds)`.
    public func per(_ other: MetricUnit) -> MetricUnit {
        MetricUnit(
            dimension / other.dimension, numerator * other.denominator, per: denominator * other.numerator,
            symbol: "\(symbol)/\(other.symbol)")
    }

    private static func time(_ numerator: Double, per denominator: Double = 1, symbol: String) -> MetricUnit {
        MetricUnit(Dimension([.second: 1]), numerator, per: denominator, symbol: symbol)
    }

    private static func size(_ numerator: Double, per denominator: Double = 1, symbol: String) -> MetricUnit {
        MetricUnit(Dimension([.byte: 1]), numerator, per: denominator, symbol: symbol)
    }
}
