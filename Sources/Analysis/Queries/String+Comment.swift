extension String {
    /// Whether a query ends in a comment, which would swallow what is put behind it: `# …`, in LogQL also `// …`, which
    /// PromQL has no other meaning for.
    var endsInComment: Bool {
        enum Place: Equatable { case code, comment, block, text(quote: UInt8), escape(quote: UInt8) }
        var place = Place.code
        var previous: UInt8 = 0
        for byte in utf8 {
            switch (place, byte) {
            case (.code, UInt8(ascii: "#")): place = .comment
            case (.code, UInt8(ascii: "/")) where previous == byte: place = .comment
            case (.code, UInt8(ascii: "*")) where previous == UInt8(ascii: "/"): place = .block
            case (.code, UInt8(ascii: "\"")), (.code, UInt8(ascii: "'")), (.code, UInt8(ascii: "`")):
                place = .text(quote: byte)
            case (.comment, UInt8(ascii: "\n")): place = .code
            case (.block, UInt8(ascii: "/")) where previous == UInt8(ascii: "*"): place = .code
            case (.text(let quote), UInt8(ascii: "\\")) where quote != UInt8(ascii: "`"): place = .escape(quote: quote)
            case (.text(let quote), _) where byte == quote: place = .code
            case (.escape(let quote), _): place = .text(quote: quote)
            default: break
            }
            previous = byte
        }
        return place == .comment
    }
}
