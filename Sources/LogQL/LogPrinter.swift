import GoText
import PromQL

extension LogTree {
    /// The query on one line, as Loki's own formatter spells it.
    ///
    /// Reading it again gives the same tree, but for its places.
    package var canonical: String {
        var printer = LogPrinter(self)
        return printer.print()
    }

    /// What a node itself says, with `…` where its children stand.
    package func printedAlone(_ node: Int) -> String {
        LogPrinter(self).items(of: node).reduce(into: "") { result, item in
            switch item {
            case .text(let text): result += text
            case .node: result += "…"
            }
        }
    }
}

/// Writes a tree with a stack of what is still to be written.
struct LogPrinter {
    enum Item {
        case text(String)
        case node(Int)
    }

    private let tree: LogTree
    private var items: [Item] = []
    private var result = ""

    init(_ tree: LogTree) {
        self.tree = tree
    }

    mutating func print() -> String {
        tree.nodes.isEmpty ? "" : print(tree.root)
    }

    /// A part of the tree.
    mutating func print(_ node: Int) -> String {
        items = [.node(node)]
        result = ""
        while let item = items.popLast() {
            switch item {
            case .text(let text): result += text
            case .node(let node): items += self.items(of: node).reversed()
            }
        }
        return result
    }

    func items(of index: Int) -> [Item] {
        let children = tree.children(of: index)
        let inside = children.map(Item.node)
        switch tree.nodes[index].kind {
        case .selector(let selector):
            let matchers = tree.selectors[Int(selector)].matchers.map(text)
            return [.text("{" + matchers.joined(separator: ", ") + "}")]
        case .pipeline: return inside
        case .stage(let stage):
            return [.text(text(tree.stages[Int(stage)]))] + inside
        case .labelFilter(let filter): return [.text(text(tree.labelFilters[Int(filter)]))]
        case .filterAnd, .filterOr: return joined(index, children)
        case .range(let range): return inside + [.text(text(tree.ranges[Int(range)]))]
        case .rangeAggregation(let operation, let aggregation):
            return call(operation.rawValue, tree.aggregations[Int(aggregation)], inside)
        case .vectorAggregation(let operation, let aggregation):
            return call(operation.rawValue, tree.aggregations[Int(aggregation)], inside)
        case .binary(let binary): return operation(tree.binaries[Int(binary)], children)
        case .number(let number): return [.text(GoNumber.print(number.value))]
        case .vector(let number): return [.text("vector(\(GoNumber.print(number.value)))")]
        case .labelReplace(let replacement):
            let replacement = tree.labelReplacements[Int(replacement)]
            let texts = [
                replacement.target, replacement.replacement, replacement.source, replacement.pattern,
            ]
            return [.text("label_replace(")] + inside + [
                .text("," + texts.map(quoted).joined(separator: ",") + ")")
            ]
        case .variants:
            var items: [Item] = [.text("variants(")]
            for (position, child) in children.dropLast().enumerated() {
                if position > 0 { items.append(.text(", ")) }
                items.append(.node(child))
            }
            return items + [.text(") of (")] + inside.suffix(1) + [.text(")")]
        case .variable(let variable): return [.text(tree.variables[Int(variable)])]
        }
    }

    // MARK: Metrics

    private func call(_ name: String, _ aggregation: LogAggregation, _ inside: [Item]) -> [Item] {
        var parameter = aggregation.parameter.map { GoNumber.print($0.value) + "," } ?? ""
        if let variable = aggregation.parameterVariable { parameter = variable + "," }
        let grouping = aggregation.grouping.map(text) ?? ""
        if RangeOperator(rawValue: name) != nil {
            return [.text("\(name)(\(parameter)")] + inside + [
                .text(")" + (grouping.isEmpty ? "" : " " + grouping))
            ]
        }
        return [.text("\(name)\(grouping.isEmpty ? "" : " " + grouping)(\(parameter)")] + inside + [
            .text(")")
        ]
    }

    func text(_ grouping: LogGrouping) -> String {
        (grouping.isWithout ? "without" : "by") + " (" + names(grouping.labels) + ")"
    }

    private func names(_ labels: [LogLabel]) -> String {
        labels.map(\.name).joined(separator: ", ")
    }

    private func operation(_ binary: LogBinary, _ children: [Int]) -> [Item] {
        guard children.count == 2 else { return [] }
        return operand(children[0], of: binary.op, isRight: false) + [.text(" " + sign(of: binary))]
            + operand(children[1], of: binary.op, isRight: true)
    }

    /// An operator with its modifiers, and a space behind.
    func sign(of binary: LogBinary) -> String {
        var sign = "\(binary.op.rawValue) "
        if binary.isBool { sign += "bool " }
        if let matching = binary.matching {
            sign += (matching.isOn ? "on" : "ignoring") + " (" + names(matching.labels) + ") "
            if let groupsLeft = matching.groupsLeft {
                // The list is written even if empty, since the operand may start with a parenthesis.
                sign += (groupsLeft ? "group_left" : "group_right") + " (" + names(matching.included) + ") "
            }
        }
        return sign
    }

