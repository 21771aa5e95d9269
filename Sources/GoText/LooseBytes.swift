/// Bytes of a string that are no UTF-8 (`"\xff"`), kept in a Swift string.
///
/// Each stands as a character of its own at the end of the last plane for private use, where no text has one: 0xFF is
/// U+10FFFF. The few characters that would be taken for such a byte are kept as their four bytes.
package enum LooseBytes {
    private static let base: UInt32 = 0x10FF00
    private static let reserved: ClosedRange<UInt32> = 0x10FF80...0x10FFFF

    /// The text of any bytes.
    package static func text(of bytes: ArraySlice<UInt8>) -> String {
        // Those that are kept as bytes begin with this one.
        if !bytes.contains(0xF4), let text = String(validating: bytes, as: UTF8.self) { return text }
        let all = Array(bytes)
        var scalars = String.UnicodeScalarView()
        var offset = 0
        while offset < all.count {
            if let (scalar, length) = UTF8Decoding.scalar(in: all, at: offset), !reserved.contains(scalar.value) {
                scalars.append(scalar)
                offset += length
            } else {
                scalars.append(Unicode.Scalar(base + UInt32(all[offset])) ?? "\u{FFFD}")
                offset += 1
            }
        }
        return String(scalars)
    }

    /// The byte that a character stands for, if it is none itself.
    package static func byte(of scalar: Unicode.Scalar) -> UInt8? {
        reserved.contains(scalar.value) ? UInt8(truncatingIfNeeded: scalar.value) : nil
    }

    /// Whether a text has bytes that are no UTF-8.
    package static func occur(in text: String) -> Bool {
        text.unicodeScalars.contains { byte(of: $0) != nil }
    }
}
