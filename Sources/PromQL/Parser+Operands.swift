import Diagnostics

extension Parser {
    /// Reads what an expression can begin with.
    mutating func parseOperand() -> Expectation {
        let token = peek()
        switch token.kind {
        case .add, .subtract:
            consume()
            frames.append(
                Frame(
                    kind: .unary(token.kind == .add ? .plus : .minus), token: token,
                    first: tree.nodes.count))
            return .operand
        case .leftParen:
            consume()
            frames.append(Frame(kind: .parentheses, token: token, first: tree.nodes.count))
            return .operand
        case .number, .duration:
            let value = parseScalar(consume())
            appendOperand(.number(value), .scalar, token.range)
            if token.splice >= 0 { markSpliced() }
        case .string:
            let value = stringValue(consume())
            tree.strings.append(value)
            appendOperand(.string(Int32(truncatingIfNeeded: tree.strings.count - 1)), .string, token.range)
        case .leftBrace:
            return parseSelector(name: nil)
        case .variable, .variableName:
            return parseVariable(consume())
        case .splicedExpression:
            return inline(consume())
        default:
            guard token.kind.isMetricName else { return unexpected(.operand) }
            return parseWord(consume())
        }
        return .continuation
    }

    /// Reads what begins with a word: a call, an aggregation or a selector.
    private mutating func parseWord(_ token: Token) -> Expectation {
        let next = peek().kind
        if let op = token.kind.aggregation, next == .leftParen || next == .by || next == .without {
            return parseAggregation(op, token)
        }
        if next == .leftParen, token.kind == .identifier || token.kind.isFunctionKeyword, token.splice < 0 {
            consume()
            // Functions are found by their exact spelling, also those that are keywords.
            let function = Function.named(source.bytes, token.range.bytes)
            return open(Frame(kind: .call(function), token: token, first: tree.nodes.count))
        }
        return parseSelector(name: token)
    }

    /// Goes on behind the `(` of a call, which may be followed by `)` at once.
    private mutating func open(_ frame: Frame) -> Expectation {
        guard peek().kind == .rightParen else {
            frames.append(frame)
            return .operand
        }
        consume()
        return finish(frame)
    }

    private mutating func parseAggregation(_ op: AggregationOperator, _ token: Token) -> Expectation {
        var aggregation = Aggregation(op: op, opRange: token.range, grouping: nil, source: 0)
        if peek().kind != .leftParen {
            guard let grouping = parseGrouping() else { return .nothing }
            aggregation.grouping = grouping
        }
        let isGrouped = aggregation.grouping != nil
        tree.aggregations.append(aggregation)
        let index = Int32(truncatingIfNeeded: tree.aggregations.count - 1)
        guard consume(.leftParen) != nil else { return unexpected(.continuation) }
        return open(
            Frame(kind: .aggregation(index, isGrouped: isGrouped), token: token, first: tree.nodes.count))
    }

    /// Reads `by (…)` or `without (…)`; nil behind an error.
    mutating func parseGrouping() -> Aggregation.Grouping? {
        let keyword = consume()
        guard let labels = parseLabels() else { return nil }
        return Aggregation.Grouping(
            isWithout: keyword.kind == .without, range: keyword.range, labels: labels)
    }

    private mutating func parseVariable(_ token: Token) -> Expectation {
        let next = peek().kind
        if next == .leftParen {
            consume()
            return open(Frame(kind: .variableCall(variable(token)), token: token, first: tree.nodes.count))
        }
        if token.kind == .variableName || next == .leftBrace || next == .leftBracket {
            return parseSelector(name: token)
        }
        appendOperand(.variable(variable(token)), .unknown, token.range)
        return .continuation
    }

    /// Keeps the text of a Grafana variable and gives its index.
    mutating func variable(_ token: Token) -> Int32 {
        tree.variables.append(text(token))
        return Int32(truncatingIfNeeded: tree.variables.count - 1)
    }

    // MARK: - Ends

    /// Makes the node of a call or aggregation whose `)` was taken; its arguments are the last operands.
    mutating func finish(_ frame: Frame) -> Expectation {
        switch frame.kind {
        case .call(let function):
            popOperands(frame.arguments)
            finishCall(frame, function)
        case .variableCall(let index):
            popOperands(frame.arguments)
            // With arguments, what encloses them is printed with them.
            if frame.arguments == 0 { tree.variables[Int(index)] += "()" }
            close(frame, .variable(index), .unknown)
        case .aggregation(let index, let isGrouped):
            popOperands(frame.arguments)
            if !isGrouped, peek().kind == .error { return unexpected(.continuation) }
            if !isGrouped, peek().kind == .by || peek().kind == .without {
                guard let grouping = parseGrouping() else { return .nothing }
                tree.aggregations[Int(index)].grouping = grouping
            }
            finishAggregation(frame, index)
        case .parentheses, .binary, .unary:
            break
        }
        return .continuation
    }

    private mutating func popOperands(_ count: Int) {
        operands.removeLast(min(count, operands.count))
    }

    private mutating func finishCall(_ frame: Frame, _ function: Function.ID?) {
        guard let id = function, id.function.until.map({ options.version < $0 }) ?? true else {
            let name = text(frame.token)
            // With a mistake inside the parentheses they may be wrong too: `up(job="api")`.
            if !isSkipping(in: TextRange(Int(frame.token.start), lastEnd)) {
                report(
                    .unknownFunction, at: frame.token.range, "there is no function `\(name)`",
                    help: cureOfUnknownFunction(name))
            }
            close(frame, Self.placeholder, .unknown)
            return
        }
        let function = id.function
        require(
            function.since, function.isExperimental(in: options.version) ? .experimentalFunctions : nil,
            at: frame.token.range, "`\(function.name)`",
            help: options.version < .v3_0 && function.name == "double_exponential_smoothing"
                ? "use `holt_winters`" : nil)
        close(frame, .call(id), function.returnType)
    }

    private mutating func finishAggregation(_ frame: Frame, _ index: Int32) {
        let op = tree.aggregations[Int(index)].op
        let range = TextRange(Int(frame.token.start), lastEnd)
        let wanted = op.parameterType == nil ? 1 : 2
        if frame.arguments == 0 {
            report(.argumentCount, at: range, "`\(op.rawValue)` has nothing to aggregate", help: usage(op))
        } else {
            if op.isExperimental {
                require(op.since, .experimentalFunctions, at: range, "`\(op.rawValue)`")
            }
            if frame.arguments != wanted {
                report(
                    .argumentCount, at: range,
                    "`\(op.rawValue)` takes \(wanted == 1 ? "1 argument" : "2 arguments"), but has \(frame.arguments)",
                    help: usage(op)
                        + (wanted == 1 ? "; labels to keep stand outside: `\(op.rawValue) by (label) (query)`" : ""))
            }
        }
        close(frame, .aggregation(index), .instantVector)
    }

    private func usage(_ op: AggregationOperator) -> String {
        switch op.parameterType {
        case .string: "write `\(op.rawValue)(\"label\", query)`"
        case .scalar: "write `\(op.rawValue)(number, query)`"
        case .instantVector, .rangeVector, .unknown, nil: "write `\(op.rawValue)(query)`"
        }
    }
}
