import StackDSL

/// What the backend exposes. `app_uptime_seconds` is the one name that is given; the others are the usual ones of a web
/// service and, with `trading_`, of the platform's business.
enum Backend {
    static let uptime = Metric.gauge("app_uptime_seconds", unit: .seconds, range: 0...(.infinity))
    static let requests = Metric.counter("http_requests_total", labels: ["method", "path", "status"])
    static let latency = Metric.histogram(
        "http_request_duration_seconds", unit: .seconds, labels: ["method", "path"],
        buckets: [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10])

    static let orders = Metric.counter(
        "trading_orders_total",
        labels: [.label("status", values: ["filled", "cancelled", "rejected", "failed"]), "symbol_class"])
    static let orderLatency = Metric.histogram(
        "trading_order_duration_seconds", unit: .seconds, labels: ["symbol_class"],
        buckets: [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5])
    static let positions = Metric.gauge("trading_open_positions", unit: .count, labels: ["strategy"])
    static let profit = Metric.gauge("trading_profit_and_loss", labels: ["strategy", "currency"])
    static let strategies = Metric.gauge("trading_active_strategies", unit: .count, range: 0...(.infinity))
    static let backtests = Metric.counter(
        "trading_backtests_total", labels: [.label("result", values: ["finished", "failed"])])
    static let backtestQueue = Metric.gauge(
        "trading_backtest_queue_length", unit: .count, range: 0...(.infinity))

    /// 1 while a part is healthy, at `/api/v1/health/metrics`.
    static let health = Metric.gauge("app_health_status", labels: ["component"], range: 0...1)

    /// Healthy means that the body says so: the handler answers 200 also when it is not.
    static let healthEndpoints = Probe(
        "backend-health",
        ofEach: [
            "http://backend:8000/api/v1/health", "http://backend:8000/api/v1/health/live",
            "http://backend:8000/api/v1/health/ready", "http://backend:8000/api/v1/health/detailed",
        ],
        expecting: .http(statusCodes: [200], bodyMatches: [#""status"\s*:\s*"healthy""#]))

    static func service(in environment: Environment) -> Service {
        Service(
            "backend",
            scrapes: [
                Scrape(.fixed([TargetGroup(["backend:8000"])]), path: "/api/v1/metrics/prometheus"),
                Scrape(.fixed([TargetGroup(["backend:8000"])]), job: "backend-health-metrics", path: "/api/v1/health/metrics"),
            ],
            probes: [healthEndpoints],
            metrics: [
                uptime, requests, latency, orders, orderLatency, positions, profit, strategies, backtests,
                backtestQueue, health,
            ],
            logs: [
                .docker(
                    format: environment.logFormat, startingWith: environment.logEntryStart,
                    dropping: dropped(in: environment)),
                // Scheduled jobs (backtests, settlement) write files in the same form.
                .files(
                    ["/var/log/trading/*.log"], format: environment.logFormat,
                    startingWith: environment.logEntryStart, dropping: dropped(in: environment)),
            ])
    }

    private static func dropped(in environment: Environment) -> [LogDrop] {
        environment.droppedLevels.isEmpty ? [] : [.levels(environment.droppedLevels)]
    }
}
