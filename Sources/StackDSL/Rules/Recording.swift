package import Diagnostics

/// A recording rule: a query whose result is kept as a series of its own.
///
/// A value like a metric: interpolate it in queries (`\(errorRatio)`), so that no name is written twice.
///
/// - Emits: `record:` and `expr:` in `prometheus/rules/<group>.yml`.
/// - Diagnoses: `promql-syntax`, `duplicate-rule`, `invalid-name`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/
public struct Recording: Sendable, Hashable, Allowing {
    /// Out of line: rules are handed on and copied many times.
    private struct Declared: Sendable, Hashable {
        let name: Name
        let query: PromQuery
        let labels: Labels
        let unit: MetricUnit?
        let site: DeclarationSite
        var allowances: [Allowance] = []
    }

    private var declared: Shared<Declared>

    /// - Parameters:
    ///   - name: `level:metric:operations`, e.g. `job:http_requests:rate5m`.
    ///   - as: what is recorded.
    ///   - labels: added to the result's own.
    ///   - unit: the result's unit, where the compiler cannot infer it.
    public init(
        _ name: Name, as query: PromQuery, labels: Labels = [:], unit: MetricUnit? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        declared = Shared(
            Declared(
                name: name, query: query, labels: labels, unit: unit,
                site: .init(fileID: fileID, filePath: filePath, line: line, column: column)))
    }

    /// Which declaration it is, until it is changed.
    package var identity: SharedIdentity { declared.identity }
    package var name: Name { declared.value.name }
    package var query: PromQuery { declared.value.query }
    package var labels: Labels { declared.value.labels }
    package var unit: MetricUnit? { declared.value.unit }
    package var site: DeclarationSite { declared.value.site }
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] {
        get { declared.value.allowances }
        set { declared.value.allowances = newValue }
    }

    /// By name and place, which equal rules have in common: rules are looked up by the thousand.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(site.line)
    }
}
