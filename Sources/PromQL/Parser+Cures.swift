import Diagnostics
import GoText

/// What to do about a token that cannot stand where it does.
extension Parser {
    struct Cure {
        /// Better words than "unexpected", where what is missing is known.
        var message: String?
        var help: String?
        /// Where a person should look rather than at the token.
        var shown: TextRange?
    }

    func cure(_ token: Token, _ place: Place) -> Cure {
        if token.splice >= 0 { return Cure(help: cureOfSplice(token, place)) }
        switch place {
        case .operand: return cureOfMissingOperand(token)
        case .continuation: return cureOfContinuation(token)
        case .groupingStart:
            return Cure(help: isWord(token) ? "write `(\(text(token)))`" : "write the labels in parentheses")
        case .groupingLabel:
            return Cure(help: token.kind == .comma ? "remove the `,`" : "list names of labels: `(job, instance)`")
        case .groupingSeparator: return Cure(help: cureOfSeparator(token, "a list of labels has no values"))
        case .offset: return Cure(help: "write a length of time, as in `offset 5m`")
        case .at: return Cure(help: "write seconds since 1970, `start()` or `end()`")
        case .rangeStart:
            return Cure(help: "write the range first, as in `[5m]`" + (token.kind == .colon ? " or `[5m:1m]`" : ""))
        case .rangeEnd: return Cure(help: "close the range with `]`; a subquery's step stands behind `:`")
        case .stepStart, .stepEnd: return Cure(help: "close the range with `]`")
        case .matcherStart:
            return Cure(help: token.kind == .comma ? "remove the `,`" : "write matchers, as in `{label=\"value\"}`")
        case .matcherOperator: return cureOfLoneLabel(token)
        case .matcherValue: return Cure(help: cureOfValue(token))
        case .matcherSeparator: return Cure(help: cureOfSeparator(token, "close the braces with `}` first"))
        case .fill: return Cure(help: "write the value in parentheses: `fill(0)`")
        }
    }

    private func cureOfSplice(_ token: Token, _ place: Place) -> String? {
        switch (place, token.kind) {
        case (.operand, .splicedLabel), (.continuation, .splicedLabel):
            "labels stand in matchers and behind `by`, `without`, `on`, `ignoring`"
        case (.continuation, _): frames.last?.isCall ?? false ? "put a `,` before it" : "put an operator before it"
        case (.matcherValue, _): "interpolate a string, or write the value in quotes"
        default: nil
        }
    }

    private func isWord(_ token: Token) -> Bool {
        token.start < token.end && Lexer.isLetter(source.bytes[Int(token.start)])
    }

    /// The token that was taken last; nil at the start, behind a mistake and behind an interpolated value.
    private var before: String? {
        guard lastStart < lastEnd, lastEnd <= source.bytes.count else { return nil }
        if source.splices.contains(where: { $0.offset == lastStart }) { return nil }
        return String(decoding: source.bytes[lastStart..<lastEnd], as: UTF8.self)
    }

    // MARK: - Where an operand is wanted

    private func cureOfMissingOperand(_ token: Token) -> Cure {
        let text = text(token)
        if token.kind == .end {
            return Cure(
                message: "the query ends too early: a value is missing" + (before.map { " behind `\($0)`" } ?? ""),
                help: cureOfPercent ?? before.map { "write a number or a query behind `\($0)`" })
        }
        switch token.kind {
        case .groupLeft, .groupRight:
            return Cure(help: "name the labels to match on first: `on (…) \(text) (…)`")
        case .ignoring, .on, .bool:
            return Cure(help: "`\(text)` belongs right behind a binary operator, once")
        case .leftBracket: return Cure(help: "a range stands behind a selector: `metric[5m]`")
        case .assign, .rightParen, .comma: break
        case .at: return Cure(help: "`@` stands behind a selector")
        default: if token.kind.binaryOperator == nil { return Cure() }
        }
        let isAfterOperator = frames.last.map { Int($0.token.end) == lastEnd && !$0.isCall } ?? false
        let isTouching = lastEnd == Int(token.start)
        if isTouching, let before, let meant = Self.otherOperators[before + text] {
            return Cure(message: "unexpected `\(text)`: `\(before)\(text)` is no operator", help: meant)
        }
        let message = isAfterOperator && before != "("
            ? "unexpected `\(text)`: a value is missing between `\(before ?? "…")` and `\(text)`"
            : "unexpected `\(text)`: a value is missing before it"
        return Cure(message: message, help: cureOfPercent)
    }

    /// `10%` is no share of a hundred.
    private var cureOfPercent: String? {
        before == "%" ? "`%` is the remainder of a division: write per cent as a fraction, such as `0.1`" : nil
    }

    /// Operators of other languages, and what PromQL has for them.
    private static let otherOperators = [
        "<>": "write `!=`", "=<": "write `<=`", "=>": "write `>=`", "===": "write `==`", "!==": "write `!=`",
        "**": "for powers write `^`", "//": "a comment begins with `#`", ">>": "write `>`", "<<": "write `<`",
    ]

