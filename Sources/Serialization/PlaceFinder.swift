import Diagnostics

/// Turns offsets of one text into places with line and column.
struct PlaceFinder {
    private let bytes: [UInt8]
    /// Of the lines that begin before ``end``, and of the one behind it.
    private var lineStarts = [0]
    /// How far lines were looked for.
    private var end = 0
    /// The line of the last place that was found.
    private var lastLine = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// Looks for the lines that begin up to an offset.
    private mutating func findLines(to offset: Int) {
        while end < offset {
            let byte = bytes[end]
            end += 1
            if byte == 0x0A || (byte == 0x0D && !(end < bytes.count && bytes[end] == 0x0A)) { lineStarts.append(end) }
        }
    }

    mutating func place(_ start: Int, _ end: Int) -> Place {
        let first = min(max(0, start), bytes.count)
        findLines(to: first)
        // Most places follow the one before within a line or two.
        var low = lineStarts[lastLine] <= first ? lastLine : 0
        var high = low < lastLine ? lastLine + 1 : min(low + 4, lineStarts.count)
        if high > lastLine, high < lineStarts.count, lineStarts[high] <= first { high = lineStarts.count }
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= first { low = middle } else { high = middle }
        }
        lastLine = max(lastLine, low)
        return Place(
            range: TextRange(first, min(max(first, end), bytes.count)), line: low + 1,
            column: first - lineStarts[low] + 1)
    }
}
