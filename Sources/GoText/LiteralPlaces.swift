package import Diagnostics

/// Where the parts of a literal's text are written in it, whatever escapes stand between: made once for a literal,
/// asked for as many parts as there are.
package struct LiteralPlaces {
    /// A character of the text.
    private struct Character {
        /// The bytes it is written with.
        var start: Int
        var end: Int
        /// The offset behind it in the text.
        var behind: Int
    }

    private var characters: [Character] = []
    /// Of a raw literal, whose characters stand there as they are: the first.
    private var rawStart: Int?
    /// Behind the last character.
    private let end: Int

    /// The range of the literal includes its quotes.
    package init(in bytes: [UInt8], literal: Range<Int>) {
        end = min(max(literal.lowerBound, literal.upperBound - 1), bytes.count)
        var position = literal.lowerBound + 1
        if bytes.indices.contains(literal.lowerBound), bytes[literal.lowerBound] == UInt8(ascii: "`") {
            rawStart = position
            return
        }
        var offset = 0
        while position < end {
            let (written, meant) = Self.lengths(in: bytes[position..<end])
            offset += meant
            characters.append(Character(start: position, end: min(position + written, end), behind: offset))
            position += written
        }
    }

    /// The bytes of the literal that a part of its text is written with.
    ///
    /// - Complexity: logarithmic in the length of the literal.
    package func place(of part: TextRange) -> TextRange {
        if let rawStart {
            let start = min(rawStart + max(0, Int(part.start)), end)
            return TextRange(start, max(start, min(rawStart + Int(part.end), end)))
        }
        let first = index { $0.behind > Int(part.start) }
        guard first < characters.count else { return TextRange(end, end) }
        let start = characters[first].start
        if part.isEmpty { return TextRange(start, start) }
        let last = max(first, index { $0.behind >= Int(part.end) })
        return TextRange(start, last < characters.count ? characters[last].end : end)
    }

    /// The index of the first character of which something holds that holds of all behind it.
    private func index(where holds: (Character) -> Bool) -> Int {
        var (low, high) = (0, characters.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(characters[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// How many bytes the next character of a literal takes there, and how many in its text.
    private static func lengths(in rest: ArraySlice<UInt8>) -> (written: Int, meant: Int) {
        guard rest.first == UInt8(ascii: "\\"), let escape = rest.dropFirst().first,
            let form = QuotedString.NumericEscape(escape)
        else { return (rest.first == UInt8(ascii: "\\") ? 2 : 1, 1) }
        let digits = rest.dropFirst(form.base == 8 ? 1 : 2).prefix(form.digits)
        var value: UInt32 = 0
        for digit in digits { value = value &* form.base &+ (QuotedString.digitValue(digit) ?? 0) }
        let meant = form.isByte ? 1 : Unicode.Scalar(value).map { UTF8.width($0) } ?? 1
        return ((form.base == 8 ? 1 : 2) + digits.count, meant)
    }
}
