import GoText
import Serialization

extension Node {
    /// The value of a key, where this is a map that has it.
    subscript(key: String) -> Node? {
        if case .map(let map) = self { map[key] } else { nil }
    }

    /// The items of a list; none where it is no list.
    var items: [Node] {
        if case .list(let items) = self { items } else { [] }
    }

    /// The entries of a map; none where it is no map.
    var entries: [Node.Map.Entry] {
        if case .map(let map) = self { map.entries } else { [] }
    }

    /// A scalar as text.
    var scalar: String? {
        switch self {
        case .null: ""
        case .bool(let value): value ? "true" : "false"
        case .integer(let value): "\(value)"
        case .number(let value): GoNumber.print(value)
        case .string(let text), .block(let text): text
        case .list, .map: nil
        }
    }

    /// A length of time, in milliseconds.
    var milliseconds: Int64? {
        guard let text = scalar, case .success(let length) = PrometheusDuration.parse(text) else { return nil }
        return length
    }

    /// The texts of a list of scalars.
    var texts: [String] { items.compactMap(\.scalar) }

    /// A map without some of its keys; nil for nothing.
    func without(_ keys: String...) -> Node {
        guard case .map(let map) = self else { return self }
        return .map(Node.Map(map.entries.filter { !keys.contains($0.key) }))
    }

    /// Says whether both are read alike: the order of a map's keys does not count.
    func isSame(as other: Node) -> Bool {
        switch (self, other) {
        case (.map(let left), .map(let right)):
            guard left.entries.count == right.entries.count else { return false }
            let values = Dictionary(right.entries.map { ($0.key, $0.value) }) { first, _ in first }
            return left.entries.allSatisfy { entry in values[entry.key].map { entry.value.isSame(as: $0) } ?? false }
        case (.list(let left), .list(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.isSame(as: $1) }
        case (.integer(let left), .number(let right)), (.number(let right), .integer(let left)):
            return Double(left) == right
        case (.number(let left), .number(let right)):
            return left == right || left.isNaN && right.isNaN
        default:
            if let text = text { return other.text == text }
            return self == other
        }
    }
}

extension Node? {
    /// Says whether both are read alike, or both are absent.
    func isSame(as other: Node?) -> Bool {
        switch (self, other) {
        case (nil, nil): true
        case (let left?, let right?): left.isSame(as: right)
        default: false
        }
    }
}
