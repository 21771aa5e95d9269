/// The value of a query at a time.
package enum QueryValue: Sendable, Hashable {
    case scalar(Double)
    case string(String)
    case vector([Element])

    /// One series of a vector.
    package struct Element: Sendable, Hashable {
        package var labels: LabelSet
        package var value: Double

        package init(labels: LabelSet, value: Double) {
            self.labels = labels
            self.value = value
        }
    }

    /// What a rule makes of the value: a scalar is a series without labels; nil for a text, which no rule can have.
    package var elements: [Element]? {
        switch self {
        case .scalar(let value): [Element(labels: LabelSet(), value: value)]
        case .vector(let elements): elements
        case .string: nil
        }
    }
}
