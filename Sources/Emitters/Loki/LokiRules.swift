import Analysis
import Serialization
import StackDSL

/// The file of one of Loki's rule groups, of Prometheus' form, whose queries are LogQL.
func lokiRules(_ group: ResolvedLogRuleGroup) -> Node.Map {
    var keys: Node.Map = ["name": .string(group.name)]
    keys.set("interval", group.interval?.prometheusText)
    if let limit = group.limit, limit != 0 { keys.set("limit", limit) }
    keys.set("rules", group.recordings.map(recordingKeys) + group.alerts.map(alertKeys))
    return ["groups": [.map(keys)]]
}

private func recordingKeys(_ rule: ResolvedLogRecording) -> Node.Map {
    var keys: Node.Map = ["record": .string(rule.recording.name.text)]
    keys.set("expr", tidied(query: rule.query.text))
    keys.setUnlessEmpty("labels", pairs(rule.labels))
    return keys
}

private func alertKeys(_ rule: ResolvedLogAlert) -> Node.Map {
    var keys: Node.Map = ["alert": .string(rule.alert.name.text)]
    keys.set("expr", tidied(query: rule.expression))
    keys.set("for", rule.alert.hold, unless: .zero)
    keys.set("keep_firing_for", rule.alert.keepFiring, unless: .zero)
    keys.setUnlessEmpty("labels", pairs(rule.labels))
    keys.setUnlessEmpty("annotations", pairs(rule.annotations))
    return keys
}
