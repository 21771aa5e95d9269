/// A text as a person wrote it in a Swift literal: runs of text with interpolations between them.
///
/// An offset into it counts the UTF-8 bytes of the (decoded) text runs and one for each
/// interpolation, so that a place in it survives whatever the interpolated value prints as.
package struct LiteralText: Sendable, Hashable {
    package enum Segment: Sendable, Hashable {
        /// What stands in the literal, escapes decoded. Never empty.
        case text(String)
        /// `\(value)`: what the value prints as, and where the interpolation stands if it recorded that.
        case interpolation(rendered: String, site: DeclarationSite?)
    }

    package private(set) var segments: [Segment]

    package init(_ segments: [Segment] = []) {
        self.segments = []
        for segment in segments { append(segment) }
    }

    package init(_ text: String) {
        self.init([.text(text)])
    }

    /// Appends a segment; neighbouring runs of text become one, as they are in the source.
    package mutating func append(_ segment: Segment) {
        switch segment {
        case .text(let text):
            if text.isEmpty { return }
            if case .text(let before) = segments.last {
                segments[segments.count - 1] = .text(before + text)
            } else {
                segments.append(segment)
            }
        case .interpolation:
            segments.append(segment)
        }
    }

    /// The text with every interpolation replaced by what its value prints as.
    package var rendered: String {
        segments.reduce(into: "") { result, segment in
            switch segment {
            case .text(let text): result += text
            case .interpolation(let rendered, _): result += rendered
            }
        }
    }

    /// The length in offsets: the bytes of the text runs, and one for each interpolation.
    package var length: Int {
        segments.reduce(0) { length, segment in
            switch segment {
            case .text(let text): length + text.utf8.count
            case .interpolation: length + 1
            }
        }
    }

    /// The range in ``rendered`` that a range of offsets covers.
    package func renderedRange(_ range: TextRange) -> TextRange {
        var offset = 0
        var renderedOffset = 0
        var start: Int?
        var end: Int?
        for segment in segments {
            let (length, renderedLength): (Int, Int) =
                switch segment {
                case .text(let text): (text.utf8.count, text.utf8.count)
                case .interpolation(let rendered, _): (1, rendered.utf8.count)
                }
            let lower = Int(range.start), upper = Int(range.end)
            if start == nil, lower < offset + length {
                start = renderedOffset + min(lower - offset, renderedLength)
            }
            if end == nil, upper <= offset + length {
                end = renderedOffset + (upper == offset + length ? renderedLength : upper - offset)
            }
            offset += length
            renderedOffset += renderedLength
        }
        return TextRange(start ?? renderedOffset, end ?? renderedOffset)
    }
}
