import Analysis
import Serialization
import StackDSL

/// What only one kind of panel has: `options`.
func panelOptions(_ resolved: ResolvedPanel, _ context: DashboardContext) -> Node.Map {
    switch resolved.panel.kind {
    case .timeSeries(let series):
        ["legend": legendNode(series.legend), "tooltip": tooltipNode(series.tooltip, context)]
    case .stat(let stat): statOptions(stat)
    case .gauge(let gauge): gaugeOptions(gauge)
    case .barGauge(let gauge): barGaugeOptions(gauge)
    case .table(let table): tableOptions(table)
    case .heatmap(let heatmap): heatmapOptions(heatmap, resolved)
    case .logs(let logs): logsOptions(logs, context)
    case .text(let text):
        [
            "code": ["language": "plaintext", "showLineNumbers": false, "showMiniMap": false],
            "content": .string(text.content.rendered), "mode": .string(text.format.rawValue),
        ]
    case .stateTimeline(let timeline):
        [
            "alignValue": "left", "legend": legendNode(timeline.legend),
            "mergeValues": .bool(timeline.merges),
            "rowHeight": .exact(timeline.rowHeight), "showValue": .string(timeline.values.rawValue),
            "tooltip": tooltipNode(timeline.tooltip, context),
        ]
    case .statusHistory(let history):
        [
            "colWidth": .exact(history.columnWidth), "legend": legendNode(history.legend),
            "rowHeight": .exact(history.rowHeight), "showValue": .string(history.values.rawValue),
            "tooltip": tooltipNode(history.tooltip, context),
        ]
    case .pie(let pie): pieOptions(pie, context)
    case .alertList(let list): alertListOptions(list, context)
    case .barChart(let chart): barChartOptions(chart, context)
    case .histogram(let histogram): histogramOptions(histogram, context)
    case .trend(let trend): trendOptions(trend, context)
    case .dashboardList(let list): dashboardListOptions(list)
    case .annotationList(let list): annotationListOptions(list)
    case .traces, .nodeGraph: [:]
    }
}

private func statOptions(_ stat: Panel.Stat) -> Node.Map {
    [
        "colorMode": .string(stat.colorMode.rawValue), "graphMode": .string(stat.graph.rawValue),
        "justifyMode": stat.isCentered ? "center" : "auto", "orientation": .string(stat.orientation.rawValue),
        "percentChangeColorMode": "standard", "reduceOptions": reductionNode(stat.reducer),
        "showPercentChange": .bool(stat.showsChange), "textMode": .string(stat.textMode.rawValue),
        "wideLayout": true,
    ]
}

private func gaugeOptions(_ gauge: Panel.Gauge) -> Node.Map {
    [
        "minVizHeight": 75, "minVizWidth": 75, "orientation": .string(gauge.orientation.rawValue),
        "reduceOptions": reductionNode(gauge.reducer), "showThresholdLabels": .bool(gauge.showsLabels),
        "showThresholdMarkers": .bool(gauge.showsMarkers), "sizing": "auto",
    ]
}

private func barGaugeOptions(_ gauge: Panel.BarGauge) -> Node.Map {
    [
        "displayMode": .string(gauge.display.rawValue), "legend": legendNode(.hidden), "maxVizHeight": 300,
        "minVizHeight": 16, "minVizWidth": 8, "namePlacement": "auto",
        "orientation": .string(gauge.orientation.rawValue), "reduceOptions": reductionNode(gauge.reducer),
        "showUnfilled": .bool(gauge.showsUnfilled), "sizing": "auto", "valueMode": "color",
    ]
}

private func tableOptions(_ table: Panel.Table) -> Node.Map {
    let reducers = table.footer.isEmpty ? [Reducer.sum] : table.footer
    return [
        "cellHeight": .string(table.rowHeight.rawValue),
        "footer": [
            "countRows": false, "fields": [], "reducer": Node(reducers.map(\.rawValue)),
            "show": .bool(!table.footer.isEmpty),
        ],
        "showHeader": .bool(table.showsHeader),
        "sortBy": .list(
            table.sort.map { ["desc": .bool($0.isDescending), "displayName": .string($0.column)] }),
    ]
}

