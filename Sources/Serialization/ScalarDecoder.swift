import Diagnostics

/// Decodes one scalar of a file that was read without a mistake, and notes what each byte was made of.
struct ScalarDecoder {
    /// The styles of scalars, as far as they are decoded differently.
    enum Reading {
        case plain, singleQuoted, doubleQuoted
        /// Literal or folded, as its first byte says.
        case block(indentation: Int)
    }

    private(set) var text: [UInt8] = []
    private(set) var ranges: [TextRange] = []
    /// Where the text ends, before a closing quote.
    private(set) var end: Int

    private let bytes: [UInt8]
    private var offset: Int

    init(_ bytes: [UInt8], _ raw: Range<Int>) {
        self.bytes = bytes
        offset = raw.lowerBound
        end = raw.upperBound
    }

    mutating func decode(_ reading: Reading) {
        switch reading {
        case .plain: decodeFlow(quote: nil)
        case .singleQuoted: decodeQuoted(UInt8(ascii: "'"))
        case .doubleQuoted: decodeQuoted(UInt8(ascii: "\""))
        case .block(let indentation): decodeBlock(indentation)
        }
    }

    private mutating func add(_ byte: UInt8, _ start: Int, _ end: Int) {
        text.append(byte)
        ranges.append(TextRange(start, end))
    }

    // MARK: Within a line, or folded over several

    private mutating func decodeQuoted(_ quote: UInt8) {
        offset += 1
        if end > offset, bytes[end - 1] == quote { end -= 1 }
        decodeFlow(quote: quote)
    }

    private mutating func decodeFlow(quote: UInt8?) {
        while offset < end {
            let byte = bytes[offset]
            if isBlankOrBreak(byte) {
                decodeSpace()
            } else if byte == UInt8(ascii: "\\"), quote == UInt8(ascii: "\"") {
                decodeEscape()
            } else {
                let isDoubled = byte == quote && offset + 1 < end && bytes[offset + 1] == byte
                let next = offset + (isDoubled ? 2 : 1)
                add(byte, offset, next)
                offset = next
            }
        }
    }

    /// Spaces stay within a line; around line breaks they go, one break is a space, and of more all but the first stay.
    private mutating func decodeSpace() {
        let start = offset
        var breaks = 0
        while offset < end, isBlankOrBreak(bytes[offset]) { breaks += skipBreak() ? 1 : 0 }
        if breaks == 0 {
            for index in start..<offset { add(bytes[index], index, index + 1) }
        } else if breaks == 1 {
            add(0x20, start, offset)
        } else {
            for _ in 1..<breaks { add(0x0A, start, offset) }
        }
    }

    /// Passes over one byte, or over a line break; true for the latter.
    private mutating func skipBreak() -> Bool {
        let byte = bytes[offset]
        offset += 1
        guard byte == 0x0A || byte == 0x0D else { return false }
        if byte == 0x0D, offset < bytes.count, bytes[offset] == 0x0A { offset += 1 }
        return true
    }

    // MARK: Escapes

    private mutating func decodeEscape() {
        let start = offset
        offset += 1
        guard offset < end else { return }
        let letter = bytes[offset]
        if letter == 0x0A || letter == 0x0D {
            // The line goes on, and its indentation goes.
            _ = skipBreak()
            while offset < end, isBlankOrBreak(bytes[offset]) {
                let at = offset
                if skipBreak() { add(0x0A, at, offset) }
            }
            return
        }
        offset += 1
        let digits: Int? =
            switch letter {
            case UInt8(ascii: "x"): 2
            case UInt8(ascii: "u"): 4
            case UInt8(ascii: "U"): 8
            default: nil
            }
        let value = digits.map { readHex($0) } ?? ScalarDecoder.escaped(letter)
        guard let scalar = Unicode.Scalar(value) else { return }
        for byte in String(scalar).utf8 { add(byte, start, offset) }
    }

    private mutating func readHex(_ count: Int) -> UInt32 {
        let value = hex(at: offset, count)
        offset = min(end, offset + count)
        // JSON says characters beyond the first plane in two halves.
        if (0xD800..<0xDC00).contains(value), bytes[offset..<end].starts(with: "\\u".utf8) {
            let low = hex(at: offset + 2, 4)
            if (0xDC00..<0xE000).contains(low) {
                offset = min(end, offset + 6)
                return 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
        }
        return value
    }

    private func hex(at start: Int, _ count: Int) -> UInt32 {
        UInt32(String(decoding: bytes[min(start, end)..<min(start + count, end)], as: UTF8.self), radix: 16) ?? 0xD800
    }

    private static func escaped(_ letter: UInt8) -> UInt32 {
        switch letter {
        case UInt8(ascii: "0"): 0
        case UInt8(ascii: "a"): 0x07
        case UInt8(ascii: "b"): 0x08
        case UInt8(ascii: "t"), 0x09: 0x09
        case UInt8(ascii: "n"): 0x0A
        case UInt8(ascii: "v"): 0x0B
        case UInt8(ascii: "f"): 0x0C
        case UInt8(ascii: "r"): 0x0D
        case UInt8(ascii: "e"): 0x1B
        case UInt8(ascii: "N"): 0x85
        case UInt8(ascii: "_"): 0xA0
        case UInt8(ascii: "L"): 0x2028
        case UInt8(ascii: "P"): 0x2029
        default: UInt32(letter)
        }
    }

    // MARK: Blocks

    private mutating func decodeBlock(_ indentation: Int) {
        let isFolded = bytes[offset] == UInt8(ascii: ">")
        let header = bytes[offset..<end].firstIndex(of: 0x0A) ?? end
        let isKept = bytes[offset..<header].prefix(3).contains(UInt8(ascii: "+"))
        let isStripped = bytes[offset..<header].prefix(3).contains(UInt8(ascii: "-"))
        offset = min(end, header + 1)
        var leading: TextRange?
        var trailing = skipEmptyLines(indentation)
        var wasBlank = false
        while offset < end {
            let isBlank = bytes[offset] == 0x20 || bytes[offset] == 0x09
            if let lineBreak = leading {
                if isFolded, !wasBlank, !isBlank {
                    if trailing.isEmpty { add(0x20, Int(lineBreak.start), Int(lineBreak.end)) }
                } else {
                    add(0x0A, Int(lineBreak.start), Int(lineBreak.end))
                }
            }
            for lineBreak in trailing { add(0x0A, Int(lineBreak.start), Int(lineBreak.end)) }
            wasBlank = isBlank
            while offset < end, bytes[offset] != 0x0A, bytes[offset] != 0x0D {
                add(bytes[offset], offset, offset + 1)
                offset += 1
            }
            leading = nil
            guard offset < end else { break }
            let at = offset
            _ = skipBreak()
            leading = TextRange(at, offset)
            trailing = skipEmptyLines(indentation)
        }
        if !isStripped, let lineBreak = leading { add(0x0A, Int(lineBreak.start), Int(lineBreak.end)) }
        if isKept { for lineBreak in trailing { add(0x0A, Int(lineBreak.start), Int(lineBreak.end)) } }
    }

    /// Passes over lines that hold nothing beyond the indentation, and over that of the next one.
    private mutating func skipEmptyLines(_ indentation: Int) -> [TextRange] {
        var breaks: [TextRange] = []
        while offset < end {
            var column = 0
            while offset < end, column < indentation, bytes[offset] == 0x20 {
                offset += 1
                column += 1
            }
            guard offset < end, bytes[offset] == 0x0A || bytes[offset] == 0x0D else { break }
            let at = offset
            _ = skipBreak()
            breaks.append(TextRange(at, offset))
        }
        return breaks
    }
}
