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

    /// The labels of the key of which something is known on either side, by name.
    package func labels(_ left: LabelFlow, _ right: LabelFlow) -> [String] {
        if case .only(let names) = self { return names.count < 2 ? names : Set(names).sorted() }
        return merged(left.knownNames, right.knownNames).filter(contains)
    }

    /// Two lists in the order of the alphabet as one.
    private func merged(_ left: [String], _ right: [String]) -> [String] {
        var result: [String] = []
        result.reserveCapacity(left.count + right.count)
        var rest = right[...]
        for name in left {
            while let next = rest.first, next < name { result.append(rest.removeFirst()) }
            if rest.first == name { rest.removeFirst() }
            result.append(name)
        }
        return result + rest
    }
}
