import Diagnostics

extension Parser {
    /// A part of a duration that is begun and not finished.
    private enum DurationFrame {
        case parentheses(Token)
        case binary(BinaryOperator, Token)
        case sign(Token)
        /// `min_of(` or `max_of(`; whether the comma was met.
        case choice(DurationOperator, Token, isBehindComma: Bool)
    }

    /// A finished part: its root, and its first node.
    private struct DurationOperand {
        var node: Int
        var first: Int
    }

    /// Reads a duration inside a bracket; nil behind an error.
    mutating func parseBracketDuration(_ place: Place) -> DurationValue? {
        guard let operand = parseDuration(place) else { return nil }
        return durationValue(operand)
    }

    /// Reads what stands behind `offset`. A lone literal, sign and literal, or call ends there, so that
    /// `foo offset -2^2` is the square of `foo offset -2`; arithmetic needs parentheses.
    mutating func parseOffsetDuration() -> DurationValue? {
        let sign = peek()
        guard sign.kind == .add || sign.kind == .subtract else {
            guard let operand = parseDuration(.offset, isSingle: sign.kind != .leftParen) else { return nil }
            return durationValue(operand, isOffset: true)
        }
        if sign.kind == .add { require(.v3_4, at: sign.range, "a sign that is not one `-` behind `offset`") }
        consume()
        let next = peek().kind
        let isSingle = next != .add && next != .subtract
        guard let operand = parseDuration(.offset, sign: sign, isSingle: isSingle) else { return nil }
        return durationValue(operand, isOffset: true)
    }

    /// Turns what was read into a value: a plain literal leaves no node behind.
    private mutating func durationValue(_ operand: DurationOperand, isOffset: Bool = false) -> DurationValue {
        let node = tree.nodes[operand.node]
        guard case .number(let number) = node.kind else {
            return DurationValue(
                value: .node(Int32(truncatingIfNeeded: operand.node)), range: node.range, source: 0)
        }
        tree.nodes.removeLast()
        if !number.isDuration { require(.v2_54, at: node.range, "a duration without a unit") }
        // A range of nothing is refused by every version.
        if isOffset, number.isDuration, number.value == 0 { require(.v3_4, at: node.range, "a duration of 0") }
        var length = Int64(clamping: (number.value * 1e9).rounded(.toNearestOrAwayFromZero))
        // What Go makes of `offset nan`.
        if number.value.isNaN { length = .min }
        // A tiny range rounds to nothing, but is not refused.
        if length == 0, !isOffset, number.value > 0 { length = 1 }
        return DurationValue(
            value: .nanoseconds(length), range: node.range, source: 0, hasUnit: number.isDuration)
    }

    // MARK: - Arithmetic

    /// Reads a duration by operator precedence. `isSingle` stops behind the first operand.
    private mutating func parseDuration(
        _ place: Place, sign: Token? = nil, isSingle: Bool = false
    ) -> DurationOperand? {
        var frames: [DurationFrame] = []
        var operands: [DurationOperand] = []
        if let sign { frames.append(.sign(sign)) }
        let depth = frames.count
        while true {
            guard parseDurationOperand(place, &frames, &operands) else { return nil }
            // Behind an operand: close what can be closed, until an operator asks for another operand.
            var wantsOperand = false
            while !wantsOperand {
                if isSingle, frames.count == depth {
                    reduceDurations(&frames, &operands, above: 0)
                    return operands.last
                }
                let token = peek()
                if token.kind == .error {
                    unexpected(place)
                    return nil
                }
                if let op = token.kind.binaryOperator, op.isArithmetic {
                    reduceDurations(
                        &frames, &operands, above: op.isRightAssociative ? op.precedence : op.precedence - 1)
                    frames.append(.binary(op, consume()))
                    wantsOperand = true
                    continue
                }
                reduceDurations(&frames, &operands, above: 0)
                switch (frames.last, token.kind) {
                case (nil, _):
                    return operands.last
                case (.parentheses(let open), .rightParen):
                    consume()
                    frames.removeLast()
                    closeParentheses(open, &operands)
                case (.choice(let op, let name, isBehindComma: false), .comma):
                    consume()
                    frames[frames.count - 1] = .choice(op, name, isBehindComma: true)
                    wantsOperand = true
                case (.choice(let op, let name, isBehindComma: true), .rightParen):
                    consume()
                    frames.removeLast()
                    closeChoice(op, name, &operands)
                default:
                    unexpected(place)
                    return nil
                }
            }
        }
    }

    /// Reads signs, opening parentheses and one operand; false behind an error.
    private mutating func parseDurationOperand(
        _ place: Place, _ frames: inout [DurationFrame], _ operands: inout [DurationOperand]
    ) -> Bool {
        while true {
            let token = peek()
            switch token.kind {
            case .add, .subtract:
                if place != .offset || !frames.isEmpty {
                    require(.v3_4, at: token.range, "a sign that is not one `-` behind `offset`")
                }
                frames.append(.sign(consume()))
            case .leftParen:
                frames.append(.parentheses(consume()))
            case .maxOf, .minOf:
                consume()
                let op: DurationOperator = token.kind == .maxOf ? .maxOf : .minOf
                frames.append(.choice(op, token, isBehindComma: false))
                guard consume(.leftParen) != nil else {
                    unexpected(place)
                    return false
                }
            case .step, .range:
                consume()
                guard consume(.leftParen) != nil, consume(.rightParen) != nil else {
                    unexpected(place)
                    return false
                }
                let range = TextRange(Int(token.start), lastEnd)
                let name = text(token)
                require(
                    token.kind == .step ? .v3_6 : .v3_12, .durationExpressions, at: range,
                    "`\(name)()` in a duration")
                push(
                    .duration(token.kind == .step ? .step : .range), range, first: tree.nodes.count, &operands
                )
                return true
            case .variable, .variableName:
                consume()
                push(.variable(variable(token)), token.range, first: tree.nodes.count, &operands)
                return true
            case .number, .duration:
                consume()
                pushLiteral(token, behind: place == .offset && frames.count == 1 ? frames.first : nil, &operands)
                return true
            default:
                unexpected(place)
                return false
            }
        }
    }

