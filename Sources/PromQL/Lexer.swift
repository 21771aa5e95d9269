import Diagnostics

/// Cuts a text into tokens, on demand: what a token is depends on the brackets before it.
///
/// It follows the states of Prometheus' own lexer, since some texts are errors only there. Nothing is read
/// beyond ``barrier``, the next splice: its byte is not text.
struct Lexer {
    let bytes: [UInt8]
    let splices: [QuerySource.Splice]
    let grafanaVariables: Bool

    var position = 0
    /// Where the token begins that is being read.
    var start = 0
    /// The offset of the next splice, or the end.
    var barrier: Int
    /// The index of the splice at ``barrier``.
    var nextSplice = 0

    var parenDepth = 0
    var isInBraces = false
    var isInBrackets = false
    var hasColon = false
    /// Whether a bracket had a duration so far, in the whole text: Prometheus does not forget it at `[`.
    private var hasDuration = false
    /// Whether the first duration of a bracket is still to come.
    var expectsDuration = false
    /// Why the last token is `.error`.
    private(set) var failure: SyntaxError?
    /// Whether there is a ``failure``: cheaper to ask for than the error itself.
    private var hasFailed = false

    init(_ source: QuerySource, grafanaVariables: Bool) {
        bytes = source.bytes
        splices = source.splices
        self.grafanaVariables = grafanaVariables
        barrier = splices.first?.offset ?? bytes.count
    }

    /// The byte at the position; 0, which begins no token, at the barrier.
    var byte: UInt8 { position < barrier ? bytes[position] : 0 }

    /// The byte behind the position.
    var byteAfter: UInt8 { position + 1 < barrier ? bytes[position + 1] : 0 }

    var isAtEnd: Bool { position >= bytes.count }
    var isAtSplice: Bool { position == barrier && barrier < bytes.count }

    /// Reads the next token; behind an error it is `.error` until the lexer is told where to resume.
    mutating func next() -> Token {
        while !hasFailed {
            let found: Token? =
                if expectsDuration {
                    durationToken()
                } else if isInBraces {
                    braceToken()
                } else {
                    statementToken()
                }
            if let found { return found }
        }
        return token(.error)
    }

