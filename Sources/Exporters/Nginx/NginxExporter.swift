public import StackDSL

/// nginx, through nginx-prometheus-exporter 1.5.1, which reads its `stub_status` page.
///
/// - Source: https://github.com/nginx/nginx-prometheus-exporter
public enum NginxExporter {
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
    ///   - page: nginx' `stub_status` page that a container of the exporter reads, as a URL.
    public static func service(
        _ name: Name = "nginx-exporter", host: Name? = nil, port: Int = 9113, at discovery: Discovery? = nil,
        every interval: Duration? = nil, relabeling: [Relabeling] = [], logs: [LogSource] = [],
        reading page: Name = "http://nginx:8080/stub_status",
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Service {
        ReadyService(
            name: name, host: host, port: port, discovery: discovery, interval: interval,
            relabeling: relabeling, metrics: metrics, logs: logs,
            container: container(reading: page)
        ).declared(fileID, filePath, line, column)
    }

    /// Nothing is in the image that could ask whether it is well.
    private static func container(reading page: Name) -> Container {
        Container(
            "nginx/nginx-prometheus-exporter:1.5.1", port: 9113,
            command: [Name(verbatim: "--nginx.scrape-uri=\(page.text)")])
    }
}
