import Diagnostics

/// Decodes what stands between the quotes of a literal: escapes, line breaks, indentation.
struct LiteralDecoder {
    private let bytes: [UInt8]
    private let found: LiteralScanner.Found
    private var signature: [UInt8] = []
    private var pieces: [StringLiteral.Piece] = []
    private var offset: Int
    private let end: Int

    static func decode(_ found: LiteralScanner.Found, in bytes: [UInt8]) -> StringLiteral {
        var decoder = LiteralDecoder(bytes: bytes, found: found)
        decoder.decode()
        return StringLiteral(
            range: TextRange(found.start, found.end), isMultiline: found.isMultiline,
            signature: decoder.signature, pieces: decoder.pieces, contentEnd: decoder.end)
    }

    private init(bytes: [UInt8], found: LiteralScanner.Found) {
        self.bytes = bytes
        self.found = found
        offset = found.contentStart
        end = found.isMultiline ? Self.textEnd(found, bytes) : found.contentEnd
        if found.isMultiline { skipLine() }
    }

    private mutating func decode() {
        let indentation = found.isMultiline ? bytes[Self.closingLine(found, bytes)..<found.contentEnd] : []
        skip(indentation)
        var nextInterpolation = 0
        while offset < end {
            let escape = 1 + found.pounds
            switch bytes[offset] {
            case UInt8(ascii: "\\") where hasPounds(at: offset + 1):
                if found.interpolations.indices.contains(nextInterpolation),
                    found.interpolations[nextInterpolation].lowerBound == offset
                {
                    append(
                        [StringLiteral.interpolationByte],
                        from: found.interpolations[nextInterpolation].count, true)
                    nextInterpolation += 1
                } else if let length = continuation(at: offset + escape) {
                    offset += escape + length
                    skip(indentation)
                } else {
                    decodeEscape(length: escape)
                }
            case 0x0D where found.isMultiline, 0x0A where found.isMultiline:
                let isPair = bytes[offset] == 0x0D && offset + 1 < end && bytes[offset + 1] == 0x0A
                append([0x0A], from: isPair ? 2 : 1)
                skip(indentation)
            default:
                append([bytes[offset]], from: 1)
            }
        }
    }

    private func hasPounds(at index: Int) -> Bool {
        index + found.pounds <= end
            && bytes[index..<index + found.pounds].allSatisfy { $0 == UInt8(ascii: "#") }
    }

    /// The length of the spaces and the line break behind a `\` that joins two lines.
    private func continuation(at index: Int) -> Int? {
        guard found.isMultiline, index <= end else { return nil }
        let spaces = bytes[index..<end].prefix { $0 == 0x20 || $0 == 0x09 }
        guard let first = bytes[spaces.endIndex..<end].first else { return nil }
        if first == 0x0A { return spaces.count + 1 }
        guard first == 0x0D else { return nil }
        return spaces.count + (bytes[spaces.endIndex..<end].dropFirst().first == 0x0A ? 2 : 1)
    }

    private mutating func decodeEscape(length: Int) {
        guard offset + length < end else { return append([bytes[offset]], from: 1) }
        let letter = bytes[offset + length]
        let decoded: UInt8
        switch letter {
        case UInt8(ascii: "n"): decoded = 0x0A
        case UInt8(ascii: "t"): decoded = 0x09
        case UInt8(ascii: "r"): decoded = 0x0D
        case UInt8(ascii: "0"): decoded = 0
        case UInt8(ascii: "u"):
            let digits = bytes[(offset + length + 1)..<end].dropFirst().prefix(while: isHexDigit)
            let text = String(decoding: digits.prefix(9), as: UTF8.self)
            guard bytes[(offset + length + 1)..<end].first == UInt8(ascii: "{"),
                bytes[digits.endIndex..<end].first == UInt8(ascii: "}"),
                let scalar = UInt32(text, radix: 16).flatMap({ Unicode.Scalar($0) })
            else { return append([bytes[offset]], from: 1) }
            return append(Array(String(scalar).utf8), from: digits.endIndex + 1 - offset)
        case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "'"): decoded = letter
        default: return append([bytes[offset]], from: 1)
        }
        append([decoded], from: length + 1)
    }

    /// Appends decoded bytes that stand for the next bytes of the file.
    private mutating func append(_ decoded: [UInt8], from fileCount: Int, _ isInterpolation: Bool = false) {
        let isByteForByte = decoded.count == 1 && fileCount == 1 && !isInterpolation
        if isByteForByte, let last = pieces.last, last.count == last.fileCount, !last.isInterpolation,
            Int(last.fileOffset + last.fileCount) == offset
        {
            pieces[pieces.count - 1].count += 1
            pieces[pieces.count - 1].fileCount += 1
        } else {
            pieces.append(
                StringLiteral.Piece(
                    offset: Int32(clamping: signature.count), count: Int32(clamping: decoded.count),
                    fileOffset: Int32(clamping: offset), fileCount: Int32(clamping: fileCount),
                    isInterpolation: isInterpolation))
        }
        signature += decoded
        offset += fileCount
    }

    /// Passes over the closing line's indentation at a line's start, or as much of it as is there.
    private mutating func skip(_ indentation: ArraySlice<UInt8>) {
        for byte in indentation {
            guard offset < end, bytes[offset] == byte else { return }
            offset += 1
        }
    }

    /// Passes over the rest of the line of the opening quotes.
    private mutating func skipLine() {
        while offset < end, bytes[offset] != 0x0A, bytes[offset] != 0x0D { offset += 1 }
        if offset + 1 < end, bytes[offset] == 0x0D, bytes[offset + 1] == 0x0A { offset += 1 }
        if offset < end { offset += 1 }
    }

    /// Where the line of the closing quotes starts.
    private static func closingLine(_ found: LiteralScanner.Found, _ bytes: [UInt8]) -> Int {
        var start = found.contentEnd
        while start > found.contentStart, bytes[start - 1] == 0x20 || bytes[start - 1] == 0x09 { start -= 1 }
        return start
    }

    /// Where the text of several lines ends: before the line break that precedes the closing quotes.
    private static func textEnd(_ found: LiteralScanner.Found, _ bytes: [UInt8]) -> Int {
        var end = closingLine(found, bytes)
        if end > found.contentStart, bytes[end - 1] == 0x0A { end -= 1 }
        if end > found.contentStart, bytes[end - 1] == 0x0D { end -= 1 }
        return end
    }
}

func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
}
