import Diagnostics
import GoText
import PromQL

extension LogParser {
    /// `sum by (a) (…)`, `topk(5, …)`: up to the expression inside.
    mutating func parseVectorAggregation(_ operation: VectorOperator) -> Bool {
        let opRange = token.range
        let start = Int(opRange.start)
        advance()
        var aggregation = LogAggregation(opRange: opRange)
        if isKeyword("by") || isKeyword("without") { aggregation.grouping = parseGrouping() }
        if !take(.sign("(")) {
            failUnexpected(needed: "`(`", help: "put what is aggregated in parentheses: `\(operation.rawValue) (…)`")
        }
        let isParameter = tokens[min(next + 1, tokens.count - 1)].kind == .sign(",")
        if isParameter { parseParameter(&aggregation, operation) }
        if operation.takesParameter, !isParameter {
            report(
                .aggregation, opRange, "`\(operation.rawValue)` needs a count as its first argument",
                help: "write `\(operation.rawValue)(5, …)`")
        }
        if operation == .approxTopk, options.version < LogQLVersion(3, 3) {
            reportUnsupported("approx_topk", since: LogQLVersion(3, 3), opRange)
        }
        tree.aggregations.append(aggregation)
        open(.aggregation(operation, tree.aggregations.count - 1), start: start)
        return false
    }

    mutating func reportUnsupported(_ name: String, since: LogQLVersion, _ range: TextRange) {
        report(
            .unsupported, range, "`\(name)` came with Loki \(since), but the target is \(options.version)"
        )
    }

    /// The count of `topk`, with the comma behind it.
    private mutating func parseParameter(_ aggregation: inout LogAggregation, _ operation: VectorOperator) {
        let range = token.range
        let name = operation.rawValue
        if token.kind == .variable {
            aggregation.parameterVariable = text(of: range)
            advance()
        } else if let value = parseNumber() {
            aggregation.parameter = LogNumber(value)
            let isInteger = Int(exactly: value) != nil && !text(of: range).contains(".")
            if !operation.takesParameter {
                report(.aggregation, range, "`\(name)` takes no parameter", help: "remove it")
            } else if !isInteger || value < 1 || value > 9e15 {
                report(
                    .invalidLiteral, range, "`\(name)` needs a whole number above zero",
                    help: "write how many series to keep: `\(name)(5, …)`")
            }
        }
        expect(sign: ",")
    }

    /// Ends what a `)` just closed.
    mutating func close(_ frame: Frame) {
        frames.removeLast()
        guard let operand = operands.last else { return }
        switch frame.kind {
        case .whole, .parentheses: break
        case .aggregation(let operation, let index): finishAggregation(operation, index, frame, operand)
        case .labelReplace: failUnexpected(needed: "`,`")
        case .variants: finishVariants(frame)
        }
    }

    private mutating func finishAggregation(
        _ operation: VectorOperator, _ index: Int, _ frame: Frame, _ operand: Int
    ) {
        checkIsMetric(operand, for: operation.rawValue)
        if isKeyword("by") || isKeyword("without") {
            let grouping = parseGrouping()
            if tree.aggregations[index].grouping != nil, let grouping {
                return fail(.unexpectedToken, grouping.range, "`\(operation.rawValue)` is grouped twice")
            }
            tree.aggregations[index].grouping = grouping
        }
        if let grouping = tree.aggregations[index].grouping, !operation.takesGrouping {
            let isAllowed = operation != .approxTopk && grouping.labels.isEmpty
            if !isAllowed {
                report(
                    .aggregation, grouping.range, "`\(operation.rawValue)` cannot be grouped",
                    help: "group what is inside: `sum by (…) (…)`")
            }
        }
        operands.removeLast()
        add(
            .vectorAggregation(operation, Int32(index)), TextRange(frame.start, lastEnd),
            first: Int(tree.nodes[operand].first))
        pushOperand()
    }

