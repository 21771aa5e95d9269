import Analysis
import Serialization
import StackDSL

/// A panel with all that Grafana would add when it saves.
func panelNode(_ resolved: ResolvedPanel, _ context: DashboardContext) -> Node {
    let panel = resolved.panel
    let settings = panel.settings
    var node: Node.Map = [
        "fieldConfig": fieldConfigNode(resolved, context),
        "gridPos": gridNode(resolved.position),
        "id": Node(resolved.id),
        "options": .map(panelOptions(resolved, context)),
        "pluginVersion": .string(context.pluginVersion),
        "title": .string(panel.title.rendered),
        "type": .string(panel.kind.grafanaType),
    ]
    node.set("description", panel.description?.rendered)
    node.setUnlessEmpty("links", panel.links.map(panelLinkNode))
    node.set("transparent", settings.isTransparent ? true : nil)
    node.set("interval", settings.minimumStep?.grafanaText)
    node.set("maxDataPoints", settings.maximumPoints)
    node.set("timeFrom", settings.timeFrom?.grafanaText)
    node.set("timeShift", settings.timeShift?.grafanaText)
    node.setUnlessEmpty("transformations", settings.transformations.map(transformationNode))
    if let repetition = settings.repetition {
        node.set("repeat", repetition.variable.name.text)
        node.set("repeatDirection", repetition.isVertical ? "v" : "h")
        node.set("maxPerRow", repetition.isVertical ? nil : repetition.maximumPerLine)
    }
    if !resolved.queries.isEmpty {
        node.set("datasource", panelSource(resolved))
        node.set("targets", resolved.queries.enumerated().map { targetNode($1, $0, of: panel) })
    }
    node.merge(settings.raw)
    return .map(node)
}

/// The data source of all queries, or Grafana's name for several.
private func panelSource(_ panel: ResolvedPanel) -> Node {
    let sources = Set(panel.queries.map(targetSource))
    if let only = sources.first, sources.count == 1 { return only }
    return ["type": "datasource", "uid": "-- Mixed --"]
}

extension Panel.Kind {
    var grafanaType: String {
        switch self {
        case .timeSeries: "timeseries"
        case .stat: "stat"
        case .gauge: "gauge"
        case .barGauge: "bargauge"
        case .table: "table"
        case .heatmap: "heatmap"
        case .logs: "logs"
        case .text: "text"
        case .stateTimeline: "state-timeline"
        case .statusHistory: "status-history"
        case .pie: "piechart"
        case .alertList: "alertlist"
        case .barChart: "barchart"
        case .histogram: "histogram"
        case .trend: "trend"
        case .traces: "traces"
        case .nodeGraph: "nodeGraph"
        case .dashboardList: "dashlist"
        case .annotationList: "annolist"
        }
    }
}
