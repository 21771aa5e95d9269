/// The Loki of a stack: where logs are kept, and for how long.
///
/// - Emits: `loki/loki.yml`, and the rules of ``LogAlert`` in `loki/rules/`.
/// - Source: https://grafana.com/docs/loki/latest/configure/
public struct LokiServer: Sendable, Hashable {
    package let retention: Duration

    /// - Parameter retention: logs older than this are deleted; whole days, at least one.
    public init(retention: Duration = .days(30)) {
        self.retention = retention
    }
}
