import Serialization
import StackDSL

extension Node.Map {
    /// Sets the conditions about one kind of data, if there are any.
    mutating func setConditions(
        _ signal: String, _ context: String, _ conditions: [TelemetryCondition], _ subject: TelemetryCondition.Subject
    ) {
        let texts = conditions.filter { $0.subject == subject }.map { collectorText(conditionText($0.test)) }
        if !texts.isEmpty { set(signal, .map([context: Node(texts)])) }
    }
}

/// A condition in OTTL. Its paths have no context in front: the place of the condition is the context.
private func conditionText(_ test: TelemetryCondition.Test) -> String {
    switch test.kind {
    case .attribute(let key, let value): "\(attribute(key)) == \(ottlString(value.text))"
    case .attributeMatches(let key, let pattern): "IsMatch(\(attribute(key)), \(ottlString(pattern.text)))"
    case .resource(let key, let value): "resource.\(attribute(key)) == \(ottlString(value.text))"
    case .name(let name): "name == \(ottlString(name.text))"
    case .nameMatches(let pattern): "IsMatch(name, \(ottlString(pattern.text)))"
    case .severityBelow(let severity): "severity_number < \(severity.rawValue)"
    case .expression(let text): text.text
    }
}

private func attribute(_ key: Name) -> String { "attributes[\(ottlString(key.text))]" }