    // MARK: label_replace, variants, vector

    mutating func parseSpecialFunction(_ name: String) -> Bool {
        let range = token.range
        advance()
        expect(sign: "(")
        switch name {
        case "label_replace": open(.labelReplace, start: Int(range.start))
        case "variants":
            if options.version < LogQLVersion(3, 5) {
                reportUnsupported("variants", since: LogQLVersion(3, 5), range)
            }
            open(.variants, start: Int(range.start))
        case "vector":
            guard let value = parseNumber() else { return true }
            expect(sign: ")")
            add(.vector(LogNumber(value)), TextRange(Int(range.start), lastEnd), first: tree.nodes.count)
            pushOperand()
            return true
        default:
            fail(.unexpectedToken, range, "`\(name)` stands where a query was needed")
            return true
        }
        return false
    }

    /// The four texts behind the metric, and the `)`.
    mutating func finishLabelReplace(_ frame: Frame) {
        guard let operand = operands.last else { return }
        checkIsMetric(operand, for: "label_replace")
        var texts: [LogText] = []
        while texts.count < 4, token.kind != .end {
            expect(sign: ",")
            if let text = parseText(needed: "a string") { texts.append(text) }
        }
        expect(sign: ")")
        guard texts.count == 4 else { return }
        let (expression, patternErrors) = RegularExpression.parse(texts[3].value)
        if expression == nil, !texts[3].isVariable { reportPattern(patternErrors, in: texts[3]) }
        tree.labelReplacements.append(
            LabelReplacement(target: texts[0], replacement: texts[1], source: texts[2], pattern: texts[3]))
        frames.removeLast()
        operands.removeLast()
        add(
            .labelReplace(Int32(tree.labelReplacements.count - 1)), TextRange(frame.start, lastEnd),
            first: Int(tree.nodes[operand].first))
        pushOperand()
    }

    /// `of (range)` behind `variants(…)`.
    private mutating func finishVariants(_ frame: Frame) {
        let metrics = operands[min(frame.operandBase, operands.count)...]
        if let last = metrics.last { checkIsMetric(last, for: "variants") }
        let first = metrics.first.map { Int(tree.nodes[$0].first) } ?? tree.nodes.count
        if !take(.keyword("of")) { return failUnexpected(needed: "`of`") }
        expect(sign: "(")
        parseRange()
        expect(sign: ")")
        operands.removeSubrange(min(frame.operandBase, operands.count)...)
        add(.variants, TextRange(frame.start, lastEnd), first: first)
        pushOperand()
    }

    // MARK: Types

    /// What a node gives that is no metric; nil for metrics.
    private func foreignType(of node: Int) -> String? {
        guard tree.nodes.indices.contains(node) else { return nil }
        return switch tree.nodes[node].kind {
        case .selector, .pipeline: "log lines"
        case .variants: "several metrics side by side"
        case .stage, .labelFilter, .filterAnd, .filterOr, .range, .rangeAggregation, .vectorAggregation,
            .binary, .number, .vector, .labelReplace, .variable:
            nil
        }
    }

    @discardableResult
    mutating func checkIsMetric(_ node: Int, for function: String) -> Bool {
        guard let type = foreignType(of: node) else { return true }
        let help = type == "log lines" ? "count the lines, e.g. with `count_over_time(…[5m])`" : nil
        report(
            .type, tree.nodes[node].range, "`\(function)` needs a metric, but this gives \(type)", help: help)
        return false
    }

    mutating func checkOperands(_ binary: LogBinary, _ left: Int, _ right: Int) {
        for node in [left, right] {
            if !checkIsMetric(node, for: binary.op.rawValue) { continue }
            if binary.op.isSet, constants.contains(node) {
                report(
                    .type, tree.nodes[node].range,
                    "`\(binary.op.rawValue)` needs metrics on both sides, but this is a number",
                    help: "`vector(…)` makes a metric of a number")
            }
        }
    }
}
