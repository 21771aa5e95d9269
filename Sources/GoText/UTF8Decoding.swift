/// Reads Unicode scalars out of bytes that may not be valid UTF-8.
package enum UTF8Decoding {
    /// The scalar that starts at an offset and its length in bytes; nil where the bytes are no valid UTF-8.
    ///
    /// Overlong forms, surrogates and values above U+10FFFF are invalid, as they are in Go.
    package static func scalar(in bytes: [UInt8], at offset: Int) -> (scalar: Unicode.Scalar, length: Int)? {
        guard bytes.indices.contains(offset) else { return nil }
        let first = bytes[offset]
        if first < 0x80 { return (Unicode.Scalar(first), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first <= 0xF4, offset + length <= bytes.count else { return nil }
        var value = UInt32(first) & (0x7F >> UInt32(length))
        for index in (offset + 1)..<(offset + length) {
            let byte = bytes[index]
            guard byte & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(byte & 0x3F)
        }
        let smallest: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
        guard value >= smallest, let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, length)
    }

    /// The offset of the first byte that belongs to no valid scalar, if there is one.
    package static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            if bytes[offset] < 0x80 {
                offset += 1
                continue
            }
            guard let (_, length) = scalar(in: bytes, at: offset) else { return offset }
            offset += length
        }
        return nil
    }
}
