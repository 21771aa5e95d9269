import Diagnostics

extension Lexer {
    static func isLetter(_ byte: UInt8) -> Bool {
        byte | 0x20 >= UInt8(ascii: "a") && byte | 0x20 <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
    }

    static func isDigit(_ byte: UInt8) -> Bool {
        byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
    }

    @inline(__always)
    static func isWord(_ byte: UInt8) -> Bool {
        // A bit for each byte of a word below 64, and for each from 64 to 127.
        let words: UInt64 = byte < 0x40 ? 0x03FF_0000_0000_0000 : 0x07FF_FFFE_87FF_FFFE
        return byte < 0x80 && words &>> UInt64(byte & 0x3F) & 1 != 0
    }

    /// Moves to the next token and marks its start.
    mutating func skipSpaces() {
        var next = position
        while next < barrier {
            let byte = bytes[next]
            guard byte <= 0x20, byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D else { break }
            next += 1
        }
        position = next
        start = next
    }

    /// Moves behind the letters, digits and underscores that follow.
    mutating func skipWord() {
        var next = position
        while next < barrier, Self.isWord(bytes[next]) { next += 1 }
        position = next
    }

    mutating func skipComment() {
        while position < barrier, bytes[position] != 0x0A, bytes[position] != 0x0D { position += 1 }
        start = position
        if isAtSplice {
            _ = fail(
                "an interpolated value cannot stand in a comment", kind: .misplacedSplice,
                at: TextRange(position, position + 1))
        }
    }

    /// A name, keyword or function, with Grafana's variables in it where those are known.
    mutating func word() -> Token {
        var hasColon = false
        var variables = 0
        while position < barrier {
            skipWord()
            guard position < barrier else { break }
            let byte = bytes[position]
            if byte == UInt8(ascii: ":"), !isInBrackets {
                hasColon = true
                position += 1
            } else if byte == UInt8(ascii: "$") || byte == UInt8(ascii: "["), grafanaVariables,
                let end = variableEnd(at: position)
            {
                if position == start { variables += 1 } else { variables += 2 }
                position = end
            } else {
                break
            }
        }
        if variables > 0 {
            return token(variables == 1 && variableEnd(at: start) == position ? .variable : .variableName)
        }
        if let keyword = Keyword.kind(of: bytes, start..<position) {
            switch keyword {
            case .fill, .fillLeft, .fillRight: return token(isFollowedByParen() ? keyword : .identifier)
            default: return token(keyword)
            }
        }
        return token(hasColon ? .metricIdentifier : .identifier)
    }

    /// A label inside braces.
    mutating func label() -> Token {
        skipWord()
        return token(.identifier)
    }

    /// `step`, `range`, `max_of` or `min_of` inside a bracket; nil where another word stands there.
    mutating func durationKeyword() -> Token? {
        while position < barrier, Self.isLetter(bytes[position]) { position += 1 }
        switch Keyword.kind(of: bytes, start..<position) {
        case .step: return token(.step)
        case .range: return token(.range)
        case .maxOf: return token(.maxOf)
        case .minOf: return token(.minOf)
        default: return nil
        }
    }

    private func isFollowedByParen() -> Bool {
        var next = position
        while next < barrier {
            switch bytes[next] {
            case 0x20, 0x0A, 0x09, 0x0D: next += 1
            default: return bytes[next] == UInt8(ascii: "(")
            }
        }
        return false
    }

    mutating func comparison() -> Token {
        let following = byteAfter
        switch bytes[position] {
        case UInt8(ascii: "="):
            if following == UInt8(ascii: "=") { return take(2, as: .equal) }
            if following == UInt8(ascii: "~") {
                return fail(
                    "`=~` compares labels, not values", help: "write it inside braces: `{label=~\"…\"}`")
            }
            return take(1, as: .assign)
        case UInt8(ascii: "!"):
            if following == UInt8(ascii: "=") { return take(2, as: .notEqual) }
            return fail("`!` alone is no operator", help: "use `!=`, `unless`, or `!~` inside braces")
        case UInt8(ascii: "<"):
            if following == UInt8(ascii: "=") { return take(2, as: .lessOrEqual) }
            return following == UInt8(ascii: "/") ? take(2, as: .trimUpper) : take(1, as: .less)
        default:
            if following == UInt8(ascii: "=") { return take(2, as: .greaterOrEqual) }
            return following == UInt8(ascii: "/") ? take(2, as: .trimLower) : take(1, as: .greater)
        }
    }

    // MARK: - Grafana's variables

    /// A word that begins with a variable, or the error that says there are none.
    mutating func variable() -> Token {
        guard let end = variableEnd(at: position) else { return unexpectedCharacter() }
        return grafanaVariables ? word() : noVariable(upTo: end)
    }

    mutating func noVariable(upTo end: Int) -> Token {
        let text = String(decoding: bytes[position..<end], as: UTF8.self)
        return fail(
            "`\(text)` is a variable of Grafana, which does not exist in rules", kind: .grafanaVariable,
            help: isInBrackets ? "write a range in its place, as in `[5m]`" : "write the value itself", at: TextRange(position, end))
    }

    /// The offset behind the variable (`$x`, `${x}`, `${x:regex}`, `[[x]]`) at an offset; nil without one.
    func variableEnd(at offset: Int) -> Int? {
        func byte(_ offset: Int) -> UInt8 { offset < barrier ? bytes[offset] : 0 }
        func wordEnd(_ offset: Int) -> Int {
            var end = offset
            while Self.isWord(byte(end)) { end += 1 }
            return end
        }
        if byte(offset) == UInt8(ascii: "["), byte(offset + 1) == UInt8(ascii: "[") {
            var end = wordEnd(offset + 2)
            if end == offset + 2 { return nil }
            if byte(end) == UInt8(ascii: ":") { end = wordEnd(end + 1) }
            return byte(end) == UInt8(ascii: "]") && byte(end + 1) == UInt8(ascii: "]") ? end + 2 : nil
        }
        guard byte(offset) == UInt8(ascii: "$") else { return nil }
        if byte(offset + 1) != UInt8(ascii: "{") {
            let end = wordEnd(offset + 1)
            return end > offset + 1 ? end : nil
        }
        var end = wordEnd(offset + 2)
        if end == offset + 2 { return nil }
        if byte(end) == UInt8(ascii: ".") || byte(end) == UInt8(ascii: ":") {
            while end < barrier, bytes[end] != UInt8(ascii: "}"), bytes[end] != 0x0A { end += 1 }
        }
        return byte(end) == UInt8(ascii: "}") ? end + 1 : nil
    }
}
