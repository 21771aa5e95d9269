package import Diagnostics
package import SwiftSource

/// A diagnostic with every place found in the people's files: what all formats print.
package struct LocatedDiagnostic: Sendable {
    package var level: Diagnostic.Level
    package var id: String
    package var message: String
    /// What it was found in; several where one mistake was found more than once.
    package var subjects: [String]
    package var primary: LocatedHighlight
    package var related: [LocatedHighlight]
    package var notes: [String]
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
    package var column: Int
    /// Where the place ends; the column is the one behind it.
    package var endLine: Int
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
    package let lines: LineMap
    package let range: TextRange
}
