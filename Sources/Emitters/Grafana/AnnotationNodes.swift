import Analysis
import Serialization
import StackDSL

/// Grafana's own annotations, which it adds where they are missing, and those of the dashboard.
func annotationNodes(_ dashboard: ResolvedDashboard, _ context: DashboardContext) -> [Node] {
    let builtIn: Node = [
        "builtIn": 1,
        "datasource": ["type": "grafana", "uid": "-- Grafana --"],
        "enable": true,
        "hide": true,
        "iconColor": "rgba(0, 211, 255, 1)",
        "name": "Annotations & Alerts",
        "type": "dashboard",
    ]
    return [builtIn] + dashboard.annotations.map { annotationNode($0, context) }
}

private func annotationNode(_ resolved: ResolvedAnnotation, _ context: DashboardContext) -> Node {
    let annotation = resolved.annotation
    var node: Node.Map = [
        "datasource": sourceNode(resolved.dataSource, .prometheus),
        "enable": .bool(annotation.isShown),
        "hide": false,
        "iconColor": .string(annotation.color.name),
        "name": .string(annotation.name.text),
        "tagKeys": .string(annotation.tags.map(\.name).joined(separator: ",")),
        "textFormat": .string(annotation.text?.rendered ?? ""),
        "titleFormat": .string(annotation.title?.rendered ?? ""),
    ]
    let expression = tidied(query: resolved.query.text)
    if context.version < ToolVersion(11, 0) {
        node.set("expr", expression)
        node.set("step", annotation.step.grafanaText)
    } else {
        // Grafana 11 moves both into a target and drops the old keys.
        node.set(
            "target",
            [
                "expr": .string(expression), "interval": .string(annotation.step.grafanaText),
                "refId": "Anno",
            ] as Node.Map)
    }
    return .map(node)
}

/// How a data source is named everywhere in a dashboard. Where the stack has none of the kind, the uid is the
/// one that such data sources have unless they say otherwise.
func sourceNode(_ dataSource: DataSource?, _ kind: DataSource.Kind) -> Node {
    guard let dataSource else { return ["type": .string(kind.rawValue), "uid": .string(kind.rawValue)] }
    return ["type": .string(dataSource.kind.rawValue), "uid": .string(dataSource.uid.text)]
}
