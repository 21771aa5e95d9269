/// Follows the brackets of a text without regard for the grammar, to find where parsing can go on.
///
/// It goes over each byte once, however many mistakes there are: it stays where the parser resumes, and
/// catches up when the next mistake is met.
struct BracketScanner {
    struct Opener: Equatable {
        var byte: UInt8
        var position: Int
    }

    /// A piece of text as far as it matters here.
    enum Piece {
        case opener(UInt8)
        case closer(UInt8)
        case comma
        case binaryOperator
        case other
        /// The end of the text, or a quote that is never closed.
        case end
    }

    private var lexer: Lexer
    /// The brackets that are open at ``position``.
    private(set) var openers: [Opener] = []
    /// How many of them there are of each kind.
    private var openCounts: [UInt8: Int] = [:]
    /// Whether a closing bracket was met that does not fit the last opening one, or an unclosed quote.
    private(set) var isMismatched = false
    /// The least offset from which the brackets met so far are in doubt.
    private(set) var doubtfulFrom = Int.max

    init(_ lexer: Lexer) {
        self.lexer = lexer
    }

    var position: Int { lexer.position }
    var end: Int { lexer.bytes.count }

    /// Scans up to an offset.
    mutating func advance(to offset: Int) {
        skipSpaces()
        while position < offset {
            let start = position
            apply(piece(), at: start)
            skipSpaces()
        }
    }

    /// Whether each bracket and quote of the text has its counterpart.
    func isBalancedToTheEnd() -> Bool {
        var copy = self
        copy.advance(to: end)
        return copy.openers.isEmpty && !copy.isMismatched
    }

    /// Where the piece at the position ends.
    func endOfPiece() -> Int {
        var copy = self
        _ = copy.piece()
        return copy.position
    }

    /// Skips to the end of an expression's level, where the brackets below a depth belong to what is around.
    ///
    /// Stays before what ends it: a bracket that closes the level, a comma or operator of the level where
    /// those count, also where it stands first if `startsHere`. False at the end of the text.
    mutating func skipLevel(depth: Int, operators: Bool, commas: Bool, startsHere: Bool) -> Bool {
        var isFirst = true
        while true {
            skipSpaces()
            let before = lexer
            let start = position
            let piece = piece()
            switch piece {
            case .end:
                return false
            case .closer:
                if closes(piece, depth) {
                    // The closing bracket is the parser's; what stayed open above it is closed.
                    lexer = before
                    close(above: depth)
                    return true
                }
                apply(piece, at: start)
            case .comma where openers.count == depth && commas && (!isFirst || startsHere),
                .binaryOperator where openers.count == depth && operators && (!isFirst || startsHere):
                lexer = before
                return true
            case .opener, .comma, .binaryOperator, .other:
                apply(piece, at: start)
            }
            isFirst = false
        }
    }

    /// Skips to the bracket that closes the innermost one, or to a comma before what looks like a matcher
    /// if those count. False where another bracket closes instead, which is left, or the text ends.
    mutating func skipList(orToMatcher: Bool) -> Bool {
        let depth = openers.count
        guard let opener = openers.last else { return false }
        while true {
            skipSpaces()
            let before = lexer
            let start = position
            let piece = piece()
            switch piece {
            case .end:
                return false
            case .closer(let byte) where openers.count == depth:
                lexer = before
                return byte == Self.closer(of: opener.byte)
            case .comma where openers.count == depth && orToMatcher:
                if isBeforeMatcher() {
                    lexer = before
                    return true
                }
            case .opener, .closer, .comma, .binaryOperator, .other:
                apply(piece, at: start)
            }
        }
    }

    // MARK: - Brackets

    private static func closer(of opener: UInt8) -> UInt8 {
        switch opener {
        case UInt8(ascii: "("): UInt8(ascii: ")")
        case UInt8(ascii: "["): UInt8(ascii: "]")
        default: UInt8(ascii: "}")
        }
    }

    private mutating func apply(_ piece: Piece, at start: Int) {
        switch piece {
        case .opener(let byte):
            openers.append(Opener(byte: byte, position: start))
            openCounts[byte, default: 0] += 1
        case .closer(let byte):
            guard isOpen(byte) else {
                // What it should close may have been closed too early anywhere on this level.
                isMismatched = true
                doubtfulFrom = min(doubtfulFrom, openers.last?.position ?? 0)
                return
            }
            while let last = openers.last, Self.closer(of: last.byte) != byte { dropLast(last) }
            if let last = openers.popLast() { openCounts[last.byte, default: 0] -= 1 }
        case .comma, .binaryOperator, .other, .end:
            break
        }
    }

    private func isOpen(_ closer: UInt8) -> Bool {
        openCounts.contains { Self.closer(of: $0.key) == closer && $0.value > 0 }
    }

