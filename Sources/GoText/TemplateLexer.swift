import Diagnostics

/// Splits a template into text and the tokens of its actions, as text/template/parse/lex.go does.
///
/// Behind an error it goes on at the end of the action, with a token that tells the parser to give up on it.
struct TemplateLexer {
    enum Keyword: String {
        case block, `break`, `continue`, define, `else`, end, `if`, range, `nil`, template, with
    }

    enum TokenKind: Hashable {
        case text, leftDelimiter, rightDelimiter
        case assign, declare, pipe, comma, otherCharacter, leftParenthesis, rightParenthesis
        case string, rawString, characterConstant, number, boolean
        case dot, field, variable, identifier
        case keyword(Keyword)
        /// The action is not worth reading further: an error was reported.
        case broken
        case end
    }

    struct Token {
        let kind: TokenKind
        let range: TextRange
        let hasSpaceBefore: Bool
    }

    private let bytes: [UInt8]
    private var position = 0
    private var hasSpace = false
    private(set) var tokens: [Token] = []
    private(set) var errors: [TemplateSyntaxError] = []

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func scan() {
        var textStart = 0
        while position < bytes.count {
            guard bytes[position] == 0x7B, peek(1) == 0x7B else {
                position += 1
                continue
            }
            var textEnd = position
            let isTrimming = peek(2) == 0x2D && Self.isSpace(peek(3))
            if isTrimming {
                while textEnd > textStart, Self.isSpace(bytes[textEnd - 1]) { textEnd -= 1 }
            }
            appendText(textStart, textEnd)
            scanAction(afterMarker: isTrimming)
            textStart = position
        }
        appendText(textStart, bytes.count)
        append(.end, from: bytes.count)
    }

    private mutating func appendText(_ start: Int, _ end: Int) {
        guard end > start else { return }
        tokens.append(Token(kind: .text, range: TextRange(start, end), hasSpaceBefore: false))
    }

    /// From `{{` to what follows `}}`.
    private mutating func scanAction(afterMarker isTrimming: Bool) {
        let start = position
        let inside = position + (isTrimming ? 4 : 2)
        if inside + 1 < bytes.count, bytes[inside] == 0x2F, bytes[inside + 1] == 0x2A {
            scanComment(from: start, inside: inside)
            return
        }
        position += 2
        append(.leftDelimiter, from: start)
        position = inside
        hasSpace = isTrimming
        var parentheses: [Int] = []
        var isBroken = false
        while true {
            if peek(0) == 0x7D, peek(1) != 0x7D {
                // A single brace: what follows is text again.
                if !isBroken { report(.singleBrace, from: position, to: position + 1) }
                append(.broken, from: position)
                closeAction(1)
                return
            }
            if let length = rightDelimiterLength() {
                if let parenthesis = parentheses.last {
                    report(.unclosedParenthesis, from: parenthesis, to: parenthesis + 1)
                    append(.broken, from: position)
                }
                closeAction(length)
                return
            }
            guard position < bytes.count else {
                if !isBroken { report(.unclosedAction, from: start, to: min(start + 2, bytes.count)) }
                append(.broken, from: position)
                return
            }
            if Self.isSpace(bytes[position]) {
                position += 1
                hasSpace = true
                continue
            }
            let tokenStart = position
            if !scanToken(&parentheses) {
                isBroken = true
                append(.broken, from: tokenStart)
                skipToRightDelimiter()
            }
        }
    }

    /// The length of a `}}` or ` -}}` that stands here.
    private func rightDelimiterLength() -> Int? {
        if peek(0) == 0x7D, peek(1) == 0x7D { return 2 }
        if Self.isSpace(peek(0)), peek(1) == 0x2D, peek(2) == 0x7D, peek(3) == 0x7D { return 4 }
        return nil
    }

    private mutating func closeAction(_ length: Int) {
        let start = position
        position += length
        append(.rightDelimiter, from: start)
        guard length == 4 else { return }
        while Self.isSpace(peek(0)) { position += 1 }
    }

    private mutating func skipToRightDelimiter() {
        while position < bytes.count, rightDelimiterLength() == nil { position += 1 }
    }

    private mutating func scanComment(from start: Int, inside: Int) {
        position = inside + 2
        while position < bytes.count, !(bytes[position] == 0x2A && peek(1) == 0x2F) { position += 1 }
        guard position < bytes.count else {
            report(.unclosedComment, from: inside, to: inside + 2)
            return
        }
        position += 2
        if rightDelimiterLength() == nil {
            report(.commentWithMore, from: position, to: min(position + 1, bytes.count))
            skipToRightDelimiter()
        }
        guard let length = rightDelimiterLength() else { return }
        position += length
        if length == 4 {
            while Self.isSpace(peek(0)) { position += 1 }
        }
    }

    // MARK: Tokens

