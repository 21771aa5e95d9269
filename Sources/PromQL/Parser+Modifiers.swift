import Diagnostics

extension Parser {
    /// Reads a modifier whose first token was taken, and applies it to the last operand.
    mutating func parseModifier(_ token: Token) -> Expectation {
        switch token.kind {
        case .leftBracket: return parseRange(token)
        case .offset: return parseOffset(token)
        case .at: return parseAt(token)
        default: return applyExtension(token.kind == .anchored ? .anchored : .smoothed, token)
        }
    }

    /// The side table entry that holds the modifiers of a node.
    private enum Holder {
        case selector(Int)
        case range(Int)
        /// A range on something that is no selector, which was reported already.
        case brokenRange
    }

    private func holder(of node: Int) -> Holder? {
        switch tree.nodes[node].kind {
        case .vectorSelector(let index): return .selector(Int(index))
        case .subquery(let index): return .range(Int(index))
        case .matrixSelector(let index):
            guard let first = tree.nodes.firstChild(of: node), case .vectorSelector = tree.nodes[first].kind else {
                return .brokenRange
            }
            return .range(Int(index))
        case .number, .string, .call, .aggregation, .binary, .unary, .parentheses, .duration, .variable:
            return nil
        }
    }

    private func modifiers(_ holder: Holder) -> SelectorModifiers {
        switch holder {
        case .selector(let index): tree.selectors[index].modifiers
        case .range(let index): tree.ranges[index].modifiers
        case .brokenRange: SelectorModifiers()
        }
    }

    private mutating func set(_ modifiers: SelectorModifiers, of holder: Holder) {
        switch holder {
        case .selector(let index): tree.selectors[index].modifiers = modifiers
        case .range(let index): tree.ranges[index].modifiers = modifiers
        case .brokenRange: break
        }
    }

    /// Stretches the last operand to the end of what was read.
    private mutating func extendOperand() {
        guard var operand = operands.popLast() else { return }
        operand.range.end = Int32(truncatingIfNeeded: lastEnd)
        operand.isSpliced = false
        tree.nodes[operand.node].range = operand.range
        tree.nodes[operand.node].source = 0
        operands.append(operand)
    }

    // MARK: - offset

    private mutating func parseOffset(_ token: Token) -> Expectation {
        guard let operand = operands.last else { return unexpected(.operand) }
        // The operand's root must stay behind its children, to which an offset that is calculated belongs.
        let root = tree.nodes.removeLast()
        let count = tree.nodes.count
        let offset = parseOffsetDuration()
        if offset == nil { tree.nodes.removeSubrange(min(count, tree.nodes.count)...) }
        tree.nodes.append(root)
        operands[operands.count - 1].node = tree.nodes.count - 1
        guard let offset else { return .nothing }
        apply(offset, to: operand.range, token)
        return .continuation
    }

    private mutating func apply(_ offset: DurationValue, to range: TextRange, _ token: Token) {
        guard let node = operands.last?.node, let holder = holder(of: node) else {
            report(
                .misplacedModifier, at: range, "`offset` needs a selector or a subquery before it",
                help: "put `offset` inside the parentheses, right behind the selector")
            return
        }
        if case .brokenRange = holder { return reportBrokenRange(range) }
        var modifiers = modifiers(holder)
        if modifiers.offset.map({ $0.value != .nanoseconds(0) }) ?? false {
            report(.misplacedModifier, at: range, "`offset` is set twice", help: "keep one of them")
        } else {
            modifiers.offset = offset
            set(modifiers, of: holder)
        }
        extendOperand()
    }

    private mutating func reportBrokenRange(_ range: TextRange) {
        report(
            .misplacedModifier, at: range, "a range needs a selector before it", isConsequence: true)
    }

    // MARK: - @

    private mutating func parseAt(_ token: Token) -> Expectation {
        guard let operand = operands.last else { return unexpected(.operand) }
        var time: SelectorModifiers.Time?
        var isOutOfRange = false
        let count = errors.count
        let next = peek()
        switch next.kind {
        case .start, .end_:
            consume()
            guard consume(.leftParen) != nil, consume(.rightParen) != nil else { return unexpected(.at) }
            time = next.kind == .start ? .start : .end
        case .variable, .variableName:
            time = .variable(variable(consume()))
        case .add, .subtract, .number, .duration:
            if next.kind == .add || next.kind == .subtract { consume() }
            guard peek().kind == .number || peek().kind == .duration else { return unexpected(.at) }
            let number = parseScalar(consume()).value
            let seconds = next.kind == .subtract ? -number : number
            let isPossible =
                seconds.isFinite && seconds < 9_223_372_036_854_775_808
                && seconds > -9_223_372_036_854_775_808
            isOutOfRange = !isPossible
            time = .milliseconds(Int64(clamping: (seconds * 1000).rounded(.toNearestOrAwayFromZero)))
        default:
            return unexpected(.at)
        }
        if isOutOfRange {
            report(.invalidLiteral, at: operand.range, "the time behind `@` is no point in time",
                help: "write seconds since 1970, `start()` or `end()`", isConsequence: errors.count > count)
        }
        guard let holder = holder(of: operand.node) else {
            report(
                .misplacedModifier, at: operand.range, "`@` needs a selector or a subquery before it",
                help: "put `@` inside the parentheses, right behind the selector")
            return .continuation
        }
        if case .brokenRange = holder {
            reportBrokenRange(operand.range)
            return .continuation
        }
        var modifiers = modifiers(holder)
        if modifiers.at != nil {
            report(.misplacedModifier, at: operand.range, "`@` is set twice", help: "keep one of them")
            return .continuation
        }
        modifiers.at = time
        modifiers.atRange = TextRange(Int(token.start), lastEnd)
        modifiers.source = 0
        set(modifiers, of: holder)
        extendOperand()
        return .continuation
    }

