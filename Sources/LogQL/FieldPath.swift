/// The way to a field in `| json a="b.c[0]"` and in `| logfmt a="b"`, a small language of its own inside a string.
struct FieldPath {
    /// What is wrong with a path, and which of its bytes.
    struct Problem {
        let message: String
        let help: String
        let range: Range<Int>
    }

    private enum Token: Equatable {
        case field
        /// Whether the closing quote is there: a `]` ends a name in quotes too.
        case quoted(isClosed: Bool)
        case index
        case open, close, point
        case end
        case other
    }

    private let bytes: [UInt8]
    private var position = 0
    /// The first byte of the token that was read last.
    private var start = 0

    private init(_ text: String) {
        // Loki reads no further than the first NUL.
        bytes = Array(text.utf8.prefix { $0 != 0 })
    }

    // MARK: - json

    /// Fields with points between them, and `["name"]` or `[0]`.
    static func problem(inJSON text: String) -> Problem? {
        var path = FieldPath(text)
        var token = path.nextToken()
        if token == .end { return path.empty(example: "request.status") }
        if token == .field { token = path.nextToken() } else if token != .open { return path.problemAtStart(token) }
        while true {
            switch token {
            case .end: return nil
            case .open:
                if let problem = path.problemInBrackets() { return problem }
            case .point:
                let point = path.start..<path.position
                token = path.nextToken()
                guard token == .field else { return path.problem(behind: point, token) }
            case .field, .quoted, .index, .close, .other: return path.problemBehindStep(token)
            }
            token = path.nextToken()
        }
    }

    /// Reads what stands behind `[`, and the `]`.
    private mutating func problemInBrackets() -> Problem? {
        let bracket = start..<position
        let key = nextToken()
        let range = start..<position
        switch key {
        case .quoted(let isClosed):
            let close = nextToken()
            if close == .close { return nil }
            if !isClosed {
                let isCut = bytes[position - 1] == UInt8(ascii: "]")
                return Problem(
                    message: isCut ? "`]` ends the name in quotes" : "the name in quotes is never closed",
                    help: "close it with `\"`; it cannot hold a `]`", range: range)
            }
            return close == .end ? unclosed(bracket) : unexpected("`]` must follow the name", "write one name in quotes, as in `[\"a b\"]`")
        case .index:
            if Int64(shown(range)) == nil {
                return Problem(message: "no list has so many elements", help: "write a smaller index", range: range)
            }
            let close = nextToken()
            if close == .close { return nil }
            return close == .end ? unclosed(bracket) : problemOfIndex()
        case .end: return unclosed(bracket)
        case .close:
            return Problem(
                message: "the brackets are empty", help: "write an index or a name in them, as in `[0]` or `[\"a b\"]`",
                range: bracket.lowerBound..<position)
        case .field:
            return Problem(
                message: "a name in brackets needs quotes", help: "write `[\"\(shown(range))\"]`", range: range)
        case .open, .point, .other: return problemOfIndex()
        }
    }

    private func unclosed(_ bracket: Range<Int>) -> Problem {
        Problem(message: "`[` is never closed", help: "close it with `]`", range: bracket)
    }

    /// From the token that is neither an index nor a name up to the `]`.
    private func problemOfIndex() -> Problem {
        let rest = bytes[start...].prefix { $0 != UInt8(ascii: "]") }
        let end = max(rest.endIndex, position)
        if let quote = rest.first, quote == UInt8(ascii: "'") || quote == UInt8(ascii: "`") {
            let name = String(decoding: rest.filter { $0 != quote }, as: UTF8.self)
            return Problem(
                message: "a name in brackets stands in double quotes", help: "write `[\"\(name)\"]`", range: start..<end)
        }
        return Problem(
            message: "`\(shown(start..<end))` is no index", help: "name one element, as in `[0]`: there are no wildcards, ranges or filters",
            range: start..<end)
    }

    private func problemAtStart(_ token: Token) -> Problem {
        switch token {
        case .point:
            return Problem(
                message: "a path starts with a field, not with a point", help: "remove the point", range: start..<position)
        case .quoted:
            let name = shown(start..<position).filter { $0 != "\"" && $0 != "]" }
            return Problem(
                message: "a name in quotes needs brackets", help: "write `[\"\(name)\"]`", range: start..<position)
        case .other where bytes[start] == UInt8(ascii: "$") || bytes[start] == UInt8(ascii: "@"):
            return unexpected("a path has no sign for its start", "start with the first field, as in `request.status`")
        case .index: return startsWithDigit("")
        case .field, .open, .close, .end, .other: return notAField()
        }
    }

