/// Labels with their values, in the order written.
///
/// - Shape: names are unique; the order has no meaning to any tool, so files list them by name.
/// - Diagnoses: `duplicate-key`: unlike a dictionary, a name written twice is kept and reported.
public struct Labels: Sendable, Hashable, ExpressibleByDictionaryLiteral {
    package var pairs: [Pair]

    package struct Pair: Sendable, Hashable {
        package let label: Label
        package let value: AlertText

        package init(label: Label, value: AlertText) {
            self.label = label
            self.value = value
        }
    }

    /// What a dictionary literal makes; the order and repetitions are kept.
    public init(dictionaryLiteral elements: (Label, AlertText)...) {
        pairs = elements.map { Pair(label: $0.0, value: $0.1) }
    }

    /// No labels.
    public init() { pairs = [] }
}
