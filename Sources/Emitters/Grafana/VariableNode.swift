import Analysis
import Serialization
import StackDSL

/// A variable, with `current` and `options` where Grafana does not fill them when it loads the dashboard.
func variableNode(_ resolved: ResolvedVariable) -> Node {
    let variable = resolved.variable
    var node: Node.Map = [
        "hide": Node(variable.isHidden ? 2 : 0),
        "label": .string(variable.label?.rendered ?? ""),
        "name": .string(variable.name.text),
        "skipUrlSync": .bool(variable.isHidden),
    ]
    switch variable.kind {
    case .labelValues(let label, _):
        let text = "label_values(\(resolved.query.map { $0 + ", " } ?? "")\(label.name))"
        addQuery(
            to: &node, resolved, .prometheus, definition: text,
            query: [
                "qryType": 1, "query": .string(text), "refId": "PrometheusVariableQueryEditor-VariableQuery",
            ])
    case .logLabelValues(let label, _):
        addQuery(
            to: &node, resolved, .loki, definition: "",
            query: [
                "label": .string(label.name), "refId": "LokiVariableQueryEditor-VariableQuery",
                "stream": .string(resolved.query ?? ""), "type": 1,
            ])
    case .custom(let values):
        addChoices(to: &node, variable, "custom", values.map { customText($0.text) }, values.map(\.text))
        node.set("allowCustomValue", false)
    case .interval(let values):
        addChoices(to: &node, variable, "interval", values.map(\.grafanaText), values.map(\.grafanaText))
        node.set("auto", false)
        node.set("auto_count", 30)
        node.set("auto_min", "10s")
        node.set("refresh", 2)
    case .textBox(let initial):
        addText(to: &node, "textbox", initial)
    case .constant(let value):
        addText(to: &node, "constant", value)
    case .dataSource(let kind):
        node.set("current", [:] as Node.Map)
        node.set("includeAll", variable.includesAll)
        node.set("multi", variable.allowsMany)
        node.set("options", [] as [Node])
        node.set("query", kind.rawValue)
        node.set("refresh", 1)
        node.set("regex", variable.pattern?.text ?? "")
        node.set("type", "datasource")
    }
    return .map(node)
}

private func addQuery(
    to node: inout Node.Map, _ resolved: ResolvedVariable, _ kind: DataSource.Kind, definition: String,
    query: Node.Map
) {
    let variable = resolved.variable
    // `.*` would match series that lack the label.
    node.set("allValue", variable.includesAll ? ".+" : nil)
    node.set("current", variable.includesAll ? allChosen(variable) : [:])
    node.set("datasource", sourceNode(resolved.dataSource, kind))
    node.set("definition", definition)
    node.set("includeAll", variable.includesAll)
    node.set("multi", variable.allowsMany)
    node.set("options", [] as [Node])
    node.set("query", query)
    node.set("refresh", 2)
    node.set("regex", variable.pattern?.text ?? "")
    node.set("sort", 1)
    node.set("type", "query")
}

private func addChoices(
    to node: inout Node.Map, _ variable: Variable, _ type: String, _ texts: [String], _ values: [String]
) {
    var options = values.enumerated().map { index, value -> Node in
        [
            "selected": .bool(index == 0 && !variable.includesAll), "text": .string(value),
            "value": .string(value),
        ]
    }
    if variable.includesAll { options.insert(["selected": true, "text": "All", "value": "$__all"], at: 0) }
    let first = values.first ?? ""
    let chosen: Node.Map =
        variable.allowsMany
        ? ["text": Node([first]), "value": Node([first])] : ["text": .string(first), "value": .string(first)]
    node.set("current", variable.includesAll ? allChosen(variable) : chosen)
    node.set("includeAll", type == "custom" ? variable.includesAll : nil)
    node.set("multi", type == "custom" ? variable.allowsMany : nil)
    node.set("options", options)
    node.set("query", texts.joined(separator: ","))
    node.set("type", type)
}

private func allChosen(_ variable: Variable) -> Node.Map {
    variable.allowsMany
        ? ["text": Node(["All"]), "value": Node(["$__all"])] : ["text": "All", "value": "$__all"]
}

private func addText(to node: inout Node.Map, _ type: String, _ value: String) {
    node.set("current", ["text": .string(value), "value": .string(value)] as Node.Map)
    node.set("options", [["selected": true, "text": .string(value), "value": .string(value)]] as [Node])
    node.set("query", value)
    node.set("type", type)
}

/// A value of a custom variable in its list, which commas separate.
private func customText(_ value: String) -> String {
    value.unicodeScalars.reduce(into: "") { $0 += $1 == "," ? "\\," : String($1) }
}
