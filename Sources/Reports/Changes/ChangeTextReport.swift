package import Changes
import Diagnostics

/// Differences for people at a terminal.
package struct ChangeTextReport {
    private let isColoured: Bool

    package init(isColoured: Bool = false) { self.isColoured = isColoured }

    /// Nothing where there are none.
    package func print(_ report: ChangeReport) -> String { report.sections.map(section).joined(separator: "\n") }

    private func section(_ section: ChangeReport.Section) -> String {
        let count = "\(section.changes.count) change\(section.changes.count == 1 ? "" : "s")"
        var text = paint(.title, section.title.map { "\($0): \(count)" } ?? count) + "\n"
        for (consequence, changes) in section.groups {
            let style: Paint.Style = consequence.isBehavior && consequence < .newAlert ? .level : .title
            text += "\n  " + paint(style, consequence.title, isLoud: consequence <= .quieter) + "\n"
            for change in changes { text += lines(of: change) }
        }
        return text
    }

    private func lines(of change: Change) -> String {
        var text = "  - \(change.headline.plain)\n"
        for detail in change.details {
            switch detail {
            case .note(let phrase): text += "      \(phrase.plain)\n"
            case .old(let old): text += shown(old, "-", .removed)
            case .new(let new): text += shown(new, "+", .added)
            }
        }
        return text
    }

    private func shown(_ lines: String, _ mark: String, _ style: Paint.Style) -> String {
        lines.shownLines.map { "      " + paint(style, $0.isEmpty ? mark : "\(mark) \($0)") + "\n" }.joined()
    }

    private func paint(_ style: Paint.Style, _ text: String, isLoud: Bool = false) -> String {
        Paint(isColoured: isColoured, level: isLoud ? .error : .warning)(text, style)
    }
}

extension ChangeReport.Section {
    /// By consequence, the loudest first.
    var groups: [(consequence: Consequence, changes: [Change])] {
        Consequence.allCases.compactMap { consequence in
            let own = changes.filter { $0.consequence == consequence }
            return own.isEmpty ? nil : (consequence, own)
        }
    }
}

extension String {
    /// Its lines, each without what a terminal would act on; of many the first.
    var shownLines: [String] {
        let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { String($0).onOneLine }
        return lines.count <= 16 ? lines : lines.prefix(14) + ["… \(lines.count - 14) more lines"]
    }
}
