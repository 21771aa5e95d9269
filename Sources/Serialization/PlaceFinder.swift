import Diagnostics

/// Turns offsets of one text into places with line and column.
struct PlaceFinder {
    private let lineStarts: [Int]
    private let count: Int
    /// The line of the last place that was found.
    private var lastLine = 0

    init(_ bytes: [UInt8]) {
        var starts = [0]
        for (index, byte) in bytes.enumerated() {
            let next = index + 1
            if byte == 0x0A || (byte == 0x0D && !(next < bytes.count && bytes[next] == 0x0A)) {
                starts.append(next)
            }
        }
        lineStarts = starts
        count = bytes.count
    }

    mutating func place(_ start: Int, _ end: Int) -> Place {
        let first = min(max(0, start), count)
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
            range: TextRange(first, min(max(first, end), count)), line: low + 1,
            column: first - lineStarts[low] + 1)
    }
}
