import Diagnostics
import GoText

/// Splits a log query into tokens, as pkg/logql/syntax/lex.go of Loki 3.7 does; stops at the first error.
struct LogLexer {
    let bytes: [UInt8]
    private let splices: [LogQuerySource.Splice]
    private let options: LogParseOptions
    private var nextSplice = 0
    private var position = 0
    private(set) var tokens: [LogToken] = []
    private(set) var error: LogSyntaxError?

    init(_ source: LogQuerySource, _ options: LogParseOptions) {
        bytes = source.bytes
        splices = source.splices
        self.options = options
    }

    mutating func scan() {
        while error == nil, position < bytes.count { scanToken() }
        tokens.append(LogToken(kind: .end, range: TextRange(bytes.count, bytes.count)))
    }

    private mutating func scanToken() {
        let start = position
        while nextSplice < splices.count, splices[nextSplice].offset < position { nextSplice += 1 }
        if nextSplice < splices.count, splices[nextSplice].offset == position {
            position += 1
            append(.splice(nextSplice), from: start)
            return
        }
        let byte = bytes[position]
        switch byte {
        case 0x20, 0x09, 0x0A, 0x0D: position += 1
        case 0x23 /* # */: skip { $0 != 0x0A }
        case 0x2F where peek(1) == 0x2F: skip { $0 != 0x0A }
        case 0x2F where peek(1) == 0x2A: skipComment()
        case 0x22, 0x60: scanString(byte)
        case 0x5B: scanBracket()
        case 0x24: scanVariable()
        case 0x30...0x39: scanNumber()
        case 0x2E where (peek(1).map { (0x30...0x39).contains($0) } ?? false): scanNumber()
        case 0x2D where scanFlagOrNegativeDuration(): break
        default:
            if let length = identifierLength(at: position, isFirst: true) {
                position += length
                scanWord(from: start)
            } else {
                scanSign()
            }
        }
    }

    // MARK: Words

    private mutating func scanWord(from start: Int) {
        while let length = identifierLength(at: position, isFirst: false) { position += length }
        let word = String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
        if LogToken.functions.contains(word) {
            append(isCalled() ? .function(word) : .identifier, from: start)
        } else {
            append(LogToken.keywords.contains(word) ? .keyword(word) : .identifier, from: start)
        }
    }

    /// Whether `(`, `by (` or `without (` follows.
    private func isCalled() -> Bool {
        var offset = offsetBehindSpaces(from: position)
        for word in ["by", "without"] where offset + word.utf8.count <= bytes.count {
            let found = String(decoding: bytes[offset..<offset + word.utf8.count], as: UTF8.self).lowercased()
            if found == word {
                offset = offsetBehindSpaces(from: offset + word.utf8.count)
                break
            }
        }
        return offset < bytes.count && bytes[offset] == 0x28
    }

    private func offsetBehindSpaces(from start: Int) -> Int {
        var offset = start
        while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
        return offset
    }

    private func identifierLength(at offset: Int, isFirst: Bool) -> Int? {
        guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset) else { return nil }
        if length == 1 {
            let byte = bytes[offset]
            let isLetter = (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F
            return isLetter || (!isFirst && (0x30...0x39).contains(byte)) ? 1 : nil
        }
        let category = scalar.properties.generalCategory
        if ScalarSet.isLetter(category) { return length }
        return !isFirst && category == .decimalNumber ? length : nil
    }

    private mutating func scanVariable() {
        let start = position
        position += 1
        if peek(0) == 0x7B {
            skip { $0 != 0x7D && $0 != 0x0A }
            guard peek(0) == 0x7D else {
                return fail(.lexical, start, position, "the variable has no closing `}`")
            }
            position += 1
        } else {
            while let length = identifierLength(at: position, isFirst: false) { position += length }
        }
        if nextSplice < splices.count, splices[nextSplice].offset < position {
            return fail(.misplacedSplice, start, position, "a value stands inside of a variable's name")
        }
        guard position > start + 1 else {
            return fail(.lexical, start, position, "`$` starts nothing in LogQL")
        }
        if !options.grafanaVariables {
            let name = String(decoding: bytes[start..<position], as: UTF8.self)
            return fail(
                .grafanaVariable, start, position,
                "`\(name)` is a Grafana variable, which Loki does not know",
                help: "write what it stands for: rules are read by Loki itself")
        }
        append(.variable, from: start)
    }

    // MARK: Literals

    private mutating func scanString(_ quote: UInt8) {
        let start = position
        position += 1
        while let byte = peek(0), quote == 0x60 || byte != 0x0A {
            position += 1
            if byte == 0x5C, quote == 0x22, peek(0) != nil { position += 1 }
            if byte == quote {
                append(.string, from: start)
                return
            }
        }
        fail(.lexical, start, start + 1, "the string has no closing quote", help: "close it with its quote")
    }

    private mutating func scanBracket() {
        let start = position
        skip { $0 != 0x5D }
        guard peek(0) == 0x5D else {
            return fail(.lexical, start, start + 1, "the range has no closing `]`", help: "write `[5m]`")
        }
        position += 1
        append(.bracket, from: start)
    }

