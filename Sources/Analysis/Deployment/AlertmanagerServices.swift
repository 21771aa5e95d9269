import StackDSL

/// The host names that Prometheus sends alerts to.
func alertmanagerNames(_ stack: Stack) -> [String] {
    stack.routing == nil ? [] : stack.prometheus.alertmanagers.map { hostName(of: $0.text) }
}

/// One Alertmanager for each address that alerts are sent to. Several tell each other what they have sent.
func alertmanagerServices(_ stack: Stack) -> [ComposeService] {
    guard let routing = stack.routing else { return [] }
    let names = alertmanagerNames(stack)
    return names.enumerated().map { index, name in
        let container = Container(
            ImageTag.alertmanager(stack.versions.alertmanager), port: 9093,
            command: [
                Name(verbatim: "--config.file=\(MountPoint.alertmanager)/alertmanager.yml"),
                Name(verbatim: "--storage.path=\(MountPoint.alertmanagerData)"),
            ] + clusterFlags(of: name, among: names),
            health: .wget("/-/ready", port: 9093), limits: ResourceLimits(cpus: 0.25, memory: .mebibytes(128)))
        var service = ComposeService(name, .alertmanager, container)
        service.folders = [.init("alertmanager", at: MountPoint.alertmanager)]
        service.volumes = [
            .init(index == 0 ? "alertmanager_data" : "alertmanager_data_\(index + 1)", at: MountPoint.alertmanagerData)
        ]
        service.ports = [.init(9093, published: 9093)]
        service.grace = .seconds(30)
        service.references = ExternalReference.all(in: [routing], site: routing.root.site)
        return service
    }
}

/// Alone, it listens to nobody: otherwise it would wait for others at each start.
private func clusterFlags(of name: String, among names: [String]) -> [Name] {
    names.count == 1
        ? ["--cluster.listen-address="]
        : ["--cluster.listen-address=0.0.0.0:9094"]
            + names.filter { $0 != name }.map { Name(verbatim: "--cluster.peer=\($0):9094") }
}
