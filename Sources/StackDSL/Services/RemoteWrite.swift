package import Diagnostics

/// Where Prometheus sends a copy of what it collects: a store for longer than its own disk.
///
/// - Emits: an entry of `remote_write:` in `prometheus/prometheus.yml`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#remote_write
public struct RemoteWrite: Sendable, Hashable {
    package let url: Name
    package let name: Name?
    package let timeout: Duration?
    package let sendsExemplars: Bool
    package let client: HTTPClient
    package let relabeling: [Relabeling]
    package let site: DeclarationSite

    /// - Parameters:
    ///   - url: the end point, without credentials: those belong to `client`.
    ///   - name: shown in Prometheus' own metrics; by default one that Prometheus makes up.
    ///   - timeout: of one request; default 30 s.
    ///   - sendsExemplars: needs Prometheus' feature `exemplar-storage`.
    ///   - relabeling: changes or drops series before they are sent.
    public init(
        _ url: Name, name: Name? = nil, timeout: Duration? = nil, sendsExemplars: Bool = false,
        client: HTTPClient = HTTPClient(), relabeling: [Relabeling] = [], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.url = url
        self.name = name
        self.timeout = timeout
        self.sendsExemplars = sendsExemplars
        self.client = client
        self.relabeling = relabeling
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
