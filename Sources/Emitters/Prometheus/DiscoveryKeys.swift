import Serialization
import StackDSL

extension Node.Map {
    /// Sets where targets are: one `…_sd_configs` list, or `static_configs`.
    ///
    /// - Parameter host: of a target that names none.
    mutating func setTargets(_ discovery: Discovery, host: Name, files: TargetFiles) {
        switch discovery.kind {
        case .host(let declared, let port):
            set("static_configs", .list([["targets": [.string("\((declared ?? host).text):\(port)")]]]))
        case .fixed(let groups):
            setUnlessEmpty("static_configs", groups.map(targetGroupKeys))
        case .list(let name, _, let refresh):
            set("file_sd_configs", [fileKeys([files.path(of: name)], refresh)])
        case .files(let files, let refresh):
            set("file_sd_configs", [fileKeys(files.map(\.text), refresh)])
        case .dns(let queried, let type, let port, let refresh):
            var keys: Node.Map = ["names": nameList(queried)]
            if type != .srv { keys.set("type", type.rawValue) }
            keys.set("port", port)
            keys.set("refresh_interval", refresh, unless: .seconds(30))
            set("dns_sd_configs", [keys])
        case .http(let url, let client, let refresh):
            var keys: Node.Map = ["url": .string(url.text)]
            keys.set("refresh_interval", refresh, unless: .minutes(1))
            keys.setKeys(of: client)
            set("http_sd_configs", [keys])
        case .docker(let docker): set("docker_sd_configs", [dockerKeys(docker)])
        case .kubernetes(let kubernetes): set("kubernetes_sd_configs", [kubernetesKeys(kubernetes)])
        case .ec2(let ec2): set("ec2_sd_configs", [ec2Keys(ec2)])
        case .ecs(let ecs): set("aws_sd_configs", [ecsKeys(ecs)])
        case .consul(let consul): set("consul_sd_configs", [consulKeys(consul)])
        }
    }

    fileprivate mutating func setKeys(of account: Discovery.AWSAccount) {
        set("region", account.region.text)
        set("endpoint", account.endpoint?.text)
        set("profile", account.profile?.text)
        set("role_arn", account.roleARN?.text)
    }
}

private func fileKeys(_ files: [String], _ refresh: Duration?) -> Node.Map {
    var keys: Node.Map = ["files": Node(files)]
    keys.set("refresh_interval", refresh, unless: .minutes(5))
    return keys
}

private func dockerKeys(_ docker: Discovery.Docker) -> Node.Map {
    var keys: Node.Map = ["host": .string(docker.host.text)]
    keys.set("port", docker.port)
    keys.set("host_networking_host", docker.hostNetworkHost?.text)
    keys.set("match_first_network", docker.matchesFirstNetwork)
    keys.setUnlessEmpty("filters", docker.filters.map(filterKeys))
    keys.set("refresh_interval", docker.refresh, unless: .minutes(1))
    keys.setKeys(of: docker.client)
    return keys
}

private func kubernetesKeys(_ kubernetes: Discovery.Kubernetes) -> Node.Map {
    var keys = Node.Map()
    keys.set("api_server", kubernetes.apiServer?.text)
    keys.set("role", kubernetes.role.rawValue)
    keys.set("kubeconfig_file", kubernetes.kubeconfig?.file)
    var namespaces = Node.Map()
    if kubernetes.inOwnNamespace { namespaces.set("own_namespace", true) }
    namespaces.setUnlessEmpty("names", kubernetes.namespaces.map(\.text))
    keys.setUnlessEmpty("namespaces", namespaces)
    keys.setUnlessEmpty("selectors", kubernetes.selectors.map(selectorKeys))
    let attached = Discovery.KubernetesMetadata.allCases.filter(kubernetes.attaching.contains)
    keys.setUnlessEmpty("attach_metadata", Node.Map(attached.map { Node.Map.Entry($0.rawValue, true) }))
    keys.setKeys(of: kubernetes.client)
    return keys
}

private func ec2Keys(_ ec2: Discovery.EC2) -> Node.Map {
    var keys = Node.Map()
    keys.setKeys(of: ec2.account)
    keys.set("refresh_interval", ec2.refresh, unless: .minutes(1))
    keys.set("port", ec2.port)
    keys.setUnlessEmpty("filters", ec2.filters.map(filterKeys))
    return keys
}

private func ecsKeys(_ ecs: Discovery.ECS) -> Node.Map {
    var keys: Node.Map = ["role": "ecs"]
    keys.setKeys(of: ecs.account)
    keys.set("refresh_interval", ecs.refresh, unless: .minutes(1))
    keys.set("port", ecs.port)
    keys.setUnlessEmpty("clusters", ecs.clusters.map(\.text))
    return keys
}

private func consulKeys(_ consul: Discovery.Consul) -> Node.Map {
    var keys: Node.Map = ["server": .string(consul.server.text)]
    keys.set("datacenter", consul.datacenter?.text)
    keys.set("namespace", consul.namespace?.text)
    if consul.scheme != .http { keys.set("scheme", consul.scheme.rawValue) }
    keys.setUnlessEmpty("services", consul.services.map(\.text))
    keys.set("filter", consul.filter?.text)
    keys.setUnlessEmpty("tags", consul.tags.map(\.text))
    if !consul.allowsStale { keys.set("allow_stale", false) }
    keys.set("refresh_interval", consul.refresh, unless: .seconds(30))
    keys.setKeys(of: consul.client)
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
