/// The Prometheus of a stack: how often it collects and evaluates, what it keeps, and whom it tells.
///
/// - Emits: `prometheus/prometheus.yml` but for its jobs, and the command line; `alerting:` only where the stack has
///   routing. Its own job is a service like any other: declare it.
/// - Diagnoses: `invalid-timing`, `invalid-number`, `unsupported-by-version`, `duplicate-key`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/
public struct PrometheusServer: Sendable, Hashable {
    package let scrapeInterval: Duration
    package let scrapeTimeout: Duration
    package let evaluationInterval: Duration
    package let ruleQueryOffset: Duration?
    package let externalLabels: Labels
    package let limits: ScrapeLimits
    package let format: ScrapeFormat
    package let queryLog: Name?
    package let scrapeFailureLog: Name?
    package let storage: PrometheusStorage
    package let alertmanagers: [AlertmanagerTarget]
    package let alertRelabeling: [Relabeling]
    package let remoteWrites: [RemoteWrite]
    package let remoteReads: [RemoteRead]
    package let otlp: OTLPReceiver?
    package let blackbox: Name
    package let web: PrometheusWeb
    package let features: [PrometheusFeature]
    package let raw: Raw?

    /// - Parameters:
    ///   - scrapeInterval: default 15 s.
    ///   - scrapeTimeout: never longer than the interval; default 10 s.
    ///   - evaluationInterval: default 15 s. Holds are held against it.
    ///   - ruleQueryOffset: evaluates rules this much in the past, for metrics that arrive late. Since Prometheus 2.53.
    ///   - externalLabels: added to all alerts and to all samples that leave the server.
    ///     Prometheus 3 expands `$NAME` and `${NAME}` in the values; `$$` is a dollar sign.
    ///   - limits: of every job that has none of its own. Since Prometheus 2.45.
    ///   - format: how every job is read that does not say otherwise.
    ///   - queryLog: a file that every query is written to, as Prometheus sees it.
    ///   - scrapeFailureLog: a file that failed scrapes are written to. Since Prometheus 2.55.
    ///   - storage: what is kept, and for how long.
    ///   - alertmanagers: where alerts are sent, as `host:port`.
    ///   - alertRelabeling: changes or drops alerts before they are sent.
    ///   - remoteWrites: where copies of all samples go.
    ///   - remoteReads: stores that are asked besides the own disk.
    ///   - otlp: takes metrics that programs push.
    ///   - blackbox: the blackbox exporter, as `host:port`; used if there are probes.
    ///   - web: how it is reached.
    ///   - features: what it does only when it is asked to.
    ///   - raw: further keys of `prometheus.yml`.
    public init(
        scrapeInterval: Duration = .seconds(15), scrapeTimeout: Duration? = nil,
        evaluationInterval: Duration = .seconds(15), ruleQueryOffset: Duration? = nil, externalLabels: Labels = [:],
        limits: ScrapeLimits = ScrapeLimits(), format: ScrapeFormat = ScrapeFormat(), queryLog: Name? = nil,
        scrapeFailureLog: Name? = nil, storage: PrometheusStorage = PrometheusStorage(),
        alertmanagers: [AlertmanagerTarget] = ["alertmanager:9093"], alertRelabeling: [Relabeling] = [],
        remoteWrites: [RemoteWrite] = [], remoteReads: [RemoteRead] = [], otlp: OTLPReceiver? = nil,
        blackbox: Name = "blackbox:9115", web: PrometheusWeb = PrometheusWeb(), features: [PrometheusFeature] = [],
        raw: Raw? = nil
    ) {
        self.scrapeInterval = scrapeInterval
        self.scrapeTimeout = scrapeTimeout ?? min(.seconds(10), scrapeInterval)
        self.evaluationInterval = evaluationInterval
        self.ruleQueryOffset = ruleQueryOffset
        self.externalLabels = externalLabels
        self.limits = limits
        self.format = format
        self.queryLog = queryLog
        self.scrapeFailureLog = scrapeFailureLog
        self.storage = storage
        self.alertmanagers = alertmanagers
        self.alertRelabeling = alertRelabeling
        self.remoteWrites = remoteWrites
        self.remoteReads = remoteReads
        self.otlp = otlp
        self.blackbox = blackbox
        self.web = web
        self.features = features
        self.raw = raw
    }
}
