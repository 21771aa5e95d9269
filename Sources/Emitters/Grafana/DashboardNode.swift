import Analysis
import Serialization
import StackDSL

/// What all parts of a dashboard are written with.
struct DashboardContext {
    let stack: ResolvedStack

    var version: ToolVersion { stack.stack.versions.grafana }

    /// The version whose options panels are written in: newer ones migrate from it, older ones know no newer.
    var pluginVersion: String { version.major < 12 ? "\(version.major).0.0" : "12.0.0" }

    func firstDataSource(_ kind: DataSource.Kind) -> DataSource? {
        stack.dataSources.first { $0.kind == kind && $0.isDefault }
            ?? stack.dataSources.first { $0.kind == kind }
    }
}

/// A dashboard in the classic form: the last version of that schema, with all that Grafana would add when it
/// saves.
///
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/dashboards/build-dashboards/view-dashboard-json-model/
func dashboardNode(_ resolved: ResolvedDashboard, in stack: ResolvedStack, note: String) -> Node {
    let context = DashboardContext(stack: stack)
    let dashboard = resolved.dashboard
    let description = [dashboard.description?.rendered, note].compactMap { $0 }.joined(separator: "\n\n")
    var node: Node.Map = [
        "annotations": ["list": .list(annotationNodes(resolved, context))],
        "description": .string(description),
        "editable": .bool(dashboard.isEditable),
        "fiscalYearStartMonth": 0,
        "graphTooltip": Node(dashboard.tooltip.rawValue),
        "id": .null,
        "links": .list(dashboard.links.map(dashboardLinkNode)),
        "panels": .list(panelNodes(resolved, context)),
        "preload": false,
        "refresh": .string(dashboard.refresh?.grafanaText ?? ""),
        "schemaVersion": 42,
        "tags": Node(dashboard.tags.map(\.text)),
        "templating": ["list": .list(resolved.variables.map { variableNode($0) })],
        "time": ["from": .string(dashboard.time.from), "to": .string(dashboard.time.to)],
        "timepicker": [:],
        "timezone": .string(dashboard.timeZone.text),
        "title": .string(dashboard.title.rendered),
        "uid": .string(dashboard.uid.text),
        "version": 1,
        "weekStart": "",
    ]
    node.merge(dashboard.raw)
    return .map(node)
}

/// Rows and panels: those of an open row follow its header, those of a collapsed one lie in it.
private func panelNodes(_ dashboard: ResolvedDashboard, _ context: DashboardContext) -> [Node] {
    dashboard.rows.flatMap { row -> [Node] in
        let panels = row.panels.map { panelNode($0, context) }
        if row.row.title.rendered.isEmpty { return panels }
        let isCollapsed = row.row.isCollapsed
        var header: Node.Map = [
            "collapsed": .bool(isCollapsed),
            "gridPos": gridNode(row.position),
            "id": Node(row.id),
            "panels": .list(isCollapsed ? panels : []),
            "title": .string(row.row.title.rendered),
            "type": "row",
        ]
        header.set("repeat", row.row.repeatFor?.name.text)
        return [.map(header)] + (isCollapsed ? [] : panels)
    }
}

func gridNode(_ position: GridPosition) -> Node {
    ["h": Node(position.height), "w": Node(position.width), "x": Node(position.x), "y": Node(position.y)]
}

private func dashboardLinkNode(_ link: Link) -> Node {
    [
        "asDropdown": .bool(!link.tags.isEmpty),
        "icon": .string(link.tags.isEmpty ? "external link" : "dashboard"),
        "includeVars": .bool(link.keepsVariables),
        "keepTime": .bool(link.keepsTime),
        "tags": Node(link.tags.map(\.text)),
        "targetBlank": .bool(link.opensNewTab),
        "title": .string(link.title.rendered),
        "tooltip": .string(link.tooltip?.rendered ?? ""),
        "type": .string(link.tags.isEmpty ? "link" : "dashboards"),
        "url": .string(link.url.text),
    ]
}

/// A link at a panel's title or at a value. What is shown goes along by Grafana's own variables, since these
/// links have no switches for it.
func panelLinkNode(_ link: Link) -> Node {
    let kept = [
        link.keepsTime ? "${__url_time_range}" : nil, link.keepsVariables ? "${__all_variables}" : nil,
    ]
    let parameters = kept.compactMap { $0 }.joined(separator: "&")
    let joint = parameters.isEmpty ? "" : link.url.text.utf8.contains(UInt8(ascii: "?")) ? "&" : "?"
    return [
        "targetBlank": .bool(link.opensNewTab),
        "title": .string(link.title.rendered),
        "url": .string(link.url.text + joint + parameters),
    ]
}
