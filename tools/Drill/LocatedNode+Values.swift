import GoText
import Serialization

extension LocatedNode {
    /// The items of a list.
    var items: [LocatedNode] { if case .list(let items) = value { items } else { [] } }

    /// The text of a scalar, whatever YAML takes it for.
    var text: String? {
        switch value {
        case .string(let text): text
        case .bool(let value): plainText ?? "\(value)"
        case .integer(let value): plainText ?? "\(value)"
        case .number(let value): plainText ?? "\(value)"
        case .null, .list, .map: nil
        }
    }

    /// The length of time that a scalar stands for.
    var milliseconds: Int64? {
        guard let text, case .success(let milliseconds) = PrometheusDuration.parse(text) else { return nil }
        return milliseconds
    }

    /// A map of texts.
    var texts: [String: String] {
        guard case .map(let entries) = value else { return [:] }
        return entries.reduce(into: [:]) { $0[$1.key] = $1.value.text }
    }
}