    private func problem(behind point: Range<Int>, _ token: Token) -> Problem {
        switch token {
        case .end: Problem(message: "a field is missing behind the point", help: "name it, or remove the point", range: point)
        case .open: Problem(message: "a point stands before `[`", help: "remove the point", range: point)
        case .point: Problem(message: "a field is missing between two points", help: "remove one", range: point.lowerBound..<position)
        case .index: startsWithDigit(", without the point")
        case .quoted:
            Problem(message: "a name in quotes needs brackets", help: "write `[\"a b\"]`, without the point", range: start..<position)
        case .field, .close, .other: notAField()
        }
    }

    private func startsWithDigit(_ hint: String) -> Problem {
        unexpected("a field does not start with a digit", "an element of a list is `[\(shown(start..<position))]`\(hint)")
    }

    private func problemBehindStep(_ token: Token) -> Problem {
        switch token {
        case .field: unexpected("a field must follow a point", "put a `.` before it")
        case .close: unexpected("`]` closes no bracket", "remove it")
        case .quoted, .index: unexpected("this must stand in brackets", "write `[\"a b\"]` or `[0]`")
        case .open, .point, .end, .other: notAField()
        }
    }

    // MARK: - logfmt

    /// One key, or a name in quotes.
    static func problem(inLogfmt text: String) -> Problem? {
        var path = FieldPath(text)
        switch path.nextToken() {
        case .end: return path.empty(example: "status")
        case .field, .quoted: break
        default: return path.notAKey()
        }
        switch path.nextToken() {
        case .end: return nil
        case .field, .quoted:
            return path.unexpected("a label comes from one key", "write one key for each label, in quotes of its own if it has a space")
        default: return path.notAKey()
        }
    }

    private func notAKey() -> Problem {
        let key = String(decoding: bytes, as: UTF8.self).filter { $0 != "\"" }
        return unexpected(
            "`\(shown(start..<position))` cannot stand in a key",
            bytes.contains(UInt8(ascii: "[")) || bytes.contains(UInt8(ascii: "]"))
                ? "write one key; a line of logfmt has no lists" : "write the key as `\"\(key)\"`, and backticks around it")
    }

    // MARK: - Words

    private func empty(example: String) -> Problem {
        Problem(message: "the path names no field", help: "write one, such as `\(example)`", range: 0..<bytes.count)
    }

    private func unexpected(_ message: String, _ help: String) -> Problem {
        Problem(message: message, help: help, range: start..<position)
    }

    /// The cure names the whole field that the byte stands in.
    private func notAField() -> Problem {
        let ends = Array(".[] \"".utf8)
        let before = bytes[..<start].reversed().prefix { Self.isLetter($0) || Self.isDigit($0) }.count
        let name = bytes[(start - before)...].prefix { !ends.contains($0) }
        let field = name.isEmpty ? "user-id" : String(decoding: name, as: UTF8.self)
        let hint = bytes[..<(start - before)].last == UInt8(ascii: ".") ? ", without the point" : ""
        return unexpected(
            "`\(shown(start..<position))` cannot stand in a field",
            "write the field as `[\"\(field)\"]`\(hint), and backticks around the path")
    }

    private func shown(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    // MARK: - Tokens

    private mutating func nextToken() -> Token {
        while position < bytes.count, Self.isSpace(bytes[position]) { position += 1 }
        start = position
        guard position < bytes.count else { return .end }
        let byte = bytes[position]
        position += 1
        switch byte {
        case UInt8(ascii: "["): return .open
        case UInt8(ascii: "]"): return .close
        case UInt8(ascii: "."): return .point
        case UInt8(ascii: "\""): return quoted()
        case _ where Self.isLetter(byte):
            while position < bytes.count, Self.isLetter(bytes[position]) || Self.isDigit(bytes[position]) { position += 1 }
            return .field
        case _ where Self.isDigit(byte): return index()
        default:
            while position < bytes.count, bytes[position] & 0xC0 == 0x80 { position += 1 }
            return .other
        }
    }

    private mutating func quoted() -> Token {
        while position < bytes.count {
            let byte = bytes[position]
            if byte == UInt8(ascii: "]") {
                position += 1
                return .quoted(isClosed: false)
            }
            position += 1
            if byte == UInt8(ascii: "\"") { return .quoted(isClosed: true) }
        }
        return .quoted(isClosed: false)
    }

    /// Digits, which nothing but a space or `]` may follow.
    private mutating func index() -> Token {
        while position < bytes.count, Self.isDigit(bytes[position]) { position += 1 }
        let isEnded = position >= bytes.count || Self.isSpace(bytes[position]) || bytes[position] == UInt8(ascii: "]")
        return isEnded ? .index : .other
    }

    private static func isSpace(_ byte: UInt8) -> Bool { [0x20, 0x09, 0x0A].contains(byte) }
    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F }
}
