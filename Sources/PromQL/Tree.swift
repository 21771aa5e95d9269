import Diagnostics

/// A parsed query: its nodes in post-order, so that a node's subtree is the run of nodes that ends with it.
///
/// Node 0 is the leftmost leaf, the last node is the root. A pass from 0 upward meets children before their
/// parents; ``Node/first`` bounds a subtree, and the child before a child ends where that one begins.
///
/// A spliced query brings its nodes and the texts they are of. ``spliced`` says, for each spliced query,
/// where it stood and which source numbers its texts got: source `s` of the spliced tree is `base + s` here.
package struct Tree: Sendable, Hashable {
    /// Where a spliced query's texts went.
    package struct Spliced: Sendable, Hashable {
        /// The splice's offset in the text of source 0.
        package var offset: Int32
        /// The number that source 0 of the spliced tree has in this one.
        package var base: Int32
        /// How many sources it brought, its own text included.
        package var count: Int32
    }

    package internal(set) var nodes: [Node] = []
    package internal(set) var strings: [String] = []
    package internal(set) var selectors: [VectorSelector] = []
    package internal(set) var ranges: [RangeClause] = []
    package internal(set) var aggregations: [Aggregation] = []
    package internal(set) var binaries: [BinaryOperation] = []
    /// Grafana variables as they were written, e.g. `$__rate_interval`.
    package internal(set) var variables: [String] = []
    /// In the order they stand in the text.
    package internal(set) var spliced: [Spliced] = []
    /// How many texts the nodes' ranges are of; 1 without spliced queries.
    package internal(set) var sourceCount: Int32 = 1

    init() {}

    /// The index of the root, the last node. A tree that was parsed has at least one node.
    package var root: Int { nodes.count - 1 }

    /// The type of the whole query.
    package var type: ValueType { nodes.last?.type ?? .unknown }

    /// The type of a node's value.
    package func type(of node: Int) -> ValueType { nodes[node].type }

    /// The indices of the nodes of a subtree, the subtree's root being the last.
    package func subtree(of node: Int) -> ClosedRange<Int> { Int(nodes[node].first)...node }

    /// The children of a node, in the order they were written.
    package func children(of node: Int) -> [Int] {
        var children: [Int] = []
        var child = node - 1
        while child >= nodes[node].first {
            children.append(child)
            child = Int(nodes[child].first) - 1
        }
        children.reverse()
        return children
    }

    /// The first child of a node: the inner query of a range, a sign or parentheses; nil for leaves.
    package func firstChild(of node: Int) -> Int? {
        var child = node - 1
        let first = Int(nodes[node].first)
        guard child >= first else { return nil }
        while nodes[child].first > first { child = Int(nodes[child].first) - 1 }
        return child
    }

    /// A node without the parentheses around it.
    package func unwrapped(_ node: Int) -> Int {
        var node = node
        while case .parentheses = nodes[node].kind, let inner = firstChild(of: node) { node = inner }
        return node
    }

    /// The operands of a binary operation.
    package func operands(of node: Int) -> (left: Int, right: Int) {
        (left: Int(nodes[node - 1].first) - 1, right: node - 1)
    }

    /// The parent of each node, -1 for the root.
    package func parents() -> [Int32] {
        var parents = [Int32](repeating: -1, count: nodes.count)
        for node in nodes.indices {
            var child = node - 1
            while child >= nodes[node].first {
                parents[child] = Int32(truncatingIfNeeded: node)
                child = Int(nodes[child].first) - 1
            }
        }
        return parents
    }
}
