import GoText

extension Tree {
    /// The query on one line, as Prometheus prints it.
    package func printed() -> String {
        nodes.isEmpty ? "" : printed(root)
    }

    /// A part of the query on one line.
    package func printed(_ node: Int) -> String {
        var printer = Printer(self)
        printer.print(node)
        return String(decoding: printer.output, as: UTF8.self)
    }

    /// What a node itself says, with `…` where its children stand.
    package func printedAlone(_ node: Int) -> String {
        Printer(self).parts(of: node).reduce(into: "") { result, part in
            switch part {
            case .text(let text): result += text
            case .node: result += "…"
            }
        }
    }
}

/// Prints on one line, with an explicit stack.
struct Printer {
    /// What is still to be printed, the next at the end.
    enum Step {
        case node(Int)
        case text(String)
    }

    let tree: Tree
    /// The lengths behind `offset` that go on, as they are written, with the operator behind them.
    private(set) var unendedOffsets: Set<Int> = []
    private(set) var output: [UInt8] = []
    private var steps: [Step] = []

    init(_ tree: Tree) {
        self.tree = tree
    }

    mutating func print(_ node: Int) {
        steps.append(.node(node))
        while let step = steps.popLast() {
            switch step {
            case .text(let text): output.append(contentsOf: text.utf8)
            case .node(let node):
                noteOffset(before: node)
                steps.append(contentsOf: parts(of: node).reversed())
            }
        }
    }

    /// Notes of an operation, before its left operand is printed, how that must end.
    mutating func noteOffset(before node: Int) {
        guard case .binary(let index) = tree.nodes[node].kind, tree.binaries[Int(index)].op.isArithmetic,
            let left = tree.firstChild(of: node), let offset = tree.openOffset(endOf: left)
        else { return }
        unendedOffsets.insert(offset)
    }

    /// What a node consists of: texts, and children between them.
    func parts(of node: Int) -> [Step] {
        switch tree.nodes[node].kind {
        case .number(let number): return [.text(Self.text(number))]
        case .string(let index): return [.text(QuotedString.quote(tree.strings[Int(index)]))]
        case .vectorSelector(let index): return selector(tree.selectors[Int(index)])
        case .matrixSelector, .subquery, .call, .variable, .aggregation, .binary, .unary, .parentheses,
            .duration:
            return parts(of: node, tree.children(of: node))
        }
    }

    private func parts(of node: Int, _ children: [Int]) -> [Step] {
        switch tree.nodes[node].kind {
        case .number, .string, .vectorSelector: return []
        case .matrixSelector(let index):
            guard let selector = children.first else { return [] }
            return [.node(selector)] + range(tree.ranges[Int(index)], isSubquery: false)
        case .subquery(let index):
            guard let inner = children.first else { return [] }
            return [.node(inner)] + range(tree.ranges[Int(index)], isSubquery: true)
        case .call(let function): return [.text(function.name + "(")] + list(children) + [.text(")")]
        case .variable(let index):
            let name = Step.text(tree.variables[Int(index)])
            return children.isEmpty ? [name] : [name, .text("(")] + list(children) + [.text(")")]
        case .aggregation(let index):
            let head = Self.text(tree.aggregations[Int(index)])
            return [.text(head + "(")] + list(children) + [.text(")")]
        case .binary(let index):
            guard children.count == 2 else { return [] }
            let operation = tree.binaries[Int(index)]
            let left = unsigned(children[0], before: operation.op).map(Step.text) ?? .node(children[0])
            return [left, .text(" \(clause(operation, children)) "), .node(children[1])]
        case .unary(let op): return [.text(op == .plus ? "+" : "-")] + children.map(Step.node)
        case .parentheses: return [.text("(")] + children.map(Step.node) + [.text(")")]
        case .duration(let op): return duration(op, children)
        }
    }

    /// An operator with its modifiers; where an operand is a scalar, matching means nothing and is left out.
    func clause(_ operation: BinaryOperation, _ children: [Int]) -> String {
        let isBetweenVectors = children.allSatisfy { tree.nodes[$0].type.satisfies(.instantVector) }
        return isBetweenVectors
            ? Self.text(operation) : operation.op.rawValue + (operation.isBool ? " bool" : "")
    }

    /// What stands before an operator for a left operand that must not have its sign there: `+Inf ^ 2`, as Prometheus has
    /// it, is read as `+(Inf ^ 2)`.
    func unsigned(_ operand: Int, before op: BinaryOperator) -> String? {
        guard op == .power, case .number(let number) = tree.nodes[operand].kind, number.value == .infinity else { return nil }
        return "Inf"
    }

    private func list(_ children: [Int]) -> [Step] {
        children.enumerated().flatMap { index, child in
            index == 0 ? [Step.node(child)] : [.text(", "), .node(child)]
        }
    }

    private func duration(_ op: DurationOperator, _ children: [Int]) -> [Step] {
        func infix(_ op: String) -> [Step] {
            children.count == 2 ? [.node(children[0]), .text(" \(op) "), .node(children[1])] : []
        }
        switch op {
        case .add: return infix("+")
        case .subtract: return infix("-")
        case .multiply: return infix("*")
        case .divide: return infix("/")
        case .modulo: return infix("%")
        case .power: return infix("^")
        case .negate: return [.text("-")] + children.map(Step.node)
        case .parentheses: return [.text("(")] + children.map(Step.node) + [.text(")")]
        case .step: return [.text("step()")]
        case .range: return [.text("range()")]
        case .minOf: return [.text("min_of(")] + list(children) + [.text(")")]
        case .maxOf: return [.text("max_of(")] + list(children) + [.text(")")]
        }
    }
}
