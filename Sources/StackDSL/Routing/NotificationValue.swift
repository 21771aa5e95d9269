/// JSON with texts that Alertmanager renders: what a webhook is sent, or a field of an issue.
///
/// ```swift
/// .webhook(url, payload: ["msgtype": "markdown", "markdown": ["title": "…", "text": "[{{ .Status }}] …"]])
/// ```
public struct NotificationValue: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case text(NotificationText)
        case number(Int)
        case bool(Bool)
        case list([NotificationValue])
        case object(NotificationObject)
    }

    package let kind: Kind

    private init(_ kind: Kind) { self.kind = kind }

    /// A text that interpolates what the DSL can print.
    public static func text(_ text: NotificationText) -> NotificationValue { NotificationValue(.text(text)) }

    package static func object(_ object: NotificationObject) -> NotificationValue {
        NotificationValue(.object(object))
    }
}

extension NotificationValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
    ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
    /// A text.
    public init(stringLiteral value: String) { kind = .text(NotificationText(stringLiteral: value)) }
    /// A whole number.
    public init(integerLiteral value: Int) { kind = .number(value) }
    /// True or false.
    public init(booleanLiteral value: Bool) { kind = .bool(value) }
    /// A list.
    public init(arrayLiteral elements: NotificationValue...) { kind = .list(elements) }
    /// An object; its order is kept.
    public init(dictionaryLiteral elements: (Name, NotificationValue)...) {
        kind = .object(NotificationObject(elements.map { .init(name: $0.0, value: $0.1) }))
    }
}

/// A JSON object whose texts Alertmanager renders.
///
/// - Diagnoses: `duplicate-key`: unlike a dictionary, a name written twice is kept and reported.
public struct NotificationObject: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    package let members: [Member]

    package struct Member: Sendable, Hashable {
        package let name: Name
        package let value: NotificationValue
    }

    init(_ members: [Member]) { self.members = members }

    /// What a dictionary literal makes; the order and repetitions are kept.
    public init(dictionaryLiteral elements: (Name, NotificationValue)...) {
        members = elements.map { Member(name: $0.0, value: $0.1) }
    }
}