    private mutating func pushLiteral(
        _ token: Token, behind frame: DurationFrame?, _ operands: inout [DurationOperand]
    ) {
        let count = errors.count
        var number = parseNumber(token)
        var range = token.range
        // What 63 bits of nanoseconds do not hold; `nan` is accepted.
        if number.value.magnitude > 9_223_372_036.854_775_808 {
            // Prometheus marks the sign alone where `offset` is followed by one.
            var marked = token.range
            if case .sign(let sign) = frame { marked = sign.range }
            report(
                .invalidLiteral, at: marked, shown: token.range, "the duration is longer than 292 years",
                help: "write a shorter one", isConsequence: errors.count > count)
            (number, range) = (NumberValue(value: 0, isDuration: false), TextRange(0, 0))
        }
        push(.number(number), range, first: tree.nodes.count, &operands)
    }

    @discardableResult
    private mutating func push(
        _ kind: Node.Kind, _ range: TextRange, first: Int, _ operands: inout [DurationOperand]
    ) -> Int {
        let node = append(kind, .scalar, range, first: first)
        operands.append(DurationOperand(node: node, first: first))
        return node
    }

    // MARK: - Ends

    private mutating func closeParentheses(_ open: Token, _ operands: inout [DurationOperand]) {
        guard let inner = operands.popLast() else { return }
        let range = TextRange(Int(open.start), lastEnd)
        require(.v3_4, .durationExpressions, at: range, "arithmetic on durations")
        if case .duration(.parentheses) = tree.nodes[inner.node].kind {
            operands.append(inner)
            return
        }
        push(.duration(.parentheses), range, first: inner.first, &operands)
    }

    private mutating func closeChoice(
        _ op: DurationOperator, _ name: Token, _ operands: inout [DurationOperand]
    ) {
        guard operands.popLast() != nil, let left = operands.popLast() else { return }
        let range = TextRange(Int(name.start), lastEnd)
        let word = text(name)
        require(.v3_13, .durationExpressions, at: range, "`\(word)` in a duration")
        push(.duration(op), range, first: left.first, &operands)
    }

    private mutating func reduceDurations(
        _ frames: inout [DurationFrame], _ operands: inout [DurationOperand], above precedence: Int
    ) {
        while let frame = frames.last {
            switch frame {
            case .binary(let op, let token):
                if op.precedence <= precedence { return }
                frames.removeLast()
                reduceDuration(op, token, &operands)
            case .sign(let token):
                if BinaryOperator.multiply.precedence <= precedence { return }
                frames.removeLast()
                reduceSign(token, &operands)
            case .parentheses, .choice:
                return
            }
        }
    }

    private mutating func reduceDuration(
        _ op: BinaryOperator, _ token: Token, _ operands: inout [DurationOperand]
    ) {
        guard let right = operands.popLast(), let left = operands.popLast() else { return }
        let range = TextRange(from: tree.nodes[left.node].range, to: tree.nodes[right.node].range)
        require(.v3_4, .durationExpressions, at: range, "arithmetic on durations")
        if op == .divide || op == .modulo, case .number(let divisor) = tree.nodes[right.node].kind,
            divisor.value == 0
        {
            report(.invalidLiteral, at: token.range, "a duration cannot be divided by 0", help: "divide by another number")
            tree.nodes.removeSubrange(left.first...)
            push(
                .number(NumberValue(value: 0, isDuration: false)), TextRange(0, 0), first: left.first,
                &operands)
            return
        }
        let durationOperator: DurationOperator =
            switch op {
            case .subtract: .subtract
            case .multiply: .multiply
            case .divide: .divide
            case .modulo: .modulo
            case .power: .power
            default: .add
            }
        push(.duration(durationOperator), range, first: left.first, &operands)
    }

    /// A sign before a literal becomes a part of it; a plus before anything else says nothing.
    private mutating func reduceSign(_ token: Token, _ operands: inout [DurationOperand]) {
        guard let inner = operands.last else { return }
        let range = TextRange(from: token.range, to: tree.nodes[inner.node].range)
        if case .number(var number) = tree.nodes[inner.node].kind {
            if token.kind == .subtract { number.value = -number.value }
            tree.nodes[inner.node].kind = .number(number)
            tree.nodes[inner.node].range = range
        } else if token.kind == .subtract {
            operands.removeLast()
            require(.v3_4, .durationExpressions, at: range, "arithmetic on durations")
            push(.duration(.negate), range, first: inner.first, &operands)
        }
    }
}

extension BinaryOperator {
    /// Whether durations know the operator too.
    var isArithmetic: Bool {
        switch self {
        case .add, .subtract, .multiply, .divide, .modulo, .power: true
        case .atan2, .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .trimUpper,
            .trimLower,
            .and, .or, .unless:
            false
        }
    }
}

extension Int64 {
    /// The whole number nearest to a double, or the nearest there is; 0 for NaN.
    init(clamping value: Double) {
        self = Int64(exactly: value) ?? (value > 0 ? .max : value < 0 ? .min : 0)
    }
}
