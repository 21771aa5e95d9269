import StackDSL

/// Loki, as its collector reaches it.
func lokiServices(_ resolved: ResolvedStack) -> [ComposeService] {
    guard let loki = resolved.stack.loki else { return [] }
    let version = resolved.stack.versions.loki
    let container = Container(
        ImageTag.loki(version), port: loki.port,
        health: lokiHealth(version, port: loki.port),
        limits: ResourceLimits(cpus: 1, memory: .mebibytes(1_024)), joinsApplication: false)
    // Collectors elsewhere may know it by a name that it does not have here.
    let isCollectedHere = resolved.stack.deployment?.elsewhere.contains(.collector) != true
    var service = ComposeService(isCollectedHere ? hostName(of: loki.collector.url.text) : "loki", .loki, container)
    service.folders = [.init("loki", at: MountPoint.loki)]
    service.volumes = [.init("loki_data", at: MountPoint.lokiData)]
    service.ports = [.init(loki.port, published: .loopback(loki.port))]
    if !resolved.logAlerts.isEmpty { service.follows = alertmanagerNames(resolved.stack) }
    service.grace = .minutes(1)
    return [service]
}

/// The image holds Loki and nothing else; since 3.6 Loki can ask itself.
private func lokiHealth(_ version: ToolVersion, port: Int) -> Container.Health? {
    version < .v3_6
        ? nil
        : .command([
            "/usr/bin/loki", "-health", Name(verbatim: "-health.url=http://127.0.0.1:\(port)/ready"),
        ])
}
