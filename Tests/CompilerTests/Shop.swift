import StackDSL

/// The small stack that silent mistakes are seeded into: a shop with a metric of each kind, a closed world, one receiver.
enum Shop {
    static let requests = Metric.counter(
        "http_requests_total", labels: ["method", "path", .label("status", values: ["200", "404", "500"])])
    static let latency = Metric.histogram(
        "http_request_duration_seconds", unit: .seconds, labels: ["method", "path"], buckets: [0.1, 0.5, 1, 2, 5])
    static let memory = Metric.gauge("process_resident_memory_bytes", range: 0...(.infinity))
    static let queue = Metric.gauge("jobs_queued", unit: .count, labels: ["queue"])
    static let hitRatio = Metric.gauge("cache_hit_ratio", range: 0...1)

    static let metrics = [requests, latency, memory, queue, hitRatio]
    static let oncall = Receiver("oncall", [.webhook("http://oncall:8080/alerts")])

    /// The shop with these declarations; metrics beside those that it has are exposed by the same service.
    static func with(
        metrics: [Metric] = [], services: [Service] = [], alerts: [Alert] = [], recordings: [Recording] = [],
        dashboards: [Dashboard] = [], routing: Routing = Routing(default: oncall)
    ) -> Stack {
        let web = Service(
            "web", scrapes: [.http(port: 9090, interval: .seconds(30))], metrics: Shop.metrics + metrics)
        return Stack(
            "shop", world: .closed, services: [web] + services, recordings: recordings, alerts: alerts,
            routing: routing, dashboards: dashboards)
    }

    /// The shop with one alert of this condition.
    static func alert(
        _ query: PromQuery, is threshold: Threshold? = nil, for hold: Duration = .minutes(5), metrics: [Metric] = [],
        recordings: [Recording] = [], severity: Severity = .warning, summary: AlertText = "an example",
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Stack {
        with(
            metrics: metrics,
            alerts: [
                Alert(
                    "Example", when: query, is: threshold, for: hold, severity: severity, summary: summary,
                    fileID: fileID, filePath: filePath, line: line, column: column)
            ],
            recordings: recordings)
    }
}
