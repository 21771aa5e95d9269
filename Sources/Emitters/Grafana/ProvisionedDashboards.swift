import Serialization
import StackDSL

/// The provider that takes in the dashboards' files.
///
/// - Source: https://grafana.com/docs/grafana/latest/administration/provisioning/#dashboards
func provisionedDashboards(_ stack: Stack) -> Node {
    let provider = stack.grafana?.provider ?? DashboardProvider()
    var node: Node.Map = [:]
    node.set("name", escaped(provider.name?.rendered ?? stack.name.text))
    node.set("orgId", 1)
    // Grafana refuses a folder where folders come from the files.
    if !provider.foldersFromFiles {
        node.set("folder", escaped(stack.grafana?.folder?.rendered ?? stack.name.text))
        node.set("folderUid", provider.folderUID.map { escaped($0.text) })
    }
    node.set("type", "file")
    node.set("disableDeletion", provider.keepsDeleted)
    node.set("updateIntervalSeconds", Int(clamping: provider.updateInterval.wholeMilliseconds / 1_000))
    node.set("allowUiUpdates", provider.allowsChanges)
    var options: Node.Map = ["path": .string(escaped(provider.path.text))]
    if provider.foldersFromFiles { options.set("foldersFromFilesStructure", true) }
    node.set("options", options)
    return ["apiVersion": 1, "providers": [.map(node)]]
}

/// A text that Grafana, or Compose, must not expand: in its files `$NAME` is an environment variable, `$$` a
/// dollar.
func escaped(_ text: String) -> String {
    text.unicodeScalars.reduce(into: "") { $0 += $1 == "$" ? "$$" : String($1) }
}
