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

    /// Makes a boolean.
    package init(_ value: Bool) { self = .bool(value) }
    /// Makes an integer.
    package init(_ value: Int) { self = .integer(Int64(value)) }
    /// Makes a number.
    package init(_ value: Double) { self = .number(value) }
    /// Makes a string.
    package init(_ value: String) { self = .string(value) }
    /// Makes a list of strings.
    package init(_ strings: [String]) { self = .list(strings.map(Node.string)) }
    /// Makes a list of maps.
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
    /// Makes a string of a literal.
    package init(stringLiteral value: String) { self = .string(value) }
    /// Makes an integer of a literal.
    package init(integerLiteral value: Int64) { self = .integer(value) }
    /// Makes a number of a literal.
    package init(floatLiteral value: Double) { self = .number(value) }
    /// Makes a boolean of a literal.
    package init(booleanLiteral value: Bool) { self = .bool(value) }
    /// Makes a list of a literal.
    package init(arrayLiteral elements: Node...) { self = .list(elements) }
    /// Makes a map of a literal, in its order.
    package init(dictionaryLiteral elements: (String, Node)...) {
        self = .map(Map(elements.map { Map.Entry($0, $1) }))
    }
}
