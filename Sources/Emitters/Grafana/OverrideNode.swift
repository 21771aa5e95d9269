import Serialization
import StackDSL

/// What is different for some series: an entry of `overrides`.
func overrideNode(_ override: FieldOverride) -> Node {
    let matcher: Node =
        switch override.matcher {
        case .name(let name): ["id": "byName", "options": .string(name)]
        case .names(let names):
            ["id": "byNames", "options": ["mode": "include", "names": Node(names), "readOnly": false]]
        case .pattern(let pattern): ["id": "byRegexp", "options": .string(pattern)]
        case .query(let id): ["id": "byFrameRefID", "options": .string(id)]
        case .type(let type): ["id": "byType", "options": .string(type.rawValue)]
        }
    return ["matcher": matcher, "properties": .list(override.properties.map(propertyNode))]
}

private func propertyNode(_ property: FieldProperty) -> Node {
    let (id, value) = propertyValue(property.kind)
    return ["id": .string(id), "value": value]
}

private func propertyValue(_ kind: FieldProperty.Kind) -> (id: String, value: Node) {
    switch kind {
    case .unit(let unit): ("unit", .string(unit.grafanaID ?? "none"))
    case .color(let colors): ("color", .map(colorNode(colors)))
    case .displayName(let name): ("displayName", .string(name.rendered))
    case .decimals(let digits): ("decimals", Node(digits))
    case .minimum(let value): ("min", .exact(value))
    case .maximum(let value): ("max", .exact(value))
    case .mappings(let mappings): ("mappings", .list(mappingNodes(mappings)))
    case .links(let links): ("links", .list(links.map(panelLinkNode)))
    case .fill(let percent): ("custom.fillOpacity", Node(percent))
    case .lineWidth(let pixels): ("custom.lineWidth", Node(pixels))
    case .dashed(let pattern):
        ("custom.lineStyle", ["dash": .list(pattern.map { Node($0) }), "fill": "dash"])
    case .style(let style): ("custom.drawStyle", .string(style.rawValue))
    case .axis(let placement): ("custom.axisPlacement", .string(placement.rawValue))
    case .stacking(let stacking): ("custom.stacking", ["group": "A", "mode": .string(stacking.rawValue)])
    case .negative: ("custom.transform", "negative-Y")
    case .fillBelow(let series): ("custom.fillBelowTo", .string(series))
    case .hiddenFromLegend: ("custom.hideFrom", ["legend": true, "tooltip": false, "viz": false])
    case .width(let pixels): ("custom.width", Node(pixels))
    case .alignment(let alignment): ("custom.align", .string(alignment.rawValue))
    case .hiddenColumn: ("custom.hidden", true)
    case .cell(let cell): ("custom.cellOptions", cellNode(cell))
    case .noValue(let text): ("noValue", .string(text.rendered))
    case .points(let visibility): ("custom.showPoints", .string(visibility.rawValue))
    case .interpolation(let interpolation): ("custom.lineInterpolation", .string(interpolation.rawValue))
    case .minimumWidth(let pixels): ("custom.minWidth", Node(pixels))
    case .filterable: ("custom.filterable", true)
    }
}
