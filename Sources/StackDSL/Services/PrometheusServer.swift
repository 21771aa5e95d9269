/// The Prometheus of a stack: how often it collects and evaluates, and what it adds to what it sends.
///
/// - Emits: `global:`, `alerting:` and `remote_write:` in `prometheus/prometheus.yml`; `alerting:` only where
///   the stack has routing. Its own job is a service like any other: declare it.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/
public struct PrometheusServer: Sendable, Hashable {
    package let scrapeInterval: Duration
    package let scrapeTimeout: Duration
    package let evaluationInterval: Duration
    package let externalLabels: Labels
    package let alertmanagers: [Name]
    package let remoteWrites: [RemoteWrite]
    package let blackbox: Name

    /// - Parameters:
    ///   - scrapeInterval: default 15 s.
    ///   - scrapeTimeout: never longer than the interval; default 10 s.
    ///   - evaluationInterval: default 15 s. Holds are held against it.
    ///   - externalLabels: added to all alerts and to all samples that leave the server.
    ///     Prometheus 3 expands `$NAME` and `${NAME}` in the values; `$$` is a dollar sign.
    ///   - alertmanagers: where alerts are sent, as `host:port`.
    ///   - remoteWrites: where copies of all samples go.
    ///   - blackbox: the blackbox exporter, as `host:port`; used if there are probes.
    public init(
        scrapeInterval: Duration = .seconds(15), scrapeTimeout: Duration? = nil,
        evaluationInterval: Duration = .seconds(15), externalLabels: Labels = [:],
        alertmanagers: [Name] = ["alertmanager:9093"], remoteWrites: [RemoteWrite] = [],
        blackbox: Name = "blackbox:9115"
    ) {
        self.scrapeInterval = scrapeInterval
        self.scrapeTimeout = scrapeTimeout ?? min(.seconds(10), scrapeInterval)
        self.evaluationInterval = evaluationInterval
        self.externalLabels = externalLabels
        self.alertmanagers = alertmanagers
        self.remoteWrites = remoteWrites
        self.blackbox = blackbox
    }
}
