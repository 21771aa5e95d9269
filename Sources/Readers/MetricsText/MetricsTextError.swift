package import Diagnostics

/// A place in a `/metrics` text that is not of the format.
package struct MetricsTextError: Error, Sendable, Hashable {
    /// The bytes of the place.
    package let range: TextRange
    /// One-based.
    package let line: Int
    /// One-based, in bytes.
    package let column: Int
    /// What is, then what was needed.
    package let message: String
}
