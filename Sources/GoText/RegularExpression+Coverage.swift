extension RegularExpression {
    /// How much a pattern is sure to match.
    package enum Coverage: Sendable, Hashable {
        /// What can only be told by matching.
        case some
        case everythingButEmpty
        case everything
    }

    /// Whether the pattern matches every text, as `.*` does, or every one that is not empty.
    package var coverage: Coverage {
        var stack: [Part] = []
        for index in nodes.indices {
            let count = Self.children(of: index, in: nodes).count
            let children = Array(stack.suffix(count))
            stack.removeLast(min(count, stack.count))
            stack.append(part(nodes[index].kind, children))
        }
        return switch stack.last {
        case .everything: .everything
        case .everythingButEmpty: .everythingButEmpty
        case .any, .nothing, .other, nil: .some
        }
    }

    /// What a node is sure to match.
    private enum Part {
        /// Any one character.
        case any
        /// The empty text, at either end.
        case nothing
        case everything
        case everythingButEmpty
        case other
    }

    private func part(_ kind: Node.Kind, _ children: [Part]) -> Part {
        switch kind {
        case .any(let matchesNewline): matchesNewline ? .any : .other
        case .empty, .textStart, .textEnd: .nothing
        case .group: children.first ?? .other
        case .repetition(let minimum, let maximum, _, _): repetition(of: children.first, minimum, maximum)
        case .alternation:
            children.first { if case .everything = $0 { true } else { false } } ?? .other
        case .concatenation: concatenation(children)
        case .scalar, .set, .lineStart, .lineEnd, .wordBoundary: .other
        }
    }

    private func repetition(of child: Part?, _ minimum: Int, _ maximum: Int?) -> Part {
        guard case .any? = child, maximum == nil, minimum < 2 else { return .other }
        return minimum == 0 ? .everything : .everythingButEmpty
    }

    private func concatenation(_ children: [Part]) -> Part {
        var whole = Part.nothing
        for child in children {
            switch (whole, child) {
            case (_, .nothing): break
            case (.nothing, _): whole = child
            case (.everything, .everything): break
            default: return .other
            }
        }
        return whole
    }
}
