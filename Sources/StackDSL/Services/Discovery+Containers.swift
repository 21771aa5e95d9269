extension Discovery {
    /// Containers of a Docker engine.
    ///
    /// - Parameters:
    ///   - host: the engine; by default its socket, which must be mounted into Prometheus' container.
    ///   - port: of containers that publish none; default 80.
    ///   - filters: as of `docker ps`: `.init("label", ["scrape=yes"])`.
    ///   - hostNetworkHost: what containers in the host's network are reached at; default `localhost`.
    ///   - matchesFirstNetwork: one target for a container in several networks. Emits `match_first_network`, since
    ///     Prometheus 2.54, where it is the default.
    ///   - refresh: default 1 min.
    /// - Emits: `docker_sd_configs:`.
    public static func docker(
        host: Name = "unix:///var/run/docker.sock", port: Int? = nil, filters: [Filter] = [],
        hostNetworkHost: Name? = nil, matchesFirstNetwork: Bool? = nil, client: HTTPClient = HTTPClient(),
        refresh: Duration? = nil
    ) -> Discovery {
        Discovery(
            kind: .docker(
                Docker(
                    host: host, port: port, filters: filters, hostNetworkHost: hostNetworkHost,
                    matchesFirstNetwork: matchesFirstNetwork, client: client, refresh: refresh)))
    }

    /// Objects of a Kubernetes cluster. Without an API server, Prometheus runs inside the cluster.
    ///
    /// - Parameters:
    ///   - namespaces: all of them by default.
    ///   - inOwnNamespace: adds Prometheus' own namespace to those named.
    ///   - selectors: which objects of a role; all by default.
    ///   - attaching: what else becomes labels of a target.
    ///   - apiServer: a URL; not together with `kubeconfig`.
    ///   - kubeconfig: a file that says how to reach the cluster, in place of `apiServer` and `client`.
    /// - Emits: `kubernetes_sd_configs:`. Debian 12's own Prometheus is built without it.
    public static func kubernetes(
        _ role: KubernetesRole, namespaces: [Name] = [], inOwnNamespace: Bool = false,
        selectors: [KubernetesSelector] = [], attaching: [KubernetesMetadata] = [], apiServer: Name? = nil,
        kubeconfig: Secret? = nil, client: HTTPClient = HTTPClient()
    ) -> Discovery {
        Discovery(
            kind: .kubernetes(
                Kubernetes(
                    role: role, namespaces: namespaces, inOwnNamespace: inOwnNamespace, selectors: selectors,
                    attaching: attaching, apiServer: apiServer, kubeconfig: kubeconfig, client: client)))
    }

    /// What kind of object becomes a target.
    public enum KubernetesRole: String, Sendable, Hashable {
        case node, service, pod, endpoints, endpointslice, ingress
    }

    /// What is attached to a target besides its own labels.
    public enum KubernetesMetadata: String, Sendable, Hashable, CaseIterable {
        /// Of the node that a pod runs on.
        case node
        /// Of the namespace. Since Prometheus 3.6.
        case namespace
        /// The deployment of a pod. Since Prometheus 3.11.
        case deployment
        /// The job of a pod. Since Prometheus 3.11.
        case job
        /// The cron job of a pod. Since Prometheus 3.11.
        case cronjob
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

    package struct Docker: Sendable, Hashable {
        package let host: Name
        package let port: Int?
        package let filters: [Filter]
        package let hostNetworkHost: Name?
        package let matchesFirstNetwork: Bool?
        package let client: HTTPClient
        package let refresh: Duration?
    }

    package struct Kubernetes: Sendable, Hashable {
        package let role: KubernetesRole
        package let namespaces: [Name]
        package let inOwnNamespace: Bool
        package let selectors: [KubernetesSelector]
        package let attaching: [KubernetesMetadata]
        package let apiServer: Name?
        package let kubeconfig: Secret?
        package let client: HTTPClient
    }
}
