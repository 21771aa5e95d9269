import Diagnostics
import SwiftSource

/// Prints lines of a text with carets below the places that are meant.
struct ExcerptPrinter {
    /// A place with what is printed behind its carets.
    struct Mark {
        var range: TextRange
        var label: String
        /// `^` for the mistake, `-` for what belongs to it.
        var caret: Character
    }

    /// The part of a mark that lies on one line.
    private struct Underline {
        var columns: Range<Int>
        var label: String
        var caret: Character
    }

    /// Of a place that spans more lines than this, only the first and the last are shown.
    private static let mostLinesOfAPlace = 3
    /// A text without a file, such as a query, is shown whole up to this many lines.
    private static let mostLinesOfAText = 8
    /// Wider lines are cut around the mistake, or else their first mark.
    private static let widest = 160

    let lines: LineMap
    let marks: [Mark]
    /// A line of a file is numbered; a line of a text that was found in no file is not.
    let isNumbered: Bool

    /// The width of the longest line number that will be printed.
    var numberWidth: Int {
        isNumbered ? String(shownLines.last ?? 0).utf8.count : 0
    }

    private var shownLines: [Int] {
        var shown = Set(marks.flatMap { Self.lines(of: $0, in: lines) })
        if !isNumbered && lines.count <= Self.mostLinesOfAText { shown.formUnion(1...lines.count) }
        // A gap of one line is filled: an ellipsis would take as much room.
        for line in shown where shown.contains(line + 2) { shown.insert(line + 1) }
        return shown.sorted()
    }

    /// The excerpt's lines, each with its gutter of the given width.
    func print(gutter width: Int, paint: Paint) -> [String] {
        let shown = shownLines
        let indent = shown.map { indentation(of: $0) }.min() ?? 0
        let empty = String(repeating: " ", count: width) + " |"
        var result: [String] = []
        var previous: Int?
        for line in shown {
            if let previous, line > previous + 1 {
                result.append(paint(String(repeating: ".", count: max(3, width)), .gutter))
            }
            previous = line
            let part = ShownLine(line, of: lines, around: place(on: line))
            let underlines = self.underlines(on: line, part)
            let seen = underlines.first { $0.caret == "^" } ?? underlines.first
            let window = Self.window(part, seen?.columns, from: indent)
            let number = isNumbered ? String(line) : ""
            let gutter = String(repeating: " ", count: width - number.utf8.count) + number + " |"
            result.append(Self.trimmed(paint(gutter, .gutter) + "  " + window.text))
            for underline in underlines {
                // What lies beyond the part that is drawn stands below its ends.
                let start = max(0, min(underline.columns.lowerBound - window.start, Self.widest))
                let end = max(start + 1, min(underline.columns.upperBound - window.start, Self.widest + 1))
                let carets = String(repeating: underline.caret, count: end - start)
                let text = underline.label.isEmpty ? carets : carets + " " + underline.label
                let style: Paint.Style = underline.caret == "^" ? .level : .gutter
                result.append(
                    paint(empty, .gutter) + "  " + String(repeating: " ", count: start) + paint(text, style))
            }
        }
        return result
    }

    private func indentation(of line: Int) -> Int {
        let text = ShownLine(line, of: lines, around: lines.range(ofLine: line).bytes.lowerBound).display.text
        let spaces = text.prefix { $0 == " " }.count
        return spaces == text.count ? Int.max : spaces
    }

    /// What is to be seen of a line: where the mistake begins, or else its first mark.
    private func place(on line: Int) -> Int {
        let whole = lines.range(ofLine: line).bytes
        let here = marks.filter { Self.lines(of: $0, in: lines).contains(line) }
        let seen = here.filter { $0.caret == "^" }
        return (seen.isEmpty ? here : seen).map { max(whole.lowerBound, Int($0.range.start)) }.min() ?? whole.lowerBound
    }

    private func underlines(on line: Int, _ part: ShownLine) -> [Underline] {
        let place = lines.range(ofLine: line)
        let underlines = marks.compactMap { mark -> Underline? in
            let shown = Self.lines(of: mark, in: lines)
            guard shown.contains(line) else { return nil }
            let isFirst = line == shown.first, isLast = line == shown.last
            let text = lines.bytes[place.bytes]
            var start =
                isFirst
                ? Int(mark.range.start)
                : text.firstIndex { $0 != 0x20 && $0 != 0x09 } ?? place.bytes.lowerBound
            start = min(start, Int(place.end))
            let end = min(max(start, Int(mark.range.end)), Int(place.end))
            return Underline(columns: part.columns(start..<end), label: isLast ? mark.label : "", caret: mark.caret)
        }
        return underlines.sorted { $0.columns.lowerBound < $1.columns.lowerBound }
    }

    /// The lines of a mark that are shown: all, or the first and the last.
    private static func lines(of mark: Mark, in lines: LineMap) -> [Int] {
        let first = lines.line(at: Int(mark.range.start))
        var last = lines.line(at: max(Int(mark.range.start), Int(mark.range.end) - 1))
        last = max(first, min(last, lines.count))
        return last - first < mostLinesOfAPlace ? Array(first...last) : [first, last]
    }

    /// The part of a line that is printed, and the column it starts in.
    private static func window(
        _ part: ShownLine, _ columns: Range<Int>?, from indent: Int
    ) -> (text: String, start: Int) {
        let display = part.display
        let indent = indent == Int.max || part.isCutBefore ? 0 : indent
        if display.width - indent <= widest, !part.isCutBefore, !part.isCutAfter { return (display.text(from: indent, to: display.width), indent) }
        let middle = columns?.lowerBound ?? indent
        let start = max(indent, min(middle - widest / 3, display.width - widest))
        let text = display.text(from: start, to: start + widest)
        let cutText = start > indent || part.isCutBefore ? "…" + text.dropFirst() : text
        return (start + widest < display.width || part.isCutAfter ? cutText + "…" : cutText, start)
    }

    private static func trimmed(_ line: String) -> String {
        var line = Substring(line)
        while line.last == " " { line.removeLast() }
        return String(line)
    }
}
