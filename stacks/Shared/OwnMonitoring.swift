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
    ///   - services: programs of the monitoring that not every stack has, e.g. the blackbox exporter.
    ///   - tags: of the dashboard.
    ///   - logCollectors: who collects logs, where it is not one beside the rest.
    ///   - collector: whether there is an OpenTelemetry Collector too.
    ///   - further: alerts about the monitoring that only this stack has; each has its panel.
    ///   - severities: how the two levels of the ready alerts are called.
    ///   - labels: of all its alerts, for routes and inhibitions.
    public init(
        of stack: String, with services: [Service] = [], tags: [Name], logCollectors: Service = Alloy.service(),
        collector: Bool = false, further: [Alert] = [], severities: Severities = Severities(), labels: Labels = [:]
    ) {
        let parts: [Monitoring.Part] = [.prometheus, .alertmanager, .loki, .alloy] + (collector ? [.collector] : [])
        self.services =
            [
                Prometheus.service(host: "localhost"), Alertmanager.service(), Loki.service(), logCollectors,
                Grafana.service(),
            ] + (collector ? [OpenTelemetryCollector.service()] : []) + services
        let ready = Monitoring.alerts(of: parts, severities: severities)
        alerts = RuleGroup("monitoring", alerts: (ready + further).map { $0.labelled(labels) })
        let ownRow = further.isEmpty ? [] : [Row("Cost and delay", watching: further)]
        dashboard = Dashboard(
            "\(raw: stack): monitoring itself", uid: Name(verbatim: "\(stack)-monitoring"),
            description: "Whether what watches is well. Lines are the alerts' own levels.", tags: tags,
            rows: ownRow + Monitoring.rows(of: parts), refresh: .minutes(1))
    }
}
