package import Diagnostics

/// A metric that a service exposes, declared once; every query is checked against it.
///
/// ```swift
/// enum Erp {
///     static let latency = Metric.histogram("http_request_duration_seconds", unit: .seconds,
///         labels: ["method", "path", "status"], buckets: [0.1, 0.5, 1, 2, 5])
/// }
/// ```
/// Declared as `static let`s of an enum, metrics complete by name in an editor.
///
/// - Emits: nothing by itself.
/// - Source: https://prometheus.io/docs/concepts/metric_types/
public struct Metric: Sendable, Hashable, Allowing {
    package enum Kind: String, Sendable, Hashable {
        case counter
        case gauge
        /// A histogram of fixed buckets: series `_bucket`, `_sum` and `_count`.
        case histogram
        /// A histogram whose buckets are in the sample itself.
        case nativeHistogram = "native histogram"
        /// Quantiles that the program computed: the series itself, `_sum` and `_count`.
        case summary
    }

    package let name: Name
    package let kind: Kind
    /// Without one, the name's ending decides (`_seconds`, `_bytes`, `_ratio`), and a counter counts things.
    package let unit: MetricUnit?
    package let labels: [MetricLabel]
    /// Ascending, the last finite one last; `+Inf` is not listed.
    package let buckets: [Double]
    /// What values it can take, where that is known.
    package let range: ClosedRange<Double>?
    package let help: String
    /// Whether its series are there before what they count has happened.
    package let appearance: Appearance
    /// How often what it counts or dates happens, where that is known.
    package let period: Duration?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    package init(
        _ name: Name, _ kind: Kind, unit: MetricUnit?, labels: [MetricLabel], buckets: [Double] = [],
        range: ClosedRange<Double>? = nil, help: String, appearance: Appearance = .unknown,
        period: Duration? = nil, site: DeclarationSite
    ) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.labels = labels
        self.buckets = buckets
        self.range = range
        self.help = help
        self.appearance = appearance
        self.period = period
        self.site = site
    }
}

extension Metric {
    /// When a counter's series come into being.
    ///
    /// - Source: https://prometheus.io/docs/practices/instrumentation/#avoid-missing-metrics
    public enum Appearance: UInt8, Sendable, Hashable {
        /// Nobody says.
        case unknown
        /// With the program, at zero: nothing is missed.
        case atStart
        /// With the first event, at one: that there was none before is not seen, and so `increase` leaves it out.
        case atFirstEvent
    }

    /// A number that only grows, and starts at zero with its program.
    ///
    /// - Parameters:
    ///   - unit: what it counts; without one, the name's ending decides, otherwise things.
    ///   - appears: when its series come into being; not known by default.
    ///   - period: how often what it counts happens, e.g. `.hours(24)` for a nightly backup; not known by default.
    /// - Diagnoses: `raw-counter` where it is compared without `rate` or `increase`; `lost-first-event`,
    ///   `window-below-period`.
    public static func counter(
        _ name: Name, unit: MetricUnit? = nil, labels: [MetricLabel] = [], appears: Appearance = .unknown,
        every period: Duration? = nil, help: DisplayText = "", fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Metric {
        Metric(
            name, .counter, unit: unit, labels: labels, help: help.rendered, appearance: appears, period: period,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A number that goes up and down.
    ///
    /// - Parameters:
    ///   - range: the values it can take, e.g. `0...1` for a part of a whole; anything by default. A level beyond it is
    ///     an error.
    ///   - period: of the time when something last happened: how often it does; not known by default.
    /// - Diagnoses: `rate-of-gauge`, `gauge-named-total`, `unreachable-threshold`, `window-below-period`.
    public static func gauge(
        _ name: Name, unit: MetricUnit? = nil, labels: [MetricLabel] = [], range: ClosedRange<Double>? = nil,
        every period: Duration? = nil, help: DisplayText = "", fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Metric {
        Metric(
            name, .gauge, unit: unit, labels: labels, range: range, help: help.rendered, period: period,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A classic histogram. `name` is without `_bucket`; `le` is not listed among the labels.
    ///
    /// - Parameter buckets: upper bounds in the metric's own unit, ascending, without `+Inf`. No quantile can be
    ///   greater than the last one.
    /// - Diagnoses: `unreachable-threshold`, `bucket-order`.
    public static func histogram(
        _ name: Name, unit: MetricUnit? = nil, labels: [MetricLabel] = [], buckets: [Double],
        help: DisplayText = "", fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Metric {
        Metric(
            name, .histogram, unit: unit, labels: labels, buckets: buckets, help: help.rendered,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A native histogram: its buckets need no declaration.
    public static func nativeHistogram(
        _ name: Name, unit: MetricUnit? = nil, labels: [MetricLabel] = [], help: DisplayText = "",
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Metric {
        Metric(
            name, .nativeHistogram, unit: unit, labels: labels, help: help.rendered,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A summary: quantiles computed by the program, which cannot be aggregated.
    public static func summary(
        _ name: Name, unit: MetricUnit? = nil, labels: [MetricLabel] = [], help: DisplayText = "",
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Metric {
        Metric(
            name, .summary, unit: unit, labels: labels, help: help.rendered,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
