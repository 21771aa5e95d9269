import Diagnostics

/// The pieces of a line.
extension MetricsLine {
    /// The next byte; none at the end of the line.
    var peek: UInt8? { position < end ? bytes[position] : nil }

    func isSpace(_ byte: UInt8?) -> Bool { byte == 0x20 || byte == 0x09 }

    mutating func skipSpace() {
        while isSpace(peek) { position += 1 }
    }

    /// What stands before the next space, possibly nothing.
    mutating func word() -> Located {
        let first = position
        while let byte = peek, !isSpace(byte) { position += 1 }
        return located(String(decoding: bytes[first..<position], as: UTF8.self), first, position)
    }

    /// A name without quotes; colons are for metrics only.
    mutating func bareName(isMetric: Bool) throws(MetricsTextError) -> Located? {
        let first = position
        while let byte = peek {
            let isLetter = (0x41...0x5A).contains(byte & 0xDF) || byte == UInt8(ascii: "_")
            let isDigit = (0x30...0x39).contains(byte) && position > first
            guard isLetter || isDigit || (isMetric && byte == UInt8(ascii: ":")) else { break }
            position += 1
        }
        if position == first { return nil }
        return located(String(decoding: bytes[first..<position], as: UTF8.self), first, position)
    }

    /// A text in double quotes with `\\`, `\"` and `\n`; the position is at its opening quote.
    mutating func quoted() throws(MetricsTextError) -> Located {
        let open = position
        position += 1
        var decoded: [UInt8] = []
        while let byte = peek, byte != UInt8(ascii: "\"") {
            position += 1
            guard byte == UInt8(ascii: "\\") else {
                decoded.append(byte)
                continue
            }
            switch peek {
            case UInt8(ascii: "\\"): decoded.append(UInt8(ascii: "\\"))
            case UInt8(ascii: "\""): decoded.append(UInt8(ascii: "\""))
            case UInt8(ascii: "n"): decoded.append(0x0A)
            case nil: throw error(open, end, "the text is not closed; `\"` was needed")
            default:
                throw error(
                    position - 1, position + 1, "this is no escape; known are `\\\\`, `\\\"` and `\\n`")
            }
            position += 1
        }
        guard peek != nil else { throw error(open, end, "the text is not closed; `\"` was needed") }
        position += 1
        return located(String(decoding: decoded, as: UTF8.self), open, position)
    }

    /// Both formats are UTF-8.
    func requireUTF8() throws(MetricsTextError) {
        guard bytes[start..<end].contains(where: { $0 >= 0x80 }) else { return }
        var parser = Unicode.UTF8.ForwardParser()
        var rest = bytes[start..<end].makeIterator()
        var offset = start
        while true {
            switch parser.parseScalar(from: &rest) {
            case .valid(let scalar): offset += scalar.count
            case .emptyInput: return
            case .error(let length): throw error(offset, offset + length, "this is not UTF-8")
            }
        }
    }

    func located(_ text: String, _ first: Int, _ last: Int) -> Located {
        Located(text: text, range: TextRange(first, last), line: line, column: first - start + 1)
    }

    func error(_ first: Int, _ last: Int, _ message: String) -> MetricsTextError {
        MetricsTextError(
            range: TextRange(first, min(last, end)), line: line, column: first - start + 1, message: message)
    }

    func error(_ piece: Located, _ message: String) -> MetricsTextError {
        MetricsTextError(range: piece.range, line: piece.line, column: piece.column, message: message)
    }
}
