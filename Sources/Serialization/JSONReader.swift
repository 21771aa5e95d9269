import Diagnostics

/// Reads JSON as RFC 8259 has it; libyaml cannot, since it refuses surrogate pairs, U+007F and long keys.
///
/// Nesting is kept on an explicit stack of ``TreeBuilder``; the first syntax error ends the reading.
struct JSONReader {
    private let bytes: [UInt8]
    private var builder: TreeBuilder
    private var offset = 0
    private var failure: ReadError?

    static func read(_ bytes: [UInt8]) -> (root: LocatedNode?, errors: [ReadError]) {
        let places = PlaceFinder(bytes.count <= TextRange.maximumLength ? bytes : [])
        var reader = JSONReader(bytes: bytes, builder: TreeBuilder(places: places))
        if let problem = reader.builder.refusal(of: bytes) { return (nil, [problem]) }
        reader.readDocument()
        let found = reader.builder.finish()
        guard let failure = reader.failure else { return found }
        return (nil, found.errors + [failure])
    }

    private init(bytes: [UInt8], builder: TreeBuilder) {
        self.bytes = bytes
        self.builder = builder
    }

    private var current: UInt8? { offset < bytes.count ? bytes[offset] : nil }

    private mutating func readDocument() {
        readValue()
        while failure == nil {
            skipSpace()
            guard let container = builder.innermost else {
                if current != nil { fail("text behind the document's end") }
                return
            }
            switch (container, current) {
            case (.list, UInt8(ascii: "]")), (.map, UInt8(ascii: "}")):
                offset += 1
                builder.close(end: offset)
            case (_, UInt8(ascii: ",")) where !builder.isEmpty:
                offset += 1
                skipSpace()
                readItem(container)
            case (_, nil):
                fail("the text ends within a \(container == .list ? "list" : "map")")
            case (_, .some):
                if builder.isEmpty {
                    readItem(container)
                } else {
                    fail("expected `,` or the end of the \(container)")
                }
            }
        }
    }

    private mutating func readItem(_ container: TreeBuilder.Container) {
        if container == .list { return readValue() }
        guard current == UInt8(ascii: "\"") else { return fail("expected a key in double quotes") }
        let start = offset
        guard let key = readString() else { return }
        builder.key(key, start, offset)
        skipSpace()
        guard current == UInt8(ascii: ":") else { return fail("expected `:` behind the key") }
        offset += 1
        readValue()
    }

    /// Reads a scalar, or opens a list or a map.
    private mutating func readValue() {
        skipSpace()
        let start = offset
        switch current {
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            offset += 1
            let container: TreeBuilder.Container = bytes[start] == UInt8(ascii: "[") ? .list : .map
            if !builder.open(container, start) { failure = builder.depthError(start) }
        case UInt8(ascii: "\""):
            if let text = readString() { builder.scalar(.string(text), start, offset) }
        case .some(let byte) where byte == UInt8(ascii: "-") || isDigit(byte):
            readNumber()
        case nil:
            fail("expected a value, but the text ends")
        case .some:
            let words: [(String, LocatedNode.Value)] = [
                ("true", .bool(true)), ("false", .bool(false)), ("null", .null),
            ]
            for (word, value) in words where bytes[offset...].starts(with: word.utf8) {
                offset += word.utf8.count
                return builder.scalar(value, start, offset)
            }
            fail("expected a value")
        }
    }

    private mutating func readNumber() {
        let start = offset
        if current == UInt8(ascii: "-") { offset += 1 }
        let whole = skipDigits()
        if whole.count == 0 { return fail("expected a digit") }
        if whole.count > 1, bytes[whole.lowerBound] == UInt8(ascii: "0") {
            offset = whole.lowerBound
            return fail("a number has no leading zeros")
        }
        var isInteger = true
        if current == UInt8(ascii: ".") {
            offset += 1
            isInteger = false
            if skipDigits().isEmpty { return fail("expected a digit") }
        }
        if let letter = current, letter | 0x20 == UInt8(ascii: "e") {
            offset += 1
            isInteger = false
            if current == UInt8(ascii: "+") || current == UInt8(ascii: "-") { offset += 1 }
            if skipDigits().isEmpty { return fail("expected a digit") }
        }
        let text = String(decoding: bytes[start..<offset], as: UTF8.self)
        if isInteger, text != "-0", let value = Int64(text) {
            builder.scalar(.integer(value), start, offset, plainText: text)
        } else if let value = Double(text), value.isFinite {
            builder.scalar(.number(value), start, offset, plainText: text)
        } else {
            offset = start
            fail("the number is too large", .limit)
        }
    }

    private mutating func skipDigits() -> Range<Int> {
        let start = offset
        while let byte = current, isDigit(byte) { offset += 1 }
        return start..<offset
    }

    private mutating func skipSpace() {
        while let byte = current, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { offset += 1 }
    }

    /// Reads a string from its opening quote; nil where it has an error.
    private mutating func readString() -> String? {
        let start = offset
        offset += 1
        var text: [UInt8] = []
        while let byte = current {
            switch byte {
            case UInt8(ascii: "\""):
                offset += 1
                return String(decoding: text, as: UTF8.self)
            case UInt8(ascii: "\\"):
                guard readEscape(into: &text) else { return nil }
            case 0..<0x20:
                fail("a control character stands in a string only as an escape")
                return nil
            default:
                text.append(byte)
                offset += 1
            }
        }
        offset = start
        fail("the string has no end")
        return nil
    }

    private mutating func readEscape(into text: inout [UInt8]) -> Bool {
        let start = offset
        offset += 1
        guard let letter = current else { return true }
        offset += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(letter)
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            guard var value = readHex() else {
                offset = start
                fail("expected four hexadecimal digits behind `\\u`")
                return false
            }
            if (0xD800..<0xDC00).contains(value), bytes[offset...].starts(with: "\\u".utf8) {
                offset += 2
                let low = readHex() ?? 0
                value =
                    (0xDC00..<0xE000).contains(low)
                    ? 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00) : 0xD800
            }
            guard let scalar = Unicode.Scalar(value) else {
                offset = start
                fail("half of a surrogate pair is no character")
                return false
            }
            text += Array(String(scalar).utf8)
        default:
            offset = start
            fail("unknown escape")
            return false
        }
        return true
    }

    private mutating func readHex() -> UInt32? {
        guard offset + 4 <= bytes.count, bytes[offset..<offset + 4].allSatisfy(isHexDigit) else { return nil }
        let text = String(decoding: bytes[offset..<offset + 4], as: UTF8.self)
        offset += 4
        return UInt32(text, radix: 16)
    }

    private mutating func fail(_ message: String, _ kind: ReadError.Kind = .syntax) {
        if failure == nil { failure = builder.error(kind, message, offset, offset + 1) }
    }
}
