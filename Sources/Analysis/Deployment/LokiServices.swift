import StackDSL

/// Loki in its processes; a single one as its collector reaches it.
func lokiServices(_ resolved: ResolvedStack) -> [ComposeService] {
    guard let loki = resolved.stack.loki else { return [] }
    let version = resolved.stack.versions.loki
    // Collectors elsewhere may know it by a name that it does not have here.
    let isCollectedHere = resolved.stack.deployment?.elsewhere.contains(.collector) != true
    let single =
        loki.deployment.members == nil && isCollectedHere ? loki.collector.url.map { hostName(of: $0.text) } : nil
    return loki.processes.map { process in
        let container = Container(
            ImageTag.loki(version), port: loki.port, command: process.arguments.map { Name(verbatim: $0) },
            environment: process.environment, health: lokiHealth(version, port: loki.port),
            limits: ResourceLimits(cpus: 1, memory: .mebibytes(1_024)), joinsApplication: false)
        var service = ComposeService(single ?? process.host.text, .loki, container)
        service.folders = [.init("loki", at: MountPoint.loki)]
        service.volumes = [.init(volumeName(of: process), at: MountPoint.lokiData)]
        service.ports = [.init(loki.port, published: .loopback(loki.port))]
        if !resolved.logAlerts.isEmpty { service.follows = alertmanagerNames(resolved.stack) }
        service.references = ExternalReference.all(
            in: [loki.deployment, loki.alertmanagerLogin as Any, loki.recordingClient], site: loki.site)
        service.grace = .minutes(1)
        return service
    }
}

private func volumeName(of process: LokiServer.Process) -> String {
    process.host.text.replacing("-", with: "_") + "_data"
}

/// The image holds Loki and nothing else; since 3.6 Loki can ask itself.
private func lokiHealth(_ version: ToolVersion, port: Int) -> Container.Health? {
    version < .v3_6
        ? nil
        : .command([
            "/usr/bin/loki", "-health", Name(verbatim: "-health.url=http://127.0.0.1:\(port)/ready"),
        ])
}
