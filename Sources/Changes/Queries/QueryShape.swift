import GoText
import LogQL
import PromQL

/// A query taken apart, so that two can be set side by side: nodes in post-order, without parentheses, which mean nothing
/// once a query is a tree.
struct QueryShape: Hashable {
    enum Role: Hashable {
        case number(Double)
        case selector
        case range
        case grouping
        case comparison
        /// `and`, `or`, `unless`.
        case set
        case sign
        case other
    }

    struct Part: Hashable {
        let role: Role
        /// What the node says, with `…` where its children stand.
        let text: String
        let arity: Int
        /// Of a selector.
        var metric: String?
        var matchers: [String] = []
        /// The labels that it names.
        var labels: [String] = []
    }

    let parts: [Part]
    /// Canonical, on one line.
    let text: String
    /// Whether it was taken apart; otherwise it is one part.
    let isRead: Bool
    /// The right side of an `and`, `or` or `unless` around the whole, on one line.
    private(set) var addition: String?

    /// - Parameter renamed: what series are called now, by what they were called.
    init(_ query: String, isLogs: Bool, renamed: [String: String] = [:], hasVariables: Bool = false) {
        var parts: [Part]?
        var text = query
        if isLogs {
            if let tree = LogTree.parse(query, options: LogParseOptions(grafanaVariables: hasVariables)).0 {
                parts = Self.parts(of: tree)
                text = tree.canonical
            }
        } else if let tree = Tree.parse(query, options: ParseOptions(features: .all, grafanaVariables: hasVariables)).tree {
            parts = Self.parts(of: tree, renamed)
            text = tree.printed()
            let root = tree.unwrapped(tree.root)
            if case .binary(let index) = tree.nodes[root].kind, tree.binaries[Int(index)].op.isSet {
                addition = tree.printed(tree.unwrapped(tree.operands(of: root).right))
            }
        }
        isRead = parts != nil
        self.parts = parts ?? [Part(role: .other, text: query, arity: 0)]
        self.text = text
    }

    private static func parts(of tree: Tree, _ renamed: [String: String]) -> [Part] {
        tree.nodes.indices.compactMap { node in
            let arity = tree.children(of: node).count
            var text = tree.printedAlone(node)
            switch tree.nodes[node].kind {
            case .parentheses: return nil
            case .number(let number): return Part(role: .number(number.value), text: text, arity: 0)
            case .vectorSelector(let index):
                let selector = tree.selectors[Int(index)]
                var metric = selector.name
                if let name = metric, let now = renamed[name], text.hasPrefix(name) {
                    metric = now
                    text = now + text.dropFirst(name.count)
                }
                let matchers = selector.matchers.map { "\($0.name)\($0.op.rawValue)\(QuotedString.quote($0.value))" }
                return Part(role: .selector, text: text, arity: arity, metric: metric, matchers: matchers.sorted(), labels: selector.matchers.map(\.name))
            case .matrixSelector, .subquery: return Part(role: .range, text: text, arity: arity)
            case .aggregation(let index):
                let labels = tree.aggregations[Int(index)].grouping?.labels.map(\.name) ?? []
                return Part(role: .grouping, text: text, arity: arity, labels: labels)
            case .binary(let index):
                let operation = tree.binaries[Int(index)]
                let role: Role = operation.op.isComparison && !operation.isBool ? .comparison : operation.op.isSet ? .set : .other
                let labels = (operation.matching?.labels ?? []) + (operation.group?.labels ?? [])
                return Part(role: role, text: text, arity: arity, labels: labels.map(\.name))
            case .unary: return Part(role: .sign, text: text, arity: arity)
            case .string, .call, .duration, .variable: return Part(role: .other, text: text, arity: arity)
            }
        }
    }

    private static func parts(of tree: LogTree) -> [Part] {
        tree.nodes.indices.map { node in
            let arity = tree.children(of: node).count
            let text = tree.printedAlone(node)
            switch tree.nodes[node].kind {
            case .number(let number): return Part(role: .number(number.value), text: text, arity: arity)
            case .selector(let index):
                let matchers = tree.selectors[Int(index)].matchers.map {
                    "\($0.label.name)\($0.op.rawValue)\(QuotedString.quote($0.value.value))"
                }
                return Part(role: .selector, text: text, arity: arity, matchers: matchers.sorted())
            case .range: return Part(role: .range, text: text, arity: arity)
            case .rangeAggregation, .vectorAggregation: return Part(role: .grouping, text: text, arity: arity)
            case .binary(let index):
                let operation = tree.binaries[Int(index)]
                let role: Role = operation.op.isComparison && !operation.isBool ? .comparison : operation.op.isSet ? .set : .other
                return Part(role: role, text: text, arity: arity)
            case .pipeline, .stage, .labelFilter, .filterAnd, .filterOr, .vector, .labelReplace, .variants, .variable:
                return Part(role: .other, text: text, arity: arity)
            }
        }
    }

    /// The part around each, by index; nil for the whole.
    var parents: [Int?] {
        var parents = [Int?](repeating: nil, count: parts.count)
        var open: [Int] = []
        for (index, part) in parts.enumerated() {
            for child in open.suffix(part.arity) { parents[child] = index }
            open.removeLast(min(part.arity, open.count))
            open.append(index)
        }
        return parents
    }

    /// The labels that it names, of whichever series.
    var labels: Set<String> { Set(parts.flatMap(\.labels)) }

    /// The names of the series it reads.
    var metrics: Set<String> { Set(parts.compactMap(\.metric)) }
}
