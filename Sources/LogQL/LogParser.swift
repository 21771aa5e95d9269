import Diagnostics
import GoText
import PromQL

/// Turns tokens into a tree; parentheses and arguments stand on a stack of their own.
///
/// The grammar is that of pkg/logql/syntax/syntax.y of Loki 3.7. The first token that does not fit ends the
/// reading: it moves to the last token, where nothing fits any more. Other mistakes are collected.
struct LogParser {
    /// An expression whose `)` has not come yet.
    struct Frame {
        enum Kind {
            case whole
            case parentheses
            case aggregation(VectorOperator, Int)
            case labelReplace
            case variants
        }

        let kind: Kind
        /// Where it starts: the `(` or the function.
        let start: Int
        /// How many operators and operands stood before it.
        let operatorBase: Int
        let operandBase: Int
    }

    let source: LogQuerySource
    let options: LogParseOptions
    let tokens: [LogToken]
    var next = 0
    var tree = LogTree()
    var errors: [LogSyntaxError] = []
    private(set) var syntaxError: LogSyntaxError?
    var frames: [Frame] = []
    var operators: [LogBinary] = []
    /// The roots of the operands that wait for an operator or an end.
    var operands: [Int] = []
    /// The nodes that Loki computes before it asks for any data.
    var constants: Set<Int> = []

    init(_ source: LogQuerySource, _ tokens: [LogToken], _ options: LogParseOptions) {
        self.source = source
        self.tokens = tokens
        self.options = options
    }

    mutating func parse() {
        open(.whole, start: 0)
        var needsOperand = true
        while syntaxError == nil, !frames.isEmpty {
            if needsOperand {
                needsOperand = !parseOperand()
            } else {
                needsOperand = parseBehindOperand()
            }
        }
    }

    // MARK: Tokens

    var token: LogToken { tokens[next] }
    /// The end of the token before the next one.
    var lastEnd: Int { next > 0 ? Int(tokens[next - 1].range.end) : 0 }

    func text(of range: TextRange) -> String { String(decoding: source.bytes[range.bytes], as: UTF8.self) }

    mutating func advance() {
        next = min(next + 1, tokens.count - 1)
    }

    func isSign(_ sign: String) -> Bool { token.kind == .sign(sign) }
    func isKeyword(_ word: String) -> Bool { token.kind == .keyword(word) }

    mutating func take(_ kind: LogToken.Kind) -> Bool {
        guard token.kind == kind else { return false }
        advance()
        return true
    }

    mutating func expect(sign: String) {
        if !take(.sign(sign)) { failUnexpected(needed: "`\(sign)`") }
    }

    /// Ends the reading with an error.
    mutating func fail(
        _ kind: LogSyntaxError.Kind, _ range: TextRange, _ message: String, help: String? = nil
    ) {
        if syntaxError == nil { syntaxError = LogSyntaxError(kind, range, message, help: help) }
        next = tokens.count - 1
    }

    /// Ends the reading at the next token: it is not what was needed.
    mutating func failUnexpected(needed: String, help: String? = nil) {
        let shown: String
        switch token.kind {
        case .end: shown = "the query ends"
        case .splice: shown = "an interpolated value stands"
        default: shown = "`\(text(of: token.range))` stands"
        }
        fail(.unexpectedToken, token.range, "\(shown) where \(needed) was needed", help: help)
    }

    /// Notes a mistake behind which reading goes on.
    mutating func report(
        _ kind: LogSyntaxError.Kind, _ range: TextRange, _ message: String, help: String? = nil, isLate: Bool = false
    ) {
        errors.append(LogSyntaxError(kind, range, message, help: help, isLate: isLate))
    }

    mutating func add(_ kind: LogNode.Kind, _ range: TextRange, first: Int) {
        tree.nodes.append(LogNode(kind: kind, range: range, first: Int32(truncatingIfNeeded: first)))
    }

    mutating func open(_ kind: Frame.Kind, start: Int) {
        frames.append(
            Frame(kind: kind, start: start, operatorBase: operators.count, operandBase: operands.count))
    }

    // MARK: Operands

    /// Reads one operand; false where an expression inside of it must be read first.
    private mutating func parseOperand() -> Bool {
        let start = Int(token.range.start)
        switch token.kind {
        case .sign("{"):
            parseLogQuery(inRange: false)
            pushOperand()
        case .sign("("):
            advance()
            open(.parentheses, start: start)
            return false
        case .number, .sign("+"), .sign("-"):
            let first = tree.nodes.count
            guard let value = parseSignedNumber() else { return true }
            add(.number(LogNumber(value)), TextRange(start, lastEnd), first: first)
            constants.insert(first)
            pushOperand()
        case .variable: parseVariable()
        case .splice(let index): parseSplice(index)
        case .function(let name):
            if let operation = RangeOperator(rawValue: name) {
                parseRangeAggregation(operation)
                pushOperand()
            } else if let operation = VectorOperator(rawValue: name) {
                return parseVectorAggregation(operation)
            } else {
                return parseSpecialFunction(name)
            }
        case .keyword("variants"): return parseSpecialFunction("variants")
        default:
            failWithoutQuery()
        }
        return true
    }

