import Serialization
import TestSupport

/// Strings and trees that are hard to write: pieces that YAML or JSON give a meaning to, in any order.
struct RandomNode {
    var random: SeededGenerator

    static let pieces = [
        "a", "sum", "rate(x[5m])", " ", "  ", "\n", "\n\n", "\t", "\r", "\r\n", ":", ": ", "#", " #", "-",
        "- ", "?",
        "? ", ",", "[", "]", "{", "}", "&", "*", "!", "|", ">", "'", "\"", "%", "@", "`", "\\", "\\n", "~",
        "=", "<<",
        "yes", "No", "on", "OFF", "y", "N", "true", "null", "0", "1", "12", "0x1F", "0o17", "012", "1_000",
        "1e3",
        "1.5", ".5", ".inf", "-.INF", ".nan", "22:30", "1:30:00", "2026-11-21",
        "2026-11-21T08:00:00Z", "+", "---",
        "...", "é", "名前", "😀", "👩‍👩‍👧", "\u{85}", "\u{A0}", "\u{2028}", "\u{2029}", "\u{FEFF}", "\u{7F}",
        "\u{0}",
        "\u{1B}", "\u{FFFE}", "\u{FFFF}", "\u{10FFFF}", "\u{E000}", "e\u{301}", "!!str", "&a ", "*a",
        "{{ $value }}",
        "stackc_mark", "stackc_mark_.", "stackc_mark.0", "  x", "x: y", "<", "/", "$", "^", "(", ")", ";",
    ]

    mutating func string() -> String {
        var result = ""
        for _ in 0..<Int.random(in: 0...6, using: &random) {
            if Int.random(in: 0..<8, using: &random) == 0 {
                result.unicodeScalars.append(
                    Unicode.Scalar(UInt32.random(in: 0..<0x3000, using: &random)) ?? "x")
            } else {
                result += Self.pieces.randomElement(using: &random) ?? ""
            }
        }
        return Int.random(in: 0..<40, using: &random) == 0 ? String(repeating: result, count: 40) : result
    }

    mutating func node(depth: Int = 0) -> Node {
        switch Int.random(in: 0..<(depth > 4 ? 7 : 12), using: &random) {
        case 0: .null
        case 1: .bool(Bool.random(using: &random))
        case 2: .integer(Int64(bitPattern: random.next()) >> Int64.random(in: 0..<63, using: &random))
        case 3: .number(number())
        case 4: .block(string())
        case 5, 6: .string(string())
        case 7, 8: .list((0..<Int.random(in: 0...4, using: &random)).map { _ in node(depth: depth + 1) })
        default:
            .map(
                Node.Map(
                    (0..<Int.random(in: 0...4, using: &random)).map { _ in
                        let comment = Int.random(in: 0..<3, using: &random) == 0 ? string() : nil
                        return Node.Map.Entry(string(), node(depth: depth + 1), comment: comment)
                    }))
        }
    }

    private mutating func number() -> Double {
        let value = Double(bitPattern: random.next())
        // Whole numbers above 2^53 are written with zeros, and read back as the integer that these mean.
        let isUsual = value.isFinite && !(0x1p53...0x1p63).contains(value.magnitude)
        return Bool.random(using: &random) && isUsual ? value : Double.random(in: -100...100, using: &random)
    }
}

extension Node {
    /// The tree as a reader gives it back: without comments and blocks, whole numbers as integers.
    var plain: Node {
        switch self {
        case .null, .bool, .integer, .string: self
        case .number(let value): Int64(exactly: value).map(Node.integer) ?? self
        case .block(let text): .string(text)
        case .list(let items): .list(items.map(\.plain))
        case .map(let map): .map(Node.Map(map.entries.map { Node.Map.Entry($0.key, $0.value.plain) }))
        }
    }
}

/// Whether two trees are the same byte for byte; `==` takes an accent written in two ways for one.
func isSame(_ left: Node?, _ right: Node) -> Bool {
    left.map { Array(JSON.print($0.plain).utf8) } == Array(JSON.print(right.plain).utf8)
        && left?.plain == right.plain
}
