import Diagnostics
import GoText

/// Reads a series description byte by byte, once its labels were read with the tokens of a selector.
struct SeriesReader {
    let bytes: [UInt8]
    var position = 0
    var series = SeriesDescription()
    var failure: SyntaxError?

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

    mutating func read() {
        if bytes.count > TextRange.maximumLength {
            failure = SyntaxError(.tooLarge, at: TextRange(0, 0), "the description is longer than two gigabytes")
            return
        }
        readLabels()
        while failure == nil, byte != nil {
            if !takeSpaces() { return fail("values need a space before them", help: "put a space here") }
            if byte != nil { readRun() }
        }
    }

    mutating func fail(
        _ message: String, _ kind: SyntaxError.Kind = .unexpectedToken, at range: TextRange? = nil, help: String? = nil
    ) {
        let range = range ?? TextRange(position, min(position + 1, bytes.count))
        if failure == nil { failure = SyntaxError(kind, at: range, message, help: help) }
    }

    @discardableResult
    mutating func take(_ text: String) -> Bool {
        guard bytes[position...].starts(with: text.utf8) else { return false }
        position += text.utf8.count
        return true
    }

    @discardableResult
    mutating func takeSpaces() -> Bool {
        let start = position
        while let byte, [0x20, 0x09, 0x0A, 0x0D].contains(byte) { position += 1 }
        return position > start
    }

    // MARK: - Labels

    private mutating func readLabels() {
        var lexer = Lexer(QuerySource(bytes: bytes), grafanaVariables: false)
        var token = lexer.next()
        if token.kind != .leftBrace {
            let name = String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
            guard token.kind == .end || MetricName.isBare(name) else {
                return refuse(token, lexer, "a metric or `{`", help: "a name of other characters stands in braces: `{\"name\"}`") }
            // Nothing is also a series without labels.
            if token.kind != .end { series.labels = [SeriesDescription.Label(name: MetricName.label, value: name)] }
            position = Int(token.end)
            guard byte == UInt8(ascii: "{"), token.kind != .end else { return }
            token = lexer.next()
        }
        token = lexer.next()
        while token.kind != .rightBrace {
            guard let label = readLabel(&token, &lexer) else { return }
            series.labels.append(label)
            if token.kind == .comma {
                token = lexer.next()
            } else if token.kind != .rightBrace {
                return refuse(token, lexer, "`,` or `}`", help: "put a `,` between labels")
            }
        }
        position = Int(token.end)
    }

    /// Reads a label and the token behind it.
    private mutating func readLabel(_ token: inout Token, _ lexer: inout Lexer) -> SeriesDescription.Label? {
        guard token.kind == .identifier || token.kind == .string else {
            refuse(token, lexer, "a label or `}`", help: "write `label=\"value\"`")
            return nil
        }
        let name =
            token.kind == .string ? text(of: token) : String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
        let isQuoted = token.kind == .string
        token = lexer.next()
        // A quoted text alone is the name of the metric.
        if isQuoted, token.kind == .comma || token.kind == .rightBrace {
            return SeriesDescription.Label(name: MetricName.label, value: name)
        }
        guard token.kind == .assign else {
            refuse(
                token, lexer, isQuoted ? "`,` or `}`" : "`=`",
                help: isQuoted ? "put a `,` between labels" : "these are the labels of one series, not matchers: write `\(name)=\"value\"`")
            return nil
        }
        token = lexer.next()
        guard token.kind == .string else {
            refuse(token, lexer, "a string in quotes", help: "write `\(name)=\"…\"`")
            return nil
        }
        let value = text(of: token)
        token = lexer.next()
        return SeriesDescription.Label(name: name, value: value)
    }

    private mutating func text(of token: Token) -> String {
        if case .text(let text) = QuotedString.unquote(bytes, in: Int(token.start)..<Int(token.end)) { return text }
        fail("this is no string", .invalidLiteral, at: token.range)
        return ""
    }

    private mutating func refuse(_ token: Token, _ lexer: Lexer, _ expected: String, help: String) {
        if token.kind == .error, let found = lexer.failure {
            failure = found
        } else {
            fail("expected \(expected)", at: token.range, help: help)
        }
    }
}