    mutating func pushOperand() {
        if syntaxError == nil { operands.append(tree.nodes.count - 1) }
    }

    private mutating func parseVariable() {
        let range = token.range
        advance()
        tree.variables.append(text(of: range))
        add(.variable(Int32(tree.variables.count - 1)), range, first: tree.nodes.count)
        pushOperand()
    }

    private mutating func parseSplice(_ index: Int) {
        let range = token.range
        switch source.splices[index].value {
        case .expression(let inner) where !inner.isMetricQuery:
            parseLogQuery(inRange: false)
            pushOperand()
        case .expression(let inner):
            advance()
            if inner.nodes.isEmpty { return fail(.misplacedSplice, range, "the interpolated query is empty") }
            tree.insert(inner, at: range)
            pushOperand()
        case .number:
            guard let value = parseNumber() else { return }
            constants.insert(tree.nodes.count)
            add(.number(LogNumber(value)), range, first: tree.nodes.count)
            pushOperand()
        case .duration, .label, .string:
            fail(.misplacedSplice, range, "this interpolated value stands where a query was needed")
        }
    }

    // MARK: Operators and ends

    /// Reads what follows an operand; true where another operand must follow.
    private mutating func parseBehindOperand() -> Bool {
        guard let frame = frames.last else { return false }
        if let operation = binaryOperator() {
            parseOperator(operation)
            return true
        }
        switch token.kind {
        case .end where frames.count == 1:
            reduce(above: 0)
            frames.removeLast()
            return false
        case .sign(")") where frames.count > 1:
            reduce(above: frame.operatorBase)
            advance()
            close(frame)
            return false
        case .sign(","):
            switch frame.kind {
            case .labelReplace:
                reduce(above: frame.operatorBase)
                finishLabelReplace(frame)
                return false
            case .variants:
                reduce(above: frame.operatorBase)
                checkIsMetric(operands.last ?? 0, for: "variants")
                advance()
                return true
            case .whole, .parentheses, .aggregation: break
            }
        default: break
        }
        let needed: String
        switch frame.kind {
        case .whole: needed = "an operator or the end"
        case .parentheses, .aggregation: needed = "`)`"
        case .labelReplace: needed = "`,`"
        case .variants: needed = "`,` or `)`"
        }
        failUnexpected(needed: needed, help: cureBehindOperand())
        return false
    }

    private func binaryOperator() -> BinaryOperator? {
        switch token.kind {
        case .sign(let sign): BinaryOperator(rawValue: sign)
        case .keyword("and"): .and
        case .keyword("or"): .or
        case .keyword("unless"): .unless
        default: nil
        }
    }

    private mutating func parseOperator(_ operation: BinaryOperator) {
        let base = frames.last?.operatorBase ?? 0
        while operators.count > base, let before = operators.last {
            let bindsTighter = before.op.precedence > operation.precedence
            let isLeft = before.op.precedence == operation.precedence && !operation.isRightAssociative
            guard bindsTighter || isLeft else { break }
            reduceOne()
        }
        var binary = LogBinary(op: operation, opRange: token.range)
        advance()
        binary.isBool = take(.keyword("bool"))
        if isKeyword("on") || isKeyword("ignoring") {
            let isOn = isKeyword("on")
            advance()
            var matching = LogBinary.Matching(isOn: isOn, labels: parseLabelList())
            if isKeyword("group_left") || isKeyword("group_right") {
                matching.groupsLeft = isKeyword("group_left")
                advance()
                // A `(` is always that of the labels: an operand in parentheses needs `()` before it.
                if isSign("(") { matching.included = parseLabelList() }
            }
            binary.matching = matching
        }
        operators.append(binary)
    }

    private mutating func reduce(above base: Int) {
        while operators.count > base { reduceOne() }
    }

    private mutating func reduceOne() {
        guard let binary = operators.popLast(), operands.count > 1 else { return }
        let right = operands.removeLast()
        let left = operands.removeLast()
        checkOperands(binary, left, right)
        if constants.contains(left), constants.contains(right) { constants.insert(tree.nodes.count) }
        tree.binaries.append(binary)
        let range = TextRange(from: tree.nodes[left].range, to: tree.nodes[right].range)
        add(.binary(Int32(tree.binaries.count - 1)), range, first: Int(tree.nodes[left].first))
        operands.append(tree.nodes.count - 1)
    }
}
