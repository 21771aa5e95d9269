public import StackDSL

/// Redis or Valkey, through redis_exporter 1.86.0.
///
/// - Source: https://github.com/oliver006/redis_exporter
public enum RedisExporter {
    /// Everything it exposes.
    public static var metrics: [Metric] { catalog.metrics + GoRuntime.metrics }

    /// The service with its scrape job and its metrics.
    ///
    /// - Parameters:
    ///   - name: the job's name.
    ///   - host: where it runs; by default a host of the service's name.
    ///   - discovery: where its targets are, instead of one host and port.
    ///   - interval: how often it is scraped; by default as often as the stack says.
    ///   - relabeling: changes targets before they are scraped.
    ///   - logs: where its logs are and how they are read.
    ///   - server: the Redis that a container of the exporter reads, as a URL.
    ///   - password: the server's, by default none. A file holds a JSON map of URLs and passwords. Emits
    ///     `REDIS_PASSWORD_FILE` for a file, `REDIS_PASSWORD` otherwise.
    public static func service(
        _ name: Name = "redis-exporter", host: Name? = nil, port: Int = 9121, at discovery: Discovery? = nil,
        every interval: Duration? = nil, relabeling: [Relabeling] = [], logs: [LogSource] = [],
        reading server: Name = "redis://redis:6379", password: Secret? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Service {
        ReadyService(
            name: name, host: host, port: port, discovery: discovery, interval: interval,
            relabeling: relabeling, metrics: metrics, logs: logs,
            container: container(reading: server, password: password)
        ).declared(fileID, filePath, line, column)
    }

    /// Nothing is in the image that could ask whether it is well.
    private static func container(reading server: Name, password: Secret?) -> Container {
        Container(
            "oliver006/redis_exporter:v1.86.0", port: 9121,
            environment: [ContainerVariable("REDIS_ADDR", server)]
                + [password].compactMap { $0 }.map { ContainerVariable("REDIS_PASSWORD", $0) })
    }
}
