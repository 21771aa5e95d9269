import StackDSL

/// What the shop exposes on port 9464, where OpenTelemetry's SDKs do. What is watched is given; all names, labels and
/// buckets are chosen: those of HTTP are OpenTelemetry's own.
enum Shop {
    static let latency = Metric.histogram(
        "http_server_request_duration_seconds", unit: .seconds,
        labels: ["http_request_method", "http_route", "http_response_status_code"],
        buckets: [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2, 5, 10])
    static let connections = Metric.gauge("storefront_connections_open", unit: .count, range: 0...(.infinity))

    static let activeUsers = Metric.gauge("storefront_active_users", unit: .count, range: 0...(.infinity))
    static let sessions = Metric.counter("storefront_sessions_total", labels: ["channel"])
    static let orders = Metric.counter(
        "storefront_orders_total", labels: [.label("status", values: ["placed", "completed", "failed"])])
    /// From placing an order until it is handed to the warehouse.
    static let orderHandling = Metric.histogram(
        "storefront_order_handling_seconds", unit: .seconds, buckets: [1, 5, 15, 30, 60, 120, 300, 600])
    static let payments = Metric.counter(
        "storefront_payments_total", labels: ["method", .label("result", values: ["success", "failed"])])
    /// How often the stock of a category was sold within thirty days, computed by the shop once an hour.
    static let stockTurnover = Metric.gauge(
        "storefront_stock_turnover_ratio", unit: .ratio, labels: ["category"], range: 0...(.infinity))

    /// Healthy means status 200: what the page says is for people.
    static let health = Probe(
        "storefront-health", of: "http://storefront:8080/health", expecting: .http(statusCodes: [200]),
        every: .seconds(15))

    /// From where customers are, through TLS: its certificate is watched with it.
    static let site = Probe(
        "storefront-site", of: "https://www.storefront.example/",
        expecting: .http(statusCodes: [200], requiresTLS: true), every: .minutes(1))

    static let service = Service(
        "storefront",
        scrapes: [.http(port: 9464)],
        probes: [health, site],
        metrics: [
            latency, connections, activeUsers, sessions, orders, orderHandling, payments, stockTurnover,
        ],
        logs: [.docker(format: logFormat, masking: [LogMask(#""(?:userId|sessionId)"\s*:\s*"([^"]*)""#)])])

    /// An entry: timestamp, level (DEBUG, INFO, WARN, ERROR), service, message, traceId, spanId, userId, sessionId,
    /// requestId, tags, metadata. Ids make no streams; those of people are masked.
    private static let logFormat = LogFormat.json(
        level: "level", timestamp: "timestamp", metadata: ["traceId", "spanId", "requestId"])
}
