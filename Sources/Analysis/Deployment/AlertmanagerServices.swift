package import StackDSL

/// The host names of the stack's own Alertmanagers: where Prometheus sends its alerts. Those that are found by a discovery,
/// and those of a stack without routing, run elsewhere.
package func alertmanagerNames(_ stack: Stack) -> [String] {
    if stack.routing == nil { return [] }
    var names: [String] = []
    for target in stack.prometheus.alertmanagers.flatMap(\.discovery.groups).flatMap(\.targets) {
        let name = hostName(of: target.text)
        if !names.contains(name) { names.append(name) }
    }
    return names
}

/// One Alertmanager for each host. Several tell each other what they have sent.
func alertmanagerServices(_ stack: Stack) -> [ComposeService] {
    guard let routing = stack.routing else { return [] }
    let prefix = routing.server.externalURL.map { path(of: $0.text) } ?? ""
    return alertmanagerNames(stack).enumerated().map { index, name in
        let container = Container(
            ImageTag.alertmanager(stack.versions.alertmanager), port: 9093,
            health: .wget(readiness(below: prefix), port: 9093))
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
