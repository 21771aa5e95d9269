import Checks
import Diagnostics
import StackDSL

/// The checks as `stackc explain` prints them.
package enum Explanation {
    /// The ids of all checks, by name.
    package static let ids = allChecks.map { $0.about.id.rawValue }.sorted()

    /// What a check finds, why that is bad, and examples; nil for an id that no check has.
    ///
    /// The examples are shown as people write them; `«` and `»` enclose what is found.
    package static func text(of id: String) -> String? {
        allChecks.first { $0.about.id.rawValue == id }.map { text(of: $0.about) }
    }

    /// Every check with its one sentence, by name.
    package static func list() -> String {
        let checks = allChecks.map { $0.about }.sorted { $0.id.rawValue < $1.id.rawValue }
        let width = checks.map { $0.id.rawValue.count }.max() ?? 0
        return checks.map { check in
            let padding = String(repeating: " ", count: width - check.id.rawValue.count)
            return "\(check.id.rawValue)\(padding)  \(check.level == .error ? "error  " : "warning")  \(check.summary)\n"
        }.joined()
    }

    static func text(of check: CheckDescription) -> String {
        var parts = ["\(check.id.rawValue) (\(check.level.rawValue)): \(check.summary)", wrapped(check.rationale)]
        if !check.bad.isEmpty { parts.append("Found in:\n" + listed(check.bad)) }
        if !check.good.isEmpty { parts.append("Not found in:\n" + listed(check.good)) }
        parts.append(
            """
            Where it is meant so, say why at the declaration:
                .allow(.\(caseName(check.id.rawValue)), because: "…")
            """)
        if !check.references.isEmpty { parts.append("Read: " + check.references.joined(separator: "\n      ")) }
        return parts.joined(separator: "\n\n") + "\n"
    }
}

private func listed(_ examples: [CheckExample]) -> String {
    examples.map { example in
        let lines = example.text.split(separator: "\n", omittingEmptySubsequences: false)
        let note = example.note.isEmpty ? "" : "\n      (\(example.note))"
        return lines.map { "    \($0)" }.joined(separator: "\n") + note
    }.joined(separator: "\n")
}

/// The text in lines of at most 90 characters, its own breaks taken for spaces.
private func wrapped(_ text: String) -> String {
    var lines: [String] = []
    var line = ""
    for word in text.split(whereSeparator: \.isWhitespace) {
        if !line.isEmpty && line.count + 1 + word.count > 90 {
            lines.append(line)
            line = ""
        }
        line += (line.isEmpty ? "" : " ") + word
    }
    return (lines + [line]).joined(separator: "\n")
}

/// `rate-of-gauge` as Swift spells it: `rateOfGauge`.
private func caseName(_ id: String) -> String {
    let words = id.split(separator: "-")
    let capitalized = words.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return words.prefix(1).joined() + capitalized.joined()
}
