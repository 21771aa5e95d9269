/// A metric that the collector counts in the lines it reads, and shows on its own `/metrics`.
///
/// ```swift
/// enum Web {
///     static let requests = Metric.counter("nginx_requests_total", labels: ["service", "status"])
/// }
/// .files(["/var/log/nginx/access.log"], format: …, metrics: [.count(Web.requests)])
/// ```
/// The metric's labels are those of the line's stream; queries are checked against it as against a service's.
/// A series is dropped when no line touched it for five minutes.
///
/// - Emits: the stage `metrics`, behind all other stages that read the line.
/// - Diagnoses: `invalid-log-source` where the kind of metric cannot do what is asked.
/// - Source: https://grafana.com/docs/alloy/latest/reference/components/loki/loki.process/#stagemetrics
public struct LogMetric: Sendable, Hashable {
    package enum Update: Sendable, Hashable {
        case countLines
        case countLinesWith(LogField, value: Name?)
        case addBytes
        case add(LogField)
        case set(LogField)
        case observe(LogField)
    }

    package let metric: Metric
    package let update: Update

    /// The field that is read; none where every line counts.
    package var field: LogField? {
        switch update {
        case .countLines, .addBytes: nil
        case .countLinesWith(let field, _), .add(let field), .set(let field), .observe(let field): field
        }
    }

    /// Counts every line. Needs a counter.
    public static func count(_ metric: Metric) -> LogMetric { LogMetric(metric: metric, update: .countLines) }

    /// Counts lines that have a field, or have it with just this value. Needs a counter.
    public static func count(_ metric: Metric, where field: LogField, is value: Name? = nil) -> LogMetric {
        LogMetric(metric: metric, update: .countLinesWith(field, value: value))
    }

    /// Adds up the lengths of lines, in bytes. Needs a counter.
    public static func bytes(_ metric: Metric) -> LogMetric { LogMetric(metric: metric, update: .addBytes) }

    /// Adds a field's number; a duration such as `250ms` counts in seconds. Needs a counter or a gauge.
    public static func add(_ field: LogField, to metric: Metric) -> LogMetric {
        LogMetric(metric: metric, update: .add(field))
    }

    /// Shows a field's last number. Needs a gauge.
    public static func set(_ metric: Metric, to field: LogField) -> LogMetric {
        LogMetric(metric: metric, update: .set(field))
    }

    /// Sorts a field's number into the metric's buckets; a duration such as `250ms` counts in seconds. Needs a
    /// classic histogram.
    public static func observe(_ field: LogField, in metric: Metric) -> LogMetric {
        LogMetric(metric: metric, update: .observe(field))
    }
}
