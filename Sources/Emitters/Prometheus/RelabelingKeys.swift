import Serialization
import StackDSL

/// The keys of one relabelling step, in the order of Prometheus' documentation; defaults are left out.
func relabelingKeys(_ step: Relabeling) -> Node.Map {
    var keys = Node.Map()
    keys.setUnlessEmpty("source_labels", step.sources.map(\.name))
    keys.set("separator", step.separator, unless: ";")
    keys.set("target_label", step.target?.name)
    keys.set("regex", step.pattern, unless: "(.*)")
    keys.set("modulus", step.modulus)
    keys.set("replacement", step.replacement, unless: "$1")
    if step.action != .replace { keys.set("action", step.action.rawValue) }
    return keys
}

extension Node.Map {
    /// Sets a text, unless it is what the tool takes anyway. An empty text is set.
    fileprivate mutating func set(_ key: String, _ name: Name?, unless inherited: String) {
        if let name, name.text != inherited { set(key, name.text) }
    }
}
