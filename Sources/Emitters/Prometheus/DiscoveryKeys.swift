import Serialization
import StackDSL

extension Node.Map {
    /// Sets where a job's targets are: one `…_sd_configs` list, or `static_configs`.
    mutating func setTargets(_ discovery: Discovery, of service: Service) {
        switch discovery.kind {
        case .host(let host, let port):
            set("static_configs", .list([["targets": [.string("\((host ?? service.name).text):\(port)")]]]))
        case .fixed(let groups):
            set("static_configs", groups.map(targetGroupKeys))
        case .files(let files, let refresh):
            var keys: Node.Map = ["files": nameList(files)]
            keys.set("refresh_interval", refresh, unless: .minutes(5))
            set("file_sd_configs", [keys])
        case .dns(let queried, let type, let port, let refresh):
            var keys: Node.Map = ["names": nameList(queried)]
            if type != .srv { keys.set("type", type.rawValue) }
            keys.set("port", port)
            keys.set("refresh_interval", refresh, unless: .seconds(30))
            set("dns_sd_configs", [keys])
        case .docker(let host, let port, let filters, let client, let refresh):
            var keys: Node.Map = ["host": .string(host.text)]
            keys.set("port", port)
            keys.setUnlessEmpty("filters", filters.map(filterKeys))
            keys.set("refresh_interval", refresh, unless: .minutes(1))
            keys.setKeys(of: client)
            set("docker_sd_configs", [keys])
        case .kubernetes(let role, let namespaces, let selectors, let apiServer, let client):
            var keys = Node.Map()
            keys.set("api_server", apiServer?.text)
            keys.set("role", role.rawValue)
            if !namespaces.isEmpty { keys.set("namespaces", .map(["names": nameList(namespaces)])) }
            keys.setUnlessEmpty("selectors", selectors.map(selectorKeys))
            keys.setKeys(of: client)
            set("kubernetes_sd_configs", [keys])
        case .ec2(let region, let port, let filters, let roleARN, let refresh):
            var keys: Node.Map = ["region": .string(region.text)]
            keys.set("role_arn", roleARN?.text)
            keys.set("refresh_interval", refresh, unless: .minutes(1))
            keys.set("port", port)
            keys.setUnlessEmpty("filters", filters.map(filterKeys))
            set("ec2_sd_configs", [keys])
        }
    }
}

private func targetGroupKeys(_ group: TargetGroup) -> Node.Map {
    var keys: Node.Map = ["targets": nameList(group.targets)]
    keys.setUnlessEmpty("labels", sortedLabels(group.labels))
    return keys
}

private func filterKeys(_ filter: Discovery.Filter) -> Node.Map {
    ["name": .string(filter.name.text), "values": nameList(filter.values)]
}

private func selectorKeys(_ selector: Discovery.KubernetesSelector) -> Node.Map {
    var keys: Node.Map = ["role": .string(selector.role.rawValue)]
    keys.set("label", selector.label?.text)
    keys.set("field", selector.field?.text)
    return keys
}
