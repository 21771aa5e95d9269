package import PromQL

/// The labels in which the series of two operands must agree to be partners.
package enum MatchKey: Sendable, Hashable {
    /// Every label but the metric's name.
    case all
    /// `on (…)`
    case only([String])
    /// `ignoring (…)`
    case allBut([String])

    /// Of an operation; nil where a label of it is not known.
    package init?(_ operation: BinaryOperation) {
        guard let matching = operation.matching else {
            self = .all
            return
        }
        if matching.labels.contains(where: \.isVariable) { return nil }
        let names = matching.labels.map(\.name)
        self = matching.isOn ? .only(names) : .allBut(names)
    }

    /// Says whether partners must agree in a label.
    package func contains(_ name: String) -> Bool {
        switch self {
        case .all: name != "__name__"
        case .only(let names): names.contains(name)
        case .allBut(let names): name != "__name__" && !names.contains(name)
        }
    }

    /// The labels of the key of which something is known on either side.
    package func labels(_ left: LabelFlow, _ right: LabelFlow) -> Set<String> { names(left.knownNames, right.knownNames) }

    /// Those of the labels of two operands that are of the key.
    func names(_ left: some Sequence<String>, _ right: some Sequence<String>) -> Set<String> {
        if case .only(let names) = self { return Set(names) }
        return Set(left).union(right).filter(contains)
    }
}
