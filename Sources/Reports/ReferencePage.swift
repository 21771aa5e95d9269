import Checks
import Diagnostics
import StackDSL

/// The page of all checks, in Markdown: the same texts as `stackc explain` has.
package enum ReferencePage {
    /// Prints the page: a list of all checks, and a section for each, by name.
    package static func print() -> String {
        let checks = allChecks.map { $0.about }.sorted { $0.id.rawValue < $1.id.rawValue }
        let list = checks.map { "- [`\($0.id.rawValue)`](#\($0.id.rawValue)): \($0.summary)" }
        return """
            # What stackc refuses

            Made by `stackc explain --page`; each section is what `stackc explain ID` says. A finding is an error, with which \
            nothing is written, or a warning; `--strict` makes warnings errors. In the examples `«` and `»` enclose what is found.
            Where it is meant so, `.allow(.checkID, because: "…")` at the declaration silences one check there.

            \(list.joined(separator: "\n"))

            \(checks.map(section).joined(separator: "\n"))
            ## What other programs find

            `stackc prove` asks promtool and amtool; what they find cannot be allowed.

            \(ProofDescription.all.map(section).joined(separator: "\n"))
            """
    }

    private static func section(_ about: CheckDescription) -> String {
        """
        ## \(about.id.rawValue)

        *\(about.level.rawValue)*: \(about.summary).

        \(about.rationale)

        Found in:

        \(block(about.bad))

        Not found in:

        \(block(about.good))

        \(linked(about.references))

        """
    }

    private static func section(_ proof: ProofDescription) -> String {
        """
        ### \(proof.id)

        *error*: \(proof.summary).

        \(proof.rationale)

        \(linked(proof.references))

        """
    }

    private static func linked(_ references: [String]) -> String { references.map { "<\($0)>" }.joined(separator: " · ") }

    private static func block(_ examples: [CheckExample]) -> String {
        let lines = examples.map { example in
            example.text + (example.note.isEmpty ? "" : "   ← \(example.note)")
        }
        return "```\n\(lines.joined(separator: "\n"))\n```"
    }
}