    // MARK: - Where an expression may go on

    private func cureOfContinuation(_ token: Token) -> Cure {
        let text = text(token)
        switch token.kind {
        case .groupLeft, .groupRight:
            return Cure(help: "name the labels to match on first: `on (…) \(text) (…)`")
        case .ignoring, .on, .bool:
            return Cure(help: "`\(text)` belongs right behind a binary operator, once")
        case .fill, .fillLeft, .fillRight:
            return Cure(help: "`\(text) (…)` belongs right behind a binary operator, its `on (…)` and `group_left (…)` first")
        case .by, .without:
            return Cure(
                help: "`\(text) (…)` belongs to an aggregation, before or behind its parentheses, once")
        case .assign:
            let next = Int(token.end) < source.bytes.count ? source.bytes[Int(token.end)] : 0
            if next == UInt8(ascii: "<") { return Cure(help: "write `<=`") }
            if next == UInt8(ascii: ">") { return Cure(help: "write `>=`") }
            return Cure(help: "to compare values use `==`; to select by a label write `{label=\"…\"}`")
        case .comma:
            return Cure(help: "a `,` separates the arguments of a function; to join two queries write an operator")
        case .leftBrace:
            return Cure(
                help: before == "}" ? "write all matchers in one pair of braces, with `,` between them"
                    : "matchers stand right behind the name of a metric")
        case .leftParen:
            return Cure(
                help: before.map { Keyword.isGrouping($0) } ?? false
                    ? "write the aggregation first: `sum \(before ?? "by") (…) (…)`" : "put an operator before it")
        case .number, .duration:
            if let duration = duration(endingIn: text) { return Cure(help: duration) }
            if case .vectorSelector? = operands.last.map({ tree.nodes[$0.node].kind }), !isInCall {
                return Cure(help: "a range stands in brackets, as in `[5m]`; to compare write an operator")
            }
        case .end: return Cure(help: "open the parenthesis right behind the name")
        default: break
        }
        return Cure(help: isWord(token) ? cureOfWord(text) : separate)
    }

    /// The cure of a duration with spaces in it, as in `1 day` or `1h 30m`.
    private func duration(endingIn text: String) -> String? {
        guard let before, before.utf8.first.map(Lexer.isDigit) ?? false else { return nil }
        return PrometheusDuration.meant(by: before + text).map { "write `\($0)`, without a space" }
    }

    private var isInCall: Bool { frames.last?.isCall ?? false }

    private var separate: String {
        isInCall ? "put a `,` before it" : "put an operator before it, such as `+` or `and`"
    }

    /// A word behind an operand may be a misspelt keyword, or what a word before it should have in parentheses.
    private func cureOfWord(_ text: String) -> String {
        if let duration = duration(endingIn: text) { return duration }
        switch text {
        case "for": return "how long this must hold is the alert's `for`, and no part of the query"
        case "over": return "values over time are read by functions such as `avg_over_time(metric[5m])`"
        default: break
        }
        let before = before ?? ""
        let isAggregation = AggregationOperator(rawValue: before.lowercased()) != nil
        var keywords = ["and", "or", "unless", "atan2", "offset"]
        if isAggregation || before == ")" { keywords += ["by", "without"] }
        if text.utf8.count > 1, let nearest = Suggestion.nearest(to: text.lowercased(), among: keywords) {
            return "did you mean `\(nearest)`?"
        }
        if isAggregation { return "what is aggregated stands in parentheses: `\(before)(\(text))`" }
        if Function.named(before) != nil {
            return "what a function takes stands in parentheses: `\(before)(\(text)…)`"
        }
        return separate
    }

    // MARK: - Lists and matchers

    private func cureOfSeparator(_ token: Token, _ otherwise: String) -> String {
        isWord(token) || token.kind == .string ? "put a `,` before it" : otherwise
    }

    private func cureOfLoneLabel(_ token: Token) -> Cure {
        guard let label = before, label != "," else { return Cure() }
        return Cure(
            message: "the label `\(label)` is compared with nothing",
            help: "write `\(label)=\"…\"`, or `\(label)!=\"\"` for any value",
            shown: TextRange(lastStart, lastEnd))
    }

    private func cureOfValue(_ token: Token) -> String {
        if token.kind == .assign { return "matchers use a single `=`" }
        if isWord(token) { return "put the value into quotes: `\"\(text(token))\"`" }
        return "write the value in quotes; `\"\"` means that the label is not there"
    }
}

extension Parser.Frame {
    /// Whether it takes arguments.
    var isCall: Bool {
        switch kind {
        case .call, .variableCall, .aggregation: true
        case .parentheses, .binary, .unary: false
        }
    }
}

extension Keyword {
    static func isGrouping(_ word: String) -> Bool { ["by", "without"].contains(word.lowercased()) }
}
