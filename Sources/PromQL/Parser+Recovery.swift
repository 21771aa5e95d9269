import Diagnostics

/// What is known of the mistakes that broke the grammar so far.
struct Recovery {
    /// How often parsing is taken up again: more mistakes are not reported anyway.
    static let mostBreaks = 32

    var scanner: BracketScanner
    /// The offset where the grammar was just broken, until parsing is taken up again.
    var breakage: Int?
    /// Whether it was broken where an expression was wanted or finished, and not within one of its clauses.
    var isBetweenOperands = false
    /// Where the grammar was broken, and what was skipped there.
    var regions: [TextRange] = []
    /// The index of the first error behind the one that broke the grammar first; nil while it holds.
    var firstRecovered: Int?
    /// Whether the brackets of the whole text match: otherwise there is no telling what belongs where, and
    /// further mistakes of grammar may be the same one.
    var isBalanced = true
    /// The place of the error that broke the grammar first: less than its range, if no token was found.
    var firstPlace: TextRange?

    init(_ lexer: Lexer) {
        scanner = BracketScanner(lexer)
    }

    var hasPanicked: Bool { firstRecovered != nil }
}

extension Parser {
    /// Stands for what could not be read. Its children are the operands that were read within it.
    static let placeholder = Node.Kind.variable(-1)

    /// Notes where the grammar is broken; false where that may follow from an earlier mistake, or where
    /// enough was reported.
    mutating func breakOff(at offset: Int) -> Bool {
        recovery.breakage = offset
        return !recovery.hasPanicked || canGoOn
    }

    /// Whether nothing was understood since the last mistake: only a bracket or comma stands between, or, as
    /// in `a + * / b`, an operator.
    private var isRightBehindRecovery: Bool {
        if let end = recovery.regions.last.map({ Int($0.end) }), end < source.bytes.count,
            lastEnd == end || lastEnd == end + 1 && ")]},".utf8.contains(source.bytes[end])
        {
            return true
        }
        guard let last = frames.last, case .binary = last.kind, let offset = recovery.breakage else {
            return false
        }
        if offset < source.bytes.count, !"+-*/%^=<>!&|),".utf8.contains(source.bytes[offset]) { return false }
        return last.token.start == recovery.regions.last?.end && Int(last.token.end) == lastEnd
    }

    /// Whether what follows means what it seems to mean.
    private var canGoOn: Bool {
        recovery.isBalanced && !isRightBehindRecovery && recovery.regions.count < Recovery.mostBreaks
    }

    /// Sees to it that the error just reported has a place of its own, and marks all those behind it.
    mutating func notePanic() {
        guard let offset = recovery.breakage, let error = errors.last else { return }
        var range = error.range
        recovery.scanner.advance(to: offset)
        if error.kind == .lexical {
            // Prometheus has everything to the end here, which may hold other mistakes.
            range = TextRange(offset, max(offset, recovery.scanner.endOfPiece()))
        }
        if recovery.hasPanicked {
            errors[errors.count - 1].range = range
        } else {
            recovery.firstRecovered = errors.count
            recovery.firstPlace = range
            recovery.isBalanced = recovery.scanner.isBalancedToTheEnd()
        }
    }

    /// Whether something was skipped within a range.
    func isSkipping(in range: TextRange) -> Bool {
        recovery.hasPanicked && BrokenRegions(recovery.regions).overlap(range)
    }

    // MARK: - Expressions

    /// Skips what cannot be read and takes a placeholder for it, where the rest can be read.
    mutating func recover() -> Expectation {
        guard let offset = recovery.breakage else { return .nothing }
        let wasTrusted = recovery.regions.isEmpty || canGoOn
        recovery.breakage = nil
        recovery.scanner.advance(to: offset)
        let depth = frames.count { $0.isParenthesized }
        guard wasTrusted, recovery.scanner.openers.count >= depth else { return giveUp() }
        let innermost = frames.last { $0.isParenthesized }
        let goesOn = recovery.scanner.skipLevel(
            depth: depth, operators: depth == 0, commas: innermost?.isCall ?? false,
            startsHere: recovery.isBetweenOperands)
        guard goesOn else { return giveUp() }
        resume()
        appendPlaceholder()
        return .continuation
    }

    /// Ends the parse. What is within an open parenthesis may belong elsewhere.
    private mutating func giveUp() -> Expectation {
        let open = recovery.scanner.openers.first?.position ?? lastEnd
        recovery.regions.append(
            TextRange(min(open, lastEnd, recovery.scanner.doubtfulFrom), source.bytes.count))
        return .nothing
    }

    /// Sets the lexer to where the scanner is.
    private mutating func resume() {
        let start = min(lastEnd, recovery.scanner.doubtfulFrom)
        recovery.regions.append(TextRange(start, recovery.scanner.position))
        lexer.resume(like: recovery.scanner)
        lookahead = nil
        lastEnd = recovery.scanner.position
        lastStart = lastEnd
        recovery.breakage = nil
    }

    /// Puts a placeholder around what was read of the operand, or where it is missing.
    private mutating func appendPlaceholder() {
        let finished = frames.reduce(0) { $0 + $1.finishedOperands }
        if operands.count > finished, let operand = operands.popLast() {
            let range = TextRange(Int(operand.range.start), lastEnd)
            let first = Int(tree.nodes[operand.node].first)
            let node = append(Self.placeholder, .unknown, range, first: first)
            operands.append(Operand(node: node, range: range))
            return
        }
        let start = recovery.regions.last.map { Int($0.start) } ?? lastEnd
        let range = TextRange(start, lastEnd)
        let first = max((operands.last?.node ?? -1) + 1, frames.last?.first ?? 0)
        let node = append(Self.placeholder, .unknown, range, first: min(first, tree.nodes.count))
        operands.append(Operand(node: node, range: range))
    }

    // MARK: - Lists

    /// Skips to the next matcher's comma or to the `}`; false where there is none.
    mutating func recoverInMatchers() -> Bool {
        recoverInList(UInt8(ascii: "{"))
    }

    /// Skips the rest of a list of labels with its `)`; false where there is none.
    mutating func recoverInLabels() -> Bool {
        recoverInList(UInt8(ascii: "(")) && consume(.rightParen) != nil
    }

    private mutating func recoverInList(_ opener: UInt8) -> Bool {
        guard let offset = recovery.breakage, recovery.regions.isEmpty || canGoOn else { return false }
        recovery.scanner.advance(to: offset)
        guard recovery.scanner.openers.last?.byte == opener,
            recovery.scanner.skipList(orToMatcher: opener == UInt8(ascii: "{"))
        else { return false }
        resume()
        return true
    }
}

extension Parser.Frame {
    /// Whether it ends with a `)`.
    fileprivate var isParenthesized: Bool {
        switch kind {
        case .parentheses, .call, .variableCall, .aggregation: true
        case .binary, .unary: false
        }
    }

    /// How many operands it has before the one that is being read.
    fileprivate var finishedOperands: Int {
        switch kind {
        case .call, .variableCall, .aggregation: arguments
        case .binary: 1
        case .parentheses, .unary: 0
        }
    }
}
