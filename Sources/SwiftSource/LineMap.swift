package import Diagnostics

/// The lines of a text; the one place where offsets become lines and columns.
package struct LineMap: Sendable {
    /// The whole text.
    package let bytes: [UInt8]
    private let starts: [Int32]

    /// Finds the lines of a text: LF, CR, and both together end one.
    package init(_ bytes: [UInt8]) {
        var starts: [Int32] = [0]
        for (index, byte) in bytes.enumerated() {
            let isPair = byte == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A
            if byte == 0x0A || (byte == 0x0D && !isPair) { starts.append(Int32(clamping: index + 1)) }
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// The number of lines; a line break at the end starts one more, which is empty.
    package var count: Int { starts.count }

    /// The one-based line that an offset lies in.
    package func line(at offset: Int) -> Int {
        max(1, partition(starts) { Int($0) <= offset })
    }

    /// The one-based line and byte column of an offset.
    package func position(at offset: Int) -> (line: Int, column: Int) {
        let offset = min(max(0, offset), bytes.count)
        let line = line(at: offset)
        return (line, offset - Int(starts[line - 1]) + 1)
    }

    /// The offset of a one-based line and byte column, if the text has that place.
    package func offset(line: Int, column: Int) -> Int? {
        guard starts.indices.contains(line - 1), column >= 1 else { return nil }
        let range = range(ofLine: line)
        let (offset, overflow) = Int(range.start).addingReportingOverflow(column - 1)
        return overflow || offset > Int(range.end) ? nil : offset
    }

    /// The place of a one-based line without its line break; empty where there is no such line.
    package func range(ofLine line: Int) -> TextRange {
        guard starts.indices.contains(line - 1) else { return TextRange(bytes.count, bytes.count) }
        let start = Int(starts[line - 1])
        var end = starts.indices.contains(line) ? Int(starts[line]) : bytes.count
        if end > start, starts.indices.contains(line), bytes[end - 1] == 0x0A { end -= 1 }
        if end > start, starts.indices.contains(line), bytes[end - 1] == 0x0D { end -= 1 }
        return TextRange(start, end)
    }

    /// A one-based line as it is shown.
    package func display(line: Int) -> DisplayLine {
        DisplayLine(bytes[range(ofLine: line).bytes])
    }
}
