package import Diagnostics

/// A store that Prometheus asks besides its own disk.
///
/// - Emits: an entry of `remote_read:` in `prometheus/prometheus.yml`.
/// - Diagnoses: `duplicate-key` for two of one name.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#remote_read
public struct RemoteRead: Sendable, Hashable {
    package let url: Name
    package let name: Name?
    package let timeout: Duration?
    package let requiredLabels: Labels
    package let readsRecent: Bool
    package let addsExternalLabels: Bool
    package let client: HTTPClient
    package let site: DeclarationSite

    /// - Parameters:
    ///   - url: the end point, without credentials: those belong to `client`.
    ///   - name: shown in Prometheus' own metrics; by default one that Prometheus makes up.
    ///   - timeout: of one request; default 1 min.
    ///   - requiredLabels: only queries that select all of them are asked there.
    ///   - readsRecent: asks also for times that are on Prometheus' own disk.
    ///   - addsExternalLabels: asks for series with the server's external labels; the default.
    public init(
        _ url: Name, name: Name? = nil, timeout: Duration? = nil, requiredLabels: Labels = [:],
        readsRecent: Bool = false, addsExternalLabels: Bool = true, client: HTTPClient = HTTPClient(),
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.url = url
        self.name = name
        self.timeout = timeout
        self.requiredLabels = requiredLabels
        self.readsRecent = readsRecent
        self.addsExternalLabels = addsExternalLabels
        self.client = client
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