    /// Whether a `)` closes the innermost parenthesis of a level, and nothing that was opened on it.
    private func closes(_ piece: Piece, _ depth: Int) -> Bool {
        guard case .closer(UInt8(ascii: ")")) = piece, depth > 0 else { return false }
        return openers[min(depth, openers.count)...].last { $0.byte == UInt8(ascii: "(") } == nil
    }

    private mutating func close(above depth: Int) {
        while openers.count > depth, let last = openers.last { dropLast(last) }
    }

    /// Takes a bracket as closed that is not.
    private mutating func dropLast(_ last: Opener) {
        openers.removeLast()
        openCounts[last.byte, default: 0] -= 1
        isMismatched = true
        doubtfulFrom = min(doubtfulFrom, openers.last?.position ?? last.position)
    }

    /// Whether a name and an operator of a matcher follow.
    private func isBeforeMatcher() -> Bool {
        var copy = self
        copy.skipSpaces()
        let first = copy.lexer.byte
        let isName =
            Lexer.isLetter(first) || first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
            || copy.lexer.isAtSplice
        guard isName, case .other = copy.piece() else { return false }
        copy.skipSpaces()
        return copy.lexer.byte == UInt8(ascii: "=") || copy.lexer.byte == UInt8(ascii: "!")
    }

    // MARK: - Pieces

    mutating func skipSpaces() { lexer.skipSpaces() }

    private mutating func take(_ count: Int, _ piece: Piece) -> Piece {
        lexer.move(to: min(position + count, end))
        return piece
    }

    /// Steps over spaces and the next piece.
    private mutating func piece() -> Piece {
        skipSpaces()
        if lexer.isAtEnd { return .end }
        if lexer.isAtSplice { return take(1, .other) }
        let byte = lexer.byte
        let following = lexer.byteAfter
        switch byte {
        case UInt8(ascii: "#"):
            lexer.move(to: lexer.bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? end)
            return .other
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
            return string(quote: byte)
        case UInt8(ascii: "("), UInt8(ascii: "{"):
            return take(1, .opener(byte))
        case UInt8(ascii: "["), UInt8(ascii: "$"):
            if let end = lexer.variableEnd(at: position) { return take(end - position, .other) }
            return take(1, byte == UInt8(ascii: "[") ? .opener(byte) : .other)
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            return take(1, .closer(byte))
        case UInt8(ascii: ","):
            return take(1, .comma)
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "/"), UInt8(ascii: "%"),
            UInt8(ascii: "^"):
            return take(1, .binaryOperator)
        case UInt8(ascii: "="), UInt8(ascii: "!"):
            if following == UInt8(ascii: "=") { return take(2, .binaryOperator) }
            return take(following == UInt8(ascii: "~") ? 2 : 1, .other)
        case UInt8(ascii: "<"), UInt8(ascii: ">"):
            let isLong = following == UInt8(ascii: "=") || following == UInt8(ascii: "/")
            return take(isLong ? 2 : 1, .binaryOperator)
        default:
            return Lexer.isWord(byte) || byte == UInt8(ascii: ":") ? word() : character()
        }
    }

    /// A character that begins no token, with its following bytes.
    private mutating func character() -> Piece {
        var next = position + 1
        while next < lexer.barrier, lexer.bytes[next] & 0xC0 == 0x80 { next += 1 }
        return take(next - position, .other)
    }

    private mutating func string(quote: UInt8) -> Piece {
        var next = position + 1
        while next < end {
            let byte = lexer.bytes[next]
            let isSpliced = next == lexer.barrier
            if !isSpliced, byte == quote {
                lexer.move(to: next + 1)
                return .other
            }
            if isSpliced {
                lexer.move(to: next + 1)
            } else if quote != UInt8(ascii: "`"), byte == 0x0A {
                break
            } else if quote != UInt8(ascii: "`"), byte == UInt8(ascii: "\\"), next + 1 != lexer.barrier {
                next += 1
            }
            next += 1
        }
        lexer.move(to: end)
        isMismatched = true
        return .end
    }

    /// A name, keyword, number or duration.
    private mutating func word() -> Piece {
        let start = position
        let isNumber = Lexer.isDigit(lexer.byte) && lexer.byteAfter | 0x20 != UInt8(ascii: "x")
        var next = start
        while next < lexer.barrier {
            let byte = lexer.bytes[next]
            let isExponentSign =
                isNumber && next > start && lexer.bytes[next - 1] | 0x20 == UInt8(ascii: "e")
                && (byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-"))
            guard
                Lexer.isWord(byte) || isExponentSign || byte == UInt8(ascii: ":")
                    || isNumber && byte == UInt8(ascii: ".")
            else { break }
            next += 1
        }
        lexer.move(to: next)
        return Keyword.kind(of: lexer.bytes, start..<next)?.binaryOperator == nil ? .other : .binaryOperator
    }
}
