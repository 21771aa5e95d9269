/// The Grafana of a stack.
///
/// ```swift
/// GrafanaServer(dataSources: [.prometheus(url: "http://prometheus:9090", isDefault: true)], folder: "HMS")
/// ```
/// - Emits: `grafana/provisioning/`.
/// - Source: https://grafana.com/docs/grafana/latest/administration/provisioning/
public struct GrafanaServer: Sendable, Hashable {
    /// None: what the stack has itself.
    package let dataSources: [DataSource]?
    package let folder: DisplayText?
    package let provider: DashboardProvider
    package let settings: GrafanaSettings?
    package let alerting: GrafanaAlerting?
    package let rules: [DashboardRule]

    /// - Parameters:
    ///   - dataSources: what dashboards can read from; by default what the stack has itself.
    ///   - folder: where the dashboards are found; the stack's name by default.
    ///   - provider: how Grafana takes them in.
    ///   - settings: what Grafana is told when it starts; its own defaults without.
    ///   - alerting: alerts that Grafana evaluates itself; none by default, since Prometheus' rules do.
    ///   - rules: what is customary for the stack's dashboards and would be missed by nobody else; none by default.
    public init(
        dataSources: [DataSource]? = nil, folder: DisplayText? = nil,
        provider: DashboardProvider = DashboardProvider(), settings: GrafanaSettings? = nil,
        alerting: GrafanaAlerting? = nil, rules: [DashboardRule] = []
    ) {
        self.dataSources = dataSources
        self.folder = folder
        self.provider = provider
        self.settings = settings
        self.alerting = alerting
        self.rules = rules
    }
}

/// How Grafana takes in the dashboards' files.
///
/// - Emits: the entry of `grafana/provisioning/dashboards/dashboards.yml`.
/// - Source: https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards
public struct DashboardProvider: Sendable, Hashable {
    package let name: DisplayText?
    package let path: Name
    package let folderUID: Name?
    package let foldersFromFiles: Bool
    package let updateInterval: Duration
    package let allowsChanges: Bool
    package let keepsDeleted: Bool

    /// - Parameters:
    ///   - name: unique in a Grafana; the stack's name by default.
    ///   - path: where the files are, as Grafana sees them.
    ///   - folderUID: keeps links to the folder when its title changes.
    ///   - foldersFromFiles: folders are named as those that the files lie in, and `folder` is not used.
    ///     Default false.
    ///   - updateInterval: how often the files are looked at; whole seconds, default 30.
    ///   - allowsChanges: changes can be saved in the browser, until the file changes. Default false.
    ///   - keepsDeleted: a dashboard outlives its file. Default false.
    public init(
        name: DisplayText? = nil, path: Name = "/var/lib/grafana/dashboards", folderUID: Name? = nil,
        foldersFromFiles: Bool = false, updateInterval: Duration = .seconds(30), allowsChanges: Bool = false,
        keepsDeleted: Bool = false
    ) {
        self.name = name
        self.path = path
        self.folderUID = folderUID
        self.foldersFromFiles = foldersFromFiles
        self.updateInterval = updateInterval
        self.allowsChanges = allowsChanges
        self.keepsDeleted = keepsDeleted
    }
}
