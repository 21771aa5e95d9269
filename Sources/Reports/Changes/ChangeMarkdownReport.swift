package import Changes

/// Differences as a comment of a review.
package enum ChangeMarkdownReport {
    /// GitHub takes 65,536 characters.
    private static let longest = 60_000

    /// Nothing where there are none.
    package static func print(_ report: ChangeReport) -> String {
        var text = ""
        var left = 0
        for section in report.sections {
            var heading = (text.isEmpty ? "" : "\n") + (section.title.map { "### \(span($0))\n" } ?? "")
            for (consequence, changes) in section.groups {
                heading += "\n**\(consequence.title)**\n\n"
                for change in changes {
                    let item = heading + self.item(change)
                    if left > 0 || text.utf8.count + item.utf8.count > longest {
                        left += 1
                    } else {
                        text += item
                        heading = ""
                    }
                }
            }
        }
        if left > 0 { text += "\n\(left) further change\(left == 1 ? " is" : "s are") left out: `stackc diff` shows all.\n" }
        return text
    }

    private static func item(_ change: Change) -> String {
        var text = "- \(words(change.headline))\n"
        var sides: [String] = []
        for detail in change.details {
            switch detail {
            case .note(let phrase): text += "  - \(words(phrase))\n"
            case .old(let old): sides += old.shownLines.map { "-\($0.isEmpty ? "" : " ")\($0)" }
            case .new(let new): sides += new.shownLines.map { "+\($0.isEmpty ? "" : " ")\($0)" }
            }
        }
        if sides.isEmpty { return text }
        let fence = String(repeating: "`", count: max(3, sides.map(longestRun).max().map { $0 + 1 } ?? 3))
        return text + "  \(fence)diff\n" + sides.map { "  \($0)\n" }.joined() + "  \(fence)\n"
    }

    private static func words(_ phrase: Phrase) -> String {
        phrase.parts.map { part in
            switch part {
            case .words(let words): words
            case .code(let code): span(code)
            }
        }.joined()
    }

    /// Nothing in it is markup, nor a mention of somebody.
    private static func span(_ code: String) -> String {
        let code = code.onOneLine
        if code.isEmpty { return "` `" }
        let fence = String(repeating: "`", count: longestRun(code) + 1)
        let space = code.hasPrefix("`") || code.hasSuffix("`") ? " " : ""
        return "\(fence)\(space)\(code)\(space)\(fence)"
    }

    /// The longest run of backticks.
    private static func longestRun(_ text: String) -> Int {
        var longest = 0
        var run = 0
        for byte in text.utf8 {
            run = byte == UInt8(ascii: "`") ? run + 1 : 0
            longest = max(longest, run)
        }
        return longest
    }
}
