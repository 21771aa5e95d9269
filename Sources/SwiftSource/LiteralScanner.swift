import Diagnostics

/// Finds the string literals and the brackets of a Swift file, in one pass over its bytes.
///
/// Written for files that compile, since only those declare anything; on any other bytes it finds
/// something or nothing, but never traps. Nesting (strings in interpolations in strings) is an explicit
/// stack.
struct LiteralScanner {
    /// A literal before it is decoded.
    struct Found {
        /// From the first number sign or quote.
        var start: Int
        /// Behind the last one; equal to ``start`` until it is met.
        var end: Int
        var contentStart: Int
        var contentEnd: Int
        var pounds: Int
        var isMultiline: Bool
        /// Each from `\` through `)`.
        var interpolations: [Range<Int>] = []
    }

    private enum Frame {
        case bracket(open: Int)
        case interpolation(literal: Int, start: Int)
        case string(literal: Int)
    }

    let bytes: [UInt8]
    private(set) var literals: [Found] = []
    /// Where each bracket that closes was opened, and the other way round.
    private(set) var brackets: [(open: Int, close: Int)] = []
    private var frames: [Frame] = []
    private var offset = 0
    /// The fewest number signs for which a regex of several lines has no end in the rest of the file.
    private var endlessRegexPounds = Int.max
    /// Up to here, on one line, no slash ends a regex of so many number signs.
    private var endlessRegexLineEnd = 0
    private var endlessRegexLinePounds = Int.max
    /// Up to here no quote is followed by so many number signs, so that nobody looks for one again.
    private var unclosedLineEnd = 0
    private var unclosedLinePounds = Int.max
    /// The last byte of code that is neither space nor comment.
    private var previous: UInt8 = 0

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        while offset < bytes.count {
            if case .string(let literal)? = frames.last {
                scanString(literal)
            } else {
                scanCode()
            }
        }
        // What is still open has no end; decoding it, once for each level, would be quadratic.
        literals.removeAll { $0.end == $0.start }
        brackets.sort { $0.open < $1.open }
    }

    private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

    private func count(of byte: UInt8, at index: Int) -> Int {
        bytes[min(index, bytes.count)...].prefix { $0 == byte }.count
    }

    // MARK: Code

    private mutating func scanCode() {
        let current = bytes[offset]
        switch current {
        case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
            offset += 1
            return
        case UInt8(ascii: "/"):
            if skipComment() { return }
            if !skipRegex(pounds: 0) { offset += 1 }
        case UInt8(ascii: "#"):
            let pounds = count(of: current, at: offset)
            if byte(offset + pounds) == UInt8(ascii: "\"") {
                openString(pounds: pounds)
            } else if byte(offset + pounds) != UInt8(ascii: "/") || !skipRegex(pounds: pounds) {
                offset += pounds
            }
        case UInt8(ascii: "\""):
            openString(pounds: 0)
        case UInt8(ascii: "`"):
            let line = bytes[(offset + 1)...].prefix { $0 != 0x0A && $0 != UInt8(ascii: "`") }
            offset = min(line.endIndex + 1, bytes.count)
        case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"):
            frames.append(.bracket(open: offset))
            offset += 1
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
            close(current)
            offset += 1
        default:
            offset += 1
        }
        previous = current
    }

    private mutating func close(_ bracket: UInt8) {
        switch frames.last {
        case .bracket(let open):
            frames.removeLast()
            brackets.append((open, offset))
        case .interpolation(let literal, let start) where bracket == UInt8(ascii: ")"):
            frames.removeLast()
            literals[literal].interpolations.append(start..<offset + 1)
        case .interpolation, .string, nil:
            break
        }
    }

    /// Passes over `// …` and `/* … */`, which nest.
    private mutating func skipComment() -> Bool {
        if byte(offset + 1) == UInt8(ascii: "/") {
            while offset < bytes.count, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
            return true
        }
        guard byte(offset + 1) == UInt8(ascii: "*") else { return false }
        var depth = 0
        while offset < bytes.count {
            if bytes[offset] == UInt8(ascii: "/"), byte(offset + 1) == UInt8(ascii: "*") {
                depth += 1
                offset += 2
            } else if bytes[offset] == UInt8(ascii: "*"), byte(offset + 1) == UInt8(ascii: "/") {
                depth -= 1
                offset += 2
                if depth == 0 { return true }
            } else {
                offset += 1
            }
        }
        offset = min(offset, bytes.count)
        return true
    }

    /// Passes over `/…/` where an expression can start, and over `#/…/#`; false where there is none.
    private mutating func skipRegex(pounds: Int) -> Bool {
        var index = offset + pounds + 1
        let isMultiline = pounds > 0 && (byte(index) == 0x0A || byte(index) == 0x0D)
        if pounds == 0 {
            guard "(,=:[{!&|?;".utf8.contains(previous), ![0x20, 0x09, 0x29].contains(byte(index)) else {
                return false
            }
        }
        if isMultiline && pounds >= endlessRegexPounds { return false }
        if !isMultiline, index <= endlessRegexLineEnd, pounds >= endlessRegexLinePounds { return false }
        while index < bytes.count {
            let current = bytes[index]
            if current == 0x0A && !isMultiline { break }
            if current == UInt8(ascii: "\\") {
                index += 2
            } else if current == UInt8(ascii: "/"),
                pounds == 0 || count(of: UInt8(ascii: "#"), at: index + 1) >= pounds
            {
                offset = min(index + 1 + pounds, bytes.count)
                return true
            } else {
                index += 1
            }
        }
        if isMultiline {
            endlessRegexPounds = pounds
        } else {
            (endlessRegexLineEnd, endlessRegexLinePounds) = (index, pounds)
        }
        return false
    }

    // MARK: Strings

    private mutating func openString(pounds: Int) {
        let start = offset
        offset += pounds
        let isMultiline =
            byte(offset + 1) == UInt8(ascii: "\"") && byte(offset + 2) == UInt8(ascii: "\"")
            && !(pounds > 0 && closesOnItsLine(pounds: pounds))
        offset += isMultiline ? 3 : 1
        literals.append(
            Found(
                start: start, end: start, contentStart: offset, contentEnd: offset, pounds: pounds,
                isMultiline: isMultiline))
        frames.append(.string(literal: literals.count - 1))
    }

    /// Whether a raw string that starts with three quotes is one line long all the same: `#"""#`.
    private mutating func closesOnItsLine(pounds: Int) -> Bool {
        if offset < unclosedLineEnd, pounds >= unclosedLinePounds { return false }
        var index = offset + 1
        while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D {
            index += 1
            if bytes[index - 1] == UInt8(ascii: "\""), count(of: UInt8(ascii: "#"), at: index) >= pounds {
                return true
            }
        }
        (unclosedLineEnd, unclosedLinePounds) = (index, pounds)
        return false
    }

    /// Reads on in a string, to its end or to the start of an interpolation.
    private mutating func scanString(_ literal: Int) {
        let pounds = literals[literal].pounds
        let isMultiline = literals[literal].isMultiline
        while offset < bytes.count {
            switch bytes[offset] {
            case UInt8(ascii: "\\") where count(of: UInt8(ascii: "#"), at: offset + 1) >= pounds:
                let letter = byte(offset + 1 + pounds)
                if letter == UInt8(ascii: "(") {
                    frames.append(.interpolation(literal: literal, start: offset))
                    offset += pounds + 2
                    previous = letter
                    return
                }
                // A line break is left to be met as such.
                let isBreak = letter == 0x0A || letter == 0x0D
                offset = min(offset + pounds + (isBreak ? 1 : 2), bytes.count)
            case UInt8(ascii: "\""):
                let quotes = isMultiline ? 3 : 1
                if bytes[offset...].prefix(quotes).elementsEqual(
                    repeatElement(UInt8(ascii: "\""), count: quotes)),
                    count(of: UInt8(ascii: "#"), at: offset + quotes) >= pounds
                {
                    return closeString(literal, at: offset, end: offset + quotes + pounds)
                }
                offset += 1
            case 0x0A, 0x0D:
                if !isMultiline { return closeString(literal, at: offset, end: offset) }
                offset += 1
            default:
                offset += 1
            }
        }
    }

    private mutating func closeString(_ literal: Int, at contentEnd: Int, end: Int) {
        literals[literal].contentEnd = contentEnd
        literals[literal].end = end
        offset = end
        previous = UInt8(ascii: "\"")
        frames.removeLast()
    }
}
