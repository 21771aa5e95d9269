package import Diagnostics

/// Rules that Loki's ruler evaluates one after the other, at the same time.
///
/// - Emits: `loki/rules/<tenant>/<name>.yml` with this one group; recordings come before alerts.
/// - Diagnoses: `duplicate-key` for two groups of one name, `hold-below-evaluation-interval`.
/// - Source: https://grafana.com/docs/loki/latest/alert/
public struct LogRuleGroup: Sendable, Hashable, Allowing {
    package let name: Name
    package let interval: Duration?
    package let limit: Int?
    package let recordings: [LogRecording]
    package let alerts: [LogAlert]
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - interval: how often it is evaluated; by default as often as ``LokiServer`` says.
    ///   - limit: the most alerts or series one rule may give; none by default.
    public init(
        _ name: Name, every interval: Duration? = nil, limit: Int? = nil, recordings: [LogRecording] = [],
        alerts: [LogAlert] = [], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.name = name
        self.interval = interval
        self.limit = limit
        self.recordings = recordings
        self.alerts = alerts
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
