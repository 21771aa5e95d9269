import GoText
package import StackDSL

extension LabelMatcher {
    /// Every value with which it holds, if these are few: those that it names.
    package var namedValues: [String]? {
        switch operation {
        case .equal: [value]
        case .matching: RegularExpression.parse(value).0?.literalAlternatives
        case .notEqual, .notMatching: nil
        }
    }

    /// Whether it holds only where the label is there.
    package var requiresLabel: Bool { holds(for: "") == false }

    /// Whether no value satisfies both. False where that takes more than looking at the values that one of them names.
    package func contradicts(_ other: LabelMatcher) -> Bool {
        label == other.label && (excludes(other) || other.excludes(self))
    }

    private func excludes(_ other: LabelMatcher) -> Bool {
        guard let values = other.namedValues, !values.isEmpty else { return false }
        return values.allSatisfy { holds(for: $0) == false }
    }

    /// Whether it holds wherever all of some others do. False where that takes more than looking at named values.
    package func follows(from others: [LabelMatcher]) -> Bool {
        others.contains { other in
            guard other.label == label else { return false }
            if other == self { return true }
            guard let values = other.namedValues, !values.isEmpty else { return false }
            return values.allSatisfy { holds(for: $0) == true }
        }
    }

    /// `team="db"`: as Alertmanager writes it.
    package var text: String { "\(label.name)\(operation.rawValue)\"\(value)\"" }
}
