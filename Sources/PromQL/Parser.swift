import Diagnostics

/// Reads a query by operator precedence, with an explicit stack, into a post-order array of nodes.
///
/// An operand is finished when its last node is the last of the array; so modifiers behind a selector can
/// take that node up again, and nothing is ever inserted before another operand's nodes.
struct Parser {
    /// Something begun whose last node is still to come.
    struct Frame {
        enum Kind {
            case parentheses
            /// A function, or a name that is none.
            case call(Function.ID?)
            /// A Grafana variable that is called.
            case variableCall(Int32)
            /// An index into the tree's aggregations, and whether its grouping was written before `(`.
            case aggregation(Int32, isGrouped: Bool)
            /// An index into the tree's operations.
            case binary(Int32, BinaryOperator)
            case unary(UnaryOperator)
        }

        var kind: Kind
        /// The token that began it: `(`, a name, or an operator.
        var token: Token
        /// The index its first node has or will have.
        var first: Int
        /// How many arguments are finished.
        var arguments = 0
    }

    /// A finished operand: its root and the bytes it takes in this text, whatever text its nodes are of.
    struct Operand {
        var node: Int
        var range: TextRange
        /// Whether it is an interpolated value as a whole, so far without the parentheses it may need.
        var isSpliced = false
        /// Whether it is such a value and ends with a length that an operator behind it would become a part of.
        var endsOpen = false
    }

    /// What the parser looks for next.
    enum Expectation {
        case operand
        case continuation
        case nothing
    }

    let source: QuerySource
    let options: ParseOptions
    var lexer: Lexer
    var lookahead: Token?
    /// The end of the token that was consumed last.
    var lastEnd = 0
    /// Where it begins.
    var lastStart = 0
    var tree = TreeParts()
    var frames: [Frame] = []
    var operands: [Operand] = []
    var errors: [SyntaxError] = []
    /// Whether there was a mistake, so that there is no tree.
    var isBroken = false
    var recovery: Recovery

    init(_ source: QuerySource, options: ParseOptions) {
        self.source = source
        self.options = options
        lexer = Lexer(source, grafanaVariables: options.grafanaVariables)
        // Most queries have a few nodes and one selector for some dozen bytes.
        let size = source.bytes.count
        tree.nodes.reserveCapacity(min(size / 16 + 2, 64))
        tree.selectors.reserveCapacity(min(size / 64 + 1, 16))
        frames.reserveCapacity(8)
        operands.reserveCapacity(8)
        recovery = Recovery(lexer)
    }

    /// Reads the whole text, and types the tree that came of it.
    mutating func result() -> ParseResult {
        guard parse() else { return ParseResult(tree: nil, errors: Array(errorsBeyondTheFirst().prefix(SyntaxError.most))) }
        let tree = Tree(tree)
        var checker = TypeChecker(tree, options: options)
        checker.check()
        // Prometheus types nothing beside what it does not support.
        let isRecovered = !errors.isEmpty
        for var error in checker.errors {
            error.isRecovered = isRecovered
            errors.append(error)
        }
        if errors.count > SyntaxError.most { errors.removeLast(errors.count - SyntaxError.most) }
        return ParseResult(tree: tree, errors: errors)
    }

    /// Reads the whole text; false where no tree came of it.
    private mutating func parse() -> Bool {
        if source.bytes.count > TextRange.maximumLength {
            report(.tooLarge, at: TextRange(0, 0), "the query is longer than two gigabytes")
            return false
        }
        var expectation = Expectation.operand
        if peek().kind == .end {
            report(
                .unexpectedToken, at: TextRange(0, 0), "the query is empty",
                help: "write an expression, such as `up == 0`")
            expectation = .nothing
        }
        while expectation != .nothing {
            expectation = expectation == .operand ? parseOperand() : parseContinuation()
            if expectation == .nothing, recovery.breakage != nil { expectation = recover() }
        }
        return !isBroken
    }

    // MARK: - Tokens

    /// The next token, left where it is.
    @inline(__always)
    mutating func peek() -> Token { lookahead ?? readLookahead() }

    private mutating func readLookahead() -> Token {
        let token = lexer.next()
        lookahead = token
        return token
    }

    /// Takes the next token.
    @discardableResult
    mutating func consume() -> Token {
        let token = peek()
        lookahead = nil
        (lastStart, lastEnd) = (Int(token.start), Int(token.end))
        return token
    }

    /// Takes the next token if it is of a kind.
    @discardableResult
    mutating func consume(_ kind: Token.Kind) -> Token? {
        peek().kind == kind ? consume() : nil
    }

    func text(_ token: Token) -> String {
        String(decoding: source.bytes[Int(token.start)..<Int(token.end)], as: UTF8.self)
    }

    func splicedValue(_ token: Token) -> SplicedValue? {
        let index = Int(token.splice)
        return source.splices.indices.contains(index) ? source.splices[index].value : nil
    }

    // MARK: - Nodes

    /// Appends a node over everything from `first` on.
    @discardableResult
    mutating func append(
        _ kind: Node.Kind, _ type: ValueType, _ range: TextRange, first: Int, source: Int32 = 0
    ) -> Int {
        tree.nodes.append(
            Node(
                kind: kind, type: type, range: range, source: source,
                first: Int32(truncatingIfNeeded: first)))
        return tree.nodes.count - 1
    }

    /// Appends a leaf that is an operand.
    mutating func appendOperand(_ kind: Node.Kind, _ type: ValueType, _ range: TextRange) {
        let node = append(kind, type, range, first: tree.nodes.count)
        operands.append(Operand(node: node, range: range))
    }

    /// Appends a node that closes a frame as an operand.
    mutating func close(_ frame: Frame, _ kind: Node.Kind, _ type: ValueType) {
        let range = TextRange(Int(frame.token.start), lastEnd)
        let node = append(kind, type, range, first: frame.first)
        operands.append(Operand(node: node, range: range))
    }

    // MARK: - Errors

    mutating func report(
        _ kind: SyntaxError.Kind, at range: TextRange, shown: TextRange? = nil, _ message: String,
        help: String? = nil, isConsequence: Bool = false
    ) {
        errors.append(
            SyntaxError(
                kind, at: range, shown: shown, message, help: help, isRecovered: recovery.hasPanicked,
                isConsequence: isConsequence))
        isBroken = true
    }

    /// Notes what a construct needs, where the options do not offer it. The tree is made all the same.
    mutating func require(
        _ since: PromQLVersion, _ feature: Features? = nil, at range: TextRange, _ construct: @autoclosure () -> String,
        help: String? = nil
    ) {
        let message: String
        var help = help
        var missing: Features?
        if options.version < since {
            message = "\(construct()) came with Prometheus \(since), but the target is \(options.version)"
        } else if let feature, !options.enables(feature) {
            message = "\(construct()) needs the feature flag `\(feature.flag)`"
            help = help ?? "start Prometheus with `--enable-feature=\(feature.flag)`"
            missing = feature
        } else {
            return
        }
        errors.append(
            SyntaxError(
                .unsupported(since: since), at: range, message, help: help, feature: missing,
                isRecovered: recovery.hasPanicked))
    }
}
