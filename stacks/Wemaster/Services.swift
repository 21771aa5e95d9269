import Exporters
import StackDSL

// What is watched. The application sends OTLP to the collector; exporters are scraped where they are.

/// Checks from outside, every 15 s.
enum Check {
    static let backend = Probe(
        "wemaster-backend-up", of: "http://wemaster-backend:3000/health", expecting: .http(statusCodes: [200]),
        every: .seconds(15))
    static let frontend = Probe(
        "wemaster-frontend-up", of: "http://wemaster-frontend:80/", expecting: .http(statusCodes: [200]),
        every: .seconds(15))
    /// From where users are, through TLS: its certificate is watched with it.
    static let site = Probe(
        "wemaster-site", of: "https://www.wemaster.com/", expecting: .http(statusCodes: [200], requiresTLS: true),
        every: .minutes(1))
    /// How long it takes to reach what the back end talks to: the baseline's network latency.
    static let network = Probe(
        "wemaster-network", ofEach: ["postgres:5432", "redis:6379"], expecting: .tcp(), every: .seconds(15))
}

let application = Service(
    "wemaster",
    // The collector says in `job` and `instance` which program a series is from: it knows better than the scrape.
    scrapes: [Scrape(.fixed([TargetGroup(["otel-collector:8889"])]), honorsLabels: true)],
    probes: [Check.backend, Check.frontend, Check.site, Check.network],
    metrics: Backend.metrics + Frontend.metrics + [Telemetry.spans.calls, Telemetry.spans.duration])

let node = NodeExporter.service(port: 9100)
let containers = CAdvisor.service(port: 8080)
/// How long statements take, it asks the extension pg_stat_statements.
let postgres = PostgresExporter.service(
    port: 9187, reading: "postgres:5432/wemaster?sslmode=disable", collecting: ["stat_statements"])
let redis = RedisExporter.service(port: 9121)
