import Analysis
import Serialization
import StackDSL

/// What only one kind of panel has of its values: `fieldConfig.defaults.custom`.
func customFields(_ resolved: ResolvedPanel, _ context: DashboardContext) -> Node.Map {
    switch resolved.panel.kind {
    case .timeSeries(let series):
        timeSeriesFields(series, resolved, context)
    case .table(let table):
        tableFields(table)
    case .heatmap(let heatmap):
        ["hideFrom": nothingHidden, "scaleDistribution": scaleNode(heatmap.axis.scale)]
    case .pie:
        ["hideFrom": nothingHidden]
    case .stateTimeline(let timeline):
        [
            "axisPlacement": "auto", "fillOpacity": Node(timeline.fill), "hideFrom": nothingHidden,
            "insertNulls": false, "lineWidth": 0, "spanNulls": false,
        ]
    case .statusHistory(let history):
        [
            "axisPlacement": "auto", "fillOpacity": Node(history.fill), "hideFrom": nothingHidden,
            "lineWidth": 1,
        ]
    case .barChart(let chart):
        [
            "axisPlacement": "auto", "fillOpacity": Node(chart.fill), "gradientMode": "none",
            "hideFrom": nothingHidden, "lineWidth": 1, "scaleDistribution": ["type": "linear"],
            "thresholdsStyle": [
                "mode": .string((resolved.thresholds.isEmpty ? .off : chart.thresholdStyle).rawValue)
            ],
        ]
    case .histogram(let histogram):
        [
            "fillOpacity": Node(histogram.fill), "gradientMode": "none", "hideFrom": nothingHidden, "lineWidth": 1,
            "stacking": ["group": "A", "mode": "none"],
        ]
    case .trend:
        [
            "axisPlacement": "auto", "drawStyle": "line", "fillOpacity": 0, "hideFrom": nothingHidden,
            "lineInterpolation": "linear", "lineWidth": 1, "pointSize": 5, "showPoints": "auto", "spanNulls": false,
        ]
    case .stat, .gauge, .barGauge, .logs, .text, .alertList, .traces, .nodeGraph, .dashboardList, .annotationList:
        [:]
    }
}

private let nothingHidden: Node = ["legend": false, "tooltip": false, "viz": false]

private func timeSeriesFields(
    _ series: Panel.TimeSeries, _ resolved: ResolvedPanel, _ context: DashboardContext
) -> Node.Map {
    let axis = series.axis
    let thresholdStyle = resolved.thresholds.isEmpty ? Panel.ThresholdStyle.off : series.thresholdStyle
    var fields: Node.Map = [
        "axisBorderShow": false,
        "axisCenteredZero": .bool(axis.centersZero),
        "axisColorMode": "text",
        "axisLabel": .string(axis.label?.rendered ?? ""),
        "axisPlacement": .string(axis.placement.rawValue),
        "barAlignment": 0,
        "drawStyle": .string(series.style.rawValue),
        "fillOpacity": Node(series.fill),
        "gradientMode": "none",
        "hideFrom": nothingHidden,
        "insertNulls": false,
        "lineInterpolation": .string(series.interpolation.rawValue),
        "lineWidth": Node(series.lineWidth),
        "pointSize": 5,
        "scaleDistribution": scaleNode(axis.scale),
        "showPoints": .string(series.points.rawValue),
        "spanNulls": gapsNode(series.gaps),
        "stacking": ["group": "A", "mode": .string(series.stacking.rawValue)],
        "thresholdsStyle": ["mode": .string(thresholdStyle.rawValue)],
    ]
    fields.set("axisSoftMax", axis.softMaximum.map { .exact($0.shown(in: resolved.unit)) })
    fields.set("axisSoftMin", axis.softMinimum.map { .exact($0.shown(in: resolved.unit)) })
    if context.version >= ToolVersion(11, 0) { fields.set("barWidthFactor", 0.6) }
    return fields
}

private func tableFields(_ table: Panel.Table) -> Node.Map {
    [
        "align": .string(table.alignment.rawValue), "cellOptions": cellNode(table.cell),
        "filterable": .bool(table.isFilterable), "inspect": false,
    ]
}

func cellNode(_ cell: Panel.Cell) -> Node {
    switch cell {
    case .auto, .coloredText, .json: ["type": .string(cell.rawValue)]
    case .coloredBackground: ["mode": "basic", "type": .string(cell.rawValue)]
    case .gauge: ["mode": "gradient", "type": .string(cell.rawValue)]
    }
}

private func scaleNode(_ scale: PanelAxis.Scale) -> Node {
    switch scale {
    case .linear: ["type": "linear"]
    case .binaryLogarithm: ["log": 2, "type": "log"]
    case .decimalLogarithm: ["log": 10, "type": "log"]
    }
}

private func gapsNode(_ gaps: Panel.Gaps) -> Node {
    switch gaps {
    case .shown: false
    case .connected: true
    case .connectedBelow(let duration): .integer(duration.wholeMilliseconds)
    }
}