    /// Scans one token; false (and an error) where none starts.
    private mutating func scanToken(_ parentheses: inout [Int]) -> Bool {
        let start = position
        switch bytes[position] {
        case 0x3D: appendCharacter(.assign)
        case 0x3A:
            guard peek(1) == 0x3D else { return fail(.character(":"), from: start, to: start + 1) }
            position += 2
            append(.declare, from: start)
        case 0x7C: appendCharacter(.pipe)
        case 0x22: return scanQuoted(0x22, .string)
        case 0x27: return scanQuoted(0x27, .characterConstant)
        case 0x60: return scanRaw()
        case 0x24: return scanName(.variable, alone: .variable)
        case 0x2E where !(peek(1).map { (0x30...0x39).contains($0) } ?? true):
            return scanName(.field, alone: .dot)
        case 0x2B, 0x2D, 0x2E, 0x30...0x39: return scanNumber()
        case 0x28:
            parentheses.append(start)
            appendCharacter(.leftParenthesis)
        case 0x29:
            guard parentheses.popLast() != nil else {
                return fail(.unexpectedParenthesis, from: start, to: start + 1)
            }
            appendCharacter(.rightParenthesis)
        case 0x2C: appendCharacter(.comma)
        default:
            if alphanumericLength(at: position) != nil { return scanIdentifier() }
            guard (0x20...0x7E).contains(bytes[position]) else { return failAtBadCharacter() }
            appendCharacter(.otherCharacter)
        }
        return true
    }

    private mutating func scanQuoted(_ quote: UInt8, _ kind: TokenKind) -> Bool {
        let start = position
        position += 1
        while let byte = peek(0), byte != 0x0A {
            position += 1
            if byte == 0x5C, let next = peek(0), next != 0x0A { position += 1 }
            if byte == quote {
                append(kind, from: start)
                return true
            }
        }
        // The end of the action, not that of the line, is where to go on.
        position = start + 1
        return fail(.unterminatedLiteral, from: start, to: start + 1)
    }

    private mutating func scanRaw() -> Bool {
        let start = position
        position += 1
        while let byte = peek(0) {
            position += 1
            if byte == 0x60 {
                append(.rawString, from: start)
                return true
            }
        }
        // The end of the action, not that of the line, is where to go on.
        position = start + 1
        return fail(.unterminatedLiteral, from: start, to: start + 1)
    }

    /// `$name` or `.name`; without a name, the sign alone.
    private mutating func scanName(_ kind: TokenKind, alone: TokenKind) -> Bool {
        let start = position
        position += 1
        if isTerminator() {
            append(alone, from: start)
            return true
        }
        skipAlphanumerics()
        guard isTerminator() else { return failAtBadCharacter() }
        append(kind, from: start)
        return true
    }

    private mutating func scanIdentifier() -> Bool {
        let start = position
        skipAlphanumerics()
        guard isTerminator() else { return failAtBadCharacter() }
        let word = String(decoding: bytes[start..<position], as: UTF8.self)
        if let keyword = Keyword(rawValue: word) {
            append(.keyword(keyword), from: start)
        } else {
            append(word == "true" || word == "false" ? .boolean : .identifier, from: start)
        }
        return true
    }

    private mutating func scanNumber() -> Bool {
        let start = position
        while let byte = peek(0) {
            let isSign = byte == 0x2B || byte == 0x2D
            let before = position > start ? bytes[position - 1] | 0x20 : 0
            let isExponentSign = isSign && (position == start || before == 0x65 || before == 0x70)
            guard byte == 0x2E || isExponentSign || alphanumericLength(at: position) == 1 else { break }
            position += 1
        }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard TemplateNumber.isValid(text), alphanumericLength(at: position) == nil else {
            return fail(.number(text), from: start, to: position)
        }
        append(.number, from: start)
        return true
    }

    // MARK: Characters

    private func peek(_ distance: Int) -> UInt8? {
        position + distance < bytes.count ? bytes[position + distance] : nil
    }

    private static func isSpace(_ byte: UInt8?) -> Bool {
        byte == 0x20 || byte == 0x09 || byte == 0x0D || byte == 0x0A
    }

    /// The length of the letter, digit or `_` at an offset.
    private func alphanumericLength(at offset: Int) -> Int? {
        guard let (scalar, length) = UTF8Decoding.scalar(in: bytes, at: offset) else { return nil }
        if length == 1 {
            return RegularExpressionParser.wordCharacters.contains { $0.contains(scalar.value) } ? 1 : nil
        }
        let category = scalar.properties.generalCategory
        return category == .decimalNumber || ScalarSet.isLetter(category) ? length : nil
    }

    private mutating func skipAlphanumerics() {
        while let length = alphanumericLength(at: position) { position += length }
    }

    /// Whether a name may end here.
    private func isTerminator() -> Bool {
        guard let byte = peek(0) else { return true }
        let isMark = [0x2E, 0x2C, 0x7C, 0x3A, 0x29, 0x28].contains(byte)
        return isMark || Self.isSpace(byte) || byte == 0x7D
    }

    private func scalarLength(at offset: Int) -> Int {
        UTF8Decoding.scalar(in: bytes, at: offset)?.length ?? 1
    }

    private func scalarText(at offset: Int) -> String {
        String(decoding: bytes[offset..<min(offset + scalarLength(at: offset), bytes.count)], as: UTF8.self)
    }

    private mutating func append(_ kind: TokenKind, from start: Int) {
        tokens.append(Token(kind: kind, range: TextRange(start, position), hasSpaceBefore: hasSpace))
        hasSpace = false
    }

    private mutating func appendCharacter(_ kind: TokenKind) {
        position += 1
        append(kind, from: position - 1)
    }

    private mutating func failAtBadCharacter() -> Bool {
        fail(.character(scalarText(at: position)), from: position, to: position + scalarLength(at: position))
    }

    private mutating func fail(_ kind: TemplateSyntaxError.Kind, from start: Int, to end: Int) -> Bool {
        report(kind, from: start, to: end)
        return false
    }

    private mutating func report(_ kind: TemplateSyntaxError.Kind, from start: Int, to end: Int) {
        errors.append(TemplateSyntaxError(kind, TextRange(start, min(end, bytes.count))))
    }
}
