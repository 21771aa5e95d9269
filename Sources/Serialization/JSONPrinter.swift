/// Prints a tree as JSON.
struct JSONPrinter {
    private let isOnOneLine: Bool
    private var result: [UInt8] = []

    private init(isOnOneLine: Bool) {
        self.isOnOneLine = isOnOneLine
    }

    static func print(_ node: Node) -> String {
        var printer = JSONPrinter(isOnOneLine: false)
        printer.append(node, indent: 0)
        printer.result.append(0x0A)
        return String(decoding: printer.result, as: UTF8.self)
    }

    static func printOnOneLine(_ node: Node) -> String {
        var printer = JSONPrinter(isOnOneLine: true)
        printer.append(node, indent: 0)
        return String(decoding: printer.result, as: UTF8.self)
    }

    /// Recursive: a tree is as deep as somebody wrote it out, or as a reader let it be.
    private mutating func append(_ node: Node, indent: Int) {
        switch node {
        case .null: result += "null".utf8
        case .bool(let value): result += (value ? "true" : "false").utf8
        case .integer(let value): result += String(value).utf8
        case .number(let value): result += (numberText(value) ?? "null").utf8
        case .string(let text), .block(let text): append(text)
        case .list(let items):
            result.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                separate(index, indent: indent + 2)
                append(item, indent: indent + 2)
            }
            close(UInt8(ascii: "]"), isEmpty: items.isEmpty, indent: indent)
        case .map(let map):
            result.append(UInt8(ascii: "{"))
            for (index, entry) in map.entries.enumerated() {
                separate(index, indent: indent + 2)
                append(entry.key)
                result += (isOnOneLine ? ":" : ": ").utf8
                append(entry.value, indent: indent + 2)
            }
            close(UInt8(ascii: "}"), isEmpty: map.isEmpty, indent: indent)
        }
    }

    private mutating func separate(_ index: Int, indent: Int) {
        if index > 0 { result.append(UInt8(ascii: ",")) }
        breakLine(indent: indent)
    }

    private mutating func close(_ bracket: UInt8, isEmpty: Bool, indent: Int) {
        if !isEmpty { breakLine(indent: indent) }
        result.append(bracket)
    }

    private mutating func breakLine(indent: Int) {
        if isOnOneLine { return }
        result.append(0x0A)
        for _ in 0..<indent { result.append(0x20) }
    }

    /// Escapes what JSON requires, and nothing else.
    private mutating func append(_ text: String) {
        result.append(UInt8(ascii: "\""))
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\""), UInt8(ascii: "\\"): result += [UInt8(ascii: "\\"), byte]
            case 0x08: result += "\\b".utf8
            case 0x09: result += "\\t".utf8
            case 0x0A: result += "\\n".utf8
            case 0x0C: result += "\\f".utf8
            case 0x0D: result += "\\r".utf8
            case 0..<0x20:
                result += "\\u00".utf8
                result += [Self.digits[Int(byte >> 4)], Self.digits[Int(byte & 15)]]
            default: result.append(byte)
            }
        }
        result.append(UInt8(ascii: "\""))
    }

    private static let digits = Array("0123456789abcdef".utf8)
}
