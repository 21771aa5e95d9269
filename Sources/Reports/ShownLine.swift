import Diagnostics
import SwiftSource

/// A line of which something is printed: the whole of it, or, where it is very long, the part around a place. A file without
/// line breaks is one line, and to draw all of it for each of its mistakes would take the square of its length.
struct ShownLine {
    /// Longer lines are drawn in part: more than is ever printed of one.
    private static let longest = 4_096
    /// How many bytes around the place are drawn then.
    private static let around = 1_024

    let display: DisplayLine
    /// The bytes of the text that are drawn.
    let bytes: Range<Int>
    let isCutBefore: Bool
    let isCutAfter: Bool

    /// - Parameter place: the byte that is to be seen.
    init(_ line: Int, of lines: LineMap, around place: Int) {
        let whole = lines.range(ofLine: line).bytes
        var part = whole
        if whole.count > Self.longest {
            var start = max(whole.lowerBound, place - Self.around)
            var end = min(whole.upperBound, max(start, place) + Self.around)
            while start < end, start > whole.lowerBound, lines.bytes[start].isContinuation { start += 1 }
            while end < whole.upperBound, lines.bytes[end].isContinuation { end += 1 }
            part = start..<end
        }
        display = part == whole ? lines.display(line: line) : DisplayLine(lines.bytes[part])
        bytes = part
        isCutBefore = part.lowerBound > whole.lowerBound
        isCutAfter = part.upperBound < whole.upperBound
    }

    /// The columns of a range of the text's bytes, as far as they are drawn.
    func columns(_ range: Range<Int>) -> Range<Int> {
        let start = min(max(range.lowerBound, bytes.lowerBound), bytes.upperBound)
        let end = min(max(range.upperBound, start), bytes.upperBound)
        return display.columns(start - bytes.lowerBound..<end - bytes.lowerBound)
    }
}

extension UInt8 {
    /// Whether it is not the first byte of a character in UTF-8.
    fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }
}
