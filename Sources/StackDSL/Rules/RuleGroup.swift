package import Diagnostics

/// Rules that Prometheus evaluates one after the other, at the same time.
///
/// - Emits: `prometheus/rules/<name>.yml` with this one group; recordings come before alerts.
/// - Diagnoses: `duplicate-key` for two groups of one name, `hold-below-evaluation-interval`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/#rule_group
public struct RuleGroup: Sendable, Hashable, Allowing {
    package let name: Name
    package let interval: Duration?
    package let queryOffset: Duration?
    package let limit: Int?
    package let labels: Labels
    package let recordings: [Recording]
    package let alerts: [Alert]
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - interval: how often it is evaluated; by default as often as the stack says.
    ///   - queryOffset: evaluates this much in the past, for metrics that arrive late. Since Prometheus 2.53.
    ///   - limit: the most alerts or series one rule may give; none by default. Since Prometheus 2.31.
    ///   - labels: of every rule that has no label of that name itself. They are written at each rule, so that every
    ///     version understands them.
    public init(
        _ name: Name, every interval: Duration? = nil, queryOffset: Duration? = nil, limit: Int? = nil,
        labels: Labels = [:], recordings: [Recording] = [], alerts: [Alert] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.interval = interval
        self.queryOffset = queryOffset
        self.limit = limit
        self.labels = labels
        self.recordings = recordings
        self.alerts = alerts
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
