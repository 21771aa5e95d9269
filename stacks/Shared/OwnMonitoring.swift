import Exporters
import StackDSL

/// The monitoring stack as what it watches, too: its programs, their alerts and a dashboard.
public struct OwnMonitoring: Sendable {
    /// Always fires, so that its absence tells that nothing else arrives either.
    public static let watchdog = Monitoring.watchdog()

    /// The programs that every stack has, as they are scraped.
    public let services: [Service]
    /// Targets down, rules failing, notifications failing, configuration not reloaded, lines lost, and the watchdog.
    public let alerts: RuleGroup
    /// What those alerts watch, with their levels.
    public let dashboard: Dashboard

    /// - Parameters:
    ///   - stack: the stack's name, for title and uid of the dashboard.
    ///   - further: programs of the monitoring that not every stack has, e.g. the blackbox exporter.
    ///   - tags: of the dashboard.
    public init(of stack: String, with further: [Service] = [], tags: [Name]) {
        let parts: [Monitoring.Part] = [.prometheus, .alertmanager, .loki, .alloy]
        services =
            [
                Prometheus.service(host: "localhost"), Alertmanager.service(), Loki.service(), Alloy.service(),
                Grafana.service(),
            ] + further
        alerts = RuleGroup("monitoring", alerts: Monitoring.alerts(of: parts))
        dashboard = Dashboard(
            "\(raw: stack): monitoring itself", uid: Name(verbatim: "\(stack)-monitoring"),
            description: "Whether what watches is well. Lines are the alerts' own levels.", tags: tags,
            rows: Monitoring.rows(of: parts), refresh: .minutes(1))
    }
}