    func token(_ kind: Token.Kind) -> Token {
        Token(kind: kind, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: position))
    }

    /// Takes bytes as a token of a kind.
    mutating func take(_ count: Int, as kind: Token.Kind) -> Token {
        position += count
        return token(kind)
    }

    /// Ends the tokens: an error covers everything from the token's start to the end of the text.
    mutating func fail(
        _ message: String, kind: SyntaxError.Kind = .lexical, help: String? = nil, at range: TextRange? = nil,
        shown: TextRange? = nil
    ) -> Token {
        failure = SyntaxError(
            kind, at: range ?? TextRange(start, bytes.count), shown: shown, message, help: help)
        hasFailed = true
        return token(.error)
    }

    /// Forgets the error that ended the tokens.
    mutating func forgetFailure() {
        failure = nil
        hasFailed = false
    }

    // MARK: - States

    /// Outside braces; nil where a space or comment was skipped.
    private mutating func statementToken() -> Token? {
        skipSpaces()
        if isAtSplice { return splice() }
        if isAtEnd { return end() }
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "#"):
            skipComment()
            return nil
        case UInt8(ascii: ","): return take(1, as: .comma)
        case UInt8(ascii: "*"): return take(1, as: .multiply)
        case UInt8(ascii: "/"): return take(1, as: .divide)
        case UInt8(ascii: "%"): return take(1, as: .modulo)
        case UInt8(ascii: "+"): return take(1, as: .add)
        case UInt8(ascii: "-"): return take(1, as: .subtract)
        case UInt8(ascii: "^"): return take(1, as: .power)
        case UInt8(ascii: "@"): return take(1, as: .at)
        case UInt8(ascii: "="), UInt8(ascii: "!"), UInt8(ascii: "<"), UInt8(ascii: ">"): return comparison()
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return numberOrDuration()
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return string()
        case UInt8(ascii: "("):
            parenDepth += 1
            return take(1, as: .leftParen)
        case UInt8(ascii: ")"): return rightParen()
        case UInt8(ascii: "{"):
            isInBraces = true
            return take(1, as: .leftBrace)
        case UInt8(ascii: "["): return leftBracket()
        case UInt8(ascii: "]"):
            if !isInBrackets {
                return fail("`]` closes no bracket", help: "remove it, or open the range with `[`")
            }
            isInBrackets = false
            return take(1, as: .rightBracket)
        case UInt8(ascii: "."):
            if Self.isDigit(byteAfter) { return numberOrDuration() }
            return unexpectedCharacter()
        case UInt8(ascii: "$"): return variable()
        default:
            if Self.isLetter(byte) || byte == UInt8(ascii: ":") {
                return isInBrackets ? wordInBrackets() : word()
            }
            return unexpectedCharacter()
        }
    }

    /// Inside braces, where every word is a label; nil where a comment was skipped.
    private mutating func braceToken() -> Token? {
        skipSpaces()
        if isAtSplice { return splice() }
        if isAtEnd {
            return fail("`{` is never closed", help: "close the matchers with `}`")
        }
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "#"):
            skipComment()
            return nil
        case UInt8(ascii: ","): return take(1, as: .comma)
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"): return string()
        case UInt8(ascii: "="):
            return byteAfter == UInt8(ascii: "~") ? take(2, as: .matches) : take(1, as: .assign)
        case UInt8(ascii: "!"):
            if byteAfter == UInt8(ascii: "~") { return take(2, as: .matchesNot) }
            if byteAfter == UInt8(ascii: "=") { return take(2, as: .notEqual) }
            return fail("`!` alone is no matching operator", help: "use `!=` or `!~`")
        case UInt8(ascii: "{"):
            return fail("`{` cannot stand inside braces", help: "close the braces before it with `}`")
        case UInt8(ascii: "}"):
            isInBraces = false
            return take(1, as: .rightBrace)
        case UInt8(ascii: "$"): return variable()
        default:
            if Self.isLetter(byte) { return label() }
            return unexpectedCharacterInBraces()
        }
    }

    /// The part of a bracket up to its first duration; nil never.
    private mutating func durationToken() -> Token? {
        skipSpaces()
        if isAtSplice {
            (hasDuration, expectsDuration) = (true, false)
            return splice()
        }
        if isAtEnd { return fail("`[` is never closed", help: "close the range with `]`") }
        let byte = bytes[position]
        switch byte {
        case UInt8(ascii: "]"):
            (isInBrackets, expectsDuration) = (false, false)
            return take(1, as: .rightBracket)
        case UInt8(ascii: ":"):
            if hasDuration, !hasColon {
                hasColon = true
                return take(1, as: .colon)
            }
            position += 1
            start = position
            return fail("`:` stands before any range", help: "write the range first, as in `[5m:1m]`")
        case UInt8(ascii: "("):
            parenDepth += 1
            return take(1, as: .leftParen)
        case UInt8(ascii: ")"): return rightParen()
        case UInt8(ascii: "+"): return take(1, as: .add)
        case UInt8(ascii: "-"): return take(1, as: .subtract)
        case UInt8(ascii: "*"): return take(1, as: .multiply)
        case UInt8(ascii: "/"): return take(1, as: .divide)
        case UInt8(ascii: "%"): return take(1, as: .modulo)
        case UInt8(ascii: "^"): return take(1, as: .power)
        case UInt8(ascii: ","): return take(1, as: .comma)
        case UInt8(ascii: "$"), UInt8(ascii: "["):
            let found = byte == UInt8(ascii: "$") ? variable() : leftBracket()
            (hasDuration, expectsDuration) = (true, false)
            return found
        default:
            if Self.isDigit(byte) || byte == UInt8(ascii: ".") && Self.isDigit(byteAfter) {
                (hasDuration, expectsDuration) = (true, false)
                return numberOrDuration()
            }
            if Self.isLetter(byte), let keyword = durationKeyword() { return keyword }
            position = start
            return unexpectedCharacter(in: "in a range", help: "write a duration, as in `[5m]`")
        }
    }

    // MARK: - Brackets and the end

    private mutating func rightParen() -> Token {
        position += 1
        parenDepth -= 1
        if parenDepth < 0 {
            start = position
            return fail(
                "`)` closes no parenthesis", help: "remove it, or open the parenthesis with `(` before",
                shown: TextRange(position - 1, position))
        }
        return token(.rightParen)
    }

    private mutating func leftBracket() -> Token {
        if let end = variableEnd(at: position) {
            if grafanaVariables { return word() }
            return noVariable(upTo: end)
        }
        if isInBrackets {
            return fail("`[` cannot stand inside brackets", help: "close the range before it with `]`")
        }
        (hasColon, isInBrackets, expectsDuration) = (false, true, true)
        return take(1, as: .leftBracket)
    }

    private mutating func end() -> Token {
        if parenDepth != 0 { return fail("`(` is never closed", help: "close it with `)`") }
        if isInBrackets { return fail("`[` is never closed", help: "close the range with `]`") }
        return token(.end)
    }

    /// What may follow the first duration of a bracket, if it begins with a letter or a colon.
    private mutating func wordInBrackets() -> Token {
        if bytes[position] == UInt8(ascii: ":") {
            if hasColon { return fail("a second `:` stands in the range", help: "keep the range and one step, as in `[5m:1m]`") }
            hasColon = true
            return take(1, as: .colon)
        }
        if let keyword = durationKeyword() { return keyword }
        position = start
        return unexpectedCharacter(in: "behind the range", help: cureOfSpacedDuration() ?? "close the range with `]`")
    }

    private mutating func splice() -> Token {
        let index = nextSplice
        if position > 0, start == position, isWordByte(before: position) {
            return fail(
                "an interpolated value cannot be a part of a name", kind: .misplacedSplice,
                help: "put a space before it, or interpolate the whole name",
                at: TextRange(position, position + 1))
        }
        position += 1
        nextSplice += 1
        barrier = splices.indices.contains(nextSplice) ? splices[nextSplice].offset : bytes.count
        if Self.isLetter(byte) || Self.isDigit(byte) {
            return fail(
                "an interpolated value cannot be a part of a name", kind: .misplacedSplice,
                help: "put a space behind it, or interpolate the whole name", at: TextRange(start, position))
        }
        let kind: Token.Kind =
            switch splices[index].value {
            case .metric: .metricIdentifier
            case .expression: .splicedExpression
            case .number: .number
            case .duration: .duration
            case .label: .splicedLabel
            case .string: .string
            }
        var result = token(kind)
        result.splice = Int32(truncatingIfNeeded: index)
        return result
    }

    /// Whether a name or number ends right before a position. Keywords and variables may: they are words of
    /// their own (`offset\(d)`).
    private func isWordByte(before position: Int) -> Bool {
        let previous = nextSplice > 0 ? splices[nextSplice - 1].offset : -1
        var first = position
        while first - 1 > previous, Self.isLetter(bytes[first - 1]) || Self.isDigit(bytes[first - 1]) {
            first -= 1
        }
        return first < position && (isInBraces || Keyword.kind(of: bytes, first..<position) == nil)
    }
}
