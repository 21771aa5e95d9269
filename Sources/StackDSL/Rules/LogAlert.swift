package import Diagnostics

/// An alert rule of Loki's ruler: a metric query over logs, compared with a level.
///
/// - Emits: a rule in `loki/rules/<tenant>/<group>.yml`.
/// - Diagnoses: `logql-syntax`, `alert-without-condition`, `unrouted-alert`, `duplicate-rule`.
/// - Source: https://grafana.com/docs/loki/latest/alert/
public struct LogAlert: Sendable, Hashable, Allowing {
    package let name: Name
    package let query: LogQuery
    package let threshold: Threshold?
    package let hold: Duration
    package let keepFiring: Duration
    package let severity: Severity
    package let labels: Labels
    package let annotations: Annotations
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// The parameters are those of ``Alert``, with a query in LogQL.
    public init(
        _ name: Name, when query: LogQuery, is threshold: Threshold? = nil, for hold: Duration = .zero,
        keepFiringFor: Duration = .zero, severity: Severity, labels: Labels = [:], summary: AlertText,
        description: AlertText? = nil, runbook: AlertText? = nil, annotations: Labels = [:],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.query = query
        self.threshold = threshold
        self.hold = hold
        keepFiring = keepFiringFor
        self.severity = severity
        self.labels = labels
        self.annotations = Annotations(
            summary: summary, description: description, runbook: runbook, further: annotations)
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
