import Checks
import Diagnostics
import StackDSL

/// The checks, and what `stackc prove` finds, as `stackc explain` prints them.
package enum Explanation {
    /// All ids, by name.
    package static let ids = (allChecks.map { $0.about.id.rawValue } + ProofDescription.all.map(\.id)).sorted()

    /// What is found, why that is bad, and examples of a check; nil for an id that nothing has.
    ///
    /// The examples are shown as people write them; `«` and `»` enclose what is found.
    package static func text(of id: String) -> String? {
        allChecks.first { $0.about.id.rawValue == id }.map { text(of: $0.about) }
            ?? ProofDescription.all.first { $0.id == id }.map(text)
    }

    /// Everything that is found with its one sentence, by name.
    package static func list() -> String {
        let checks = allChecks.map { (id: $0.about.id.rawValue, level: $0.about.level, summary: $0.about.summary) }
        let all = (checks + ProofDescription.all.map { ($0.id, .error, $0.summary) }).sorted { $0.id < $1.id }
        let width = all.map(\.id.count).max() ?? 0
        return all.map { one in
            let padding = String(repeating: " ", count: width - one.id.count)
            return "\(one.id)\(padding)  \(one.level == .error ? "error  " : "warning")  \(one.summary)\n"
        }.joined()
    }

    private static func text(of proof: ProofDescription) -> String {
        let parts = ["\(proof.id) (error): \(proof.summary)", wrapped(proof.rationale), read(proof.references)]
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func read(_ references: [String]) -> String { "Read: " + references.joined(separator: "\n      ") }

    static func text(of check: CheckDescription) -> String {
        var parts = ["\(check.id.rawValue) (\(check.level.rawValue)): \(check.summary)", wrapped(check.rationale)]
        if !check.bad.isEmpty { parts.append("Found in:\n" + listed(check.bad)) }
        if !check.good.isEmpty { parts.append("Not found in:\n" + listed(check.good)) }
        parts.append(
            """
            Where it is meant so, say why at the declaration:
                .allow(.\(caseName(check.id.rawValue)), because: "…")
            """)
        if !check.references.isEmpty { parts.append(read(check.references)) }
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
