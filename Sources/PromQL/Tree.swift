import Diagnostics

/// A parsed query: its nodes in post-order, so that a node's subtree is the run of nodes that ends with it.
///
/// Node 0 is the leftmost leaf, the last node is the root. A pass from 0 upward meets children before their
/// parents; ``Node/first`` bounds a subtree, and the child before a child ends where that one begins.
///
/// A spliced query brings its nodes and the texts they are of. ``spliced`` says, for each spliced query,
/// where it stood and which source numbers its texts got: source `s` of the spliced tree is `base + s` here.
///
/// An object, since everything that judges a query passes it on: one reference instead of one for each of its lists.
package final class Tree: Sendable {
    package let nodes: [Node]
    package let strings: [String]
    package let selectors: [VectorSelector]
    package let ranges: [RangeClause]
    package let aggregations: [Aggregation]
    package let binaries: [BinaryOperation]
    /// Grafana variables as they were written, e.g. `$__rate_interval`.
    package let variables: [String]
    /// In the order they stand in the text.
    package let spliced: [Spliced]
    /// How many texts the nodes' ranges are of; 1 without spliced queries.
    package let sourceCount: Int32

    init(_ parts: TreeParts) {
        nodes = parts.nodes
        strings = parts.strings
        selectors = parts.selectors
        ranges = parts.ranges
        aggregations = parts.aggregations
        binaries = parts.binaries
        variables = parts.variables
        spliced = parts.spliced
        sourceCount = parts.sourceCount
    }

    /// Where a spliced query's texts went.
    package struct Spliced: Sendable, Hashable {
        /// The splice's offset in the text of source 0.
        package var offset: Int32
        /// The number that source 0 of the spliced tree has in this one.
        package var base: Int32
        /// How many sources it brought, its own text included.
        package var count: Int32
    }

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
        var count = 0
        var child = node - 1
        while child >= nodes[node].first {
            count += 1
            child = Int(nodes[child].first) - 1
        }
        var children: [Int] = []
        if count == 0 { return children }
        children.reserveCapacity(count)
        child = node - 1
        for _ in 0..<count {
            children.append(child)
            child = Int(nodes[child].first) - 1
        }
        children.reverse()
        return children
    }

    /// The child of a node by its place in the order they were written; nil where there are not so many.
    package func child(_ place: Int, of node: Int) -> Int? {
        var count = 0
        var child = node - 1
        while child >= nodes[node].first {
            count += 1
            child = Int(nodes[child].first) - 1
        }
        guard place >= 0, place < count else { return nil }
        child = node - 1
        for _ in (place + 1)..<count { child = Int(nodes[child].first) - 1 }
        return child
    }

    /// The first child of a node: the inner query of a range, a sign or parentheses; nil for leaves.
    package func firstChild(of node: Int) -> Int? { nodes.firstChild(of: node) }

    /// The last child of a node: the operand of an aggregation; nil for leaves.
    package func lastChild(of node: Int) -> Int? { node > nodes[node].first ? node - 1 : nil }

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

extension Tree: Hashable {
    package static func == (left: Tree, right: Tree) -> Bool { left === right || TreeParts(left) == TreeParts(right) }

    package func hash(into hasher: inout Hasher) { hasher.combine(TreeParts(self)) }
}
