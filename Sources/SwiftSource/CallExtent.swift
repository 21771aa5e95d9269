package import Diagnostics

extension SwiftFile {
    /// The part of a declaration that is underlined where there is no literal to point into.
    ///
    /// From the start of the callee's name through the first argument, as far as it stands on that line, or through the
    /// name below it.
    package func callExtent(_ site: DeclarationSite) -> TextRange? {
        guard let opening = offset(of: site), opening < bytes.count else { return nil }
        let line = lines.range(ofLine: site.line)
        var start = opening
        while start > Int(line.start), bytes[start - 1] == 0x20 { start -= 1 }
        let hasCallee = start > Int(line.start) && Self.isName(bytes[start - 1])
        if !hasCallee { start = opening }
        while start > Int(line.start), Self.isName(bytes[start - 1]) { start -= 1 }
        return TextRange(start, literalBelow(opening, line) ?? firstArgumentEnd(opening, line))
    }

    /// Where the literal ends that stands first in the next line, if the call is broken right behind its `(`: what is
    /// declared is known by that name.
    private func literalBelow(_ opening: Int, _ line: TextRange) -> Int? {
        var offset = opening + 1
        while offset < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[offset]) { offset += 1 }
        guard offset >= line.end, let literal = literal(at: offset), !literal.isMultiline else { return nil }
        return Int(literal.range.end)
    }

    private func firstArgumentEnd(_ opening: Int, _ line: TextRange) -> Int {
        let limit = min(Int(bracket(at: opening)?.end ?? line.end), Int(line.end))
        var offset = opening + 1
        while offset < limit {
            if let inner = bracket(at: offset) ?? literal(at: offset)?.range {
                offset = max(offset + 1, Int(inner.end))
            } else if bytes[offset] == UInt8(ascii: ",") {
                return offset
            } else {
                offset += 1
            }
        }
        var end = min(max(limit, opening + 1), Int(line.end))
        while end > opening + 1, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
        return end
    }

    private func literal(at offset: Int) -> StringLiteral? {
        let index = partition(literals) { Int($0.range.start) < offset }
        guard literals.indices.contains(index), Int(literals[index].range.start) == offset else { return nil }
        return literals[index]
    }

    private static func isName(_ byte: UInt8) -> Bool {
        byte >= 0x80 || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "`")
            || (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
    }
}
