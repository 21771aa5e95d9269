/// Breaks of lines that are too long for a reader.
enum Wrapping {
    private static let width = 100

    /// A call on one line, or with one argument a line.
    static func call(_ function: String, _ arguments: [String]) -> String {
        let line = "\(function)(\(arguments.joined(separator: ", ")))"
        if line.count <= width - 30 { return line }
        return "\(function)(\n        " + arguments.joined(separator: ",\n        ") + ")"
    }

    /// A comment of as many lines as it needs, broken between words.
    static func comment(_ text: String, indent: String) -> String {
        var result = ""
        var line = indent
        for word in text.split(separator: " ") {
            if line.count + word.count > width, line != indent {
                result += trimmed(line) + "\n"
                line = indent
            }
            line += word + " "
        }
        return result + trimmed(line) + "\n"
    }

    private static func trimmed(_ line: String) -> String {
        String(line.reversed().drop { $0 == " " }.reversed())
    }
}
