/// A half-open range of bytes in a text.
///
/// Stored in 32 bits, since a tree holds one for each of its nodes; every reader refuses texts
/// that are longer than ``maximumLength``.
package struct TextRange: Sendable, Hashable {
    /// The longest text a reader accepts, in bytes.
    package static let maximumLength = Int(Int32.max) - 1

    /// The offset of the first byte.
    package var start: Int32
    /// The offset behind the last byte; never below ``start``.
    package var end: Int32

    @inlinable @inline(__always)
    package init(_ start: Int, _ end: Int) {
        self.start = Int32(clamping: start)
        self.end = Int32(clamping: max(start, end))
    }

    /// Takes offsets that are known to be in order.
    @inlinable @inline(__always)
    package init(start: Int32, end: Int32) {
        self.start = start
        self.end = end
    }

    /// The range from the start of one to the end of another.
    @inlinable package init(from first: TextRange, to last: TextRange) {
        self.init(Int(first.start), Int(last.end))
    }

    @inlinable package var count: Int { Int(end) - Int(start) }
    @inlinable package var isEmpty: Bool { start == end }
    /// The same range as offsets into an array of bytes.
    @inlinable package var bytes: Range<Int> { Int(start)..<Int(end) }

    @inlinable package func contains(_ offset: Int) -> Bool { bytes.contains(offset) }
}

extension TextRange: Comparable {
    @inlinable package static func < (left: Self, right: Self) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
