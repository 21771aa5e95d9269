import StackDSL

/// The collector of logs, after Loki. Root, since it reads what others wrote.
func collectorServices(_ stack: Stack) -> [ComposeService] {
    guard let loki = stack.loki else { return [] }
    let sources = stack.services.flatMap(\.logs)
    let program = loki.collector.program
    let image =
        switch program {
        case .alloy: ImageTag.alloy(stack.versions.alloy)
        case .promtail: ImageTag.promtail(stack.versions.promtail)
        }
    var container = Container(
        image, port: program.port,
        limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(256)), joinsApplication: false)
    container.mounts = mounts(of: sources)
    var service = ComposeService(program.rawValue, .collector, container)
    service.folders = [.init(program.rawValue, at: program.configurationFolder)]
    service.volumes = [.init("\(program.rawValue)_data", at: program.stateFolder)]
    service.ports = [.init(program.port, published: .loopback(program.port))] + sources.compactMap(\.listeningPort)
    service.follows = [hostName(of: loki.collector.url?.text ?? loki.writeURL)]
    service.references = ExternalReference.all(in: [loki.collector], site: stack.site)
    return [service]
}

extension LogSource {
    /// Where a source waits for what others send.
    fileprivate var listeningPort: ComposeService.Port? {
        guard case .syslog(let port, let transport, _) = origin else { return nil }
        return .init(port, published: .loopback(port), isUDP: transport == .udp)
    }
}

/// What the collector reads of the machine: the engine's socket, the folders of files, the journal.
private func mounts(of sources: [LogSource]) -> [HostMount] {
    var mounts: [HostMount] = []
    for source in sources {
        let needed: [HostMount] =
            switch source.origin {
            case .docker(_, let engine): [HostMount(socketOf: engine)].compactMap { $0 }
            case .files(let paths, _): paths.map { HostMount(Name(verbatim: fixedFolder(of: $0.text))) }
            case .journal(_, _, let directory):
                (directory.map { [$0] } ?? ["/var/log/journal", "/run/log/journal"]).map { HostMount($0) }
                    + [HostMount("/etc/machine-id")]
            case .syslog: []
            }
        for mount in needed where !mounts.contains(mount) { mounts.append(mount) }
    }
    return mounts
}

/// The folder that all files of a pattern are below.
func fixedFolder(of pattern: String) -> String {
    let fixed = pattern.prefix { !"*?[{".contains($0) }
    let folder = fixed.lastIndex(of: "/").map { fixed[..<$0] } ?? ""
    return folder.isEmpty ? "/" : String(folder)
}
