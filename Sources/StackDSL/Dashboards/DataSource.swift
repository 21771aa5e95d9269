/// Where Grafana reads from.
///
/// - Emits: an entry of `grafana/provisioning/datasources/datasources.yml`.
/// - Source: https://grafana.com/docs/grafana/latest/administration/provisioning/#data-sources
public struct DataSource: Sendable, Hashable {
    /// The program behind it.
    public enum Kind: String, Sendable, Hashable {
        case prometheus, loki, alertmanager
    }

    package let kind: Kind
    package let name: Name
    package let uid: Name
    package let url: Name
    package let isDefault: Bool

    /// - Parameters:
    ///   - uid: by which dashboards name it.
    ///   - url: as Grafana reaches it.
    public init(_ kind: Kind, _ name: Name, uid: Name, url: Name, isDefault: Bool = false) {
        self.kind = kind
        self.name = name
        self.uid = uid
        self.url = url
        self.isDefault = isDefault
    }
}

/// The Grafana of a stack.
///
/// - Emits: `grafana/provisioning/`.
public struct GrafanaServer: Sendable, Hashable {
    package let dataSources: [DataSource]
    package let folder: DisplayText?

    /// - Parameters:
    ///   - dataSources: what dashboards can read from.
    ///   - folder: where the dashboards are found; the stack's name by default.
    public init(dataSources: [DataSource], folder: DisplayText? = nil) {
        self.dataSources = dataSources
        self.folder = folder
    }
}
