import Diagnostics
import Serialization

/// Reads nodes as programs do that refuse what they do not know.
protocol StrictReader {
    mutating func report(_ message: String, at place: Place, help: String?, isHarmless: Bool)
}

extension StrictReader {
    mutating func report(_ message: String, at place: Place, help: String? = nil) {
        report(message, at: place, help: help, isHarmless: false)
    }

    /// The entries of a map, unknown keys reported; nil where there is none.
    mutating func map(_ node: LocatedNode, _ what: String, _ keys: [String]) -> [LocatedNode.Entry]? {
        switch node.value {
        case .map(let entries):
            for entry in entries where !keys.contains(entry.key) {
                let nearest = Suggestion.nearest(to: entry.key, among: keys)
                report(
                    "\(what) has no key `\(entry.key)`", at: entry.keyPlace,
                    help: nearest.map { "did you mean `\($0)`?" } ?? "it has " + keys.map { "`\($0)`" }.joined(separator: ", "))
            }
            return entries
        case .null: return []
        default:
            report("\(what) is a map", at: node.place)
            return nil
        }
    }

    mutating func list(_ node: LocatedNode, _ what: String) -> [LocatedNode]? {
        switch node.value {
        case .list(let items): return items
        case .null: return nil
        default:
            report("\(what) is a list", at: node.place)
            return nil
        }
    }

    /// A value as the text that Prometheus takes it for.
    mutating func scalar(_ node: LocatedNode, _ what: String) -> RuleText.Scalar? {
        switch node.value {
        case .string(let text): return RuleText.Scalar(text: text, place: node.place)
        case .null: return RuleText.Scalar(text: "", place: node.place)
        case .bool, .integer, .number: return RuleText.Scalar(text: node.plainText ?? "", place: node.place)
        case .list, .map:
            report("\(what) is a text", at: node.place)
            return nil
        }
    }
}
