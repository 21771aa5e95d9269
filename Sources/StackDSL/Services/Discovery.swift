/// Where the targets of a scrape job are.
///
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/
public struct Discovery: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// The service itself, or a host, at a port.
        case host(Name?, port: Int)
        case fixed([TargetGroup])
        case files([Name], refresh: Duration?)
        case dns(names: [Name], type: DNSType, port: Int?, refresh: Duration?)
        case docker(host: Name, port: Int?, filters: [Filter], client: HTTPClient, refresh: Duration?)
        case kubernetes(
            role: KubernetesRole, namespaces: [Name], selectors: [KubernetesSelector], apiServer: Name?,
            client: HTTPClient)
        case ec2(region: Name, port: Int?, filters: [Filter], roleARN: Name?, refresh: Duration?)
    }

    package let kind: Kind

    package static func host(_ host: Name?, port: Int) -> Discovery { Discovery(kind: .host(host, port: port)) }

    /// Targets that are known beforehand, as `host:port`.
    ///
    /// - Emits: `static_configs:`.
    public static func fixed(_ groups: [TargetGroup]) -> Discovery { Discovery(kind: .fixed(groups)) }

    /// Target lists in files that something else writes; Prometheus reads them again when they change.
    ///
    /// - Parameter files: paths as Prometheus sees them; the last part may hold one `*`.
    /// - Emits: `file_sd_configs:`.
    public static func files(_ files: [Name], refresh: Duration? = nil) -> Discovery {
        Discovery(kind: .files(files, refresh: refresh))
    }

    /// Names that DNS resolves to targets.
    ///
    /// - Parameter port: needed for `A`, `AAAA`, `MX` and `NS`; `SRV` records bring their own.
    /// - Emits: `dns_sd_configs:`.
    /// - Diagnoses: `invalid-target`.
    public static func dns(
        _ names: [Name], type: DNSType = .srv, port: Int? = nil, refresh: Duration? = nil
    ) -> Discovery {
        Discovery(kind: .dns(names: names, type: type, port: port, refresh: refresh))
    }

    /// Containers of a Docker engine.
    ///
    /// - Emits: `docker_sd_configs:`.
    public static func docker(
        host: Name = "unix:///var/run/docker.sock", port: Int? = nil, filters: [Filter] = [],
        client: HTTPClient = HTTPClient(), refresh: Duration? = nil
    ) -> Discovery {
        Discovery(kind: .docker(host: host, port: port, filters: filters, client: client, refresh: refresh))
    }

    /// Objects of a Kubernetes cluster. Without an API server, Prometheus runs inside the cluster.
    ///
    /// - Parameter namespaces: all of them by default.
    /// - Emits: `kubernetes_sd_configs:`. Debian 12's own Prometheus is built without it.
    public static func kubernetes(
        _ role: KubernetesRole, namespaces: [Name] = [], selectors: [KubernetesSelector] = [],
        apiServer: Name? = nil, client: HTTPClient = HTTPClient()
    ) -> Discovery {
        Discovery(
            kind: .kubernetes(
                role: role, namespaces: namespaces, selectors: selectors, apiServer: apiServer,
                client: client))
    }

    /// Instances of Amazon EC2. Credentials come from the environment of Prometheus or its instance role.
    ///
    /// - Emits: `ec2_sd_configs:`.
    public static func ec2(
        region: Name, port: Int? = nil, filters: [Filter] = [], roleARN: Name? = nil, refresh: Duration? = nil
    ) -> Discovery {
        Discovery(kind: .ec2(region: region, port: port, filters: filters, roleARN: roleARN, refresh: refresh))
    }
}

extension Discovery {
    /// The record type that is asked for.
    public enum DNSType: String, Sendable, Hashable {
        case srv = "SRV"
        case a = "A"
        case aaaa = "AAAA"
        case mx = "MX"
        case ns = "NS"
    }

    /// What kind of object becomes a target.
    public enum KubernetesRole: String, Sendable, Hashable {
        case node, service, pod, endpoints, endpointslice, ingress
    }

    /// A filter as the provider's own interface has it: a name and the values it accepts.
    public struct Filter: Sendable, Hashable {
        package let name: Name
        package let values: [Name]

        /// A filter by this name; any of the values will do.
        public init(_ name: Name, _ values: [Name]) {
            self.name = name
            self.values = values
        }
    }

    /// Limits the objects of a role to those with a label or a field.
    public struct KubernetesSelector: Sendable, Hashable {
        package let role: KubernetesRole
        package let label: Name?
        package let field: Name?

        /// Limits a role to objects with this label or field, in Kubernetes' own selector syntax.
        public init(_ role: KubernetesRole, label: Name? = nil, field: Name? = nil) {
            self.role = role
            self.label = label
            self.field = field
        }
    }
}

/// Targets that share labels.
public struct TargetGroup: Sendable, Hashable {
    package let targets: [Name]
    package let labels: Labels

    /// - Parameter targets: `host:port`, without a scheme.
    public init(_ targets: [Name], labels: Labels = [:]) {
        self.targets = targets
        self.labels = labels
    }
}
