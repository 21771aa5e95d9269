package import Diagnostics

/// The Loki of a stack: where logs are kept, for how long, and who collects them.
///
/// One process that keeps everything below `/loki`; its files are mounted at `/etc/loki`.
///
/// - Emits: `loki/loki.yml` for Loki 3, and the rules of ``LogAlert`` in `loki/rules/`.
/// - Source: https://grafana.com/docs/loki/latest/configure/
public struct LokiServer: Sendable, Hashable {
    package let retention: Duration
    package let streamRetentions: [StreamRetention]
    package let limits: LokiLimits
    package let evaluationInterval: Duration
    package let alertmanager: Name
    package let port: Int
    package let tenant: Name?
    package let collector: LogCollector
    package let site: DeclarationSite

    /// - Parameters:
    ///   - retention: logs older than this are deleted; whole days, at least one. Default 30 days.
    ///   - streamRetentions: other lengths for some streams. The first that matches counts.
    ///   - limits: what a sender or a query may ask for; Loki's own by default.
    ///   - evaluationInterval: how often log alerts are evaluated; default 1 min.
    ///   - alertmanager: where log alerts are sent, as a URL.
    ///   - port: where Loki listens; default 3100.
    ///   - tenant: the name logs are kept under. With one, every request must bring it; without one, Loki
    ///     asks nobody and calls its only tenant `fake`.
    ///   - collector: how logs get there.
    public init(
        retention: Duration = .days(30), streamRetentions: [StreamRetention] = [],
        limits: LokiLimits = LokiLimits(), evaluationInterval: Duration = .minutes(1),
        alertmanager: Name = "http://alertmanager:9093", port: Int = 3100, tenant: Name? = nil,
        collector: LogCollector = LogCollector(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.retention = retention
        self.streamRetentions = streamRetentions
        self.limits = limits
        self.evaluationInterval = evaluationInterval
        self.alertmanager = alertmanager
        self.port = port
        self.tenant = tenant
        self.collector = collector
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
