/// What is wrong at a place of a file that was read.
package struct FileFinding: Sendable, Hashable {
    package let isError: Bool
    /// Lower-case start, no full stop, names in backticks.
    package let message: String
    package let help: String?
    /// What it was found in; may be empty.
    package let subject: String
    /// One-based.
    package let line: Int
    /// One-based, in bytes.
    package let column: Int
}
