/// The Prometheus of a stack: how often it collects and evaluates, and what it adds to what it sends.
///
/// - Emits: `global:`, `alerting:` and the server's own jobs in `prometheus/prometheus.yml`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/
public struct PrometheusServer: Sendable, Hashable {
    package let scrapeInterval: Duration
    package let scrapeTimeout: Duration
    package let evaluationInterval: Duration
    package let externalLabels: Labels
    package let alertmanagers: [Name]
    package let blackbox: Name

    /// - Parameters:
    ///   - scrapeInterval: default 15 s.
    ///   - scrapeTimeout: never longer than the interval; default 10 s.
    ///   - evaluationInterval: default 15 s. Holds are held against it.
    ///   - externalLabels: added to all alerts and to all samples that leave the server.
    ///   - alertmanagers: where alerts are sent, as `host:port`.
    ///   - blackbox: the blackbox exporter, as `host:port`; used if there are probes.
    public init(
        scrapeInterval: Duration = .seconds(15), scrapeTimeout: Duration = .seconds(10),
        evaluationInterval: Duration = .seconds(15), externalLabels: Labels = [:],
        alertmanagers: [Name] = ["alertmanager:9093"], blackbox: Name = "blackbox:9115"
    ) {
        self.scrapeInterval = scrapeInterval
        self.scrapeTimeout = scrapeTimeout
        self.evaluationInterval = evaluationInterval
        self.externalLabels = externalLabels
        self.alertmanagers = alertmanagers
        self.blackbox = blackbox
    }
}
