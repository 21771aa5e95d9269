import Diagnostics
import Serialization
import StackDSL

extension Node.Map {
    /// Adds the keys of a raw field behind those that are set; a mapping on both sides becomes one.
    ///
    /// A stack whose raw field cannot be read, or sets what the DSL sets, is refused before it is emitted.
    mutating func merge(_ raw: Raw?) {
        guard let raw, case .map(let keys) = YAML.read(Array(raw.text.rendered.utf8)).root?.node else { return }
        merge(keys, comment: "from a raw field")
    }

    /// As deep as a reader goes.
    private mutating func merge(_ keys: Node.Map, comment: String) {
        var comment: String? = comment
        for entry in keys.entries {
            if case .map(var inner) = self[entry.key], case .map(let further) = entry.value {
                inner.merge(further, comment: "from a raw field")
                set(entry.key, inner)
            } else {
                set(entry.key, entry.value, comment: comment)
                comment = nil
            }
        }
    }
}
