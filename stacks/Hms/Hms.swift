import StackDSL

// hms: the back end of a hospital's management. One Rust service (erp-server) with PostgreSQL 16 and Redis 7 behind
// it and a single-page application in front. Read from top to bottom: what is exposed, how much is too much, when
// somebody is told, who that is, and what is shown.

/// What erp-server exposes on port 9090, a port of its own so that metrics are never published with the API.
enum Erp {
    static let latency = Metric.histogram(
        "http_request_duration_seconds", unit: .seconds, labels: ["method", "path", "status"],
        buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10])
    static let requests = Metric.counter("http_requests_total", labels: ["method", "path", "status"])
    static let poolActive = Metric.gauge("db_pool_connections_active", unit: .count, range: 0...(.infinity))
    static let poolIdle = Metric.gauge("db_pool_connections_idle", unit: .count, range: 0...(.infinity))
    /// The pool's limit: idle connections count only those that are open, so the two above do not add up to it.
    static let poolMaximum = Metric.gauge("db_pool_connections_max", unit: .count, range: 1...(.infinity))
    static let pending = Metric.gauge("eventbus_pending_total", unit: .count, range: 0...(.infinity))
        .allow(.gaugeNamedTotal, because: "the name is given: it rises on publish and falls when an event is relayed")
    static let published = Metric.counter("eventbus_published_total", labels: ["event_type"])
    static let consumed = Metric.counter("eventbus_consumed_total", labels: ["event_type"])

    /// Ready means status 200 and a body that says so: the handler answers 200 also when it is degraded.
    static let ready = Probe(
        "erp-server-ready", of: "http://erp-server:3000/health/ready",
        expecting: .http(statusCodes: [200], bodyMatches: [#""status"\s*:\s*"ok""#]), every: .seconds(15))
}

/// How much is too much. Each level is drawn in its panel, compared in its rule and named in its text.
enum Limit {
    static let latency = Threshold.above(.seconds(2))
    static let errors = Threshold.above(.percent(5))
    static let backlog = Threshold.above(.count(100))
    static let pool = Threshold.above(.percent(90))
    static let ready = Threshold.below(.number(1))
}

let errorRatio: PromQuery = """
    sum(rate(\(Erp.requests){status=~"5.."}[5m]))
      / sum(rate(\(Erp.requests)[5m]))
    """

let poolUse: PromQuery = "\(Erp.poolActive) / \(Erp.poolMaximum)"

let alerts: [Alert] = [
    Alert(
        "HighRequestLatency", when: Erp.latency.quantile(0.95, over: .minutes(5)), is: Limit.latency,
        for: .minutes(5), severity: .warning,
        summary: "P95 of request duration is {{ $value | humanizeDuration }}",
        description: """
            One request in twenty takes longer than \(Limit.latency). Look at the latency by path and at the database pool.
            """),
    Alert(
        "HighErrorRate", when: errorRatio, is: Limit.errors, for: .minutes(3), severity: .critical,
        summary: "{{ $value | humanizePercentage }} of requests fail",
        description: """
            More than \(Limit.errors) of all requests are answered with a 5xx status. Look at the errors in erp-server's log.
            """),
    Alert(
        "EventBusBacklog", when: Erp.pending.value(), is: Limit.backlog, for: .minutes(5), severity: .warning,
        summary: "{{ $value | humanize }} events wait on the bus",
        description: """
            More than \(Limit.backlog) events wait: a consumer is slow or stopped. Compare what is published with what is \
            consumed.
            """),
    Alert(
        "DatabasePoolExhausted", when: poolUse, is: Limit.pool, for: .minutes(2), severity: .critical,
        summary: "{{ $value | humanizePercentage }} of the database connections are in use",
        description: """
            More than \(Limit.pool) of the pool's connections are in use. Requests will soon wait for one. Look for long queries \
            in PostgreSQL.
            """),
    Alert(
        "HealthCheckDegraded", when: Erp.ready.success, is: Limit.ready, for: .minutes(1),
        severity: .critical,
        summary: "{{ $labels.instance }} is not ready",
        description: """
            The readiness check does not answer with status 200 and "status":"ok". It pings PostgreSQL and Redis and checks \
            the modules: its answer names the one that is down.
            """),
]

/// Who is told: everything goes to the webhook, what is critical also by mail.
enum Team {
    static let webhook = Receiver("webhook", [.webhook("http://alert-webhook:8080/alerts")])
    static let webhookAndMail = Receiver(
        "webhook-and-mail",
        [.webhook("http://alert-webhook:8080/alerts"), .email(to: ["oncall@hms.example"])])

    static let routing = Routing(
        default: webhook,
        timing: .init(groupBy: ["alertname"], wait: .seconds(30), interval: .minutes(5), repeating: .hours(4)),
        routes: [Route(to: webhookAndMail, when: [.severity(.critical)])],
        mail: MailServer(
            "smtp.hms.example:587", from: "alertmanager@hms.example", user: "alertmanager",
            password: .file("/run/secrets/smtp_password")))
}

/// erp-server has the host's ports 3000 and 9090: Grafana and Prometheus take the next ones.
let deployment = Deployment(
    joining: "hms",
    programs: [DeployedProgram(.grafana, on: 3001), DeployedProgram(.prometheus, on: 9091)],
    takenPorts: [3000, 9090])

public let hms = Stack(
    "hms",
    world: .closed,
    prometheus: PrometheusServer(scrapeInterval: .seconds(15), evaluationInterval: .seconds(15)),
    services: [
        Service(
            "erp-server",
            scrapes: [.http(port: 9090)],
            probes: [Erp.ready],
            metrics: [
                Erp.latency, Erp.requests, Erp.poolActive, Erp.poolIdle, Erp.poolMaximum, Erp.pending,
                Erp.published, Erp.consumed,
            ],
            logs: [.docker(format: .json(level: "level", timestamp: "timestamp"))])
    ],
    alerts: alerts,
    routing: Team.routing,
    loki: LokiServer(retention: .days(30)),
    // erp-server sends spans to jaeger:4317 once ERP__TELEMETRY__ENABLED=true is set; until then Jaeger is empty.
    jaeger: JaegerServer(storage: .badger(retention: .days(7))),
    dashboards: [overview],
    deployment: deployment,
    operations: operations)
