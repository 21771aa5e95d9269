import Diagnostics
import Serialization
import StackDSL

/// The environment variables of settings that stand in a raw field: `log: {level: warn}` is `GF_LOG_LEVEL`.
///
/// As deep as a reader goes.
func grafanaVariables(_ raw: Raw?) -> Node.Map {
    guard let raw, case .map(let sections) = YAML.read(Array(raw.text.rendered.utf8)).root?.node else { return [:] }
    var variables = Node.Map()
    var waiting = sections.entries.reversed().map { (name: $0.key, node: $0.value) }
    while let (name, node) = waiting.popLast() {
        if case .map(let inner) = node {
            waiting += inner.entries.reversed().map { ("\(name)_\($0.key)", $0.value) }
        } else {
            variables.set(variableName(name), settingText(node), comment: variables.isEmpty ? "from a raw field" : nil)
        }
    }
    return variables
}

private func variableName(_ name: String) -> String {
    "GF_" + name.uppercased().split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" }.joined(separator: "_")
}

/// None for what no variable can hold, which is refused before.
private func settingText(_ node: Node) -> Node? {
    switch node {
    case .string, .block: node
    case .bool(let value): .string(value ? "true" : "false")
    case .integer(let value): .string("\(value)")
    case .number(let value): .string(NumberText.shortest(value))
    case .null, .list, .map: nil
    }
}
