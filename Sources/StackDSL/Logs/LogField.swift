/// A field of a parsed line: a JSON member, a key of logfmt, a named group of a pattern.
///
/// - Shape: in JSON, a dot leads into an object: `"fields.message"`. A member whose own name has a dot is
///   ``member(_:)``.
public struct LogField: Sendable, Hashable, ExpressibleByStringLiteral {
    /// From the outermost object inwards; one part outside JSON's nesting.
    package let path: [String]

    /// What a plain literal makes.
    public init(stringLiteral value: String) {
        path = value.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    }

    private init(path: [String]) { self.path = path }

    /// A member of the outermost JSON object by its whole name: `.member("log.level")`.
    public static func member(_ name: Name) -> LogField { LogField(path: [name.text]) }
}
