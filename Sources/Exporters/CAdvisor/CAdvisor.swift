public import StackDSL

/// Containers, through cAdvisor 0.60.5.
///
/// - Source: https://github.com/google/cadvisor/blob/master/docs/storage/prometheus.md
public enum CAdvisor {
    /// Everything it exposes; what few builds and machines have is among it.
    public static var metrics: [Metric] { catalog.metrics + GoRuntime.metrics }

    /// The service with its scrape job and its metrics.
    ///
    /// cAdvisor copies all of a container's Docker labels to each of its series. Compose's service is kept,
    /// as `compose_service`; the others are dropped, so that a changed label does not make a new series.
    ///
    /// - Parameters:
    ///   - name: the job's name.
    ///   - host: where it runs; by default a host of the service's name.
    ///   - discovery: where its targets are, instead of one host and port.
    ///   - interval: how often it is scraped; by default as often as the stack says.
    ///   - relabeling: changes targets before they are scraped.
    ///   - logs: where its logs are and how they are read.
    public static func service(
        _ name: Name = "cadvisor", host: Name? = nil, port: Int = 8080, at discovery: Discovery? = nil,
        every interval: Duration? = nil, relabeling: [Relabeling] = [], logs: [LogSource] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Service {
        ReadyService(
            name: name, host: host, port: port, discovery: discovery, interval: interval,
            relabeling: relabeling, metricRelabeling: labelsOfDocker, metrics: metrics, logs: logs,
            container: container
        ).declared(fileID, filePath, line, column)
    }

    private static let labelsOfDocker: [Relabeling] = [
        .replace(
            "compose_service", from: ["container_label_com_docker_compose_service"], matching: "(.+)"),
        .dropLabels(matching: "container_label_.+"),
    ]

    /// - Source: https://github.com/google/cadvisor/blob/master/docs/running.md
    private static var container: Container {
        var container = Container(
            "ghcr.io/google/cadvisor:v0.60.5", port: 8080,
            mounts: [
                HostMount("/", at: "/rootfs"), HostMount("/var/run"), HostMount("/sys"), HostMount("/var/lib/docker"),
                HostMount("/dev/disk"),
            ], health: .builtIn, limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(256)), joinsApplication: false)
        container.isPrivileged = true
        container.devices = ["/dev/kmsg"]
        return container
    }
}
