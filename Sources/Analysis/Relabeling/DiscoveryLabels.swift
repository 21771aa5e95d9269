package import StackDSL

/// The labels beginning with `__meta_` that a discovery gives to targets.
///
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/
package struct DiscoveryLabels: Sendable, Hashable {
    /// What they begin with; nil where there are none.
    package let prefix: String?
    package let names: [String]
    /// Beginnings of names that end in what people chose, such as the name of a container's label.
    package let families: [String]

    fileprivate init() { (prefix, names, families) = (nil, [], []) }

    fileprivate init(_ prefix: String, names: [String], families: [String]) {
        self.prefix = prefix
        self.names = names.map { prefix + $0 }
        self.families = families.map { prefix + $0 }
    }

    /// With names and families as words of a text.
    fileprivate init(_ prefix: String, _ names: String, families: String = "") {
        func words(_ text: String) -> [String] { text.split(separator: " ").map(String.init) }
        self.init(prefix, names: words(names), families: words(families))
    }

    package func contains(_ label: String) -> Bool {
        names.contains(label) || families.contains { label.hasPrefix($0) && label.utf8.count > $0.utf8.count }
    }

    /// Whether one of them may begin so.
    package func mayBegin(with text: String) -> Bool {
        names.contains { $0.hasPrefix(text) } || families.contains { $0.hasPrefix(text) || text.hasPrefix($0) }
    }
}

extension Discovery {
    /// What the newest Prometheus gives; older ones give less.
    package var labels: DiscoveryLabels {
        switch kind {
        case .host, .fixed: DiscoveryLabels()
        case .list, .files: DiscoveryLabels("__meta_", "filepath")
        case .http: DiscoveryLabels("__meta_", "url")
        case .dns:
            DiscoveryLabels("__meta_dns_", "name srv_record_target srv_record_port mx_record_target ns_record_target")
        case .docker:
            DiscoveryLabels(
                "__meta_docker_",
                """
                container_id container_image container_image_id container_name container_network_mode network_id network_name \
                network_scope network_internal network_ingress network_ip port_private port_public port_public_ip
                """, families: "container_label_ network_label_")
        case .kubernetes(let kubernetes): kubernetes.labels(attaching: kubernetes.attaching)
        case .ec2:
            DiscoveryLabels(
                "__meta_ec2_",
                """
                ami architecture availability_zone availability_zone_id default_ipv6_address instance_id instance_lifecycle \
                instance_state instance_type ipv6_addresses owner_id platform primary_ipv6_addresses primary_subnet_id \
                private_dns_name private_ip public_dns_name public_ip region subnet_id vpc_id
                """, families: "tag_")
        case .ecs:
            DiscoveryLabels(
                "__meta_ecs_",
                """
                availability_zone cluster cluster_arn container_instance_arn desired_status ec2_instance_id \
                ec2_instance_private_ip ec2_instance_public_ip ec2_instance_type health_status ip_address last_status \
                launch_type network_mode platform_family platform_version public_ip region service service_arn \
                service_status subnet_id task_arn task_definition task_group
                """, families: "tag_cluster_ tag_service_ tag_task_ tag_ec2_")
        case .consul:
            DiscoveryLabels(
                "__meta_consul_",
                """
                address dc health namespace node partition service service_address service_id service_port tags
                """, families: "metadata_ service_metadata_ tagged_address_")
        }
    }
}

extension Discovery.Kubernetes {
    /// What targets of the role have, and what is attached to them.
    fileprivate func labels(attaching: [Discovery.KubernetesMetadata]) -> DiscoveryLabels {
        var names: [String] = []
        var families: [String] = []
        func describe(_ object: String) {
            families += ["label", "labelpresent", "annotation", "annotationpresent"].map { "\(object)_\($0)_" }
        }
        for object in objects {
            names.append("\(object)_name")
            names += (Self.further[object] ?? []).map { "\(object)_\($0)" }
            describe(object)
        }
        switch role {
        case .node: families += ["node_condition_", "node_address_"]
        case .endpoints:
            names += [
                "endpoint_node_name", "endpoint_hostname", "endpoint_ready", "endpoint_port_name", "endpoint_port_protocol",
                "endpoint_address_target_kind", "endpoint_address_target_name",
            ]
        case .endpointslice: families += ["endpointslice_endpoint_topology_"]
        case .service, .pod, .ingress: break
        }
        if role != .node {
            names.append("namespace")
            if attaching.contains(.namespace) { describe("namespace") }
        }
        if hasPods {
            if attaching.contains(.node) {
                names.append("node_name")
                describe("node")
            }
            names += [.deployment, .job, .cronjob].filter(attaching.contains).map { "pod_\($0.rawValue)_name" }
        }
        return DiscoveryLabels("__meta_kubernetes_", names: names, families: families)
    }

    /// Targets that are pods, or may be.
    private var hasPods: Bool { [.pod, .endpoints, .endpointslice].contains(role) }

    /// The kinds of objects that a target of the role has the labels of.
    private var objects: [String] {
        switch role {
        case .node: ["node"]
        case .service: ["service"]
        case .pod: ["pod"]
        case .endpoints: ["endpoints", "service", "pod"]
        case .endpointslice: ["endpointslice", "service", "pod"]
        case .ingress: ["ingress"]
        }
    }

    private static let further: [String: [String]] = [
        "node": ["provider_id"],
        "service": [
            "cluster_ip", "external_name", "loadbalancer_ip", "port_name", "port_number", "port_protocol", "type",
        ],
        "pod": [
            "container_id", "container_image", "container_init", "container_name", "container_port_name",
            "container_port_number", "container_port_protocol", "controller_kind", "controller_name", "host_ip", "ip",
            "node_name", "phase", "ready", "uid",
        ],
        "endpointslice": [
            "address_target_kind", "address_target_name", "address_type", "endpoint_conditions_ready",
            "endpoint_conditions_serving", "endpoint_conditions_terminating", "endpoint_hostname", "endpoint_node_name",
            "endpoint_zone", "port", "port_app_protocol", "port_name", "port_protocol",
        ],
        "ingress": ["class_name", "host", "path", "scheme"],
    ]
}

extension Discovery {
    /// What must be attached for a target of Kubernetes to have a label, or one that begins so; nil where nothing gives it.
    package func attachment(for label: String) -> KubernetesMetadata? {
        guard case .kubernetes(let kubernetes) = kind else { return nil }
        return KubernetesMetadata.allCases.first { metadata in
            if kubernetes.attaching.contains(metadata) { return false }
            let labels = kubernetes.labels(attaching: [metadata])
            return labels.contains(label) || labels.families.contains(label)
        }
    }
}
