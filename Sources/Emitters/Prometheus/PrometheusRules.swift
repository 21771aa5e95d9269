import Analysis
import Serialization
import StackDSL

/// The tree of one rule group, recordings before alerts: an alert of the group may read what was just
/// recorded.
func prometheusRules(_ group: ResolvedRuleGroup) -> Node.Map {
    var keys: Node.Map = ["name": .string(group.name)]
    keys.set("interval", group.interval?.prometheusText)
    if let limit = group.limit, limit != 0 { keys.set("limit", limit) }
    keys.set("query_offset", group.queryOffset, unless: .zero)
    keys.set("rules", group.recordings.map(recordingKeys) + group.alerts.map(alertKeys))
    return keys
}

private func recordingKeys(_ rule: ResolvedRecording) -> Node.Map {
    var keys: Node.Map = ["record": .string(rule.recording.name.text)]
    keys.set("expr", tidied(query: rule.query.text))
    keys.setUnlessEmpty("labels", pairs(rule.labels))
    return keys
}

private func alertKeys(_ rule: ResolvedAlert) -> Node.Map {
    var keys: Node.Map = ["alert": .string(rule.alert.name.text)]
    keys.set("expr", tidied(query: rule.expression))
    keys.set("for", rule.alert.hold, unless: .zero)
    keys.set("keep_firing_for", rule.alert.keepFiring, unless: .zero)
    keys.setUnlessEmpty("labels", pairs(rule.labels))
    keys.setUnlessEmpty("annotations", pairs(rule.annotations))
    return keys
}

/// Labels and annotations come in the order in which they are emitted.
func pairs(_ labels: [RenderedLabel]) -> Node.Map {
    Node.Map(labels.map { Node.Map.Entry($0.name, .string($0.value)) })
}
