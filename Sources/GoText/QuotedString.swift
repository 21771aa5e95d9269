/// A string literal as Go programs write and read it.
package enum QuotedString {
    /// What a literal turned out to be.
    package enum Unquoted: Sendable, Hashable {
        /// Its text; bytes that are not UTF-8 (`"\xff"`) stand in it as ``LooseBytes`` has them.
        case text(String)
        /// The quotes do not match, or an escape is none.
        case malformed
    }

    /// Reads a literal: `"…"` and `'…'` with escapes, or `` `…` `` raw. The range includes the quotes.
    ///
    /// Prometheus treats single quotes as double ones; Go itself knows them for single characters only.
    package static func unquote(_ bytes: [UInt8], in range: Range<Int>) -> Unquoted {
        guard range.count >= 2, bytes.indices.contains(range.lowerBound), range.upperBound <= bytes.count,
            bytes[range.lowerBound] == bytes[range.upperBound - 1]
        else { return .malformed }
        let quote = bytes[range.lowerBound]
        let content = range.lowerBound + 1..<range.upperBound - 1
        if quote == UInt8(ascii: "`") {
            if bytes[content].contains(quote) { return .malformed }
            return .text(LooseBytes.text(of: bytes[content]))
        }
        guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else { return .malformed }
        var isPlain = true
        var highest: UInt8 = 0
        for byte in bytes[content] {
            if byte == UInt8(ascii: "\n") { return .malformed }
            if byte == UInt8(ascii: "\\") || byte == quote { isPlain = false }
            highest |= byte
        }
        if isPlain {
            return .text(
                highest < 0x80
                    ? String(decoding: bytes[content], as: UTF8.self) : LooseBytes.text(of: bytes[content]))
        }
        guard let unescaped = unescape(bytes, in: content, quote: quote) else { return .malformed }
        return .text(LooseBytes.text(of: unescaped[...]))
    }

    private static func unescape(_ bytes: [UInt8], in range: Range<Int>, quote: UInt8) -> [UInt8]? {
        var result: [UInt8] = []
        result.reserveCapacity(range.count)
        var position = range.lowerBound
        while position < range.upperBound {
            let byte = bytes[position]
            position += 1
            if byte == quote { return nil }
            if byte != UInt8(ascii: "\\") {
                result.append(byte)
                continue
            }
            guard position < range.upperBound else { return nil }
            let escape = bytes[position]
            position += 1
            if let byte = escape == quote ? quote : simpleEscape(escape) {
                result.append(byte)
                continue
            }
            guard let form = NumericEscape(escape) else { return nil }
            if form.base == 8 { position -= 1 }
            guard position + form.digits <= range.upperBound else { return nil }
            var value: UInt32 = 0
            for digit in bytes[position..<position + form.digits] {
                guard let digitValue = digitValue(digit), digitValue < form.base else { return nil }
                value = value &* form.base &+ digitValue
            }
            position += form.digits
            if form.isByte {
                guard let byte = UInt8(exactly: value) else { return nil }
                result.append(byte)
            } else {
                guard let scalar = Unicode.Scalar(value) else { return nil }
                result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return result
    }

    /// An escape that gives a character by its number: how many digits, and what they mean.
    package struct NumericEscape: Sendable, Hashable {
        package let digits: Int
        package let base: UInt32
        /// Whether the number is a byte rather than a character.
        package let isByte: Bool

        /// Takes the byte behind the backslash; of an octal escape that byte is itself a digit.
        package init?(_ byte: UInt8) {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "7"): (digits, base, isByte) = (3, 8, true)
            case UInt8(ascii: "x"): (digits, base, isByte) = (2, 16, true)
            case UInt8(ascii: "u"): (digits, base, isByte) = (4, 16, false)
            case UInt8(ascii: "U"): (digits, base, isByte) = (8, 16, false)
            default: return nil
            }
        }
    }

    /// What an escape of one letter stands for; nil for other bytes.
    package static func simpleEscape(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "a"): 7
        case UInt8(ascii: "b"): 8
        case UInt8(ascii: "f"): 12
        case UInt8(ascii: "n"): 10
        case UInt8(ascii: "r"): 13
        case UInt8(ascii: "t"): 9
        case UInt8(ascii: "v"): 11
        case UInt8(ascii: "\\"): byte
        default: nil
        }
    }

    /// The value of a digit of any base up to 16.
    package static func digitValue(_ byte: UInt8) -> UInt32? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): UInt32(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): UInt32(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): UInt32(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }

    /// Writes a text as a literal in double quotes, as Go's `%q` does.
    package static func quote(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\u{07}": result += "\\a"
            case "\u{08}": result += "\\b"
            case "\u{0C}": result += "\\f"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0B}": result += "\\v"
            default:
                if let byte = LooseBytes.byte(of: scalar) {
                    result += "\\x" + hexadecimal(UInt32(byte), digits: 2)
                } else if isPrintable(scalar) {
                    result.unicodeScalars.append(scalar)
                } else if scalar.value < 0x20 || scalar.value == 0x7f {
                    result += "\\x" + hexadecimal(scalar.value, digits: 2)
                } else if scalar.value <= 0xffff {
                    result += "\\u" + hexadecimal(scalar.value, digits: 4)
                } else {
                    result += "\\U" + hexadecimal(scalar.value, digits: 8)
                }
            }
        }
        return result + "\""
    }

    private static func hexadecimal(_ value: UInt32, digits: Int) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
    }

    private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.value >= 0x20 && scalar.value < 0x7f }
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator,
            .spaceSeparator:
            return false
        default:
            return true
        }
    }
}
