public import StackDSL

/// Machines, through node_exporter 1.11.1.
///
/// The catalog has what the collectors show that are on by default, of a virtual machine; what only real
/// hardware has (sensors, RAID, batteries, ECC memory) is as the exporter's own test output has it.
///
/// - Source: https://github.com/prometheus/node_exporter
public enum NodeExporter {
    /// Everything it exposes.
    public static var metrics: [Metric] { catalog.metrics + GoRuntime.metrics }

    /// The service with its scrape job and its metrics.
    ///
    /// - Parameters:
    ///   - name: the job's name.
    ///   - host: where it runs; by default a host of the service's name.
    ///   - discovery: where its targets are, instead of one host and port.
    ///   - interval: how often it is scraped; by default as often as the stack says.
    ///   - namesHosts: the label `instance` is the host without the port, since people look for hosts.
    ///   - relabeling: changes targets before they are scraped.
    ///   - logs: where its logs are and how they are read.
    public static func service(
        _ name: Name = "node-exporter", host: Name? = nil, port: Int = 9100, at discovery: Discovery? = nil,
        every interval: Duration? = nil, namesHosts: Bool = true, relabeling: [Relabeling] = [],
        logs: [LogSource] = [], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Service {
        ReadyService(
            name: name, host: host, port: port, discovery: discovery, interval: interval,
            relabeling: (namesHosts ? [hostAsInstance] : []) + relabeling, metrics: metrics, logs: logs,
            container: container()
        ).declared(fileID, filePath, line, column)
    }

    private static let hostAsInstance = Relabeling.replace(
        .instance, from: ["__address__"], matching: #"(.+):\d+"#, with: "$1")

    /// The machine's own files are below `/host`, mounts that come later among them.
    private static func container() -> Container {
        var container = Container(
            "prom/node-exporter:v1.11.1", port: 9100, command: ["--path.rootfs=/host"],
            mounts: [HostMount("/", at: "/host", followsHost: true)], health: .wget("/", port: 9100),
            joinsApplication: false)
        container.seesHostProcesses = true
        return container
    }
}
