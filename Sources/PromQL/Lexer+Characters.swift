import Diagnostics

/// Characters that begin no token, and what they may have been meant for.
extension Lexer {
    mutating func unexpectedCharacter(in place: String? = nil, help: String? = nil) -> Token {
        let character = character(at: position)
        if place == nil, character == ".", let name = dottedName() { return fail(dottedName: name) }
        if character == "}" { return fail("`}` closes no brace", help: "remove it, or open the matchers with `{`") }
        return fail("`\(character)` cannot stand \(place ?? "here")", help: cure(of: character) ?? help ?? "remove it")
    }

    /// Inside braces a character is at the wrong place in a value without quotes, in a name without quotes,
    /// or by itself.
    mutating func unexpectedCharacterInBraces() -> Token {
        let character = character(at: position)
        if let op = matcherOperator(before: position) {
            let value = unquotedValue(at: position)
            let text = String(decoding: bytes[value.bytes], as: UTF8.self)
            if let help = cure(of: character), !Self.isDigit(bytes[position]) {
                return fail("`\(character)` cannot stand inside braces", help: help)
            }
            return fail(
                "the value of a label must stand in quotes", help: "write `\(op)\"\(text)\"`", shown: value)
        }
        let name = unquotedValue(at: position)
        let text = String(decoding: bytes[name.bytes], as: UTF8.self)
        let isName = text.utf8.contains { Self.isLetter($0) } && cure(of: character) == nil
        return fail(
            "`\(character)` cannot stand inside braces",
            help: isName
                ? "a label whose name has other characters is put into quotes: `\"\(text)\"`"
                : cure(of: character)
                    ?? ("[]()".contains(character)
                        ? "close the braces before it with `}`" : "write matchers, as in `{label=\"value\"}`"),
            shown: isName ? name : nil)
    }

    private func character(at offset: Int) -> String {
        let text = String(decoding: bytes[offset..<min(offset + 4, barrier)], as: UTF8.self)
        return text.unicodeScalars.first.map { String(Character($0)) } ?? ""
    }

    // MARK: - Names with dots

    private func dottedName() -> TextRange? {
        func isPart(_ byte: UInt8) -> Bool { Self.isWord(byte) || byte == UInt8(ascii: ".") }
        let first = nextSplice > 0 ? splices[nextSplice - 1].offset + 1 : 0
        var (start, end) = (position, position)
        while start > first, isPart(bytes[start - 1]) { start -= 1 }
        while end < barrier, isPart(bytes[end]) { end += 1 }
        guard start < position, Self.isLetter(bytes[start]), Self.isLetter(byteAfter) else { return nil }
        return TextRange(start, end)
    }

    /// A value of Swift whose interpolation lost its backslash, or a metric as OpenTelemetry names it.
    private mutating func fail(dottedName name: TextRange) -> Token {
        let text = String(decoding: bytes[name.bytes], as: UTF8.self)
        let isType = (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(bytes[Int(name.start)])
        return fail(
            "`.` cannot stand in a name without quotes",
            help: isType
                ? "to interpolate a value of Swift write `\\(\(text))`"
                : "a metric whose name has dots is put into braces and quotes: `{\"\(text)\"}`",
            shown: name)
    }

    // MARK: - Values without quotes

    /// The operator of a matcher that ends right before an offset, spaces aside.
    private func matcherOperator(before offset: Int) -> String? {
        var end = offset
        while end > 0, bytes[end - 1] == 0x20 { end -= 1 }
        for op in ["=~", "!~", "!=", "="] where end >= op.utf8.count {
            if bytes[(end - op.utf8.count)..<end].elementsEqual(op.utf8) { return op }
        }
        return nil
    }

    /// What stands around an offset up to spaces, commas, braces, brackets and operators.
    private func unquotedValue(at offset: Int) -> TextRange {
        func ends(_ byte: UInt8) -> Bool { byte <= 0x20 || "=!~,{}()[]\"'`".utf8.contains(byte) }
        let first = nextSplice > 0 ? splices[nextSplice - 1].offset + 1 : 0
        var (start, end) = (offset, offset)
        while start > first, !ends(bytes[start - 1]) { start -= 1 }
        while end < barrier, !ends(bytes[end]) { end += 1 }
        return TextRange(start, max(end, offset + 1))
    }

    // MARK: - Cures

    /// What is written in PromQL for a character of other languages, keyboards or word processors.
    private func cure(of character: String) -> String? {
        switch character {
        case "&": "to ask for both write `and`"
        case "|": "to ask for either write `or`"
        case ";": "a query is one expression: remove the `;`"
        case "?": "a comparison filters by itself; with `bool` it gives 0 or 1"
        case "\\":
            byteAfter == UInt8(ascii: "(")
                ? "in a literal with `#` a value is interpolated by `\\#(…)`" : "remove it: lines go on by themselves"
        case "~": "`=~` and `!~` stand inside braces: `{label=~\"…\"}`"
        case "“", "”", "„", "‘", "’", "‚", "«", "»", "＂": "write straight quotes: `\"`"
        case "\u{A0}", "\u{202F}", "\u{2007}", "\u{2009}", "\u{3000}", "\u{200B}", "\u{FEFF}":
            "this is no plain space, although it looks like one or like nothing: replace it"
        case "（", "）", "，", "：", "｛", "｝", "［", "］", "＝", "＋", "－", "＊", "／", "％", "＞", "＜", "！":
            fullWidth(character).map { "write `\($0)`" }
        case "–", "—", "−": "write `-`"
        case "×", "·": "write `*`"
        case "÷": "write `/`"
        case "≥": "write `>=`"
        case "≤": "write `<=`"
        case "≠": "write `!=`"
        default: nil
        }
    }

    /// The ASCII character that a full-width one stands for.
    private func fullWidth(_ character: String) -> Character? {
        character.unicodeScalars.first.flatMap { Unicode.Scalar($0.value &- 0xFEE0) }.map(Character.init)
    }
}
