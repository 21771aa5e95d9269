/// An ordered tree: everything that is emitted, whichever format it becomes.
///
/// Order is part of the value, since the output is made for readers of diffs. Two cases are hints
/// for such a reader and not data: ``block(_:)``, and the comments of a ``Map``'s entries.
package enum Node: Sendable, Hashable {
    case null
    case bool(Bool)
    case integer(Int64)
    case number(Double)
    case string(String)
    /// A string whose lines YAML keeps (`|`) even when it has only one; in JSON a string like any other.
    case block(String)
    case list([Node])
    case map(Map)

    package init(_ value: Bool) { self = .bool(value) }
    package init(_ value: Int) { self = .integer(Int64(value)) }
    package init(_ value: Double) { self = .number(value) }
    package init(_ value: String) { self = .string(value) }
    package init(_ strings: [String]) { self = .list(strings.map(Node.string)) }
    package init(_ maps: [Map]) { self = .list(maps.map(Node.map)) }

    /// The string, if it is one.
    package var text: String? {
        switch self {
        case .string(let text), .block(let text): text
        case .null, .bool, .integer, .number, .list, .map: nil
        }
    }
}

extension Node: ExpressibleByStringInterpolation, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    package init(stringLiteral value: String) { self = .string(value) }
    package init(integerLiteral value: Int64) { self = .integer(value) }
    package init(floatLiteral value: Double) { self = .number(value) }
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    package init(arrayLiteral elements: Node...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, Node)...) {
        self = .map(Map(elements.map { Map.Entry($0, $1) }))
    }
}
