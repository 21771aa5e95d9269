@testable import Analysis
import StackDSL

/// The world that queries of these tests are set in.
enum Sample {
    static let requests = Metric.counter("requests_total", labels: ["method", "status"])
    static let received = Metric.counter("received_bytes_total", labels: ["device"])
    static let latency = Metric.histogram("latency_seconds", labels: ["path"], buckets: [0.1, 1, 10])
    static let duration = Metric.gauge("duration_milliseconds", unit: .milliseconds)
    static let memory = Metric.gauge("memory_bytes", range: 0...(.infinity))
    static let limit = Metric.gauge("memory_limit_bytes", range: 1...(.infinity))
    static let hits = Metric.gauge("hit_ratio", range: 0...1)
    static let dotted = Metric.gauge("process.open.files", unit: .count)
    static let connections = Metric.gauge("connections", unit: .count, labels: ["pool"])

    static let service = Service(
        "api", scrapes: [.http(port: 9090)],
        metrics: [requests, received, latency, duration, memory, limit, hits, dotted, connections])

    /// An alert's query, read in this world.
    static func query(_ query: PromQuery) -> ResolvedQuery? {
        resolved(query, is: nil)?.query
    }

    static func resolved(_ query: PromQuery, is threshold: Threshold?) -> ResolvedAlert? {
        resolve(
            Stack(
                "sample", world: .closed, services: [service],
                alerts: [Alert("A", when: query, is: threshold, severity: .warning, summary: "a")])
        ).alerts.first
    }
}
