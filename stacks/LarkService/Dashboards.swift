import Exporters
import StackDSL

/// The users' dashboard. Title, panels, queries, sizes and places of the first five are given.
let mainDashboard = Dashboard(
    "Lark Service", uid: "lark-service-main",
    description: "Requests, limits and tokens of lark-service. Lines are the alerts' own levels.",
    tags: ["lark-service", "monitoring"], rows: [requestPanels, statePanels, tokenPanels], time: .last(.hours(6)),
    refresh: .seconds(10))

// No row has a header: it would take a line of the given grid.

let requestPanels = Row("", panels: [
    .timeSeries(
        "API Requests Rate (QPS)",
        queries: [
            .init("sum by (method, endpoint) (rate(\(Lark.requests)[5m]))", legend: "{{method}} {{endpoint}}")
        ],
        unit: .requestsPerSecond, size: .init(width: 12, height: 8)),
    .timeSeries(
        "API Response Time (P95/P99)",
        queries: [
            .init(
                "histogram_quantile(0.95, rate(\(bucketsOf: Lark.latency)[5m]))",
                legend: "P95 {{method}} {{endpoint}}"),
            .init(
                "histogram_quantile(0.99, rate(\(bucketsOf: Lark.latency)[5m]))",
                legend: "P99 {{method}} {{endpoint}}"),
        ],
        threshold: Limit.latency, unit: .seconds, size: .init(width: 12, height: 8)),
])

let statePanels = Row("", panels: [
    .gauge(
        "API Error Rate", queries: [.init(errorRatio)],
        thresholds: [.init(Limit.fewErrors, color: .yellow), .init(Limit.errors, color: .red)], unit: .ratio,
        size: .init(width: 8, height: 8)),
    .timeSeries(
        "API Rate Limiting", queries: [.init("rate(\(Lark.rateLimited)[5m])", legend: "{{instance}}")],
        threshold: Limit.rateLimited, unit: .requestsPerSecond, size: .init(width: 8, height: 8)),
    .timeSeries(
        "Token Refresh Status",
        queries: [
            .init("rate(\(Lark.tokenRetries)[5m])", legend: "{{instance}} retries"),
            .init("rate(\(Lark.tokenSuccesses)[5m])", legend: "{{instance}} successes"),
        ],
        unit: .operationsPerSecond, size: .init(width: 8, height: 8)),
])

/// The sixth panel, chosen: the users speak of six and list five. Their metrics tell how many refreshes fail, which
/// the panel of retries and successes leaves to the eye, and which somebody is paged for.
let tokenPanels = Row("", panels: [
    .timeSeries(
        "Token Refresh Failure Ratio", queries: [.init(tokenFailureRatio, legend: "failed")],
        threshold: Limit.tokenFailures, unit: .ratio, min: .ratio(0), max: .ratio(1),
        size: .init(width: 24, height: 8))
])

/// The broker behind lark-service (chosen): where the alert on the queues' length can be seen.
let brokerDashboard = Dashboard(
    "Lark Service: RabbitMQ", uid: "lark-service-rabbitmq",
    description: "Messages, connections and memory of RabbitMQ. Lines are the alerts' own levels.",
    tags: ["lark-service", "rabbitmq"], rows: RabbitMQ.rows(Limit.broker) + [brokerAlarms],
    refresh: .seconds(30))

let brokerAlarms = Row("Alarms", watching: RabbitMQ.alerts(Limit.broker), isCollapsed: true)

/// Data source and provider as given.
let grafana = GrafanaServer(
    dataSources: [
        .prometheus(
            "Prometheus", url: "http://prometheus:9090", isDefault: true, scrapeInterval: .seconds(15),
            queryTimeout: .seconds(60), httpMethod: .post),
        .loki(url: "http://loki:3100"),
        .alertmanager(url: "http://alertmanager:9093"),
    ],
    provider: DashboardProvider(
        name: "Lark Service Dashboards", path: "/var/lib/grafana/dashboards", foldersFromFiles: true))
