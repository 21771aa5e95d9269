import StackDSL
import Testing

/// A mistake that every other tool lets through to production, in one variant, beside its corrected form.
///
/// The comment above it says what is found, and where, as above a `Mistake`: exactly one finding. The wrong form is to
/// be written before the corrected one.
struct SilentMistake: Sendable {
    /// Its place in the list of mistakes, from 1 to 65.
    let number: Int
    /// What sets the variant apart from the others of its number.
    let variant: String
    let wrong: Stack
    let corrected: Stack
    let filePath: String
    /// Where its declaration begins.
    let line: Int

    init(
        _ number: Int, _ variant: String, wrong: Stack, corrected: Stack, filePath: String = #filePath,
        line: Int = #line
    ) {
        self.number = number
        self.variant = variant
        self.wrong = wrong
        self.corrected = corrected
        self.filePath = filePath
        self.line = line
    }

    /// Every variant, by what it is about.
    static let all: [SilentMistake] = units + windows + intervals + values + routes + panels + events + pairs + logs + labels + joins
}

extension SilentMistake: CustomTestStringConvertible {
    var testDescription: String { "\(number), \(variant)" }
}
