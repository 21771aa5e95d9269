import Diagnostics
import SwiftSource

/// Diagnostics as text for people, each with the lines it speaks of.
package struct TextReport: Sendable {
    private let isColoured: Bool

    /// Makes a report, with the colours of a terminal if asked for.
    package init(isColoured: Bool = false) {
        self.isColoured = isColoured
    }

    /// Prints every diagnostic, with an empty line behind each.
    package func print(_ diagnostics: [LocatedDiagnostic]) -> String {
        diagnostics.map { print($0) + "\n" }.joined()
    }

    /// A group of highlights of one file, or the text of a query that was found in no file.
    private struct Block {
        /// What stands above it; the first block's place stands in the head of the diagnostic.
        var title: String
        var excerpt: ExcerptPrinter
    }

    private func print(_ diagnostic: LocatedDiagnostic) -> String {
        let paint = Paint(isColoured: isColoured, level: diagnostic.level)
        let blocks = self.blocks(of: diagnostic)
        let width = max(2, blocks.map(\.excerpt.numberWidth).max() ?? 0)
        let margin = String(repeating: " ", count: width)
        let bar = paint(margin + " |", .gutter)
        let primary = diagnostic.primary

        var lines = [
            paint("\(diagnostic.level.rawValue):", .level) + " " + paint(shown(diagnostic.message), .title)
                + "   [\(shown(diagnostic.id))]"
        ]
        let place = "\(shown(primary.path)):\(primary.line):\(primary.column)"
        let subject = diagnostic.subject.isEmpty ? "" : "  " + shown(diagnostic.subject)
        lines.append(margin + paint("-->", .gutter) + " " + place + subject)
        if blocks.isEmpty, !primary.label.isEmpty {
            lines.append(margin + paint(" =", .gutter) + " \(shown(primary.label))")
        }
        for (index, block) in blocks.enumerated() {
            if index > 0 { lines.append(bar) }
            if !block.title.isEmpty { lines.append(margin + paint(block.title, .gutter)) }
            lines.append(bar)
            lines += block.excerpt.print(gutter: width, paint: paint)
        }
        if !blocks.isEmpty { lines.append(bar) }
        let remarks =
            diagnostic.help.map { ("help", $0) } + diagnostic.notes.map { ("note", $0) }
            + [("more", "stackc explain \(diagnostic.id)")]
        for (kind, text) in remarks {
            lines.append(margin + paint(" =", .gutter) + " " + paint("\(kind):", .title) + " " + shown(text))
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func blocks(of diagnostic: LocatedDiagnostic) -> [Block] {
        var blocks: [Block] = []
        let highlights = [diagnostic.primary] + diagnostic.related
        var paths: [String] = []
        for highlight in highlights where highlight.excerpt != nil && !paths.contains(highlight.path) {
            paths.append(highlight.path)
        }
        for path in paths {
            let group = highlights.indices.filter { highlights[$0].path == path }
            guard let first = group.first, let lines = highlights[first].excerpt?.lines else { continue }
            let marks = group.compactMap { index in
                // The label belongs to the place in the query, where that is shown below.
                highlights[index].excerpt.map { excerpt in
                    mark(excerpt, highlights[index].query == nil ? highlights[index].label : "", index)
                }
            }
            let place = "\(shown(path)):\(highlights[first].line):\(highlights[first].column)"
            blocks.append(
                Block(
                    title: path == diagnostic.primary.path ? "" : "::: " + place,
                    excerpt: ExcerptPrinter(lines: lines, marks: marks, isNumbered: true)))
        }
        for (index, highlight) in highlights.enumerated() {
            guard let query = highlight.query else { continue }
            let mark = mark(query, highlight.label, index)
            blocks.append(
                Block(
                    title: " = in this query:",
                    excerpt: ExcerptPrinter(lines: query.lines, marks: [mark], isNumbered: false)))
        }
        return blocks
    }

    private func mark(_ excerpt: Excerpt, _ label: String, _ index: Int) -> ExcerptPrinter.Mark {
        ExcerptPrinter.Mark(range: excerpt.range, label: shown(label), caret: index == 0 ? "^" : "-")
    }

    /// What a terminal must not obey is drawn.
    private func shown(_ text: String) -> String {
        DisplayLine(Array(text.utf8)[...]).text
    }
}
