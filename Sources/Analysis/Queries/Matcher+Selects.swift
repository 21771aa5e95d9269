import GoText
package import PromQL

extension Matcher {
    /// Says whether a label of this value is selected. A pattern that cannot be read selects everything: it is another
    /// mistake.
    package func selects(_ text: String) -> Bool {
        switch op {
        case .equal: text == value
        case .notEqual: text != value
        case .matches: RegularExpression.parse(value).0?.matchesWhole(text) ?? true
        case .matchesNot: !(RegularExpression.parse(value).0?.matchesWhole(text) ?? false)
        }
    }
}
