import Checks
import Diagnostics
import SwiftSource

/// Answers for people.
package struct QueryTextReport: Sendable {
    /// What stands where the name of a file would stand.
    private static let name = "query"
    /// The deepest level that is indented further: deep trees would print mostly spaces.
    private static let deepestIndentation = 40

    private let isColoured: Bool

    /// Makes a report, with the colours of a terminal if asked for.
    package init(isColoured: Bool = false) {
        self.isColoured = isColoured
    }

    /// Prints the type, both texts and the tree; empty where there is no reading.
    package func printReading(_ answer: QueryAnswer) -> String {
        guard let reading = answer.reading else { return "" }
        var lines = [title("type"), "  \(reading.type)", title("canonical"), "  \(shown(reading.canonical))", title("pretty")]
        lines += reading.pretty.split(separator: "\n", omittingEmptySubsequences: false).map { "  \(shown($0))" }
        lines.append(title("tree"))
        lines += outline(reading.outline)
        return lines.map { $0 + "\n" }.joined()
    }

    /// Prints errors and findings with the lines they speak of; empty where there is none.
    package func printRemarks(_ answer: QueryAnswer, on text: [UInt8]) -> String {
        let diagnostics =
            answer.errors.map { diagnostic(.error, $0) }
            + answer.hiddenErrors.map {
                diagnostic(.error, $0, notes: [hiddenErrorNote])
            }
            + answer.findings.map { diagnostic(.warning, $0) }
        if diagnostics.isEmpty { return "" }
        let located = locate(diagnostics, in: SourceFiles([Self.name: text], root: ""))
        return TextReport(isColoured: isColoured).print(located) + summary(of: located) + "\n"
    }

    private func diagnostic(
        _ level: Diagnostic.Level, _ remark: QueryAnswer.Remark, notes: [String] = []
    ) -> Diagnostic {
        Diagnostic(
            level, id: remark.id, remark.message,
            at: Highlight(.file(path: Self.name, range: remark.range)), notes: notes, help: remark.help)
    }

    private func outline(_ lines: [QueryOutline.Line]) -> [String] {
        let widest = 60
        let texts = lines.map { line in
            let indent = min(line.depth, Self.deepestIndentation)
            let level = line.depth > indent ? "(level \(line.depth)) " : ""
            return String(repeating: "  ", count: indent + 1) + level + shown(line.text)
        }
        let column = min(widest, texts.map(\.count).max() ?? 0) + 2
        return zip(lines, texts).map { line, text in
            let type = line.type.isEmpty ? "" : "  " + line.type
            let padding = String(repeating: " ", count: max(2, column - text.count))
            return "\(text)\(padding)\(line.range.start)..<\(line.range.end)\(type)"
        }
    }

    private func title(_ word: String) -> String {
        Paint(isColoured: isColoured, level: .warning)("\(word):", .title)
    }

    /// What a terminal must not obey is drawn.
    private func shown(_ text: some StringProtocol) -> String {
        DisplayLine(Array(text.utf8)[...]).text
    }
}