    /// Whether an operand would mean something else without parentheses.
    func needsParentheses(_ node: Int, of operation: BinaryOperator, isRight: Bool) -> Bool {
        operand(node, of: operation, isRight: isRight).count > 1
    }

    private func operand(_ node: Int, of operation: BinaryOperator, isRight: Bool) -> [Item] {
        guard case .binary(let inner) = tree.nodes[node].kind else { return [.node(node)] }
        let op = tree.binaries[Int(inner)].op
        let bindsTighter = op.precedence > operation.precedence
        let associates = op.precedence == operation.precedence && operation.isRightAssociative == isRight
        return bindsTighter || associates ? [.node(node)] : [.text("("), .node(node), .text(")")]
    }

    func text(_ range: LogRange) -> String {
        "[" + text(range.duration) + "]" + (range.offset.map { " offset " + text($0) } ?? "")
    }

    private func text(_ duration: LogDuration) -> String {
        duration.variable ?? GoDuration.print(nanoseconds: duration.nanoseconds ?? 0)
    }

    // MARK: Stages

    private func text(_ matcher: LogMatcher) -> String {
        matcher.label.name + matcher.op.rawValue + quoted(matcher.value)
    }

    func quoted(_ text: LogText) -> String { QuotedString.quote(text.value) }

    private func text(_ stage: LogStage) -> String {
        switch stage {
        case .lineFilter(let filter):
            let operands = filter.operands.map { $0.isAddress ? "ip(\(quoted($0.text)))" : quoted($0.text) }
            return " \(filter.op.rawValue) " + operands.joined(separator: " or ")
        case .json(let extractions): return " | json" + text(extractions)
        case .logfmt(let isStrict, let keepsEmpty, let extractions):
            return " | logfmt" + (isStrict ? " --strict" : "") + (keepsEmpty ? " --keep-empty" : "")
                + text(extractions)
        case .regexp(let text): return " | regexp " + quoted(text)
        case .pattern(let text): return " | pattern " + quoted(text)
        case .unpack: return " | unpack"
        case .decolorize: return " | decolorize"
        case .lineFormat(let text): return " | line_format " + quoted(text)
        case .labelFormat(let formats):
            let texts = formats.map { format in
                switch format.value {
                case .label(let label): format.label.name + "=" + label.name
                case .template(let text): format.label.name + "=" + quoted(text)
                }
            }
            return " | label_format " + texts.joined(separator: ", ")
        case .labelFilter: return " | "
        case .drop(let matchers): return " | drop " + text(matchers)
        case .keep(let matchers): return " | keep " + text(matchers)
        case .unwrap(let label, let conversion):
            return " | unwrap " + (conversion.map { "\($0.rawValue)(\(label.name))" } ?? label.name)
        }
    }

    private func text(_ extractions: [LabelExtraction]) -> String {
        if extractions.isEmpty { return "" }
        let texts = extractions.map { $0.label.name + ($0.path.map { "=" + quoted($0) } ?? "") }
        return " " + texts.joined(separator: ",")
    }

    private func text(_ matchers: [NamedMatcher]) -> String {
        matchers.map { $0.matcher.map(text) ?? $0.label.name }.joined(separator: ", ")
    }

    // MARK: Label filters

    private func text(_ filter: LabelFilter) -> String {
        let name = filter.label.name
        return switch filter.condition {
        case .text(let matcher): text(matcher)
        case .number(let op, let number): name + op.rawValue + GoNumber.print(number.value)
        case .duration(let op, let duration): name + op.rawValue + text(duration)
        case .bytes(let op, let size): name + op.rawValue + ByteSize.print(size)
        case .address(let isNegated, let text): name + (isNegated ? "!=" : "=") + "ip(\(quoted(text)))"
        case .variable(let op, let variable): name + op.rawValue + variable
        }
    }

    /// `and` binds tighter than `or`, and both group from the left.
    private func joined(_ index: Int, _ children: [Int]) -> [Item] {
        guard children.count == 2 else { return [] }
        let isOr = tree.nodes[index].kind == .filterOr
        func part(_ node: Int, isRight: Bool) -> [Item] {
            let needsParentheses: Bool
            switch tree.nodes[node].kind {
            case .filterOr: needsParentheses = !isOr || isRight
            case .filterAnd: needsParentheses = !isOr && isRight
            case .selector, .pipeline, .stage, .labelFilter, .range, .rangeAggregation, .vectorAggregation,
                .binary, .number, .vector, .labelReplace, .variants, .variable:
                needsParentheses = false
            }
            return needsParentheses ? [.text("("), .node(node), .text(")")] : [.node(node)]
        }
        return part(children[0], isRight: false) + [.text(isOr ? " or " : " and ")]
            + part(children[1], isRight: true)
    }
}
