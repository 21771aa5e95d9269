import Exporters
import SharedStacks
import StackDSL

// lark-service: an API gateway for a chat platform. One service with PostgreSQL and RabbitMQ behind it. Read from top
// to bottom: what it exposes, how much is too much, who is told, and the whole. Alerts and panels have files of their
// own.

/// What lark-service exposes on port 9090, beside its API on port 8000. The names are given; labels and buckets that are
/// not are chosen, one bucket on each level that an alert compares with.
enum Lark {
    static let requests = Metric.counter(
        "lark_service_api_requests_total", labels: ["method", "endpoint", "status"])
    static let latency = Metric.histogram(
        "lark_service_api_request_duration_seconds", unit: .seconds, labels: ["method", "endpoint"],
        buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10])
    static let rateLimited = Metric.counter("lark_service_auth_rate_limit_triggered_total")
    static let tokenRetries = Metric.counter("lark_service_token_refresh_retry_total")
    static let tokenSuccesses = Metric.counter("lark_service_token_refresh_success_total")

    static let service = Service(
        "lark-service", scrapes: [.http(port: 9090)],
        metrics: [requests, latency, rateLimited, tokenRetries, tokenSuccesses],
        // Its log is chosen: the users say nothing about logs.
        logs: [
            .docker(.composeService("lark-service"), format: .json(level: "level", timestamp: "timestamp"))
        ])
}

/// How much is too much. Each level is drawn in its panel, compared in its rule and named in its text. All but the
/// errors' two, which are the gauge's given colours, are chosen.
enum Limit {
    static let fewErrors = Threshold.atLeast(.percent(1))
    static let errors = Threshold.atLeast(.percent(5))
    static let latency = Threshold.above(.seconds(1))
    static let rateLimited = Threshold.above(.perSecond(1))
    static let tokenFailures = Threshold.above(.percent(50))

    static let broker: RabbitMQ.Limits = {
        var limits = RabbitMQ.Limits()
        limits.waiting = Levels(warning: .above(.count(1_000)))
        return limits
    }()
}

/// Who is told: everything goes to the webhook, what is critical also by mail.
enum Team {
    static let webhook = Receiver("webhook", [.webhook("http://alert-webhook:8080/alerts")])
    static let webhookAndMail = Receiver(
        "webhook-and-mail",
        [.webhook("http://alert-webhook:8080/alerts"), .email(to: ["oncall@lark-service.example"])])

    static let routing = Routing(
        default: webhook, timing: Usual.timing,
        routes: [Usual.watchdogRoute, Route(to: webhookAndMail, when: [.severity(.critical)])],
        inhibitions: [
            // One page for one cause: the service's own alert says more than that a target is down.
            Inhibition([.alert(serviceDown)], hides: [.label("alertname", is: "TargetDown")], equal: [.job, .instance]),
        ],
        mail: mailServer(of: "lark-service.example"),
        server: AlertmanagerServer(externalURL: "http://localhost:9093"))
}

/// The monitoring in Compose. Ports, limits and the source of the password are given; the volumes `prometheus_data` and
/// `grafana_data` are named so anyway. The application is beside it and has the host's ports 8000 and 9090.
let deployment = Deployment(
    joining: "lark-service",
    programs: [
        DeployedProgram(.prometheus, on: 9091, limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(512))),
        DeployedProgram(
            .grafana, on: 3000, limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(512)),
            environment: [
                .init("GF_SECURITY_ADMIN_PASSWORD", .environment("GRAFANA_ADMIN_PASSWORD")),
                // The dashboard is to be dark, and has no theme of its own any more.
                .init("GF_USERS_DEFAULT_THEME", "dark"),
            ]),
    ],
    takenPorts: [8000, 9090])

let ownMonitoring = OwnMonitoring(of: "lark-service", tags: ["lark-service", "monitoring"])

public let larkService = Stack(
    "lark-service",
    world: .closed,
    prometheus: PrometheusServer(
        scrapeInterval: .seconds(15), scrapeTimeout: .seconds(10), evaluationInterval: .seconds(15),
        externalLabels: ["monitor": "lark-service-monitor", "environment": "production"],
        storage: PrometheusStorage(retention: .days(30)), web: PrometheusWeb(externalURL: "http://localhost:9091")),
    // The users' three jobs are lark-service, rabbitmq and prometheus. The alerts were added for them, and with the
    // alerts what delivers and keeps them.
    services: [Lark.service, RabbitMQ.service()] + ownMonitoring.services,
    groups: [
        RuleGroup("lark-service", alerts: alerts),
        RuleGroup("rabbitmq", alerts: RabbitMQ.alerts(Limit.broker)),
        ownMonitoring.alerts,
    ],
    routing: Team.routing,
    loki: LokiServer(retention: .days(30)),
    grafana: grafana,
    dashboards: [mainDashboard, brokerDashboard, ownMonitoring.dashboard],
    deployment: deployment,
    operations: operations)
