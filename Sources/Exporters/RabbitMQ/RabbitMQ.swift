public import StackDSL

/// RabbitMQ 4.3.6, through its own plugin `rabbitmq_prometheus`.
///
/// - Source: https://www.rabbitmq.com/docs/prometheus
public enum RabbitMQ {
    /// Everything it exposes. The labels `vhost`, `queue` and `exchange` are there with ``Detail/perObject``
    /// only.
    public static var metrics: [Metric] { catalog.metrics }

    /// How much is told about single queues, channels and connections.
    public enum Detail: Sendable, Hashable {
        /// Sums over all objects: a few hundred series whatever the broker holds.
        case aggregated
        /// Series for each queue, exchange, channel and connection.
        case perObject
    }

    /// The service with its scrape job and its metrics.
    ///
    /// - Parameters:
    ///   - name: the job's name.
    ///   - host: where it runs; by default a host of the service's name.
    ///   - detail: sums by default. Emits `/metrics` or `/metrics/per-object`.
    ///   - discovery: where its targets are, instead of one host and port.
    ///   - interval: how often it is scraped; by default as often as the stack says.
    ///   - relabeling: changes targets before they are scraped.
    ///   - logs: where its logs are and how they are read.
    public static func service(
        _ name: Name = "rabbitmq", host: Name? = nil, port: Int = 15_692, detail: Detail = .aggregated,
        at discovery: Discovery? = nil, every interval: Duration? = nil, relabeling: [Relabeling] = [],
        logs: [LogSource] = [], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Service {
        ReadyService(
            name: name, host: host, port: port, discovery: discovery,
            path: detail == .perObject ? "/metrics/per-object" : "/metrics", interval: interval,
            relabeling: relabeling, metrics: metrics, logs: logs
        ).declared(fileID, filePath, line, column)
    }
}
