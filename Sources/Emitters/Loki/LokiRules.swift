import Analysis
import Serialization
import StackDSL

/// The rule file of a stack's log alerts: one group, of Prometheus' form, whose queries are LogQL.
func lokiRules(_ alerts: [ResolvedLogAlert], group: String) -> Node.Map {
    ["groups": [["name": .string(group), "rules": Node(alerts.map(alertKeys))]]]
}

private func alertKeys(_ rule: ResolvedLogAlert) -> Node.Map {
    var keys: Node.Map = ["alert": .string(rule.alert.name.text)]
    keys.set("expr", tidied(query: rule.expression))
    if rule.alert.hold != .zero { keys.set("for", rule.alert.hold.prometheusText) }
    if rule.alert.keepFiring != .zero { keys.set("keep_firing_for", rule.alert.keepFiring.prometheusText) }
    keys.setUnlessEmpty("labels", pairs(rule.labels))
    keys.setUnlessEmpty("annotations", pairs(rule.annotations))
    return keys
}

private func pairs(_ labels: [RenderedLabel]) -> Node.Map {
    Node.Map(labels.map { Node.Map.Entry($0.name, .string($0.value)) })
}
