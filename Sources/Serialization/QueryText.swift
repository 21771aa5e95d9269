/// Makes a query's text fit for a block that keeps its lines.
///
/// Tabs become spaces and spaces before a line's end go, because libyaml refuses either in such a block.
/// Both happen only outside the strings of the query language (`"…"`, `'…'`, and `` `…` ``), where they
/// are data; within a comment (`#` to the line's end) a quote opens no string.
package func tidied(query text: String) -> String {
    var result: [UInt8] = []
    result.reserveCapacity(text.utf8.count)
    var quote: UInt8?
    var escaped = false
    var inComment = false
    for byte in text.utf8 {
        if let open = quote {
            result.append(byte)
            if escaped {
                escaped = false
            } else if byte == UInt8(ascii: "\\"), open != UInt8(ascii: "`") {
                escaped = true
            } else if byte == open {
                quote = nil
            }
            continue
        }
        switch byte {
        case UInt8(ascii: "\t"):
            result.append(UInt8(ascii: " "))
        case UInt8(ascii: "\n"):
            while result.last == UInt8(ascii: " ") { result.removeLast() }
            result.append(byte)
            inComment = false
        case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: "`"):
            result.append(byte)
            if !inComment { quote = byte }
        case UInt8(ascii: "#"):
            result.append(byte)
            inComment = true
        default:
            result.append(byte)
        }
    }
    if quote == nil {
        while result.last == UInt8(ascii: " ") { result.removeLast() }
    }
    return String(decoding: result, as: UTF8.self)
}
