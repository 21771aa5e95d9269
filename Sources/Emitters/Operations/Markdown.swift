/// A page of Markdown, built from top to bottom.
struct Markdown {
    private(set) var text = ""

    mutating func heading(_ level: Int, _ title: String) {
        block(String(repeating: "#", count: level) + " " + Self.oneLine(title))
    }

    /// A paragraph of Markdown.
    mutating func paragraph(_ markdown: String) {
        if !markdown.isEmpty { block(markdown) }
    }

    mutating func list(_ items: [String]) {
        if !items.isEmpty { block(items.map { "- " + Self.oneLine($0) }.joined(separator: "\n")) }
    }

    /// A table; none without rows.
    mutating func table(_ head: [String], _ rows: [[String]]) {
        if rows.isEmpty { return }
        let lines = [head, head.map { _ in "---" }] + rows
        block(lines.map { "| " + $0.map(Self.cell).joined(separator: " | ") + " |" }.joined(separator: "\n"))
    }

    /// Text as it is, in a fence that is longer than any in it.
    mutating func code(_ code: String, language: String = "") {
        let fence = String(repeating: "`", count: max(3, Self.longestRun(of: "`", in: code) + 1))
        block("\(fence)\(language)\n\(code)\n\(fence)")
    }

    /// Text as it is, within a line.
    static func code(_ text: String) -> String {
        let marks = String(repeating: "`", count: longestRun(of: "`", in: text) + 1)
        let padding = text.hasPrefix("`") || text.hasSuffix("`") ? " " : ""
        return marks + padding + oneLine(text) + padding + marks
    }

    private mutating func block(_ block: String) {
        text += (text.isEmpty ? "" : "\n") + block + "\n"
    }

    private static func oneLine(_ text: String) -> String {
        text.split(whereSeparator: \.isNewline).joined(separator: " ")
    }

    private static func cell(_ text: String) -> String {
        var escaped = ""
        for character in oneLine(text) { escaped += character == "|" ? "\\|" : String(character) }
        return escaped
    }

    private static func longestRun(of character: Character, in text: String) -> Int {
        var longest = 0
        var run = 0
        for next in text {
            run = next == character ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
