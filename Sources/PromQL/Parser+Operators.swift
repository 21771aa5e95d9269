import Diagnostics

extension Parser {
    /// Reads what can follow a finished operand.
    mutating func parseContinuation() -> Expectation {
        let token = peek()
        if let op = token.kind.binaryOperator { return parseBinary(op, consume()) }
        switch token.kind {
        case .leftBracket, .offset, .at, .anchored, .smoothed:
            parenthesizeSpliced()
            return parseModifier(consume())
        case .rightParen, .comma:
            reduce(above: 0)
            return token.kind == .comma ? parseComma() : parseRightParen()
        default:
            reduce(above: 0)
            return token.kind == .end && frames.isEmpty ? .nothing : unexpected(.continuation)
        }
    }

    private mutating func parseRightParen() -> Expectation {
        guard var frame = frames.last else { return unexpected(.continuation) }
        frames.removeLast()
        consume()
        if case .parentheses = frame.kind {
            let inner = operands.popLast()
            close(frame, .parentheses, inner.map { tree.nodes[$0.node].type } ?? .unknown)
            return .continuation
        }
        frame.arguments += 1
        return finish(frame)
    }

    private mutating func parseComma() -> Expectation {
        switch frames.last?.kind {
        case .call, .variableCall, .aggregation: break
        case .parentheses, .binary, .unary, nil: return unexpected(.continuation)
        }
        let comma = consume()
        frames[frames.count - 1].arguments += 1
        if peek().kind.beginsOperand { return .operand }
        if peek().kind == .error { return unexpected(.operand) }
        report(
            .unexpectedToken, at: comma.range, "the last argument of a call is followed by `,`",
            help: "remove the `,`")
        while consume(.comma) != nil {
            if peek().kind.beginsOperand { return .operand }
        }
        guard peek().kind == .rightParen, let frame = frames.popLast() else { return unexpected(.operand) }
        consume()
        return finish(frame)
    }

    // MARK: - Binary operators

    private mutating func parseBinary(_ op: BinaryOperator, _ token: Token) -> Expectation {
        reduce(above: op.isRightAssociative ? op.precedence : op.precedence - 1)
        parenthesizeSpliced()
        if op == .trimLower || op == .trimUpper {
            require(.v3_11, at: token.range, "the operator `\(op.rawValue)`")
        }
        var operation = BinaryOperation(op: op, opRange: token.range)
        operation.isBool = consume(.bool) != nil
        if peek().kind == .on || peek().kind == .ignoring {
            let keyword = consume()
            guard let labels = parseLabels() else { return .nothing }
            operation.matching = .init(isOn: keyword.kind == .on, range: keyword.range, labels: labels)
            if peek().kind == .groupLeft || peek().kind == .groupRight {
                let keyword = consume()
                var labels: [GroupingLabel]? = []
                if peek().kind == .leftParen { labels = parseLabels() }
                guard let labels else { return .nothing }
                operation.group = .init(
                    isLeft: keyword.kind == .groupLeft, range: keyword.range, labels: labels)
            }
        }
        guard parseFill(into: &operation) else { return .nothing }
        operation.clauseRange = TextRange(Int(token.start), lastEnd)
        tree.binaries.append(operation)
        let index = Int32(truncatingIfNeeded: tree.binaries.count - 1)
        let first = operands.last.map { Int(tree.nodes[$0.node].first) } ?? tree.nodes.count
        frames.append(Frame(kind: .binary(index, op), token: token, first: first))
        return .operand
    }

    /// Reads `fill(…)`, or `fill_left(…)` and `fill_right(…)` in either order; false behind an error.
    private mutating func parseFill(into operation: inout BinaryOperation) -> Bool {
        let start = peek()
        if consume(.fill) != nil {
            guard let value = parseFillValue() else { return false }
            (operation.fillLeft, operation.fillRight) = (value, value)
        } else if consume(.fillLeft) != nil {
            guard let left = parseFillValue() else { return false }
            operation.fillLeft = left
            if consume(.fillRight) != nil {
                guard let right = parseFillValue() else { return false }
                operation.fillRight = right
            }
        } else if consume(.fillRight) != nil {
            guard let right = parseFillValue() else { return false }
            operation.fillRight = right
            if consume(.fillLeft) != nil {
                guard let left = parseFillValue() else { return false }
                operation.fillLeft = left
            }
        } else {
            return true
        }
        let word = text(start)
        require(.v3_10, .fillModifiers, at: start.range, "`\(word)`")
        return true
    }

    private mutating func parseFillValue() -> Double? {
        guard consume(.leftParen) != nil else {
            unexpected(.fill)
            return nil
        }
        let isNegative = peek().kind == .subtract
        if isNegative || peek().kind == .add { consume() }
        guard peek().kind == .number || peek().kind == .duration else {
            unexpected(.fill)
            return nil
        }
        let value = parseScalar(consume()).value
        guard consume(.rightParen) != nil else {
            unexpected(.fill)
            return nil
        }
        return isNegative ? -value : value
    }

    // MARK: - Reduction

    /// The precedence of unary operators: `-1^2` is `-(1^2)`, and `-a*b` is `(-a)*b`.
    private static let unaryPrecedence = BinaryOperator.multiply.precedence

    /// Makes the nodes of all pending operators that bind tighter than a precedence.
    private mutating func reduce(above precedence: Int) {
        while let frame = frames.last {
            switch frame.kind {
            case .binary(let index, let op):
                if op.precedence <= precedence { return }
                frames.removeLast()
                reduceBinary(frame, index)
            case .unary(let op):
                if Self.unaryPrecedence <= precedence { return }
                frames.removeLast()
                reduceUnary(frame, op)
            case .parentheses, .call, .variableCall, .aggregation:
                return
            }
        }
    }

    private mutating func reduceBinary(_ frame: Frame, _ index: Int32) {
        parenthesizeSpliced()
        guard let right = operands.popLast(), let left = operands.popLast() else { return }
        let range = TextRange(from: left.range, to: right.range)
        let type: ValueType =
            switch (tree.nodes[left.node].type, tree.nodes[right.node].type) {
            case (.scalar, .scalar): .scalar
            case (.unknown, .scalar), (.scalar, .unknown), (.unknown, .unknown): .unknown
            default: .instantVector
            }
        let node = append(.binary(index), type, range, first: frame.first)
        operands.append(Operand(node: node, range: range))
    }

    /// Makes the node of a sign; a sign before a number becomes a part of the number.
    private mutating func reduceUnary(_ frame: Frame, _ op: UnaryOperator) {
        parenthesizeSpliced()
        guard let operand = operands.popLast() else { return }
        let range = TextRange(from: frame.token.range, to: operand.range)
        if case .number(var number) = tree.nodes[operand.node].kind {
            if op == .minus { number.value = -number.value }
            tree.nodes[operand.node].kind = .number(number)
            tree.nodes[operand.node].range = range
            tree.nodes[operand.node].source = 0
            operands.append(Operand(node: operand.node, range: range))
            return
        }
        let node = append(.unary(op), tree.nodes[operand.node].type, range, first: frame.first)
        operands.append(Operand(node: node, range: range))
    }
}

extension Token.Kind {
    /// Whether an expression can begin with it.
    var beginsOperand: Bool {
        switch self {
        case .add, .subtract, .leftParen, .number, .duration, .string, .leftBrace, .variable,
            .splicedExpression:
            true
        default: isMetricName
        }
    }
}
