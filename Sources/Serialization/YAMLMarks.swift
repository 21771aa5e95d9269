/// Marks in libyaml's output for the two things it cannot write: comments, and lists that are indented
/// below their key.
///
/// A comment is emitted as one more entry whose key is a mark, and later replaced by the comment's lines.
/// A list below a key is emitted inside another list whose first item is a mark: libyaml puts the outer
/// list's dash where the key stands, and the inner list two columns to the right, where we want it; later
/// the mark's line goes, and so does the outer dash.
struct YAMLMarks {
    /// Occurs in no string of the tree.
    private let word: String
    private var comments: [String] = []

    init(for node: Node) {
        var word = "stackc_mark"
        while Self.contains(Array(word.utf8), in: node) { word += "_" }
        self.word = word + "."
    }

    /// The item that asks for the list behind it to be indented.
    var indentation: String { word }

    /// A key that stands for a comment.
    mutating func mark(_ comment: String) -> String {
        comments.append(comment)
        return word + String(comments.count - 1)
    }

    /// The text with every mark replaced by what it stands for.
    func resolved(_ text: [UInt8]) -> [UInt8] {
        let word = Array(self.word.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(text.count)
        // What stood before a mark and must stand before the next line in place of its indent.
        var owed: ArraySlice<UInt8> = []
        var start = 0
        while start < text.count {
            let end = text[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? text.count
            let line = text[start..<end]
            start = end
            let lead = line.prefix { " -:?".utf8.contains($0) }
            let content = line.dropFirst(lead.count)
            if content.starts(with: word) {
                let digits = content.dropFirst(word.count).prefix(while: isDigit)
                if owed.isEmpty { owed = lead } else { owed += lead.dropFirst(owed.count) }
                if let index = Int(String(decoding: digits, as: UTF8.self)), comments.indices.contains(index)
                {
                    let indent = owed.prefix { $0 == 0x20 }.count
                    Self.appendComment(comments[index], indent: indent, to: &result)
                } else {
                    // The outer list's dash: its column becomes indentation.
                    let dash = owed.count - 2
                    owed = owed.prefix(max(0, dash)) + [0x20, 0x20]
                }
            } else {
                result += owed
                result += line.dropFirst(owed.count)
                owed = []
            }
        }
        return result
    }

    /// Appends `# …` for every line of a comment; what a comment cannot hold becomes a space.
    static func appendComment(_ text: String, indent: Int, to result: inout [UInt8]) {
        for line in text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
            var shown: [UInt8] = []
            for scalar in line {
                let isShown = !YAMLPrinter.isEscaped(scalar) || scalar.value > 0xFFFF
                shown += isShown ? Array(String(scalar).utf8) : [0x20]
            }
            while shown.last == 0x20 { shown.removeLast() }
            result += [UInt8](repeating: 0x20, count: indent)
            result += shown.isEmpty ? [0x23] : [0x23, 0x20] + shown
            result.append(0x0A)
        }
    }

    private static func contains(_ word: [UInt8], in node: Node) -> Bool {
        switch node {
        case .null, .bool, .integer, .number: false
        case .string(let text), .block(let text): contains(word, in: text)
        case .list(let items): items.contains { contains(word, in: $0) }
        case .map(let map):
            map.entries.contains { contains(word, in: $0.key) || contains(word, in: $0.value) }
        }
    }

    private static func contains(_ word: [UInt8], in text: String) -> Bool {
        guard text.utf8.count >= word.count else { return false }
        var rest = text.utf8[...]
        while let index = rest.firstIndex(where: { $0 == word.first }) {
            if rest[index...].starts(with: word) { return true }
            rest = rest[index...].dropFirst()
        }
        return false
    }
}
