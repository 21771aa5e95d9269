package import Diagnostics

/// An Alertmanager that Prometheus sends its alerts to. Peers of one cluster are each told.
///
/// ```swift
/// PrometheusServer(alertmanagers: ["alertmanager-1:9093", "alertmanager-2:9093"])
/// ```
/// - Emits: an entry of `alerting.alertmanagers:`; neighbours that differ in their address alone share one.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#alertmanager_config
public struct AlertmanagerTarget: Sendable, Hashable, ExpressibleByStringLiteral {
    package let discovery: Discovery
    package let settings: Settings
    package let site: DeclarationSite?

    package struct Settings: Sendable, Hashable {
        package let scheme: Scrape.Scheme
        package let pathPrefix: Name?
        package let timeout: Duration?
        package let client: HTTPClient
        package let signing: AWSSigning?
        package let relabeling: [Relabeling]
        package let alertRelabeling: [Relabeling]
    }

    /// The Alertmanager at `host:port`, over plain HTTP.
    public init(stringLiteral value: String) {
        discovery = .fixed([TargetGroup([Name(verbatim: value)])])
        settings = Settings(
            scheme: .http, pathPrefix: nil, timeout: nil, client: HTTPClient(), signing: nil, relabeling: [],
            alertRelabeling: [])
        site = nil
    }

    /// - Parameters:
    ///   - address: `host:port`.
    ///   - pathPrefix: before `/api/v2/alerts`, as Alertmanager's `--web.route-prefix` says.
    ///   - timeout: of one request; default 10 s.
    ///   - client: who Prometheus is, and whom it trusts.
    ///   - signing: signs requests for AWS, in place of the client's authentication.
    ///   - alertRelabeling: changes or drops alerts for this one. Since Prometheus 2.51.
    public init(
        _ address: Name, scheme: Scrape.Scheme = .http, pathPrefix: Name? = nil, timeout: Duration? = nil,
        client: HTTPClient = HTTPClient(), signing: AWSSigning? = nil, alertRelabeling: [Relabeling] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            found: .fixed([TargetGroup([address])]), scheme: scheme, pathPrefix: pathPrefix, timeout: timeout,
            client: client, signing: signing, alertRelabeling: alertRelabeling, fileID: fileID, filePath: filePath,
            line: line, column: column)
    }

    /// Alertmanagers that are found, by DNS say.
    ///
    /// - Parameter relabeling: changes or drops what was found.
    public init(
        found discovery: Discovery, scheme: Scrape.Scheme = .http, pathPrefix: Name? = nil, timeout: Duration? = nil,
        client: HTTPClient = HTTPClient(), signing: AWSSigning? = nil, relabeling: [Relabeling] = [],
        alertRelabeling: [Relabeling] = [], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.discovery = discovery
        settings = Settings(
            scheme: scheme, pathPrefix: pathPrefix, timeout: timeout, client: client, signing: signing,
            relabeling: relabeling, alertRelabeling: alertRelabeling)
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
