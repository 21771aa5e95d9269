/// What a ``Tree`` is made of, while it is being made.
struct TreeParts: Sendable, Hashable {
    var nodes: [Node] = []
    var strings: [String] = []
    var selectors: [VectorSelector] = []
    var ranges: [RangeClause] = []
    var aggregations: [Aggregation] = []
    var binaries: [BinaryOperation] = []
    var variables: [String] = []
    var spliced: [Tree.Spliced] = []
    var sourceCount: Int32 = 1

    init() {}

    init(_ tree: Tree) {
        nodes = tree.nodes
        strings = tree.strings
        selectors = tree.selectors
        ranges = tree.ranges
        aggregations = tree.aggregations
        binaries = tree.binaries
        variables = tree.variables
        spliced = tree.spliced
        sourceCount = tree.sourceCount
    }
}

extension [Node] {
    /// The first child of a node; nil for leaves.
    func firstChild(of node: Int) -> Int? {
        var child = node - 1
        let first = Int(self[node].first)
        guard child >= first else { return nil }
        while self[child].first > first { child = Int(self[child].first) - 1 }
        return child
    }
}
