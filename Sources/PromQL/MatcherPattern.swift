import Diagnostics
import GoText

/// What the parser must know of a matcher's regular expression.
struct MatcherPattern {
    /// Why the pattern cannot be compiled, for a person; nil where it can.
    let problem: String?
    /// What to do about it.
    let help: String?
    /// The bytes of the pattern that are mistaken; empty where there is no mistake.
    let place: TextRange
    /// Whether it matches the empty text, and so also series without the label.
    let matchesEmpty: Bool

    init(_ pattern: String, for version: PromQLVersion = .newest) {
        let (expression, errors) = RegularExpression.parse(pattern, dotMatchesNewline: true)
        // What is plain text but for `|` is not compiled.
        let isCompiled = version < .v2_52 || pattern.contains { "\\.+*?()[]{}^$".contains($0) }
        if errors.isEmpty, isCompiled, LooseBytes.occur(in: pattern) {
            problem = "the pattern is not UTF-8"
        } else {
            problem = errors.first?.message
        }
        help = errors.first?.help
        place = errors.first?.range ?? TextRange(0, 0)
        matchesEmpty = expression?.matchesWhole("") ?? false
    }
}
