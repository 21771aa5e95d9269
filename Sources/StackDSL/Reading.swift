package import Diagnostics

/// How a stack came about that is not declared in Swift: it was read from files that programs read.
///
/// Of such a stack nothing is known but what its files say: not how often rules are evaluated, not what is scraped.
package struct Reading: Sendable, Hashable {
    /// What is wrong with the form of a file: its program would not read it, or not as it is meant.
    package struct Problem: Sendable, Hashable {
        /// Lower-case start, no full stop, names in backticks.
        package let message: String
        /// What to do, where that is not obvious.
        package let help: String?
        /// Whether the program reads the file all the same.
        package let isHarmless: Bool
        package let origin: Origin

        package init(_ message: String, help: String?, isHarmless: Bool, at origin: Origin) {
            self.message = message
            self.help = help
            self.isHarmless = isHarmless
            self.origin = origin
        }
    }

    /// In the order of the files.
    package var problems: [Problem]

    package init(problems: [Problem]) { self.problems = problems }
}
