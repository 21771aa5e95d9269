import Diagnostics

/// Carries places from the text that a parser read back to the literal that a person wrote.
///
/// The two differ where an interpolation was spelt out: a dashboard's variable or a computed piece is one offset in the
/// literal and many bytes in what was parsed.
struct OffsetMap: Sendable, Hashable {
    private struct Piece: Sendable, Hashable {
        let parsed: Int
        let parsedLength: Int
        let literal: Int
        let literalLength: Int
    }

    /// None where everything is the same in both, as in most texts.
    private var pieces: [Piece] = []
    private var parsedLength = 0
    private var literalLength = 0

    /// Notes a run that is the same in both.
    mutating func appendText(_ bytes: Int) {
        if !pieces.isEmpty { return append(parsed: bytes, literal: bytes) }
        parsedLength += bytes
        literalLength += bytes
    }

    /// Notes an interpolation that the parser saw as so many bytes.
    mutating func appendInterpolation(parsedBytes: Int) {
        if pieces.isEmpty {
            let same = parsedLength
            (parsedLength, literalLength) = (0, 0)
            append(parsed: same, literal: same)
        }
        append(parsed: parsedBytes, literal: 1)
    }

    private mutating func append(parsed: Int, literal: Int) {
        pieces.append(
            Piece(
                parsed: parsedLength, parsedLength: parsed, literal: literalLength, literalLength: literal))
        parsedLength += parsed
        literalLength += literal
    }

    /// The range of literal offsets that covers a range of parsed bytes.
    func literalRange(_ range: TextRange) -> TextRange {
        let start = offset(Int(range.start), isEnd: false)
        let end = range.isEmpty ? start : offset(Int(range.end), isEnd: true)
        return TextRange(start, end)
    }

    private func offset(_ parsed: Int, isEnd: Bool) -> Int {
        if pieces.isEmpty { return min(max(0, parsed), literalLength) }
        // An end belongs to the piece whose last byte it lies behind.
        let probe = isEnd ? parsed - 1 : parsed
        for piece in pieces where probe < piece.parsed + piece.parsedLength {
            if piece.parsedLength == piece.literalLength, piece.parsedLength != 1 {
                return piece.literal + max(0, parsed - piece.parsed)
            }
            return isEnd ? piece.literal + piece.literalLength : piece.literal
        }
        return literalLength
    }
}
