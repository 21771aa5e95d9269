import StackDSL

extension ResolvedStack {
    /// Whether there is anything for Grafana to show.
    package var hasGrafana: Bool { stack.grafana != nil || !dashboards.isEmpty }
}

/// Grafana, after what it reads from.
func grafanaServices(_ resolved: ResolvedStack) -> [ComposeService] {
    guard resolved.hasGrafana else { return [] }
    let stack = resolved.stack
    // Below a path of its own, it sends whoever asks elsewhere to the address that browsers use.
    let url = stack.grafana?.settings?.rootURL.map { path(of: $0.text) } ?? ""
    let prefix = url.hasSuffix("/") ? String(url.dropLast()) : url
    let container = Container(
        ImageTag.grafana(stack.versions.grafana), port: 3000,
        environment: (stack.grafana?.variables ?? []).map(ContainerVariable.init),
        health: .wget(Name(verbatim: prefix + "/api/health"), port: 3000),
        limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(512)), joinsApplication: false)
    var service = ComposeService("grafana", .grafana, container)
    let provider = stack.grafana?.provider ?? DashboardProvider()
    service.folders = [.init("grafana/provisioning", at: MountPoint.grafanaProvisioning)]
    if !resolved.dashboards.isEmpty {
        service.folders.append(.init("grafana/dashboards", at: provider.path.text))
    }
    service.volumes = [.init("grafana_data", at: MountPoint.grafanaData)]
    service.ports = [.init(3000, published: 3000)]
    service.follows = resolved.dataSources.map { hostName(of: $0.url.text) }
    service.grace = .seconds(30)
    service.references = ExternalReference.all(in: [stack.grafana as Any], site: stack.site)
    return [service]
}

extension ContainerVariable {
    /// Grafana's image reads a file where `__FILE` follows the variable's name.
    fileprivate init(_ variable: GrafanaVariable) {
        switch variable.value {
        case .text(let text): self.init(Name(verbatim: variable.name), Name(verbatim: text))
        case .secret(let secret):
            switch secret.source {
            case .file(let path):
                self.init(Name(verbatim: variable.name + "__FILE"), secretFile: Name(verbatim: path))
            case .environment(let name):
                self.init(Name(verbatim: variable.name), fromVariable: Name(verbatim: name))
            }
        }
    }
}
