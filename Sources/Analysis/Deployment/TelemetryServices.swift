import StackDSL

/// The OpenTelemetry Collector, after those it sends to. Nothing is in the image that could ask whether it is well.
func telemetryServices(_ stack: Stack) -> [ComposeService] {
    guard let collector = stack.telemetry else { return [] }
    let version = stack.versions.openTelemetryCollector
    let components = CollectorComponents(collector, version: version)
    var container = Container(
        ImageTag.openTelemetryCollector(version), port: 4318,
        limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(512)))
    var service = ComposeService("otel-collector", .telemetry, container)
    for receiver in components.receivers {
        switch receiver.value.kind {
        case .files(let files, _, _, _, _):
            container.mounts += files.map { HostMount(Name(verbatim: fixedFolder(of: $0.text))) }
        case .host(_, _, let root?): container.mounts.append(HostMount("/", at: root, followsHost: true))
        case .host, .otlp, .prometheus, .connector: break
        }
    }
    if components.needsStorage {
        // A new volume belongs to root, and the image's own user is another.
        container.user = "0"
        service.volumes = [.init("otel_collector_data", at: collector.storage.text)]
    }
    service.container = container
    service.folders = [.init("otel-collector", at: MountPoint.openTelemetryCollector)]
    service.ports = [.init(4318, published: .nowhere)]
    service.follows = components.exporters.compactMap(\.value.outgoing?.endpoint.text).map(hostName).uniqued
    service.grace = .seconds(30)
    service.references = ExternalReference.all(in: [collector], site: collector.site)
    return [service]
}

/// Jaeger, with its own store or another's.
func jaegerServices(_ stack: Stack) -> [ComposeService] {
    guard let jaeger = stack.jaeger else { return [] }
    var container = Container(
        ImageTag.jaeger(stack.versions.jaeger), port: 16_686, health: .wget("/status", port: 13_133),
        limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(512)))
    var service = ComposeService("jaeger", .jaeger, container)
    if case .badger(_, let directory) = jaeger.storage.kind {
        // A new volume belongs to root, and the image's own user is another.
        container.user = "0"
        service.volumes = [.init("jaeger_data", at: directory.text)]
    }
    service.container = container
    service.folders = [.init("jaeger", at: MountPoint.jaeger)]
    service.ports = [.init(16_686, published: 16_686)]
    service.grace = .seconds(30)
    service.references = ExternalReference.all(in: [jaeger], site: jaeger.site)
    return [service]
}

/// OpenObserve, where it is one of this machine's own containers; its first user comes from the environment.
func openObserveServices(_ stack: Stack) -> [ComposeService] {
    guard let server = stack.openObserve else { return [] }
    let container = Container(
        ImageTag.openObserve(stack.versions.openObserve), port: 5080,
        environment: ["ZO_ROOT_USER_EMAIL", "ZO_ROOT_USER_PASSWORD"].map { ContainerVariable($0, fromVariable: $0) }
            + server.environment.map { variable in
                let name = Name(verbatim: variable.name)
                return switch variable.value {
                case .text(let text): ContainerVariable(name, Name(verbatim: text))
                case .secret(let secret): ContainerVariable(name, secret)
                }
            },
        health: .command(["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:5080/healthz"]),
        limits: ResourceLimits(cpus: 1, memory: .mebibytes(2_048)))
    var service = ComposeService(hostName(of: server.url.text), .openObserve, container)
    if case .singleNode(let directory) = server.mode.kind {
        service.volumes = [.init("openobserve_data", at: directory.text)]
    }
    service.ports = [.init(5080, published: 5080)]
    service.grace = .seconds(30)
    service.references = ExternalReference.all(in: [container], site: server.site)
    return [service]
}

extension [String] {
    /// Each once, where it is first.
    var uniqued: [String] {
        var seen: Set<String> = []
        return filter { seen.insert($0).inserted }
    }
}