    /// A number, with a unit behind it a duration or a size.
    private mutating func scanNumber() {
        let start = position
        let isHexadecimal = peek(0) == 0x30 && (peek(1).map { $0 | 0x20 == 0x78 } ?? false)
        if isHexadecimal {
            position += 2
            skip { Self.isHexadecimalDigit($0) || $0 == 0x5F || $0 == 0x2E }
            if let exponent = peek(0), exponent | 0x20 == 0x70 { skipExponent() }
        } else {
            skip { (0x30...0x39).contains($0) || $0 == 0x5F }
            if peek(0) == 0x2E {
                position += 1
                skip { (0x30...0x39).contains($0) || $0 == 0x5F }
            }
            if let exponent = peek(0), exponent | 0x20 == 0x65 { skipExponent() }
        }
        let numberEnd = position
        if let nanoseconds = scanDurationRest(from: start) {
            append(.duration(nanoseconds), from: start)
            return
        }
        position = numberEnd
        if let size = scanSizeRest(from: start) {
            append(.bytes(size), from: start)
            return
        }
        position = numberEnd
        append(.number, from: start)
    }

    private mutating func skipExponent() {
        position += 1
        if peek(0) == 0x2B || peek(0) == 0x2D { position += 1 }
        skip { (0x30...0x39).contains($0) }
    }

    private mutating func scanDurationRest(from start: Int) -> Int64? {
        let rest = position
        skip(atMost: Self.longestUnits) { byte in
            (0x30...0x39).contains(byte) || byte == 0x2E || Self.durationLetters.contains(byte)
                || byte >= 0x80
        }
        guard position > rest else { return nil }
        return GoDuration.nanoseconds(bytes[start..<position])
    }

    private mutating func scanSizeRest(from start: Int) -> UInt64? {
        let rest = position
        skip(atMost: Self.longestUnits) {
            (0x30...0x39).contains($0) || $0 == 0x2E || Self.sizeLetters.contains($0)
        }
        guard position > rest else { return nil }
        return ByteSize.parse(bytes[start..<position])
    }

    /// `--strict`, `-5m`; a `-` that starts neither is an operator.
    private mutating func scanFlagOrNegativeDuration() -> Bool {
        let start = position
        if peek(1) == 0x2D {
            for flag in ["--strict", "--keep-empty"] where bytes[position...].starts(with: flag.utf8) {
                let end = position + flag.utf8.count
                let goesOn =
                    end < bytes.count && (bytes[end] == 0x2D || (0x61...0x7A).contains(bytes[end] | 0x20))
                guard !goesOn else { continue }
                position = end
                append(.flag(flag), from: start)
                return true
            }
        }
        position += 1
        if let nanoseconds = scanDurationRest(from: start) {
            append(.duration(nanoseconds), from: start)
            return true
        }
        position = start
        return false
    }

    /// Nobody writes a longer duration; without a bound, a text of many dots takes quadratic time.
    private static let longestUnits = 200
    private static let durationLetters = Set("nuµmshdwy".utf8)
    private static let sizeLetters = Set("BikKMGTP".utf8)

    private static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
        (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
    }

    // MARK: Signs

    private static let longSigns: Set<String> = ["|=", "|~", "|>", "!=", "!~", "!>", "=~", "==", ">=", "<="]
    private static let shortSigns = Set("{}()=|,<>+-*/%^.".utf8)

    private mutating func scanSign() {
        let start = position
        if let second = peek(1) {
            let sign = String(decoding: [bytes[start], second], as: UTF8.self)
            if Self.longSigns.contains(sign) {
                position += 2
                append(.sign(sign), from: start)
                return
            }
        }
        guard Self.shortSigns.contains(bytes[start]) else {
            let length = UTF8Decoding.scalar(in: bytes, at: start)?.length
            let shown = String(decoding: bytes[start..<start + (length ?? 1)], as: UTF8.self)
            let help = shown == "'" ? "strings are written with `\"` or a backtick" : nil
            let message =
                length == nil ? "the query is not valid UTF-8 here" : "`\(shown)` starts nothing in LogQL"
            return fail(.lexical, start, start + (length ?? 1), message, help: help)
        }
        position += 1
        append(.sign(String(decoding: [bytes[start]], as: UTF8.self)), from: start)
    }

    // MARK: Bytes

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private mutating func skip(atMost length: Int = Int.max, while isInside: (UInt8) -> Bool) {
        let end = length < bytes.count - position ? position + length : bytes.count
        while position < end, isInside(bytes[position]) { position += 1 }
    }

    private mutating func skipComment() {
        let start = position
        position += 2
        while position < bytes.count, !(bytes[position] == 0x2A && peek(1) == 0x2F) { position += 1 }
        guard position < bytes.count else {
            return fail(.lexical, start, start + 2, "the comment has no closing `*/`")
        }
        position += 2
    }

    private mutating func append(_ kind: LogToken.Kind, from start: Int) {
        tokens.append(LogToken(kind: kind, range: TextRange(start, position)))
    }

    private mutating func fail(
        _ kind: LogSyntaxError.Kind, _ start: Int, _ end: Int, _ message: String, help: String? = nil
    ) {
        error = LogSyntaxError(kind, TextRange(start, min(end, bytes.count)), message, help: help)
    }
}
