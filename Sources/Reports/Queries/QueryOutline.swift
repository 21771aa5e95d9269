package import Diagnostics
import LogQL
import PromQL

/// The tree of a text, a line for each node, parents before their children.
package enum QueryOutline {
    /// One node of the tree.
    package struct Line: Sendable, Hashable {
        /// How many nodes stand above it.
        package var depth: Int
        /// What the node says, with `…` for its children.
        package var text: String
        /// The type of its value; empty where it has none.
        package var type: String
        /// Bytes of the text.
        package var range: TextRange
    }

    static func lines(of tree: Tree) -> [Line] {
        lines(root: tree.root, children: tree.children) { node in
            let type =
                switch tree.nodes[node].kind {
                case .duration: "duration"
                default: tree.type(of: node).name
                }
            return (tree.printedAlone(node), type, tree.nodes[node].range)
        }
    }

    static func lines(of tree: LogTree) -> [Line] {
        lines(root: tree.root, children: tree.children) { node in
            var text = String(tree.printedAlone(node).drop { $0 == " " })
            if case .pipeline = tree.nodes[node].kind { text = text.map(String.init).joined(separator: " ") }
            return (text, type(of: node, in: tree), tree.nodes[node].range)
        }
    }

    /// The type of a node's value in a log query.
    static func type(of node: Int, in tree: LogTree) -> String {
        switch tree.nodes[node].kind {
        case .selector, .pipeline: "log lines"
        case .stage, .labelFilter, .filterAnd, .filterOr: ""
        case .range: "range of log lines"
        case .number: "scalar"
        case .rangeAggregation, .vectorAggregation, .binary, .vector, .labelReplace, .variants: "instant vector"
        case .variable: "variable"
        }
    }

    /// Walks a tree from its root with an explicit stack, since it may be as deep as a text is long.
    static func lines(
        root: Int, children: (Int) -> [Int], describe: (Int) -> (text: String, type: String, range: TextRange)
    ) -> [Line] {
        var lines: [Line] = []
        var waiting = [(node: root, depth: 0)]
        while let (node, depth) = waiting.popLast() {
            let (text, type, range) = describe(node)
            lines.append(Line(depth: depth, text: text, type: type, range: range))
            waiting += children(node).reversed().map { ($0, depth + 1) }
        }
        return lines
    }
}
