/// Swift names for things that other programs have named.
package enum SwiftIdentifier {
    /// The name of a property for a text: words in camelCase; a number or nothing in front gets `_`.
    ///
    /// `cpu_seconds` becomes `cpuSeconds`, `http.status-code` becomes `httpStatusCode`. Keywords are not
    /// escaped.
    package static func property(_ text: some StringProtocol) -> String {
        var result = ""
        for word in words(text) {
            result += result.isEmpty ? lowercasedStart(word) : uppercasedStart(word)
        }
        guard let first = result.utf8.first else { return "_" }
        return (0x30...0x39).contains(first) ? "_" + result : result
    }

    /// The name of a type for a text: `lark-service` becomes `LarkService`.
    package static func type(_ text: some StringProtocol) -> String {
        let result = words(text).map(uppercasedStart).joined()
        guard let first = result.utf8.first else { return "Metrics" }
        return (0x30...0x39).contains(first) ? "_" + result : result
    }

    /// The name as it is written where it is declared: with backticks where it is a keyword.
    package static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

    /// Whether a text can be the name of a type as it is.
    package static func isTypeName(_ text: String) -> Bool {
        !text.isEmpty && type(text) == text && !keywords.contains(text)
    }

    /// Names that cannot be a property's even in backticks, since `X.self` and its like mean something else.
    static let unspeakable: Set<String> = ["self", "Self", "Type", "Protocol", "init", "_"]

    private static func words(_ text: some StringProtocol) -> [Substring] {
        Substring(text).split { !($0.isASCII && ($0.isLetter || $0.isNumber)) }
    }

    private static func uppercasedStart(_ word: Substring) -> String {
        word.prefix(1).uppercased() + word.dropFirst()
    }

    /// `MemAvailable` becomes `memAvailable`, `TCPQueue` becomes `tcpQueue`.
    private static func lowercasedStart(_ word: Substring) -> String {
        var start = word.prefix { $0.isUppercase }
        // The last capital of several begins the next word, unless a number or nothing follows.
        let isFollowed = word.dropFirst(start.count).first?.isLowercase == true
        if start.count > 1, isFollowed { start = start.dropLast() }
        return start.lowercased() + word.dropFirst(start.count)
    }

    private static let keywords = Set(
        """
        associatedtype class deinit enum extension fileprivate func import init inout internal let open operator \
        private precedencegroup protocol public rethrows static struct subscript typealias var break case catch \
        continue default defer do else fallthrough for guard if in repeat return switch throw where while Any as \
        await false is nil self Self super throws true try Type Protocol
        """.split(separator: " ").map(String.init))
}
