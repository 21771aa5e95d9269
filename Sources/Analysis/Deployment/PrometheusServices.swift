import StackDSL

extension ResolvedStack {
    /// Whether there is anything for Prometheus to do.
    package var hasPrometheus: Bool {
        !groups.isEmpty || stack.services.contains { !$0.scrapes.isEmpty || !$0.probes.isEmpty }
    }
}

/// Prometheus, after those it talks to.
func prometheusServices(_ resolved: ResolvedStack) -> [ComposeService] {
    guard resolved.hasPrometheus else { return [] }
    let stack = resolved.stack
    let web = stack.prometheus.web
    var container = Container(
        ImageTag.prometheus(stack.versions.prometheus), port: 9090,
        limits: ResourceLimits(cpus: 1, memory: .mebibytes(1_024)))
    // Its log is read again at the start, which takes minutes where it is long.
    if web.configuration == nil {
        let prefix = web.routePrefix?.text ?? web.externalURL.map { path(of: $0.text) } ?? ""
        container.health = .wget(readiness(below: prefix), port: 9090, startPeriod: .minutes(5))
    }
    container.mounts = dockerSockets(of: stack.services.flatMap(\.scrapes))
    var service = ComposeService("prometheus", .prometheus, container)
    service.folders = [.init("prometheus", at: MountPoint.prometheus)]
    service.volumes = [.init("prometheus_data", at: MountPoint.prometheusData)]
    service.ports = [.init(9090, published: 9090)]
    service.follows = alertmanagerNames(stack) + [hostName(of: stack.prometheus.blackbox.text)]
    service.grace = .minutes(1)
    service.references =
        ExternalReference.all(in: [stack.prometheus, stack.services.map(\.scrapes)], site: stack.site)
        + ExternalReference.files([web.configuration], site: stack.site)
    return [service]
}

/// The page that says whether a program is ready, below what comes before all of its paths.
func readiness(below prefix: String) -> Name {
    let parts = prefix.split(separator: "/")
    return Name(verbatim: "/" + (parts + ["-", "ready"]).joined(separator: "/"))
}

/// The path of a URL: a program that is reached below one has all its pages there.
func path(of url: String) -> String {
    let rest = url.firstRange(of: "://").map { url[$0.upperBound...] } ?? url[...]
    return String(rest.drop { $0 != "/" }.prefix { $0 != "?" && $0 != "#" })
}

/// The engines' sockets that targets are discovered through.
private func dockerSockets(of scrapes: [Scrape]) -> [HostMount] {
    var sockets: [HostMount] = []
    for scrape in scrapes {
        guard case .docker(let docker) = scrape.discovery.kind, let socket = HostMount(socketOf: docker.host),
            !sockets.contains(socket)
        else { continue }
        sockets.append(socket)
    }
    return sockets
}

extension HostMount {
    /// The socket of a Docker engine; none for one that is reached over the network.
    init?(socketOf engine: Name) {
        guard engine.text.hasPrefix("unix://") else { return nil }
        self.init(Name(verbatim: String(engine.text.dropFirst("unix://".count))))
    }
}

/// The blackbox exporter, where there is something to probe.
func blackboxServices(_ stack: Stack) -> [ComposeService] {
    let probes = stack.services.flatMap(\.probes)
    if probes.isEmpty { return [] }
    let container = Container(
        ImageTag.blackbox(stack.versions.blackbox), port: 9115, health: .wget("/-/healthy", port: 9115))
    var service = ComposeService(hostName(of: stack.prometheus.blackbox.text), .blackbox, container)
    service.folders = [.init("blackbox", at: MountPoint.blackbox)]
    service.ports = [.init(9115, published: 9115)]
    service.references = ExternalReference.all(in: probes, site: stack.site)
    return [service]
}
