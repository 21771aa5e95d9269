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
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    package init(
        _ name: Name, _ kind: Kind, unit: MetricUnit?, labels: [MetricLabel], buckets: [Double] = [],
        range: ClosedRange<Double>? = nil, help: String, site: DeclarationSite
    ) {
        self.name = name
        self.kind = kind
        self.unit = unit
        self.labels = labels
        self.buckets = buckets
        self.range = range
        self.help = help
        self.site = site
    }
}

extension Metric {
    /// A number that only grows, and starts at zero with its program.
    ///
    /// - Parameter unit: what it counts; without one, the name's ending decides, otherwise things.
    /// - Diagnoses: `raw-counter` where it is compared without `rate` or `increase`.
    public static func counter(
        _ name: Name, unit: MetricUnit? = nil, labels: [MetricLabel] = [], help: DisplayText = "",
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Metric {
        Metric(
            name, .counter, unit: unit, labels: labels, help: help.rendered,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A number that goes up and down.
    ///
    /// - Parameter range: the values it can take, e.g. `0...1` for a part of a whole; anything by default. A level
    ///   beyond it is an error.
    /// - Diagnoses: `rate-of-gauge`, `gauge-named-total`, `unreachable-threshold`.
    public static func gauge(
        _ name: Name, unit: MetricUnit? = nil, labels: [MetricLabel] = [], range: ClosedRange<Double>? = nil,
        help: DisplayText = "", fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Metric {
        Metric(
            name, .gauge, unit: unit, labels: labels, range: range, help: help.rendered,
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
