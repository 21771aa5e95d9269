import Diagnostics

extension Parser {
    /// Where in the grammar a token was refused, and what could have stood there.
    enum Place {
        case expression
        case groupingStart, groupingLabel, groupingSeparator
        case offset, at
        case rangeStart, rangeEnd, stepStart, stepEnd
        case matcherStart, matcherOperator, matcherValue, matcherSeparator
        case fill
        case call

        /// Prepositional, to follow the token.
        var description: String {
            switch self {
            case .expression, .fill, .call: ""
            case .groupingStart, .groupingLabel, .groupingSeparator: " in the list of labels"
            case .offset: " behind `offset`"
            case .at: " behind `@`"
            case .rangeStart, .rangeEnd, .stepStart, .stepEnd: " in the range"
            case .matcherStart, .matcherOperator, .matcherValue, .matcherSeparator: " in the matchers"
            }
        }

        var expected: String? {
            switch self {
            case .expression: nil
            case .groupingStart: "`(`"
            case .groupingLabel: "a label"
            case .groupingSeparator: "`,` or `)`"
            case .offset: "a duration"
            case .at: "a timestamp, `start()` or `end()`"
            case .rangeStart: "a duration"
            case .rangeEnd: "`:` or `]`"
            case .stepStart: "a duration or `]`"
            case .stepEnd: "`]`"
            case .matcherStart: "a label or `}`"
            case .matcherOperator: "one of `=`, `!=`, `=~`, `!~`"
            case .matcherValue: "a string in quotes"
            case .matcherSeparator: "`,` or `}`"
            case .fill: "a number in parentheses"
            case .call: "`(` and `)`"
            }
        }
    }

    /// Reports the next token as one that cannot stand here. What was begun is given up; the parser goes on
    /// where it can resynchronize.
    @discardableResult
    mutating func unexpected(_ place: Place = .expression) -> Expectation {
        let token = peek()
        recovery.isBetweenOperands = place == .expression
        guard breakOff(at: token.kind == .error ? lexer.start : Int(token.start)) else { return .nothing }
        defer { notePanic() }
        if token.kind == .error {
            if var failure = lexer.failure {
                failure.isRecovered = recovery.hasPanicked
                errors.append(failure)
                isBroken = true
            }
            return .nothing
        }
        var message = "unexpected \(describe(token))\(place.description)"
        if token.kind == .end { message = "the query ends too early\(place.description)" }
        if let expected = place.expected { message += ", expected \(expected)" }
        let kind: SyntaxError.Kind = token.splice >= 0 ? .misplacedSplice : .unexpectedToken
        report(kind, at: token.range, message, help: hint(token, place))
        return .nothing
    }

    private func describe(_ token: Token) -> String {
        switch splicedValue(token) {
        case .metric(let name): "interpolated metric `\(name)`"
        case .expression: "interpolated query"
        case .number: "interpolated number"
        case .duration: "interpolated duration"
        case .label(let name): "interpolated label `\(name)`"
        case .string: "interpolated string"
        case nil: token.kind == .string ? "string \(text(token))" : "`\(text(token))`"
        }
    }

    /// What to do about the commonest slips.
    private func hint(_ token: Token, _ place: Place) -> String? {
        switch (place, token.kind) {
        case (.expression, .groupLeft), (.expression, .groupRight):
            return "name the labels to match on first: `on (…) \(text(token)) (…)`"
        case (.expression, .ignoring), (.expression, .on), (.expression, .bool):
            return "`\(text(token))` belongs right behind a binary operator, once"
        case (.expression, .by), (.expression, .without):
            return "`\(text(token)) (…)` belongs to an aggregation, before or behind its parentheses, once"
        case (.expression, .assign):
            return "to compare values use `==`; to select by a label write `{label=\"…\"}`"
        case (.expression, .splicedLabel):
            return "labels stand in matchers and behind `by`, `without`, `on`, `ignoring`"
        case (.rangeStart, .colon):
            return "write the range first, as in `[5m:1m]`"
        case (.matcherValue, .assign):
            return "matchers use a single `=`"
        case (.matcherValue, .identifier):
            return "put the value into quotes"
        default:
            return token.kind == .end && place == .expression ? "something must follow the last word" : nil
        }
    }
}
