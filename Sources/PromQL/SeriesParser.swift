import Diagnostics
import GoText

extension SeriesDescription {
    /// Reads a series as rule tests describe it; there is none behind an error.
    package static func parse(_ text: String) -> (SeriesDescription?, [SyntaxError]) {
        if text.utf8.count > TextRange.maximumLength {
            return (nil, [SyntaxError(.tooLarge, at: TextRange(0, 0), "the series is longer than two gigabytes")])
        }
        var parser = SeriesParser(text)
        parser.parse()
        return (parser.errors.isEmpty ? parser.series : nil, parser.errors)
    }
}

/// Reads the labels with the tokens of queries, and the values byte by byte: they know other tokens, among
/// them the spaces. The grammar is that of `series_description` in Prometheus 3.14.
struct SeriesParser {
    var lexer: Lexer
    var series = SeriesDescription()
    private(set) var errors: [SyntaxError] = []
    /// Whether what follows cannot be read.
    private var isBroken = false

    init(_ text: String) {
        lexer = Lexer(QuerySource(text), grafanaVariables: false)
        lexer.isSeries = true
    }

    mutating func parse() {
        parseMetric()
        while !isBroken, !isAtEnd {
            guard skipSpaces() else { return failHere("a space must stand between two values", help: "write a space") }
            if !isAtEnd { parseItem() }
        }
    }

    // MARK: - Bytes

    var byte: UInt8 { lexer.byte }
    var isAtEnd: Bool { lexer.isAtEnd }
    var position: Int { lexer.position }

    /// Steps over a byte if it is the one that stands here.
    mutating func take(_ wanted: UInt8) -> Bool {
        guard !isAtEnd, byte == wanted else { return false }
        lexer.position += 1
        return true
    }

    /// Steps over `{{` or `}}`.
    mutating func takePair(_ wanted: UInt8) -> Bool {
        guard byte == wanted, lexer.byteAfter == wanted else { return false }
        lexer.position += 2
        return true
    }

    /// Steps over spaces; false where there is none.
    mutating func skipSpaces() -> Bool {
        let start = position
        lexer.skipSpaces()
        return position > start
    }

    /// Steps over letters, and over what else a name may have where that counts.
    mutating func takeWord(isName: Bool = false) -> String {
        let start = position
        while !isAtEnd, Lexer.isLetter(byte) || isName && (Lexer.isDigit(byte) || byte == UInt8(ascii: ":")) {
            lexer.position += 1
        }
        return String(decoding: lexer.bytes[start..<position], as: UTF8.self)
    }

    // MARK: - Errors

    /// Notes a mistake behind which reading goes on.
    mutating func report(_ kind: SyntaxError.Kind, _ range: TextRange, _ message: String, help: String?) {
        errors.append(SyntaxError(kind, at: range, message, help: help))
    }

    mutating func fail(_ kind: SyntaxError.Kind, _ range: TextRange, _ message: String, help: String?) {
        report(kind, range, message, help: help)
        isBroken = true
    }

    /// Ends the reading at the character that stands here, or at the end.
    mutating func failHere(_ message: String, help: String?) {
        var end = min(position + 1, lexer.bytes.count)
        while end < lexer.bytes.count, lexer.bytes[end] & 0xC0 == 0x80 { end += 1 }
        fail(.unexpectedToken, TextRange(position, end), message, help: help)
    }

    var canGoOn: Bool { !isBroken }

    // MARK: - Labels

    private mutating func parseMetric() {
        let token = lexer.next()
        switch token.kind {
        case .end: return
        case .error: return failAtToken()
        case .leftBrace: parseLabels()
        default:
            guard token.kind.isMetricName else {
                return fail(
                    .unexpectedToken, token.range, "a series begins with the name of a metric or with `{`",
                    help: "write it as `metric{label=\"value\"} 1 2 3`")
            }
            series.labels.append(.init(name: MetricName.label, value: text(token)))
            guard !isAtEnd, byte == UInt8(ascii: "{") else { return }
            _ = lexer.next()
            parseLabels()
        }
    }

    /// Reads labels up to the `}`.
    private mutating func parseLabels() {
        var token = lexer.next()
        while token.kind != .rightBrace {
            guard token.kind == .identifier || token.kind == .string else {
                return failAtToken(token, "a label or `}`", help: "write `label=\"value\"`")
            }
            let name = token
            token = lexer.next()
            if token.kind == .assign {
                let value = lexer.next()
                guard value.kind == .string else {
                    return failAtToken(value, "a value in quotes", help: "write `\(text(name))=\"…\"`")
                }
                series.labels.append(
                    .init(name: name.kind == .string ? unquoted(name) : text(name), value: unquoted(value)))
                token = lexer.next()
            } else if name.kind == .string {
                series.labels.append(.init(name: MetricName.label, value: unquoted(name)))
            } else {
                return failAtToken(token, "`=`", help: "series have values, not matchers: `\(text(name))=\"…\"`")
            }
            if token.kind == .comma {
                token = lexer.next()
            } else if token.kind != .rightBrace {
                return failAtToken(token, "`,` or `}`", help: "put a `,` between two labels")
            }
        }
    }

