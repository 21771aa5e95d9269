import Diagnostics
package import Serialization

extension RuleText.Scalar {
    /// The place in the file of a byte of the text; where the file does not hold the text as it is (escapes, folded
    /// lines), that of the whole scalar.
    package func place(of offset: Int, in bytes: [UInt8]) -> Place {
        let raw = place.range.bytes.clamped(to: bytes.indices)
        guard let first = bytes[raw].first else { return place }
        if first == UInt8(ascii: "|") { return placeInBlock(offset, bytes, raw) ?? place }
        let isQuoted = first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
        let start = raw.lowerBound + (isQuoted ? 1 : 0)
        let end = raw.upperBound - (isQuoted ? 1 : 0)
        guard start <= end, bytes[start..<end].elementsEqual(text.utf8), offset <= end - start else { return place }
        // Within one line: what is broken over lines is not the same as its text.
        return Place(
            range: TextRange(start + offset, raw.upperBound), line: place.line,
            column: place.column + start - raw.lowerBound + offset)
    }

    /// In `|`, each line of the text is a line of the file behind the same number of spaces.
    private func placeInBlock(_ offset: Int, _ bytes: [UInt8], _ raw: Range<Int>) -> Place? {
        guard let header = bytes[raw].firstIndex(of: 0x0A) else { return nil }
        var line = place.line + 1
        var lineStart = header + 1
        var textStart = 0
        var indentation: Int?
        for textLine in text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false) {
            let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
            if !textLine.isEmpty {
                let spaces = max(0, lineEnd - lineStart - textLine.count)
                if bytes[lineStart..<lineEnd].last != 0x0D { indentation = indentation ?? spaces }
                guard spaces == indentation, bytes[lineStart..<lineEnd].suffix(textLine.count).elementsEqual(textLine)
                else { return nil }
            }
            if offset <= textStart + textLine.count {
                let start = lineStart + (indentation ?? 0) + offset - textStart
                return Place(
                    range: TextRange(start, max(start, raw.upperBound)), line: line, column: start - lineStart + 1)
            }
            guard lineEnd < bytes.count else { return nil }
            textStart += textLine.count + 1
            lineStart = lineEnd + 1
            line += 1
        }
        return nil
    }
}
