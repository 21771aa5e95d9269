extension Discovery {
    /// Instances of Amazon EC2. Keys come from the environment of Prometheus or its instance role.
    ///
    /// - Parameters:
    ///   - port: of each instance; default 80.
    ///   - filters: as of EC2's DescribeInstances: `.init("tag:Role", ["web"])`.
    ///   - profile: of AWS' shared configuration.
    ///   - roleARN: a role that is assumed.
    ///   - endpoint: asked in place of AWS' own.
    ///   - refresh: default 1 min.
    /// - Emits: `ec2_sd_configs:`.
    public static func ec2(
        region: Name, port: Int? = nil, filters: [Filter] = [], profile: Name? = nil, roleARN: Name? = nil,
        endpoint: Name? = nil, refresh: Duration? = nil
    ) -> Discovery {
        Discovery(
            kind: .ec2(
                EC2(
                    account: AWSAccount(region: region, endpoint: endpoint, profile: profile, roleARN: roleARN),
                    port: port, filters: filters, refresh: refresh)))
    }

    /// Tasks of Amazon ECS. Since Prometheus 3.8; keys come from the environment of Prometheus or its task's role.
    ///
    /// - Parameters:
    ///   - clusters: their ARNs; all of the region by default.
    ///   - port: of each task; default 80.
    ///   - refresh: default 1 min.
    /// - Emits: `aws_sd_configs:` of the role `ecs`. Its labels begin with `__meta_ecs_`: the service is
    ///   `__meta_ecs_service`, a task's tag `__meta_ecs_tag_task_<name>`.
    public static func ecs(
        region: Name, clusters: [Name] = [], port: Int? = nil, profile: Name? = nil, roleARN: Name? = nil,
        endpoint: Name? = nil, refresh: Duration? = nil
    ) -> Discovery {
        Discovery(
            kind: .ecs(
                ECS(
                    account: AWSAccount(region: region, endpoint: endpoint, profile: profile, roleARN: roleARN),
                    clusters: clusters, port: port, refresh: refresh)))
    }

    /// Services of a Consul catalog.
    ///
    /// - Parameters:
    ///   - server: `host:port`; default `localhost:8500`.
    ///   - services: all by default.
    ///   - tags: all of which a service must have.
    ///   - filter: in Consul's own language, of the catalog. Since Prometheus 3.0.
    ///   - allowsStale: takes an answer of any server, which is Prometheus' default.
    ///   - client: a token for Consul goes there: `.bearer(…)`.
    ///   - refresh: default 30 s.
    /// - Emits: `consul_sd_configs:`. Debian's own Prometheus is built without it.
    public static func consul(
        _ server: Name = "localhost:8500", scheme: Scrape.Scheme = .http, services: [Name] = [], tags: [Name] = [],
        datacenter: Name? = nil, namespace: Name? = nil, filter: Name? = nil, allowsStale: Bool = true,
        client: HTTPClient = HTTPClient(), refresh: Duration? = nil
    ) -> Discovery {
        Discovery(
            kind: .consul(
                Consul(
                    server: server, scheme: scheme, services: services, tags: tags, datacenter: datacenter,
                    namespace: namespace, filter: filter, allowsStale: allowsStale, client: client,
                    refresh: refresh)))
    }

    package struct AWSAccount: Sendable, Hashable {
        package let region: Name
        package let endpoint: Name?
        package let profile: Name?
        package let roleARN: Name?
    }

    package struct EC2: Sendable, Hashable {
        package let account: AWSAccount
        package let port: Int?
        package let filters: [Filter]
        package let refresh: Duration?
    }

    package struct ECS: Sendable, Hashable {
        package let account: AWSAccount
        package let clusters: [Name]
        package let port: Int?
        package let refresh: Duration?
    }

    package struct Consul: Sendable, Hashable {
        package let server: Name
        package let scheme: Scrape.Scheme
        package let services: [Name]
        package let tags: [Name]
        package let datacenter: Name?
        package let namespace: Name?
        package let filter: Name?
        package let allowsStale: Bool
        package let client: HTTPClient
        package let refresh: Duration?
    }
}
