package import Diagnostics

/// A string literal of a Swift file, decoded, with the place of every byte.
///
/// Offsets are those of a `LiteralText`: one for each decoded byte, and one for each interpolation.
package struct StringLiteral: Sendable, Hashable {
    /// A run of offsets and the bytes of the file it stands for.
    ///
    /// Where both have the same length and it is no interpolation, byte stands for byte; otherwise the
    /// whole run stands for the whole place (`\u{1F600}`, a line break of two bytes, `\(value)`).
    struct Piece: Sendable, Hashable {
        var offset: Int32
        var count: Int32
        var fileOffset: Int32
        var fileCount: Int32
        var isInterpolation = false
    }

    /// The byte that stands for an interpolation in ``signature``: it occurs in no valid UTF-8.
    static let interpolationByte: UInt8 = 0xFF

    /// The place of the literal in the file, with its quotes and number signs.
    package let range: TextRange
    /// Whether it stands between three quotes.
    package let isMultiline: Bool
    /// The decoded text, with ``interpolationByte`` for every interpolation: equal for equal segments.
    let signature: [UInt8]
    let pieces: [Piece]
    /// Where the text would continue: what an empty literal, and the end of any, points at.
    let contentEnd: Int

    /// The places of the literal's interpolations, each from its `\` through its `)`.
    package var interpolations: [TextRange] {
        pieces.lazy.filter(\.isInterpolation).map { piece in
            TextRange(Int(piece.fileOffset), Int(piece.fileOffset) + Int(piece.fileCount))
        }
    }

    /// The bytes of the file that a range of offsets covers; an interpolation is its whole `\(…)`.
    package func fileRange(of range: TextRange) -> TextRange {
        let start = filePlace(range.start, isEnd: false)
        if range.isEmpty { return TextRange(start, start) }
        return TextRange(start, max(start, filePlace(range.end, isEnd: true)))
    }

    private func filePlace(_ offset: Int32, isEnd: Bool) -> Int {
        // The piece that holds the byte at a start, or the byte before an end.
        let wanted = isEnd ? offset - 1 : offset
        var low = 0
        var high = pieces.count
        while low < high {
            let middle = (low + high) / 2
            if pieces[middle].offset + pieces[middle].count <= wanted {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard pieces.indices.contains(low) else { return contentEnd }
        let piece = pieces[low]
        let isByteForByte = piece.count == piece.fileCount && !piece.isInterpolation
        if isByteForByte { return Int(piece.fileOffset + max(0, offset - piece.offset)) }
        return Int(piece.fileOffset + (isEnd ? piece.fileCount : 0))
    }
}

extension LiteralText {
    /// See ``StringLiteral/signature``.
    var signature: [UInt8] {
        segments.reduce(into: []) { result, segment in
            switch segment {
            case .text(let text): result += Array(text.utf8)
            case .interpolation: result.append(StringLiteral.interpolationByte)
            }
        }
    }
}
