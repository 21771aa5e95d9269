import GoText
package import StackDSL

extension LabelMatcher {
    /// Says whether the matcher holds for a label's value; nil where its pattern cannot be read.
    package func holds(for text: String) -> Bool? {
        switch operation {
        case .equal: return text == value
        case .notEqual: return text != value
        case .matching: return pattern?.matchesWhole(text)
        case .notMatching: return pattern.map { !$0.matchesWhole(text) }
        }
    }

    private var pattern: RegularExpression? { RegularExpression.parse(value).0 }
}
