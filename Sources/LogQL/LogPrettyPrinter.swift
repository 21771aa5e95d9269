import GoText
import PromQL

extension LogTree {
    /// The query over several lines where it is wider than `width`, laid out as Loki's formatter does.
    ///
    /// Unlike there, parentheses stand where the meaning needs them.
    package func prettyPrinted(width: Int = 100) -> String {
        guard !nodes.isEmpty else { return "" }
        var printer = LogPrettyPrinter(self, width: width)
        return printer.print()
    }
}

/// Prints over several lines: what is too wide is opened, and its parts stand one level deeper.
private struct LogPrettyPrinter {
    private enum Step {
        case text(String)
        /// A node at a level, its first line indented.
        case node(Int, Int)
    }

    /// The deepest level that is indented further; else the indentation of deep text would grow without end.
    private static let deepestLevel = 50

    private let tree: LogTree
    private let printer: LogPrinter
    private let width: Int
    /// The width of each node on one line.
    private var widths: [Int]
    private var steps: [Step] = []
    private var result = ""

    init(_ tree: LogTree, width: Int) {
        self.tree = tree
        self.width = width
        printer = LogPrinter(tree)
        widths = [Int](repeating: 0, count: tree.nodes.count)
        for node in tree.nodes.indices {
            widths[node] = printer.items(of: node).reduce(0) { sum, item in
                switch item {
                case .text(let text): sum + text.utf8.count
                case .node(let child): sum + widths[child]
                }
            }
        }
    }

    mutating func print() -> String {
        steps = [.node(tree.root, 0)]
        while let step = steps.popLast() {
            switch step {
            case .text(let text): result += text
            case .node(let node, let level): steps += parts(of: node, level).reversed()
            }
        }
        return result
    }

    private func indentation(_ level: Int) -> String {
        String(repeating: "  ", count: min(level, Self.deepestLevel))
    }

    /// A node on one line.
    private func line(_ node: Int) -> String {
        var printer = printer
        return String(printer.print(node).drop { $0 == " " })
    }

    private func parts(of node: Int, _ level: Int) -> [Step] {
        let children = tree.children(of: node)
        let isTooWide = widths[node] > width
        switch tree.nodes[node].kind {
        case .pipeline where isTooWide: return pipeline(children, level)
        case .range(let index): return range(tree.ranges[Int(index)], children, level)
        case .rangeAggregation(let op, let index) where isTooWide:
            let aggregation = tree.aggregations[Int(index)]
            return call(op.rawValue, parameters(aggregation), children, [], level)
                + [.text(aggregation.grouping.map { " " + printer.text($0) } ?? "")]
        case .vectorAggregation(let op, let index) where isTooWide:
            let aggregation = tree.aggregations[Int(index)]
            let head = op.rawValue + (aggregation.grouping.map { " " + printer.text($0) } ?? "")
            return call(head, parameters(aggregation), children, [], level)
        case .labelReplace(let index) where isTooWide:
            let replacement = tree.labelReplacements[Int(index)]
            let texts = [replacement.target, replacement.replacement, replacement.source, replacement.pattern]
            return call("label_replace", [], children, texts.map(printer.quoted), level)
        case .binary(let index) where isTooWide && children.count == 2:
            return binary(tree.binaries[Int(index)], children, level)
        case .selector, .pipeline, .stage, .labelFilter, .filterAnd, .filterOr, .rangeAggregation, .vectorAggregation, .binary,
            .number, .vector, .labelReplace, .variants, .variable:
            return [.text(indentation(level) + line(node))]
        }
    }

    // MARK: - Metrics

    /// `head(`, a line for each argument, `)`.
    private func call(
        _ head: String, _ before: [String], _ children: [Int], _ behind: [String], _ level: Int
    ) -> [Step] {
        let inner = indentation(level + 1)
        var arguments: [Step] = before.map { .text(inner + $0) }
        arguments += children.map { .node($0, level + 1) }
        arguments += behind.map { .text(inner + $0) }
        var steps: [Step] = [.text(indentation(level) + head + "(\n")]
        for (index, argument) in arguments.enumerated() {
            if index > 0 { steps.append(.text(",\n")) }
            steps.append(argument)
        }
        return steps + [.text("\n" + indentation(level) + ")")]
    }

    private func parameters(_ aggregation: LogAggregation) -> [String] {
        if let variable = aggregation.parameterVariable { return [variable] }
        return aggregation.parameter.map { [GoNumber.print($0.value)] } ?? []
    }

    private func binary(_ binary: LogBinary, _ children: [Int], _ level: Int) -> [Step] {
        func operand(_ node: Int, isRight: Bool) -> [Step] {
            guard printer.needsParentheses(node, of: binary.op, isRight: isRight) else { return [.node(node, level + 1)] }
            let indentation = indentation(level + 1)
            return [.text(indentation + "(\n"), .node(node, level + 2), .text("\n" + indentation + ")")]
        }
        let sign = printer.sign(of: binary).dropLast()
        return operand(children[0], isRight: false) + [.text("\n" + indentation(level) + sign + "\n")]
            + operand(children[1], isRight: true)
    }

    // MARK: - Pipelines

    /// What is unwrapped stands on a line of its own, whatever its width; so do the filters behind it.
    private func range(_ range: LogRange, _ children: [Int], _ level: Int) -> [Step] {
        guard let query = children.first else { return [] }
        let parts = tree.nodes[query].kind == .pipeline ? tree.children(of: query) : [query]
        let unwrap = parts.firstIndex(where: isUnwrap) ?? parts.count
        let before = Array(parts[..<unwrap])
        let isTooWide = before.reduce(0) { $0 + widths[$1] } > width
        var steps = isTooWide ? pipeline(before, level) : [.text(indentation(level) + before.map(line).joined(separator: " "))]
        for stage in parts[unwrap...] { steps.append(.text("\n" + indentation(level + 1) + line(stage))) }
        return steps + [.text(" " + printer.text(range))]
    }

    private func isUnwrap(_ node: Int) -> Bool {
        if case .stage(let index) = tree.nodes[node].kind, case .unwrap = tree.stages[Int(index)] { true } else { false }
    }

    /// The selector, and a line for each stage; filters of lines share one as long as they fit.
    private func pipeline(_ parts: [Int], _ level: Int) -> [Step] {
        guard let selector = parts.first else { return [] }
        var lines: [String] = []
        var filters = ""
        var isChainOpen = false
        for stage in parts.dropFirst() {
            let text = line(stage)
            guard isLineFilter(stage) else {
                lines.append(text)
                isChainOpen = false
                continue
            }
            filters = isChainOpen ? filters + " " + text : text
            if isChainOpen, filters.utf8.count <= width, let last = lines.popLast() {
                lines.append(last + " " + text)
            } else {
                lines.append(text)
            }
            isChainOpen = true
        }
        return [.node(selector, level)] + lines.map { .text("\n" + indentation(level + 1) + $0) }
    }

    private func isLineFilter(_ node: Int) -> Bool {
        if case .stage(let index) = tree.nodes[node].kind, case .lineFilter = tree.stages[Int(index)] { true } else { false }
    }
}
