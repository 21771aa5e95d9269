package import Diagnostics

/// Where each byte of a scalar's text stands in the YAML or JSON file it was read from: in quotes with escapes, folded,
/// in a block.
package struct ScalarBytes: Sendable {
    /// The text as it was decoded.
    private(set) var text: [UInt8] = []
    /// Of each byte of the text, the place in the file that it was made of.
    private var ranges: [TextRange] = []
    private let end: Int

    /// Decodes a scalar once more; nil where that does not give the text, e.g. for YAML's rarer line breaks.
    ///
    /// - Parameter place: with its anchor, tag and quotes.
    package init?(_ text: String, at place: TextRange, in bytes: [UInt8]) {
        let raw = place.bytes.clamped(to: bytes.indices)
        let start = ScalarBytes.withoutProperties(raw, in: bytes)
        for reading in ScalarBytes.readings(start..<raw.upperBound, in: bytes) {
            var decoder = ScalarDecoder(bytes, start..<raw.upperBound)
            decoder.decode(reading)
            if decoder.text.elementsEqual(text.utf8) {
                self.text = decoder.text
                ranges = decoder.ranges
                end = decoder.end
                return
            }
        }
        return nil
    }

    /// The place in the file of a range of the text.
    package func fileRange(of range: TextRange) -> TextRange {
        let bytes = range.bytes.clamped(to: 0..<max(0, ranges.count))
        guard ranges.indices.contains(bytes.lowerBound) else { return TextRange(end, end) }
        let first = ranges[bytes.lowerBound]
        if range.isEmpty || bytes.isEmpty { return TextRange(Int(first.start), Int(first.start)) }
        return TextRange(from: first, to: ranges[bytes.upperBound - 1])
    }

    /// The offset behind `&anchor` and `!tag`, which belong to a scalar's place.
    private static func withoutProperties(_ raw: Range<Int>, in bytes: [UInt8]) -> Int {
        var offset = raw.lowerBound
        while offset < raw.upperBound, bytes[offset] == UInt8(ascii: "&") || bytes[offset] == UInt8(ascii: "!") {
            while offset < raw.upperBound, !isBlankOrBreak(bytes[offset]) { offset += 1 }
            while offset < raw.upperBound, isBlankOrBreak(bytes[offset]) { offset += 1 }
        }
        return offset
    }

    /// How a scalar may be read: in one way, but for a block whose header counts its indentation from the parent's, which
    /// is not known here.
    private static func readings(_ raw: Range<Int>, in bytes: [UInt8]) -> [ScalarDecoder.Reading] {
        switch raw.isEmpty ? 0 : bytes[raw.lowerBound] {
        case UInt8(ascii: "\""): return [.doubleQuoted]
        case UInt8(ascii: "'"): return [.singleQuoted]
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            guard let header = bytes[raw].firstIndex(of: 0x0A) else { return [.block(indentation: 0)] }
            var indentation = 0
            var lineStart = header + 1
            for index in lineStart..<raw.upperBound {
                if bytes[index] == 0x0A || bytes[index] == 0x0D { lineStart = index + 1; continue }
                if bytes[index] != 0x20 { break }
                indentation = index - lineStart + 1
            }
            let isCounted = bytes[raw.lowerBound..<header].prefix(3).contains { (0x31...0x39).contains($0) }
            return isCounted
                ? (0...min(indentation, 64)).map { .block(indentation: $0) } : [.block(indentation: indentation)]
        default: return [.plain]
        }
    }
}

func isBlankOrBreak(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }
