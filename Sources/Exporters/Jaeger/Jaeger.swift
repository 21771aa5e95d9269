public import StackDSL

/// Jaeger 2, as its page on metrics of 2.20 has it. It is built on the OpenTelemetry Collector and has its
/// metrics too.
///
/// - Source: https://github.com/jaegertracing/jaeger/tree/main/cmd/jaeger/docs/migration
public enum Jaeger {
    /// Everything it exposes.
    public static var metrics: [Metric] { catalog.metrics }

    /// The service with its scrape job and its metrics.
    ///
    /// - Parameters:
    ///   - name: the job's name.
    ///   - host: where it runs; by default a host of the service's name.
    ///   - discovery: where its targets are, instead of one host and port.
    ///   - interval: how often it is scraped; by default as often as the stack says.
    ///   - relabeling: changes targets before they are scraped.
    ///   - logs: where its logs are and how they are read.
    public static func service(
        _ name: Name = "jaeger", host: Name? = nil, port: Int = 8888, at discovery: Discovery? = nil,
        every interval: Duration? = nil, relabeling: [Relabeling] = [], logs: [LogSource] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Service {
        ReadyService(
            name: name, host: host, port: port, discovery: discovery, interval: interval,
            relabeling: relabeling, metrics: metrics, logs: logs
        ).declared(fileID, filePath, line, column)
    }
}
