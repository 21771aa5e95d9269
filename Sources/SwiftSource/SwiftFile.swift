package import Diagnostics

/// A Swift file as far as diagnostics point into it: its literals, its calls, its lines.
package struct SwiftFile: Sendable {
    /// The path the compiler read it from: what a declaration's site is compared with.
    package let path: String
    /// The text, and its lines.
    package let lines: LineMap
    /// The string literals, in the order in which they start.
    package let literals: [StringLiteral]
    /// Matching brackets of the code, in the order in which they open.
    let brackets: [TextRange]

    /// The whole text.
    package var bytes: [UInt8] { lines.bytes }

    /// Scans a file; one that is longer than a range can say is taken for an empty one.
    package init(path: String, bytes: [UInt8]) {
        let bytes = bytes.count <= TextRange.maximumLength ? bytes : []
        let scanner = LiteralScanner(bytes)
        self.path = path
        lines = LineMap(bytes)
        literals = scanner.literals.map { LiteralDecoder.decode($0, in: bytes) }
        brackets = scanner.brackets.map { TextRange($0.open, $0.close + 1) }
    }

    /// The offset of a declaration's `(`, if the file has such a place.
    package func offset(of site: DeclarationSite) -> Int? {
        lines.offset(line: site.line, column: site.column)
    }

    /// The brackets that open at an offset, with all they hold.
    func bracket(at offset: Int) -> TextRange? {
        let index = partition(brackets) { Int($0.start) < offset }
        guard brackets.indices.contains(index), Int(brackets[index].start) == offset else { return nil }
        return brackets[index]
    }
}

/// The index of the first element that a condition does not hold for, in an array that it splits in two.
package func partition<Element>(_ elements: [Element], _ isBefore: (Element) -> Bool) -> Int {
    var low = 0
    var high = elements.count
    while low < high {
        let middle = (low + high) / 2
        if isBefore(elements[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
}
