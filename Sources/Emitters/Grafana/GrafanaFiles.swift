package import Analysis
import Serialization
import StackDSL

/// Emits Grafana's provisioning files and dashboards; none if the stack neither names a Grafana nor has
/// dashboards.
package func grafanaFiles(_ stack: ResolvedStack) -> [EmittedFile] {
    guard stack.hasGrafana else { return [] }
    let header = fileHeader(of: stack.stack)
    var files: [EmittedFile] = []
    if !stack.dataSources.isEmpty {
        files.append(
            EmittedFile(
                path: "grafana/provisioning/datasources/datasources.yml",
                contents: YAML.print(provisionedDataSources(stack), header: header)))
    }
    if !stack.dashboards.isEmpty {
        files.append(
            EmittedFile(
                path: "grafana/provisioning/dashboards/dashboards.yml",
                contents: YAML.print(provisionedDashboards(stack.stack), header: header)))
    }
    if let alerting = stack.stack.grafana?.alerting {
        var documents: [(name: String, node: Node)] = []
        if !stack.grafanaGroups.isEmpty { documents.append(("rules", provisionedRules(stack, alerting))) }
        if let routing = stack.grafanaRouting {
            documents.append(("contact-points", provisionedContactPoints(stack, routing)))
            documents.append(("policies", provisionedPolicies(routing)))
            if !routing.timeIntervals.isEmpty { documents.append(("mute-timings", provisionedMuteTimings(routing))) }
        }
        files += documents.map { document in
            EmittedFile(
                path: "grafana/provisioning/alerting/\(document.name).yml",
                contents: YAML.print(document.node, header: header))
        }
    }
    for dashboard in stack.dashboards {
        let name = EmittedFile.fileName(dashboard.dashboard.uid.text)
        files.append(
            EmittedFile(
                path: "grafana/dashboards/\(name).json",
                contents: JSON.print(dashboardNode(dashboard, in: stack, note: header).keysSorted)))
    }
    return files
}

extension Node {
    /// The same tree with all keys in the order of their bytes, as Grafana's own server writes them.
    var keysSorted: Node {
        switch self {
        case .null, .bool, .integer, .number, .string, .block: self
        case .list(let items): .list(items.map(\.keysSorted))
        case .map(let map):
            .map(
                Map(
                    map.entries
                        .map { Map.Entry($0.key, $0.value.keysSorted) }
                        .sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }))
        }
    }
}
