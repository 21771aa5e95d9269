/// A line as a terminal shows it, and which column every byte of it starts in.
///
/// Tabs are drawn as spaces to the next multiple of four, and control characters as the symbols that stand
/// for them, so that carets below the line stand where they should in every terminal.
package struct DisplayLine: Sendable, Hashable {
    /// What is shown: no tabs, nothing that a terminal would obey.
    package let text: String
    /// For every byte of the line, and its end, the zero-based column; all bytes of a character share one.
    private let columns: [Int32]

    /// Draws a line, whether or not it is UTF-8.
    package init(_ bytes: ArraySlice<UInt8>) {
        var text = ""
        var columns: [Int32] = []
        columns.reserveCapacity(bytes.count + 1)
        var column = 0
        for (character, length) in Self.characters(bytes) {
            columns += [Int32](repeating: Int32(clamping: column), count: length)
            if character == "\t" {
                let spaces = 4 - column % 4
                text += String(repeating: " ", count: spaces)
                column += spaces
            } else {
                let shown = Self.shown(character)
                text.append(shown)
                column += displayWidth(of: shown)
            }
        }
        columns.append(Int32(clamping: column))
        self.text = text
        self.columns = columns
    }

    /// The number of columns the line takes.
    package var width: Int { Int(columns.last ?? 0) }

    /// The columns that a range of the line's bytes takes; at least one, so that a caret can be drawn.
    package func columns(_ range: Range<Int>) -> Range<Int> {
        let start = column(range.lowerBound)
        var end = column(range.upperBound)
        // An end within a character takes the whole of it.
        if end <= start, !range.isEmpty { end = columns.first { $0 > start }.map(Int.init) ?? start }
        return start..<max(start + 1, end)
    }

    /// The text between two columns; half of a wide character at an edge is left out.
    package func text(from start: Int, to end: Int) -> String {
        var result = ""
        var column = 0
        for character in text {
            let next = column + displayWidth(of: character)
            if column >= start && next <= end { result.append(character) }
            column = next
            if column >= end { break }
        }
        return result
    }

    private func column(_ offset: Int) -> Int {
        columns.indices.contains(offset) ? Int(columns[offset]) : width
    }

    /// The characters of bytes that may be no UTF-8, with the number of bytes of each.
    private static func characters(_ bytes: ArraySlice<UInt8>) -> [(Character, Int)] {
        if let text = String(validating: bytes, as: UTF8.self) {
            return text.map { ($0, $0.utf8.count) }
        }
        return bytes.map { byte in
            (byte < 0x80 ? Character(Unicode.Scalar(byte)) : "\u{FFFD}", 1)
        }
    }

    private static func shown(_ character: Character) -> Character {
        guard let scalar = character.unicodeScalars.first else { return character }
        switch scalar.value {
        case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value).map(Character.init) ?? "\u{FFFD}"
        case 0x7F: return "\u{2421}"
        case 0x80..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF: return "\u{FFFD}"
        default: return character
        }
    }
}
