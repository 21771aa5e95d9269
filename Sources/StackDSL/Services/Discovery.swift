/// Where the targets of a scrape job, or the Alertmanagers, are.
///
/// A way to find them that is missing here goes through the job's ``Raw`` field beside `.fixed([])`.
///
/// - Diagnoses: `invalid-target`, `unsupported-by-version`, `unexpandable-secret`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/
public struct Discovery: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        /// The service itself, or a host, at a port.
        case host(Name?, port: Int)
        case fixed([TargetGroup])
        case list(Name, [TargetGroup], refresh: Duration?)
        case files([Name], refresh: Duration?)
        case dns(names: [Name], type: DNSType, port: Int?, refresh: Duration?)
        case http(Name, client: HTTPClient, refresh: Duration?)
        case docker(Docker)
        case kubernetes(Kubernetes)
        case ec2(EC2)
        case ecs(ECS)
        case consul(Consul)
    }

    package let kind: Kind

    package static func host(_ host: Name?, port: Int) -> Discovery { Discovery(kind: .host(host, port: port)) }

    /// Targets that are known beforehand, as `host:port`.
    ///
    /// - Emits: `static_configs:`.
    public static func fixed(_ groups: [TargetGroup]) -> Discovery { Discovery(kind: .fixed(groups)) }

    /// Targets that are known beforehand, in a file of their own: Prometheus takes a change of it without a reload.
    ///
    /// - Parameters:
    ///   - name: of the file, without `.yml`; one for each list.
    ///   - refresh: how often it is read besides; default 5 min.
    /// - Emits: `prometheus/targets/<name>.yml`, and `file_sd_configs:` that name it.
    public static func list(_ name: Name, _ groups: [TargetGroup], refresh: Duration? = nil) -> Discovery {
        Discovery(kind: .list(name, groups, refresh: refresh))
    }

    /// Target lists in files that something else writes; Prometheus reads them again when they change.
    ///
    /// - Parameter files: paths as Prometheus sees them, ending in `.json`, `.yml` or `.yaml`; the last part may hold
    ///   one `*`.
    /// - Emits: `file_sd_configs:`.
    public static func files(_ files: [Name], refresh: Duration? = nil) -> Discovery {
        Discovery(kind: .files(files, refresh: refresh))
    }

    /// Names that DNS resolves to targets.
    ///
    /// - Parameters:
    ///   - port: needed for `A`, `AAAA`, `MX` and `NS`; `SRV` records bring their own.
    ///   - refresh: default 30 s.
    /// - Emits: `dns_sd_configs:`.
    public static func dns(
        _ names: [Name], type: DNSType = .srv, port: Int? = nil, refresh: Duration? = nil
    ) -> Discovery {
        Discovery(kind: .dns(names: names, type: type, port: port, refresh: refresh))
    }

    /// Targets that a server of one's own lists as JSON.
    ///
    /// - Parameter refresh: default 1 min.
    /// - Emits: `http_sd_configs:`.
    /// - Source: https://prometheus.io/docs/prometheus/latest/http_sd/
    public static func http(_ url: Name, client: HTTPClient = HTTPClient(), refresh: Duration? = nil) -> Discovery {
        Discovery(kind: .http(url, client: client, refresh: refresh))
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

    /// How it asks, where it asks over HTTP.
    package var client: HTTPClient? {
        switch kind {
        case .http(_, let client, _): client
        case .docker(let docker): docker.client
        case .kubernetes(let kubernetes): kubernetes.client
        case .consul(let consul): consul.client
        case .host, .fixed, .list, .files, .dns, .ec2, .ecs: nil
        }
    }

    /// Targets that are written in the stack.
    package var groups: [TargetGroup] {
        switch kind {
        case .fixed(let groups), .list(_, let groups, _): groups
        case .host, .files, .dns, .http, .docker, .kubernetes, .ec2, .ecs, .consul: []
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
