import PromQL

/// A selector that takes the newest sample of its series, not those of a range.
package struct InstantRead: Sendable {
    package let node: Int
    package let name: String
}

extension ResolvedQuery {
    /// Every such selector with a name, but for those that look back by an offset.
    package var instantReads: [InstantRead] {
        guard let tree else { return [] }
        return tree.nodes.indices.compactMap { node in
            guard case .vectorSelector(let index) = tree.nodes[node].kind else { return nil }
            let selector = tree.selectors[Int(index)]
            if tree.nodes.indices.contains(node + 1), case .matrixSelector = tree.nodes[node + 1].kind { return nil }
            guard let name = selector.name, selector.modifiers.isEmpty else { return nil }
            return InstantRead(node: node, name: name)
        }
    }
}
