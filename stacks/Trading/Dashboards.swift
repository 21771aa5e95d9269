import Exporters
import StackDSL

let applicationDashboard = Dashboard(
    "Trading: application", uid: "trading-application",
    description: "Requests and health of the backend. Lines are the alerts' own levels.",
    tags: ["trading"], rows: [requestPanels, healthPanels], refresh: .seconds(30))

let requestPanels = Row("Requests", panels: [
    .timeSeries(
        "Request rate", queries: [
            .init(Backend.requests.rate(over: .rateInterval).sum(by: ["path"]), legend: "{{path}}")
        ], unit: .requestsPerSecond),
    .timeSeries("Error ratio", queries: [.init(errorRatio, legend: "5xx")], threshold: Limit.errors),
    .timeSeries(
        "Response time", queries: [
            .init(Backend.latency.quantile(0.50, over: .rateInterval), legend: "P50"),
            .init(Backend.latency.quantile(0.95, over: .rateInterval), legend: "P95"),
            .init(Backend.latency.quantile(0.99, over: .rateInterval), legend: "P99"),
        ], threshold: Limit.latency),
])

let healthPanels = Row("Health", panels: [
    .timeSeries("Backends", queries: [.init(backends, legend: "answering")], threshold: Limit.backends, min: .count(0)),
    .timeSeries("Uptime", queries: [.init("\(Backend.uptime)", legend: "{{instance}}")], unit: .seconds),
    .stateTimeline(
        "Health end points", queries: [.init(Backend.isHealthy, legend: "{{instance}}")],
        threshold: .equal(.number(0))),
    .stateTimeline(
        "Parts", queries: [.init("\(Backend.health)", legend: "{{instance}} {{component}}")],
        threshold: .equal(.number(0))),
])

let businessDashboard = Dashboard(
    "Trading: business", uid: "trading-business",
    description: "Orders, positions and backtests. Lines are the alerts' own levels.",
    tags: ["trading", "business"], rows: [businessNow, orderPanels, positionPanels, backtestPanels], refresh: .seconds(30))

let businessNow = Row("Now", panels: [
    .stat("Orders per second", queries: [.init("sum(rate(\(Backend.orders)[5m]))")], unit: .perSecond),
    .stat("Orders that fail", queries: [.init(orderFailureRatio)], threshold: Limit.orderFailures, decimals: 1),
    .stat("Open positions now", queries: [.init("sum(\(Backend.positions))")]),
    .stat("Strategies running", queries: [.init("sum(\(Backend.strategies))")]),
    .stat(
        "Backtests in the queue", queries: [.init("sum(\(Backend.backtestQueue))")], threshold: Limit.backtestQueue),
    .stat(
        "Healthy end points", queries: [.init("avg(\(Backend.isHealthy))")], threshold: .below(.number(1)),
        unit: .ratio),
])

let orderPanels = Row("Orders", panels: [
    .timeSeries(
        "Orders by status", queries: [
            .init(Backend.orders.rate(over: .rateInterval).sum(by: ["status"]), legend: "{{status}}")
        ], unit: .perSecond),
    .timeSeries(
        "Order failure ratio", queries: [.init(orderFailureRatio, legend: "rejected or failed")],
        threshold: Limit.orderFailures),
    .timeSeries(
        "Order duration", queries: [
            .init(Backend.orderLatency.quantile(0.50, over: .rateInterval), legend: "P50"),
            .init(Backend.orderLatency.quantile(0.99, over: .rateInterval), legend: "P99"),
        ]),
])

let positionPanels = Row("Positions and strategies", panels: [
    .timeSeries("Open positions", queries: [.init("sum by (strategy) (\(Backend.positions))", legend: "{{strategy}}")]),
    .timeSeries(
        "Profit and loss", queries: [
            .init("sum by (strategy, currency) (\(Backend.profit))", legend: "{{strategy}} {{currency}}")
        ]),
    .timeSeries("Active strategies", queries: [.init("sum(\(Backend.strategies))", legend: "active")]),
])

let backtestPanels = Row("Backtests", panels: [
    .timeSeries(
        "Backtests waiting", queries: [.init(Backend.backtestQueue.value(), legend: "{{instance}}")],
        threshold: Limit.backtestQueue),
    .timeSeries(
        "Backtests", queries: [
            .init(Backend.backtests.rate(over: .rateInterval).sum(by: ["result"]), legend: "{{result}}")
        ], unit: .perSecond),
])

let infrastructureDashboard = Dashboard(
    "Trading: infrastructure", uid: "trading-infrastructure",
    description: "Machines, PostgreSQL and Redis. Lines are the alerts' own levels.", tags: ["trading"],
    rows: NodeExporter.rows(Limit.node) + PostgresExporter.rows(Limit.postgres) + RedisExporter.rows(Limit.redis)
        + [availability],
    refresh: .seconds(30))

let availability = Row("Databases", panels: [
    .stateTimeline(
        "PostgreSQL", queries: [.init("\(PostgresExporter.up)", legend: "{{instance}}")], threshold: .equal(.number(0))),
    .stateTimeline(
        "Redis", queries: [.init("\(RedisExporter.up)", legend: "{{instance}}")], threshold: .equal(.number(0))),
])
