import Exporters
import StackDSL

// wemaster: a teaching platform, the whole stack. A NestJS back end and a Vue.js front end send OTLP to a collector;
// PostgreSQL, Redis, the machine and its containers are scraped through their exporters; logs go to Loki, traces to
// Jaeger. Read on in Application (what is measured), Limits (how much is too much), Alerts, Routing (who is told), Logs,
// and the dashboards.

public let wemaster = Stack(
    "wemaster",
    // Prometheus and Grafana as given. Loki 2.8.0 and Jaeger 1.47 were wished for as well, but neither line gets security
    // fixes any more, and Jaeger's has ended: both are raised to the newest.
    versions: Versions(prometheus: .v2_45, grafana: .v10),
    world: .closed,
    // Collected within 15 s, evaluated within 15 s: an alert leaves Prometheus at most 15 s after its hold has passed.
    prometheus: PrometheusServer(
        scrapeInterval: .seconds(15), evaluationInterval: .seconds(15), externalLabels: ["stack": "wemaster"],
        // 30 days and at most 100 GB, whichever comes first; what Prometheus calls GB is 2^30 bytes. Exemplars lead from a
        // metric to its trace.
        storage: PrometheusStorage(retention: .days(30), size: .gibibytes(100), exemplars: 100_000),
        web: PrometheusWeb(externalURL: "http://localhost:9090")),
    services: [application, node, containers, postgres, redis] + loggedServices + ownMonitoring.services,
    groups: [
        RuleGroup("system", alerts: NodeExporter.alerts(Limit.node) + CAdvisor.alerts()),
        RuleGroup("application", alerts: applicationAlerts),
        RuleGroup("database", alerts: databaseAlerts),
        RuleGroup("business", alerts: businessAlerts),
        ownMonitoring.alerts,
    ],
    routing: routing,
    loki: LokiServer(retention: .days(31)),
    telemetry: Telemetry.collector,
    jaeger: Telemetry.jaeger,
    grafana: grafana,
    dashboards: [
        systemOverview, postgresMonitoring, redisMonitoring, networkMonitoring, applicationOverview, logOverview,
        ownMonitoring.dashboard,
    ],
    deployment: deployment,
    operations: operations)
