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

    /// Whether the platform is well, by what all four end points say. A body that says otherwise comes with status 200,
    /// too.
    static func healthEndpoints(in environment: Environment) -> Probe {
        Probe(
            "backend-health",
            ofEach: ["", "/live", "/ready", "/detailed"].map { environment.backendURL("/api/v1/health" + $0) },
            expecting: .http(
                statusCodes: [200], bodyMatches: [#""status"\s*:\s*"healthy""#], client: environment.backendClient))
    }

    /// 1 for an end point that says it is healthy.
    static let isHealthy: PromQuery = #"\#(Probe.successMetric){job="backend-health"}"#

    static func service(in environment: Environment) -> Service {
        Service(
            "backend", scrapes: scrapes(in: environment), probes: [healthEndpoints(in: environment)],
            metrics: metrics, logs: logs(in: environment))
    }

    private static func scrapes(in environment: Environment) -> [Scrape] {
        func scrape(_ path: Name, job: Name? = nil) -> Scrape {
            Scrape(
                environment.discovery(port: 8000) ?? .fixed([TargetGroup(["backend:8000"])]), job: job, path: path,
                scheme: environment.backendScheme, client: environment.backendClient,
                relabeling: environment.only("backend"))
        }
        return [
            scrape("/api/v1/metrics/prometheus"), scrape("/api/v1/health/metrics", job: "backend-health-metrics"),
        ]
    }

    private static func logs(in environment: Environment) -> [LogSource] {
        let form = environment.logForm
        return [
            .docker(
                environment.containers(of: "backend"), format: form.format, startingWith: form.firstLine,
                dropping: environment.logLevel.below),
            // Scheduled jobs (backtests, settlement) write files in the same form.
            .files(
                ["/var/log/trading/*.log"], format: form.format, startingWith: form.firstLine,
                dropping: environment.logLevel.below),
        ]
    }

    private static let metrics: [Metric] = [
        uptime, requests, latency, orders, orderLatency, positions, profit, strategies, backtests, backtestQueue,
        health,
    ]
}
