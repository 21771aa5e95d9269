/// What names may be written without quotes.
package enum MetricName {
    /// The label that holds a metric's name.
    package static let label = "__name__"

    /// Says whether a metric can be named before the braces: its characters allow it, and it is none of the
    /// few keywords that mean something else there.
    package static func isBare(_ name: String) -> Bool {
        let bytes = Array(name.utf8)
        guard let first = bytes.first, Lexer.isLetter(first) || first == UInt8(ascii: ":") else {
            return false
        }
        guard bytes.allSatisfy({ Lexer.isWord($0) || $0 == UInt8(ascii: ":") }) else { return false }
        switch Keyword.kind(of: bytes, bytes.indices) {
        case .bool, .on, .ignoring, .groupLeft, .groupRight, .atan2, .number: return false
        default: return true
        }
    }

    /// Says whether a label can be written without quotes where matchers stand.
    package static func isBareLabel(_ name: String) -> Bool {
        guard let first = name.utf8.first, Lexer.isLetter(first) else { return false }
        return name.utf8.allSatisfy(Lexer.isWord)
    }
}
