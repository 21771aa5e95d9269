/// One change of an attribute.
///
/// - Emits: an entry of `actions` or `attributes`.
/// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/attributesprocessor
public struct AttributeAction: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case insert(AttributeValue)
        case upsert(AttributeValue)
        case copy(from: Name)
        case hash
        case delete
    }

    package let key: Name
    package let kind: Kind

    /// Sets the attribute, whether it was there or not.
    public static func set(_ key: Name, to value: AttributeValue) -> AttributeAction {
        AttributeAction(key: key, kind: .upsert(value))
    }

    /// Sets the attribute where it is missing.
    public static func add(_ key: Name, _ value: AttributeValue) -> AttributeAction {
        AttributeAction(key: key, kind: .insert(value))
    }

    /// Sets the attribute to the value of another one, if that is there.
    public static func copy(_ key: Name, from other: Name) -> AttributeAction {
        AttributeAction(key: key, kind: .copy(from: other))
    }

    /// Replaces the value by a digest of it.
    public static func hash(_ key: Name) -> AttributeAction { AttributeAction(key: key, kind: .hash) }

    /// Takes the attribute away.
    public static func delete(_ key: Name) -> AttributeAction { AttributeAction(key: key, kind: .delete) }
}

/// The value of an attribute; a literal of its type.
public enum AttributeValue: Sendable, Hashable, ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral
{
    /// A text.
    case text(Name)
    /// A whole number.
    case integer(Int)
    /// True or false.
    case bool(Bool)

    /// What a text literal makes.
    public init(stringLiteral value: String) { self = .text(Name(verbatim: value)) }
    /// What an integer literal makes.
    public init(integerLiteral value: Int) { self = .integer(value) }
    /// What a boolean literal makes.
    public init(booleanLiteral value: Bool) { self = .bool(value) }
}
