package import Diagnostics
package import StackDSL

/// A check as people read it: `stackc explain ID` prints this, and the examples are the check's tests.
package struct CheckDescription: Sendable {
    package let id: CheckID
    package let level: Diagnostic.Level
    /// One sentence: the bad pattern. Lower-case start, no full stop.
    package let summary: String
    /// Why it is bad and what happens in production, in a few sentences.
    package let rationale: String
    /// Pages of the tools that say so.
    package let references: [String]
    package let bad: [CheckExample]
    package let good: [CheckExample]

    package init(
        _ id: CheckID, level: Diagnostic.Level = .error, summary: String, rationale: String,
        references: [String], bad: [CheckExample], good: [CheckExample]
    ) {
        self.id = id
        self.level = level
        self.summary = summary
        self.rationale = rationale
        self.references = references
        self.bad = bad
        self.good = good
    }
}
