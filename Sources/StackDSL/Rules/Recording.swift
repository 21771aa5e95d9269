package import Diagnostics

/// A recording rule: a query whose result is kept as a series of its own.
///
/// A value like a metric: interpolate it in queries (`\(errorRatio)`), so that no name is written twice.
///
/// - Emits: `record:` and `expr:` in `prometheus/rules/<group>.yml`.
/// - Diagnoses: `promql-syntax`, `duplicate-rule`, `invalid-name`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/
public struct Recording: Sendable, Hashable, Allowing {
    package let name: Name
    package let query: PromQuery
    package let labels: Labels
    package let unit: MetricUnit?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - name: `level:metric:operations`, e.g. `job:http_requests:rate5m`.
    ///   - as: what is recorded.
    ///   - labels: added to the result's own.
    ///   - unit: the result's unit, where the compiler cannot infer it.
    public init(
        _ name: Name, as query: PromQuery, labels: Labels = [:], unit: MetricUnit? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.query = query
        self.labels = labels
        self.unit = unit
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// By name and place, which equal rules have in common: rules are looked up by the thousand.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(site.line)
    }
}
