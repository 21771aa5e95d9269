/// The directives before a document: libyaml compares each `%TAG` with all before it.
enum YAMLDirectives {
    /// The most `%TAG` directives of a file. No file of any tool that is read here has one.
    static let most = 100

    /// The offset of the first directive that is one too many.
    static func firstTooMany(in bytes: [UInt8]) -> Int? {
        let directive = Array("%TAG".utf8)
        var count = 0
        var position = 0
        while position < bytes.count {
            let end = bytes[position...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? bytes.count
            let line = bytes[position..<end]
            // Bytes beyond ASCII may be a mark of order, or a line break of another kind.
            if let first = line.first(where: { $0 != 0x20 && $0 != 0x09 }), first < 0x80, first != UInt8(ascii: "#"),
                first != UInt8(ascii: "%")
            {
                return nil
            }
            for offset in line.indices where line[offset] == directive[0] && line[offset...].starts(with: directive) {
                count += 1
                if count > most { return offset }
            }
            position = end + 1
        }
        return nil
    }
}
