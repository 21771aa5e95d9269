package import Diagnostics
package import SwiftSource

/// A diagnostic with every place found in the people's files: what all formats print.
package struct LocatedDiagnostic: Sendable {
    /// An error keeps anything from being written.
    package var level: Diagnostic.Level
    /// The id of the check that found it.
    package var id: String
    /// What is, then what was needed.
    package var message: String
    /// What it was found in; several where one mistake was found more than once.
    package var subjects: [String]
    /// The place of the mistake.
    package var primary: LocatedHighlight
    /// Further places that belong to it.
    package var related: [LocatedHighlight]
    /// What stands to reason but is no cure.
    package var notes: [String]
    /// What to do, one line each.
    package var help: [String]

    /// The subjects as one text.
    package var subject: String { subjects.joined(separator: ", ") }
}

/// A place in a file, in lines and columns.
package struct LocatedHighlight: Sendable {
    /// Relative to the root.
    package var path: String
    /// One-based; columns count bytes, as Swift's compiler does.
    package var line: Int
    /// One-based, in bytes.
    package var column: Int
    /// Where the place ends; the column is the one behind it.
    package var endLine: Int
    /// One-based, in bytes, of the byte behind the place.
    package var endColumn: Int
    /// With the place it names, e.g. `declared as a gauge at stacks/Checkout.swift:12`.
    package var label: String
    /// The text around the place; nil where the file was not given.
    package var excerpt: Excerpt?
    /// The text a place was meant in, where that was found in no file.
    package var query: Excerpt?
}

/// A place in a text.
package struct Excerpt: Sendable {
    /// The text, and its lines.
    package let lines: LineMap
    /// The bytes of the place.
    package let range: TextRange
}
