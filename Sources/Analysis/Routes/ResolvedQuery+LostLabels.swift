import PromQL
package import StackDSL

extension ResolvedStack {
    /// Whether some alert has no such label because its query takes it away.
    package func losesLabel(of matcher: LabelMatcher) -> Bool {
        routedAlerts.contains { !$0.labels.canHave(matcher.label.name) && $0.query?.node(losing: matcher) != nil }
    }
}

extension ResolvedQuery {
    /// The node that takes a matcher's label away from series that are known to carry it, and could fulfil the matcher;
    /// none for a total, which is nobody's.
    package func node(losing matcher: LabelMatcher) -> Int? {
        guard let tree, let labels = meaning?.labels, labels.isOpen || !labels.names.isEmpty else { return nil }
        let label = matcher.label.name
        let isExcluded = tree.selectors.contains { selector in
            selector.matchers.contains {
                $0.name == label
                    && LabelMatcher(matcher.label, LabelMatcher.Operation(rawValue: $0.op.rawValue) ?? .equal, $0.value)
                        .contradicts(matcher)
            }
        }
        if isExcluded { return nil }
        guard case .node(let node) = labels[label].cause,
            tree.children(of: node).contains(where: { meanings[$0].labels.names.contains(label) })
        else { return nil }
        return node
    }
}
