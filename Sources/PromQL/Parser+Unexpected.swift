import Diagnostics

extension Parser {
    /// Where in the grammar a token was refused, and what could have stood there.
    enum Place {
        /// Where an expression is wanted, and where one may go on.
        case operand, continuation
        case groupingStart, groupingLabel, groupingSeparator
        case offset, at
        case rangeStart, rangeEnd, stepStart, stepEnd
        case matcherStart, matcherOperator, matcherValue, matcherSeparator
        case fill

        /// Prepositional, to follow the token.
        var description: String {
            switch self {
            case .operand, .continuation, .fill: ""
            case .groupingStart, .groupingLabel, .groupingSeparator: " in the list of labels"
            case .offset: " behind `offset`"
            case .at: " behind `@`"
            case .rangeStart, .rangeEnd, .stepStart, .stepEnd: " in the range"
            case .matcherStart, .matcherOperator, .matcherValue, .matcherSeparator: " in the matchers"
            }
        }

        var expected: String? {
            switch self {
            case .operand, .continuation: nil
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
            }
        }
    }

    /// Reports the next token as one that cannot stand here. What was begun is given up; the parser goes on
    /// where it can resynchronize.
    @discardableResult
    mutating func unexpected(_ place: Place) -> Expectation {
        let token = peek()
        recovery.isBetweenOperands = place == .operand || place == .continuation
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
        let kind: SyntaxError.Kind = token.splice >= 0 ? .misplacedSplice : .unexpectedToken
        let cure = cure(token, place)
        report(
            kind, at: token.range, shown: cure.shown, cure.message ?? message(token, place), help: cure.help)
        return .nothing
    }

    private func message(_ token: Token, _ place: Place) -> String {
        var message = "unexpected \(describe(token))\(place.description)"
        if token.kind == .end { message = "the query ends too early\(place.description)" }
        if let expected = place.expected { message += ", expected \(expected)" }
        return message
    }

    func describe(_ token: Token) -> String {
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
}
