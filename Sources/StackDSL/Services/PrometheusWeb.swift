/// How Prometheus is reached, and what it lets others do.
///
/// - Emits: command-line flags.
/// - Source: https://prometheus.io/docs/prometheus/latest/command-line/prometheus/
public struct PrometheusWeb: Sendable, Hashable {
    package let externalURL: Name?
    package let routePrefix: Name?
    package let configuration: Name?
    package let title: Name?
    package let reloads: Bool
    package let administers: Bool
    package let receivesRemoteWrite: Bool

    /// - Parameters:
    ///   - externalURL: what people type, for the links in alerts. Emits `--web.external-url`.
    ///   - routePrefix: of all paths, where a proxy takes away that of the external URL. Emits `--web.route-prefix`.
    ///   - configuration: a file that turns on TLS or passwords, as Prometheus sees it. Emits `--web.config.file`.
    ///     Source: https://prometheus.io/docs/prometheus/latest/configuration/https/
    ///   - title: of its pages. Emits `--web.page-title`.
    ///   - reloads: lets it be told to read its files again, or to stop; the default. Emits `--web.enable-lifecycle`.
    ///   - administers: lets series be deleted and copies be made. Emits `--web.enable-admin-api`.
    ///   - receivesRemoteWrite: takes what other servers send. Emits `--web.enable-remote-write-receiver`.
    public init(
        externalURL: Name? = nil, routePrefix: Name? = nil, configuration: Name? = nil, title: Name? = nil,
        reloads: Bool = true, administers: Bool = false, receivesRemoteWrite: Bool = false
    ) {
        self.externalURL = externalURL
        self.routePrefix = routePrefix
        self.configuration = configuration
        self.title = title
        self.reloads = reloads
        self.administers = administers
        self.receivesRemoteWrite = receivesRemoteWrite
    }
}
