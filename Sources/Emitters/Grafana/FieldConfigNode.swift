import Analysis
import Serialization
import StackDSL

/// How a panel's values are shown: `fieldConfig`.
func fieldConfigNode(_ resolved: ResolvedPanel, _ context: DashboardContext) -> Node {
    let panel = resolved.panel
    var defaults: Node.Map = [:]
    switch panel.kind {
    case .text, .alertList, .logs, .traces, .nodeGraph, .dashboardList, .annotationList:
        break
    case .heatmap:
        // Its values' unit and colours are options of the panel.
        defaults.set("custom", customFields(resolved, context))
    case .timeSeries, .stat, .gauge, .barGauge, .pie, .table, .stateTimeline, .statusHistory, .barChart, .histogram, .trend:
        let fields = panel.fields
        let scale = naturalScale(resolved)
        defaults.set("color", colorNode(fields.colors))
        defaults.setUnlessEmpty("custom", customFields(resolved, context))
        defaults.set("decimals", fields.decimals)
        defaults.setUnlessEmpty("links", panel.settings.valueLinks.map(panelLinkNode))
        defaults.set("mappings", mappingNodes(fields.mappings))
        defaults.set("max", (fields.maximum?.shown(in: resolved.unit) ?? scale?.upperBound).map(Node.exact))
        defaults.set("min", (fields.minimum?.shown(in: resolved.unit) ?? scale?.lowerBound).map(Node.exact))
        defaults.set("noValue", panel.settings.noValue?.rendered)
        defaults.set("thresholds", thresholdSteps(resolved.thresholds))
        defaults.set("unit", shownUnit(resolved))
    }
    return ["defaults": .map(defaults), "overrides": .list(panel.fields.overrides.map(overrideNode))]
}

/// The declared unit, or that of the query; none where neither is known.
func shownUnit(_ resolved: ResolvedPanel) -> String? {
    if let declared = resolved.panel.fields.unit { return declared.grafanaID }
    return resolved.unit?.grafanaID
}

/// From end to end of a dial or bar that shows shares of a whole.
private func naturalScale(_ resolved: ResolvedPanel) -> ClosedRange<Double>? {
    switch resolved.panel.kind {
    case .gauge, .barGauge:
        if resolved.unit == .ratio { return 0...1 }
        return resolved.unit == .percent ? 0...100 : nil
    case .timeSeries, .stat, .pie, .table, .heatmap, .logs, .text, .stateTimeline, .statusHistory, .alertList, .barChart,
        .histogram, .trend, .traces, .nodeGraph, .dashboardList, .annotationList:
        return nil
    }
}

extension Quantity {
    /// The number as a panel of that unit needs it.
    func shown(in target: MetricUnit?) -> Double {
        guard let target, let unit, unit.dimension == target.dimension else { return baseValue }
        return value(in: target)
    }
}

func colorNode(_ colors: PanelColors) -> Node.Map {
    var node: Node.Map = ["mode": .string(colors.mode)]
    node.set("fixedColor", colors.fixed?.name)
    return node
}

/// Mappings of single values stand in one map, as Grafana's editor has them; `index` keeps the order.
func mappingNodes(_ mappings: [ValueMapping]) -> [Node] {
    var values: [Node.Map.Entry] = []
    var others: [Node] = []
    for (index, mapping) in mappings.enumerated() {
        var result: Node.Map = ["index": Node(index)]
        result.set("color", mapping.color?.name)
        result.set("text", mapping.text?.rendered)
        switch mapping.match {
        case .value(let value):
            values.append(.init(value, .map(result)))
        case .range(let from, let to):
            let options: Node.Map = [
                "from": from.map(Node.exact) ?? .null, "result": .map(result),
                "to": to.map(Node.exact) ?? .null,
            ]
            others.append(["options": .map(options), "type": "range"])
        case .pattern(let pattern):
            others.append([
                "options": ["pattern": .string(pattern), "result": .map(result)], "type": "regex",
            ])
        case .special(let special):
            others.append([
                "options": ["match": .string(special.rawValue), "result": .map(result)], "type": "special",
            ])
        }
    }
    if values.isEmpty { return others }
    return [["options": .map(Node.Map(values)), "type": "value"]] + others
}
