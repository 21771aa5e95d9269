extension Tree {
    /// The query over several lines where it is wider than `width`, as the formatter of Prometheus prints it.
    package func prettyPrinted(width: Int = 100) -> String {
        guard !nodes.isEmpty else { return "" }
        var printer = PrettyPrinter(self, width: width)
        printer.print(root)
        return String(decoding: printer.output, as: UTF8.self)
    }
}

/// Prints over several lines: what is too wide is opened, and its parts stand one level deeper.
private struct PrettyPrinter {
    private enum Step {
        /// A node at a level; whether its first line still needs its indentation.
        case node(Int, level: Int, isIndented: Bool)
        case text(String)
        case indentation(Int)
    }

    /// The deepest level that is indented further; else the indentation of deep text would grow without end.
    private static let deepestLevel = 50

    private let tree: Tree
    private var printer: Printer
    /// The width of each node on one line.
    private let widths: [Int]
    private let width: Int
    private(set) var output: [UInt8] = []
    private var steps: [Step] = []

    init(_ tree: Tree, width: Int) {
        self.tree = tree
        self.width = width
        printer = Printer(tree)
        var widths = [Int](repeating: 0, count: tree.nodes.count)
        for node in tree.nodes.indices {
            widths[node] = printer.parts(of: node).reduce(0) { sum, part in
                switch part {
                case .text(let text): sum + text.utf8.count
                case .node(let child): sum + widths[child]
                }
            }
        }
        self.widths = widths
    }

    mutating func print(_ node: Int) {
        steps.append(.node(node, level: 0, isIndented: true))
        while let step = steps.popLast() {
            switch step {
            case .text(let text): output.append(contentsOf: text.utf8)
            case .indentation(let level): indent(level)
            case .node(let node, let level, let isIndented): open(node, level, isIndented)
            }
        }
    }

    private mutating func indent(_ level: Int) {
        output.append(
            contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * min(level, Self.deepestLevel)))
    }

    private mutating func printWhole(_ node: Int) {
        var line = printer
        line.print(node)
        output.append(contentsOf: line.output)
    }

    private mutating func open(_ node: Int, _ level: Int, _ isIndented: Bool) {
        let children = tree.children(of: node)
        let isTooWide = widths[node] > width
        switch tree.nodes[node].kind {
        case .subquery(let index):
            // One that fits is not indented: the formatter of Prometheus has it so.
            guard isTooWide, let inner = children.first else { return printWhole(node) }
            let suffix = printer.range(tree.ranges[Int(index)], isSubquery: true)
            push([.node(inner, level: level, isIndented: isIndented)] + suffix.map(step))
        case .unary(let op):
            if isIndented { indent(level) }
            push(
                [.text(op == .plus ? "+" : "-")]
                    + children.map { .node($0, level: level, isIndented: false) })
        case .binary(let index) where isTooWide && children.count == 2:
            printer.noteOffset(before: node)
            let operation = tree.binaries[Int(index)]
            let left: [Step] =
                if let number = printer.unsigned(children[0], before: operation.op) {
                    (isIndented ? [.indentation(level + 1)] : []) + [.text(number)]
                } else {
                    [.node(children[0], level: level + 1, isIndented: isIndented)]
                }
            push(
                left + [
                    .text("\n"), .indentation(level), .text(printer.clause(operation, children) + "\n"),
                    .node(children[1], level: level + 1, isIndented: true),
                ])
        case .aggregation(let index) where isTooWide:
            list(Printer.text(tree.aggregations[Int(index)]), children, level, isIndented)
        case .call(let function) where isTooWide:
            list(function.name, children, level, isIndented)
        case .variable(let index) where isTooWide && !children.isEmpty:
            list(tree.variables[Int(index)], children, level, isIndented)
        case .parentheses where isTooWide:
            list("", children, level, isIndented)
        case .number, .string, .vectorSelector, .matrixSelector, .call, .aggregation, .binary, .parentheses,
            .duration, .variable:
            if isIndented { indent(level) }
            printWhole(node)
        }
    }

    private mutating func list(_ head: String, _ children: [Int], _ level: Int, _ isIndented: Bool) {
        if isIndented { indent(level) }
        var parts: [Step] = [.text(head + "(\n")]
        for (index, child) in children.enumerated() {
            if index > 0 { parts.append(.text(",\n")) }
            parts.append(.node(child, level: level + 1, isIndented: true))
        }
        push(parts + [.text("\n"), .indentation(level), .text(")")])
    }

    private mutating func push(_ parts: [Step]) {
        steps.append(contentsOf: parts.reversed())
    }

    private func step(_ part: Printer.Step) -> Step {
        switch part {
        case .text(let text): .text(text)
        case .node(let node): .node(node, level: 0, isIndented: false)
        }
    }
}
