/// How a value is compared with a level.
package enum Comparison: String, Sendable, Hashable, CaseIterable {
    case above = ">"
    case atLeast = ">="
    case below = "<"
    case atMost = "<="
    case equal = "=="
    case notEqual = "!="

    /// In words: `above`, `at least`.
    package var words: String {
        switch self {
        case .above: "above"
        case .atLeast: "at least"
        case .below: "below"
        case .atMost: "at most"
        case .equal: "equal to"
        case .notEqual: "other than"
        }
    }
}
