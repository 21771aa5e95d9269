import ArgumentParser
import Diagnostics

/// A name on the command line that stands for nothing; the nearest that does is named, or else all of them.
///
/// - Exits: 64.
func unknownName(_ kind: String, _ name: String, known: some Sequence<String>) -> ValidationError {
    let cure =
        if let nearest = Suggestion.nearest(to: name, among: known) {
            "did you mean `\(nearest)`?"
        } else {
            "known: " + known.sorted().joined(separator: ", ")
        }
    return ValidationError("there is no \(kind) `\(name)`; \(cure)")
}