    private mutating func failAtToken(_ token: Token, _ wanted: String, help: String) {
        if token.kind == .error { return failAtToken() }
        fail(.unexpectedToken, token.range, "unexpected `\(text(token))` in the labels, expected \(wanted)", help: help)
    }

    private mutating func failAtToken() {
        isBroken = true
        if let failure = lexer.failure { errors.append(failure) }
    }

    func text(_ token: Token) -> String {
        String(decoding: lexer.bytes[token.range.bytes], as: UTF8.self)
    }

    private mutating func unquoted(_ token: Token) -> String {
        if case .text(let value) = QuotedString.unquote(lexer.bytes, in: token.range.bytes) { return value }
        report(
            .invalidLiteral, token.range, "the escapes form bytes that are not UTF-8",
            help: "write the character itself, or `\\u` and four digits")
        return ""
    }

    // MARK: - Values

    private mutating func parseItem() {
        let start = position
        if take(UInt8(ascii: "_")) {
            guard take(UInt8(ascii: "x")) else { return series.items.append(.omitted(count: 1)) }
            if let count = parseRepetition() { series.items.append(.omitted(count: count)) }
        } else if takePair(UInt8(ascii: "{")) {
            parseHistograms()
        } else if Lexer.isLetter(byte), byte != UInt8(ascii: "x"), !isNumberWord {
            let word = takeWord(isName: true)
            guard word == "stale" else {
                return fail(
                    .unexpectedToken, TextRange(start, position), "`\(word)` is no value of a series",
                    help: cure(of: word.lowercased()))
            }
            parseSteps { _, more in .stale(more: more) }
        } else if let first = parseNumber(signed: true) {
            parseSteps { step, more in .numbers(first, step: step, more: more) }
        }
    }

    private func cure(of word: String) -> String {
        let stale = "stale"
        let nearest = word == stale ? stale : Suggestion.nearest(to: word, among: [stale, "inf", "nan"])
        return nearest.map { "did you mean `\($0)`?" } ?? "write a number, `_` for none, or `stale` for the end"
    }

    /// Reads what may follow a value: `x3`, `+1x3`, `-1x3`.
    private mutating func parseSteps(_ item: (NumberValue, UInt64) -> SeriesDescription.Item) {
        let zero = NumberValue(value: 0, isDuration: false)
        if take(UInt8(ascii: "x")) {
            if let more = parseRepetition() { series.items.append(item(zero, more)) }
        } else if byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
            guard let step = parseNumber(signed: true) else { return }
            guard take(UInt8(ascii: "x")) else {
                return failHere(
                    "how often the step is repeated is missing", help: "write `x` and a number, as in `1+2x5`")
            }
            if let more = parseRepetition() { series.items.append(item(step, more)) }
        } else {
            series.items.append(item(zero, 0))
        }
    }

    /// Whether `Inf` or `NaN` stands here, in any case.
    private var isNumberWord: Bool {
        var end = position
        while end < lexer.bytes.count, Lexer.isWord(lexer.bytes[end]) || lexer.bytes[end] == UInt8(ascii: ":") {
            end += 1
        }
        return Keyword.kind(of: lexer.bytes, position..<end) == .number
    }

    /// Reads a number, with a sign before it where it may have one.
    mutating func parseNumber(signed: Bool) -> NumberValue? {
        let isNegative = signed && take(UInt8(ascii: "-"))
        if signed, !isNegative { _ = take(UInt8(ascii: "+")) }
        let start = position
        if isNumberWord {
            _ = takeWord()
        } else if !(Lexer.isDigit(byte) || byte == UInt8(ascii: ".") && Lexer.isDigit(lexer.byteAfter)) {
            failHere("a number is missing here", help: "write a number, `_` for none, or `stale` for the end")
            return nil
        } else if !lexer.scanNumber() {
            fail(
                .lexical, TextRange(start, max(position, start + 1)),
                "`\(String(decoding: lexer.bytes[start..<position], as: UTF8.self))` is no number",
                help: "repeat a value with `x`, as in `1x5`")
            return nil
        }
        switch GoNumber.parse(lexer.bytes[start..<position]) {
        case .success(let value): return NumberValue(value: isNegative ? -value : value, isDuration: false)
        case .failure(.outOfRange):
            report(
                .invalidLiteral, TextRange(start, position), "the number is too large", help: "use `Inf` for infinity")
        case .failure(.malformed):
            report(
                .invalidLiteral, TextRange(start, position),
                "`\(String(decoding: lexer.bytes[start..<position], as: UTF8.self))` is no number", help: "write digits")
        }
        return NumberValue(value: 0, isDuration: false)
    }

    /// Reads the count behind `x`.
    mutating func parseRepetition() -> UInt64? {
        let start = position
        guard Lexer.isDigit(byte), lexer.scanNumber() else {
            failHere("the number of repetitions is missing behind `x`", help: "write a whole number, as in `1x5`")
            return nil
        }
        let text = String(decoding: lexer.bytes[start..<position], as: UTF8.self)
        if text.utf8.allSatisfy(Lexer.isDigit), let count = UInt64(text) { return count }
        report(
            .invalidLiteral, TextRange(start, position), "`\(text)` is no number of repetitions",
            help: "write a whole number")
        return 0
    }
}
