import Diagnostics

/// Checks the types of a tree, and what else is an error in any query whatever the metrics.
///
/// The order of the errors is that of Prometheus, which goes down the tree and reports most things on the
/// way up, but the number of a call's arguments on the way down; hence steps on a stack instead of a pass.
struct TypeChecker {
    enum Step {
        /// Everything below a node, and the node itself.
        case visit(Int)
        /// The node itself, its children being done.
        case finish(Int)
        /// Whether a node has a type, in the words of its parent.
        case expect(Int, ValueType, parent: Int)
    }

    let tree: Tree
    let options: ParseOptions
    /// What is not to be judged, where the grammar was broken: whatever lies around these places.
    private let brokenRegions: BrokenRegions?
    private(set) var errors: [SyntaxError] = []
    var steps: [Step] = []
    /// The second argument of `info`, which may select everything.
    var unrestricted: Set<Int> = []
    /// The calls whose arguments one error explains; Prometheus has more.
    var told: Set<Int> = []
    /// The calls whose arguments fit in no order, so that nobody tries again for each of them.
    var orderless: Set<Int> = []
    /// Whether the grammar was broken: the tree has nodes that stand for nothing.
    var isSparing: Bool { brokenRegions != nil }

    init(_ tree: Tree, options: ParseOptions, sparing regions: BrokenRegions? = nil) {
        self.tree = tree
        self.options = options
        brokenRegions = regions
    }

    /// Checks everything below the root, and in a tree that was given up also below what has no parent.
    mutating func check() {
        var root = tree.root
        while root >= 0 {
            steps.append(.visit(root))
            root = Int(tree.nodes[root].first) - 1
        }
        while let step = steps.popLast() {
            switch step {
            case .visit(let node): visit(node)
            case .finish(let node): finish(node)
            case .expect(let node, let type, let parent): expect(node, type, parent)
            }
        }
    }

    /// Reports a node, or a child of it that is to blame. Of a spliced query the parent sees the splice.
    mutating func report(
        _ kind: SyntaxError.Kind, _ node: Int, blaming child: Int? = nil, shown: TextRange? = nil,
        _ message: String, help: String? = nil, isConsequence: Bool = false
    ) {
        let blamed = tree.nodes[child ?? node]
        var (range, source) = (blamed.range, blamed.source)
        if child != nil, tree.nodes[node].source == 0, source != 0 {
            let splice = tree.spliced.first { source >= $0.base && source < $0.base + $0.count }
            if let splice { (range, source) = (TextRange(Int(splice.offset), Int(splice.offset) + 1), 0) }
        }
        report(kind, range, source, shown: shown, message, help: help, isConsequence: isConsequence)
    }

    mutating func report(
        _ kind: SyntaxError.Kind, _ range: TextRange, _ source: Int32, shown: TextRange? = nil, _ message: String,
        help: String? = nil, isConsequence: Bool = false
    ) {
        // A spliced query was checked where it was declared.
        if source != 0 { return }
        errors.append(
            SyntaxError(
                kind, at: range, shown: shown, source: source, message, help: help, isConsequence: isConsequence))
    }

    // MARK: - Down

    private mutating func visit(_ node: Int) {
        if let brokenRegions, brokenRegions.spoil(tree.nodes[node]) {
            for child in tree.children(of: node).reversed() { steps.append(.visit(child)) }
            return
        }
        switch tree.nodes[node].kind {
        case .number, .string, .duration: break
        case .vectorSelector(let index): checkSelector(node, Int(index))
        case .aggregation(let index): visitAggregation(node, tree.aggregations[Int(index)].op)
        case .call(let function): visitCall(node, function.function)
        case .binary:
            let (left, right) = tree.operands(of: node)
            steps.append(.finish(node))
            steps.append(.visit(right))
            steps.append(.visit(left))
        case .unary, .subquery:
            steps.append(.finish(node))
            if let inner = tree.firstChild(of: node) { steps.append(.visit(inner)) }
        case .parentheses, .matrixSelector:
            if let inner = tree.firstChild(of: node) { steps.append(.visit(inner)) }
        case .variable:
            for child in tree.children(of: node).reversed() { steps.append(.visit(child)) }
        }
    }

    // MARK: - Up

    private mutating func finish(_ node: Int) {
        let type = tree.firstChild(of: node).map { tree.nodes[$0].type } ?? .unknown
        switch tree.nodes[node].kind {
        case .binary(let index): checkBinary(node, tree.binaries[Int(index)])
        case .unary:
            if type != .scalar, type != .instantVector, type != .unknown {
                report(
                    .type, node, "a sign cannot stand before \(type.phrase)",
                    help: type == .rangeVector ? "put a function around it, such as `-rate(…)`" : "remove it")
            }
        case .subquery:
            if type != .instantVector, type != .unknown {
                report(
                    .type, node, "a subquery needs an instant vector, but this is \(type.phrase)",
                    help: type == .rangeVector ? "remove one of the ranges" : nil)
            }
        case .number, .string, .vectorSelector, .matrixSelector, .call, .aggregation, .parentheses, .duration,
            .variable:
            break
        }
    }

    private mutating func checkSelector(_ node: Int, _ index: Int) {
        // A selector is large, and a copy of it costs more than what is asked of it.
        let name = tree.selectors[index].name
        let matchers = tree.selectors[index].matchers
        if let name, !tree.selectors[index].isNameQuoted {
            for place in matchers.indices where matchers[place].name == MetricName.label {
                report(
                    .invalidSelector, node,
                    "the metric is named twice: `\(name)` and `\(matchers[place].value)`", help: "keep one of them")
            }
            return
        }
        if unrestricted.contains(node) || name.map({ !$0.isEmpty }) ?? false { return }
        if matchers.contains(where: restricts) { return }
        report(
            .invalidSelector, node, "the selector would match every series",
            help: "name a metric, or add a matcher that does not match the empty value")
    }

    /// Whether a matcher refuses series that lack the label.
    private func restricts(_ matcher: Matcher) -> Bool {
        switch matcher.op {
        case .equal: return !matcher.value.isEmpty
        case .notEqual: return matcher.value.isEmpty
        case .matches, .matchesNot: break
        }
        if options.grafanaVariables, matcher.value.contains("$") || matcher.value.contains("[[") {
            return true
        }
        return MatcherPattern(matcher.value).matchesEmpty == (matcher.op == .matchesNot)
    }
}

extension ValueType {
    /// The type with its article.
    var phrase: String {
        switch self {
        case .scalar: "a scalar"
        case .string: "a string"
        case .instantVector: "an instant vector"
        case .rangeVector: "a range vector"
        case .unknown: "a variable"
        }
    }
}
