import Serialization
import StackDSL

/// Options that several kinds of panels have.

func legendNode(_ legend: PanelLegend, values: [Panel.PieValue]? = nil) -> Node {
    let isShown = legend.mode != .hidden
    var node: Node.Map = [
        "calcs": Node(legend.values.map(\.rawValue)),
        "displayMode": .string(isShown ? legend.mode.rawValue : "list"),
        "placement": .string(legend.placement.rawValue),
        "showLegend": .bool(isShown),
    ]
    if let values { node.set("values", values.map(\.rawValue)) }
    if let sortedBy = legend.sortedBy {
        node.set("sortBy", sortedBy.shownName)
        node.set("sortDesc", legend.isDescending)
    }
    return .map(node)
}

func tooltipNode(_ tooltip: PanelTooltip, _ context: DashboardContext) -> Node {
    var node: Node.Map = ["mode": .string(tooltip.mode.rawValue), "sort": .string(tooltip.order.rawValue)]
    if context.version >= ToolVersion(11, 5) { node.set("hideZeros", tooltip.hidesZeros) }
    return .map(node)
}

func reductionNode(_ reducer: Reducer) -> Node {
    ["calcs": [.string(reducer.rawValue)], "fields": "", "values": false]
}