    // MARK: - anchored, smoothed

    private mutating func applyExtension(
        _ selection: SelectorModifiers.Extension, _ token: Token
    ) -> Expectation {
        guard let operand = operands.last else { return unexpected(.operand) }
        let name = text(token).lowercased()
        require(.v3_7, .extendedRangeSelectors, at: token.range, "`\(name)`")
        guard let holder = holder(of: operand.node), !isSubquery(operand.node) else {
            report(
                .misplacedModifier, at: operand.range, "`\(name)` needs a selector before it",
                help: isSubquery(operand.node)
                    ? "subqueries cannot be `\(name)`" : "put `\(name)` right behind the selector and its range")
            return .continuation
        }
        if case .brokenRange = holder { return .continuation }
        var modifiers = modifiers(holder)
        if let other = modifiers.selection, other != selection {
            report(
                .misplacedModifier, at: operand.range, "`anchored` and `smoothed` exclude each other",
                help: "keep one of them")
        }
        modifiers.selection = selection
        set(modifiers, of: holder)
        return .continuation
    }

    private func isSubquery(_ node: Int) -> Bool {
        if case .subquery = tree.nodes[node].kind { true } else { false }
    }

    // MARK: - Ranges and subqueries

    private mutating func parseRange(_ bracket: Token) -> Expectation {
        guard let operand = operands.popLast() else { return unexpected(.operand) }
        var count = errors.count
        guard let range = parseBracketDuration(.rangeStart) else { return .nothing }
        checkPositive(range, since: count)
        var step: DurationValue?
        let isSubquery = consume(.colon) != nil
        if isSubquery, peek().kind != .rightBracket {
            count = errors.count
            guard let found = parseBracketDuration(.stepStart) else { return .nothing }
            checkPositive(found, since: count)
            step = found
        }
        guard consume(.rightBracket) != nil else {
            return unexpected(!isSubquery ? .rangeEnd : step == nil ? .stepStart : .stepEnd)
        }
        var clause = RangeClause(
            range: range, step: step,
            bracketRange: TextRange(Int(bracket.start), lastEnd), source: 0, modifiers: SelectorModifiers())
        if !isSubquery { checkRanged(operand, &clause) }
        tree.ranges.append(clause)
        let index = Int32(truncatingIfNeeded: tree.ranges.count - 1)
        let whole = TextRange(Int(operand.range.start), lastEnd)
        let first = Int(tree.nodes[operand.node].first)
        let node = append(
            isSubquery ? .subquery(index) : .matrixSelector(index), .rangeVector, whole, first: first)
        operands.append(Operand(node: node, range: whole))
        return .continuation
    }

    /// Checks that a range stands behind a selector, and moves the selector's modifiers to the range.
    private mutating func checkRanged(_ operand: Operand, _ clause: inout RangeClause) {
        guard case .vectorSelector(let index) = tree.nodes[operand.node].kind else {
            if isSkipping(in: operand.range) { return }
            report(
                .misplacedModifier, at: clause.bracketRange, "a range needs a selector before it",
                help: "for the values of an expression over time use a subquery, as in `[5m:]`")
            return
        }
        let modifiers = tree.selectors[Int(index)].modifiers
        clause.modifiers = modifiers
        tree.selectors[Int(index)].modifiers = SelectorModifiers()
        if modifiers.offset.map({ $0.value != .nanoseconds(0) }) ?? false {
            report(
                .misplacedModifier, at: clause.bracketRange, "the range stands behind `offset`",
                help: "write the range first: `metric[5m] offset 1h`")
        } else if modifiers.at != nil {
            report(
                .misplacedModifier, at: clause.bracketRange, "the range stands behind `@`",
                help: "write the range first: `metric[5m] @ 0`")
        }
    }

    /// Checks a duration that was read when there were so many errors.
    private mutating func checkPositive(_ duration: DurationValue, since count: Int) {
        if case .nanoseconds(let length) = duration.value, length <= 0 {
            report(
                .invalidLiteral, at: duration.range, "the duration must be greater than 0",
                help: "write a length of time, such as `5m`",
                // A literal that is none counts as 0, and was reported.
                isConsequence: errors.count > count)
        }
    }
}