private func heatmapOptions(_ heatmap: Panel.Heatmap, _ resolved: ResolvedPanel) -> Node.Map {
    let fields = resolved.panel.fields
    let placement = heatmap.axis.placement == .auto ? PanelAxis.Placement.left : heatmap.axis.placement
    var axis: Node.Map = ["axisPlacement": .string(placement.rawValue), "reverse": false]
    axis.set("axisLabel", heatmap.axis.label?.rendered)
    axis.set("decimals", fields.decimals)
    axis.set("max", fields.maximum.map { .exact($0.shown(in: resolved.unit)) })
    axis.set("min", fields.minimum.map { .exact($0.shown(in: resolved.unit)) })
    axis.set("unit", shownUnit(resolved))
    return [
        "calculate": .bool(heatmap.calculates),
        "cellGap": 1,
        "color": [
            "exponent": 0.5, "fill": "dark-orange", "mode": "scheme", "reverse": false,
            "scale": "exponential",
            "scheme": .string(heatmap.scheme.rawValue), "steps": 64,
        ],
        "exemplars": ["color": "rgba(255,0,255,0.7)"],
        "filterValues": ["le": 1e-9],
        "legend": ["show": .bool(heatmap.showsLegend)],
        "rowsFrame": ["layout": "auto"],
        "showValue": "never",
        "tooltip": ["mode": "single", "showColorScale": false, "yHistogram": false],
        "yAxis": .map(axis),
    ]
}

private func logsOptions(_ logs: Panel.Logs, _ context: DashboardContext) -> Node.Map {
    var options: Node.Map = [
        "dedupStrategy": .string(logs.deduplication.rawValue), "enableLogDetails": true,
        "prettifyLogMessage": .bool(logs.formatsJSON), "showCommonLabels": false,
        "showLabels": .bool(logs.showsLabels), "showTime": .bool(logs.showsTime),
        "sortOrder": logs.isAscending ? "Ascending" : "Descending", "wrapLogMessage": .bool(logs.wraps),
    ]
    if context.version >= ToolVersion(12, 0) {
        options.set("enableInfiniteScrolling", false)
        options.set("showControls", false)
    }
    return options
}

private func pieOptions(_ pie: Panel.Pie, _ context: DashboardContext) -> Node.Map {
    [
        "displayLabels": Node(pie.labels.map(\.rawValue)),
        "legend": legendNode(pie.legend, values: pie.legendValues),
        "pieType": pie.isDonut ? "donut" : "pie", "reduceOptions": reductionNode(pie.reducer),
        "tooltip": tooltipNode(pie.tooltip, context),
    ]
}

private func alertListOptions(_ list: Panel.AlertList, _ context: DashboardContext) -> Node.Map {
    let states = Panel.AlertState.allCases.map {
        Node.Map.Entry($0.rawValue, .bool(list.states.contains($0)))
    }
    var options: Node.Map = [
        "alertInstanceLabelFilter": .string(matcherText(list.matchers)), "alertName": "",
        "dashboardAlerts": false, "groupBy": Node(list.groupedBy.map(\.name)),
        "groupMode": list.groupedBy.isEmpty ? "default" : "custom", "maxItems": Node(list.maximum),
        "showInactiveAlerts": false, "sortOrder": Node(list.order.rawValue),
        "stateFilter": .map(Node.Map(states)), "viewMode": list.showsCount ? "stat" : "list",
    ]
    // Alone among all references, this one is a name and no uid.
    options.set("datasource", (list.dataSource ?? context.firstDataSource(.prometheus))?.name.text)
    return options
}

/// `{severity="critical"}`, or nothing.
private func matcherText(_ matchers: [LabelMatcher]) -> String {
    if matchers.isEmpty { return "" }
    let texts = matchers.map { matcher in
        let value = matcher.value.unicodeScalars.reduce(into: "") {
            $0 += $1 == "\"" || $1 == "\\" ? "\\\($1)" : String($1)
        }
        return "\(matcher.label.name)\(matcher.operation.rawValue)\"\(value)\""
    }
    return "{\(texts.joined(separator: ", "))}"
}
