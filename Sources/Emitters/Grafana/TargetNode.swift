import Analysis
import Serialization
import StackDSL

/// A query of a panel. `index` makes its id: `A`, `B`, ….
func targetNode(_ resolved: ResolvedPanelQuery, _ index: Int, of panel: Panel) -> Node {
    let query = resolved.query
    if case .traces(let traces) = query.language {
        var node: Node.Map = ["datasource": targetSource(resolved), "refId": .string(referenceID(index))]
        node.set("hide", query.isHidden ? true : nil)
        setTraceKeys(&node, traces, resolved.dataSource?.kind ?? .jaeger)
        return .map(node)
    }
    let isInstant = query.isInstant ?? panel.kind.readsOneValue
    var node: Node.Map = [
        "datasource": targetSource(resolved),
        "editorMode": "code",
        "expr": .string(tidied(query: resolved.text)),
        "legendFormat": .string(query.legend?.rendered ?? defaultLegend(of: query, in: panel)),
        "refId": .string(referenceID(index)),
    ]
    node.set("hide", query.isHidden ? true : nil)
    switch query.language {
    case .promQL:
        node.set("exemplar", query.showsExemplars)
        node.set("format", panel.kind.promFormat)
        node.set("instant", isInstant)
        node.set("range", !isInstant)
    case .logQL:
        node.set("direction", "backward")
        node.set("maxLines", query.maximumLines)
        node.set("queryType", isInstant ? "instant" : "range")
    case .traces:
        break
    }
    return .map(node)
}

/// The data source of a query: chosen in the dashboard, or fixed.
func targetSource(_ resolved: ResolvedPanelQuery) -> Node {
    let kind: DataSource.Kind =
        switch resolved.query.language {
        case .promQL: .prometheus
        case .logQL: .loki
        case .traces: .jaeger
        }
    if case .variable(let variable) = resolved.query.source {
        return ["type": .string(kind.rawValue), "uid": .string("${\(variable.name.text)}")]
    }
    return sourceNode(resolved.dataSource, kind)
}

/// Grafana's automatic legend names a series by the labels that tell it from the others; buckets go by their
/// bound. Loki knows no `__auto` and would show that word: without a legend it shows all labels.
private func defaultLegend(of query: PanelQuery, in panel: Panel) -> String {
    if case .logQL = query.language { return "" }
    if case .heatmap(let heatmap) = panel.kind, !heatmap.calculates { return "{{le}}" }
    return "__auto"
}

extension Panel.Kind {
    /// Whether queries ask for the value at the end of the time shown, and for nothing before.
    fileprivate var readsOneValue: Bool {
        switch self {
        case .stat(let stat): stat.graph == .none && !stat.showsChange && stat.reducer.readsLastValue
        case .gauge(let gauge): gauge.reducer.readsLastValue
        case .barGauge(let gauge): gauge.reducer.readsLastValue
        case .pie(let pie): pie.reducer.readsLastValue
        case .table, .barChart: true
        case .timeSeries, .heatmap, .logs, .text, .stateTimeline, .statusHistory, .alertList, .histogram, .trend, .traces,
            .nodeGraph, .dashboardList, .annotationList:
            false
        }
    }

    fileprivate var promFormat: String {
        switch self {
        case .table, .barChart: "table"
        case .heatmap(let heatmap): heatmap.calculates ? "time_series" : "heatmap"
        case .timeSeries, .stat, .gauge, .barGauge, .pie, .logs, .text, .stateTimeline, .statusHistory,
            .alertList, .histogram, .trend, .traces, .nodeGraph, .dashboardList, .annotationList:
            "time_series"
        }
    }
}

extension Reducer {
    /// Whether the newest value alone gives the same result: a mean needs the whole curve.
    fileprivate var readsLastValue: Bool { self == .lastNotNull || self == .last }
}
