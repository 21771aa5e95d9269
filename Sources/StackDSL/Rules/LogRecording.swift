package import Diagnostics

/// A recording rule of Loki's ruler: a metric query over logs whose result is kept as a series of Prometheus.
///
/// A value like a metric: interpolate it in queries of alerts and panels (`\(errorLines)`).
///
/// - Emits: `record:` and `expr:` in `loki/rules/<tenant>/<group>.yml`, and `ruler.remote_write:`.
/// - Diagnoses: `logql-syntax`, `duplicate-rule`, `invalid-name`.
/// - Source: https://grafana.com/docs/loki/latest/operations/recording-rules/
public struct LogRecording: Sendable, Hashable, Allowing {
    package let name: Name
    package let query: LogQuery
    package let labels: Labels
    package let unit: MetricUnit?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - name: `level:metric:operations`, e.g. `service:log_errors:rate5m`.
    ///   - as: what is recorded; a query that gives numbers.
    ///   - labels: added to the result's own.
    ///   - unit: the result's unit, which the compiler does not infer from a log query.
    public init(
        _ name: Name, as query: LogQuery, labels: Labels = [:], unit: MetricUnit? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.query = query
        self.labels = labels
        self.unit = unit
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// What Prometheus is sent.
    package var metric: Metric {
        Metric(name, .gauge, unit: unit, labels: [], help: "", site: site)
    }
}
