import StackDSL

/// The store of all data: organization `caddy-shopping` of OpenObserve, reached at `openobserve:5080` in containers and
/// at `http://localhost:5080` from the machine.
enum OpenObserve {
    /// What it tells about itself with `ZO_PROMETHEUS_ENABLE=true`. The buckets are its own: none lies on two seconds.
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

    /// Everything that Prometheus collects goes there as well, to be kept for 90 days.
    static let remoteWrite = RemoteWrite(
        "http://openobserve:5080/api/caddy-shopping/prometheus/api/v1/write", name: "openobserve",
        timeout: .seconds(30),
        client: HTTPClient(authentication: .bearer(.file("/etc/prometheus/secrets/openobserve_token"))))

    /// Grafana reads metrics through OpenObserve's Prometheus interface. Its logs would need a plugin.
    static let dataSource = DataSource.prometheus(
        "OpenObserve", uid: "openobserve", url: "http://openobserve:5080/api/caddy-shopping/prometheus",
        managesAlerts: false
    ).bearerToken(.environment("OPENOBSERVE_TOKEN"))
}

let prometheusSource = DataSource.prometheus(url: "http://prometheus:9090", isDefault: true)
let lokiSource = DataSource.loki(url: "http://loki:3100")

/// Dashboards read the near past from Prometheus, which answers also while OpenObserve does not, and the far past from
/// OpenObserve.
let grafana = GrafanaServer(
    dataSources: [
        prometheusSource, OpenObserve.dataSource, lokiSource, .alertmanager(url: "http://alertmanager:9093"),
    ], folder: "Storefront")

/// For operators: the application's logs once more, near and searchable without OpenObserve. Errors are kept for a
/// month, what only helps while developing for three days (all chosen).
let operatorLogs = LokiServer(
    retention: .days(14),
    streamRetentions: [
        StreamRetention(where: [.label("level", is: "DEBUG")], keep: .days(3)),
        StreamRetention(where: [.label("level", is: "ERROR")], keep: .days(30)),
    ])
