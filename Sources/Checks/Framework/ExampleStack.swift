package import StackDSL

/// The stack that examples are set in: an API with a metric of each kind, a closed world, one receiver.
package enum ExampleStack {
    package static let requests = Metric.counter(
        "http_requests_total", labels: ["method", "path", .label("status", values: ["200", "404", "500"])])
    package static let latency = Metric.histogram(
        "http_request_duration_seconds", unit: .seconds, labels: ["method", "path"],
        buckets: [0.1, 0.5, 1, 2, 5])
    package static let memory = Metric.gauge("process_resident_memory_bytes", range: 0...(.infinity))
    package static let queue = Metric.gauge("jobs_queued", unit: .count, labels: ["queue"])
    package static let hitRatio = Metric.gauge("cache_hit_ratio", range: 0...1)
    package static let api = Service(
        "api", scrapes: [.http(port: 9090, interval: .seconds(30))],
        metrics: [requests, latency, memory, queue, hitRatio])
    package static let oncall = Receiver("oncall", [.webhook("http://oncall:8080/alerts")])
    package static let routing = Routing(default: oncall)

    /// The stack with these alerts and dashboards.
    package static func with(
        alerts: [Alert] = [], recordings: [Recording] = [], dashboards: [Dashboard] = [],
        routing: Routing = routing, services: [Service] = [api], versions: Versions = Versions()
    ) -> Stack {
        Stack(
            "example", versions: versions, world: .closed, services: services, recordings: recordings,
            alerts: alerts, routing: routing, dashboards: dashboards)
    }

    /// The stack with one alert of this condition.
    package static func with(alert query: String, is threshold: Threshold?, for hold: Duration) -> Stack {
        with(alerts: [
            Alert(
                "Example", when: PromQuery(verbatim: query), is: threshold, for: hold, severity: .warning,
                summary: "an example")
        ])
    }

    /// The stack with one dashboard of one row of these panels.
    package static func with(panels: [Panel], variables: [Variable] = []) -> Stack {
        with(dashboards: [
            Dashboard("Example", uid: "example", variables: variables, rows: [Row("Row", panels: panels)])
        ])
    }
}
