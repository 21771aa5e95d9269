/// One finding for a person: what is wrong, where, and what to do. Knows nothing of who found it
/// or how it is shown.
package struct Diagnostic: Sendable, Hashable {
    package enum Level: String, Sendable, Hashable, CaseIterable {
        /// Nothing is written.
        case error
        /// Everything is written; `--strict` makes it an error.
        case warning
    }

    package var level: Level
    /// The id of the check that found it, e.g. `rate-of-gauge`.
    package var id: String
    /// Lower-case start, no full stop, offending names in backticks; what is, then what was needed.
    package var message: String
    /// What it was found in, e.g. `alert "CheckoutMemoryGrowth"`. May be empty.
    package var subject: String
    package var primary: Highlight
    /// Further places that belong to the same mistake, e.g. the declaration it contradicts.
    package var related: [Highlight]
    /// What stands to reason but is no cure, e.g. why a value cannot be reached.
    package var notes: [String]
    /// What to do, one line each.
    package var help: [String]

    package init(
        _ level: Level, id: String, _ message: String, subject: String = "", at primary: Highlight,
        related: [Highlight] = [], notes: [String] = [], help: [String] = []
    ) {
        self.level = level
        self.id = id
        self.message = message
        self.subject = subject
        self.primary = primary
        self.related = related
        self.notes = notes
        self.help = help
    }
}
