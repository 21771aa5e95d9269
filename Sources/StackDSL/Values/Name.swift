/// A name that reaches an emitted file: of an alert, a metric, a service, a receiver.
///
/// Written as a plain literal. It cannot be interpolated, since an interpolated value would print its Swift
/// description; a name that a program makes is said to be so: `Name(verbatim: text)`.
public struct Name: Sendable, Hashable, ExpressibleByStringLiteral {
    package let text: String

    /// What a plain literal makes.
    public init(stringLiteral value: String) { text = value }

    /// A name that was computed. It is emitted as it is.
    public init(verbatim text: String) { self.text = text }
}

extension Name: Comparable {
    /// Orders names by their Unicode scalars.
    public static func < (left: Name, right: Name) -> Bool { left.text < right.text }
}
