public import StackDSL

/// The alerts by which a monitoring stack watches itself.
///
/// ```swift
/// Stack("shop", services: [Prometheus.service(), Alertmanager.service(), Alloy.service(), …],
///       alerts: Monitoring.alerts(of: [.prometheus, .alertmanager, .alloy]), …)
/// ```
public enum Monitoring {
    /// A program of the monitoring stack.
    public enum Part: Sendable, Hashable, CaseIterable {
        /// Prometheus: configuration, rules, notifications, storage.
        case prometheus
        /// Alertmanager: configuration and notifications.
        case alertmanager
        /// Loki: requests, lost lines, rules.
        case loki
        /// Alloy: lost lines.
        case alloy
        /// Promtail: lost lines.
        case promtail
        /// The OpenTelemetry Collector: what it cannot take in, keep or send.
        case collector
    }

    /// Targets that are down, the watchdog, and what each part tells about itself.
    ///
    /// - Parameters:
    ///   - parts: the programs that the stack has as services.
    ///   - downFor: how long a target may be down.
    ///   - watchdog: the severity of the alert that always fires.
    public static func alerts(
        of parts: [Part] = [.prometheus, .alertmanager], downFor: Duration = .minutes(5),
        watchdog: Severity = .info, severities: Severities = Severities()
    ) -> [Alert] {
        [self.watchdog(severity: watchdog), targetDown(for: downFor, severity: severities.critical)]
            + parts.flatMap { alerts(of: $0, parts, severities) }
    }

    /// An alert that always fires: when it does not arrive, the way from Prometheus to people is broken.
    ///
    /// Send it to something that notices silence, e.g. a service for dead man's switches.
    public static func watchdog(
        _ name: Name = "Watchdog", severity: Severity = .info, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Alert {
        Alert(
            name, when: "vector(1)", severity: severity, summary: "alerts can be delivered",
            description: "This alert always fires. If it stops arriving, nothing else arrives either.",
            fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// Any target of any job that cannot be scraped.
    public static func targetDown(
        _ name: Name = "TargetDown", for hold: Duration = .minutes(5), severity: Severity = .critical,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Alert {
        Alert(
            name, when: "up", is: .equal(.number(0)), for: hold, severity: severity,
            summary: "{{ $labels.job }} at {{ $labels.instance }} is down",
            description: "Prometheus cannot scrape it. Its page `/targets` shows the error.",
            fileID: fileID, filePath: filePath, line: line, column: column)
    }

    static func alerts(of part: Part, _ parts: [Part], _ severities: Severities) -> [Alert] {
        switch part {
        case .prometheus:
            Prometheus.alerts(alertmanager: parts.contains(.alertmanager), severities: severities)
        case .alertmanager: Alertmanager.alerts(severities: severities)
        case .loki: Loki.alerts(severities: severities)
        case .alloy: Alloy.alerts(severities: severities)
        case .promtail: Promtail.alerts(severities: severities)
        case .collector: OpenTelemetryCollector.alerts(severities: severities)
        }
    }
}
