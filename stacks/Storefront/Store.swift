import SharedStacks
import StackDSL

/// The store of all data: organization `caddy-shopping` of OpenObserve, reached at `openobserve:5080` in containers and
/// at `http://localhost:5080` from the machine.
enum Store {
    static let applicationLogs = OpenObserveStream.logs("application-logs", retention: .days(30))
    static let businessEvents = OpenObserveStream.logs("business-events", retention: .days(365))
    /// Kept as long as the other logs.
    static let userBehavior = OpenObserveStream.logs("user-behavior", retention: .days(30))
    static let metrics = OpenObserveStream.metrics(retention: .days(90))
    static let traces = OpenObserveStream.traces("traces", retention: .days(7))

    /// The credential is a bearer token, as given. OpenObserve documents Basic authentication: where it refuses the token,
    /// `.basic(user:password:)` stands here instead.
    static func openObserve(in environment: Environment) -> OpenObserveServer {
        OpenObserveServer(
            "http://openobserve:5080", organization: "caddy-shopping",
            authentication: .bearer(.environment("OPENOBSERVE_TOKEN")),
            streams: [applicationLogs, businessEvents, userBehavior, metrics, traces], mode: environment.storage)
    }

    // What it tells about itself with `ZO_PROMETHEUS_ENABLED=true`. The buckets are its own: none lies on two seconds.
    static let requests = Metric.counter("zo_http_incoming_requests", labels: labels)
    static let latency = Metric.histogram(
        "zo_http_response_time", unit: .seconds, labels: labels,
        buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10])
    static let ingestErrors = Metric.counter(
        "zo_ingest_errors", labels: ["organization", "stream_type", "stream", "error_type"])

    private static let labels: [MetricLabel] = [
        "endpoint", "status", "organization", "stream_type", "search_type", "search_group", "cluster", "role",
    ]

    static let health = Probe(
        "openobserve-health", of: "http://openobserve:5080/healthz", expecting: .http(statusCodes: [200]),
        every: .seconds(15))

    static let service = Service(
        "openobserve", scrapes: [.http(port: 5080)], probes: [health], metrics: [requests, latency, ingestErrors])
}

/// For operators: the application's logs once more, near and searchable without OpenObserve. Errors are kept for a
/// month, what only helps while developing for three days (all chosen).
let operatorLogs = LokiServer(
    retention: .days(14),
    streamRetentions: [
        StreamRetention(where: [.label("level", is: "DEBUG")], keep: .days(3)),
        StreamRetention(where: [.label("level", is: "ERROR")], keep: .days(30)),
    ])

/// Dashboards read the near past from Prometheus, which answers also while OpenObserve does not, and the far past from
/// OpenObserve.
func grafana(_ store: OpenObserveServer) -> GrafanaServer {
    GrafanaServer(
        dataSources: [
            .prometheus(url: "http://prometheus:9090", isDefault: true), store.dataSource(),
            .loki(url: "http://loki:3100"), .alertmanager(url: "http://alertmanager:9093"),
        ], folder: "Storefront",
        settings: GrafanaSettings(adminPassword: SecretFile.secret("grafana_admin_password"), home: shopOverview))
}
