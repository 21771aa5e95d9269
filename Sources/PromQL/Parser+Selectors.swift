import Diagnostics
import GoText

extension Parser {
    /// Reads the matchers that may follow a name, or the braces that stand alone.
    mutating func parseSelector(name: Token?) -> Expectation {
        var selector = VectorSelector(
            name: nil, nameRange: TextRange(0, 0), isNameQuoted: false, isNameVariable: false, matchers: [],
            hasBraces: false, source: 0)
        let start = name ?? peek()
        if let name { setName(name, of: &selector) }
        let skips = recovery.regions.count
        // A name's matchers may be left out.
        if name == nil || peek().kind == .leftBrace {
            consume()
            selector.hasBraces = true
            guard parseMatchers(into: &selector) else { return .nothing }
        }
        if recovery.regions.count > skips {
            appendOperand(Self.placeholder, .unknown, TextRange(Int(start.start), lastEnd))
            return .continuation
        }
        let end = selector.hasBraces ? lastEnd : Int(start.end)
        tree.selectors.append(selector)
        let index = Int32(truncatingIfNeeded: tree.selectors.count - 1)
        appendOperand(.vectorSelector(index), .instantVector, TextRange(Int(start.start), end))
        return .continuation
    }

    private func setName(_ token: Token, of selector: inout VectorSelector) {
        selector.nameRange = token.range
        if case .metric(let name) = splicedValue(token) {
            selector.name = name
            selector.isNameQuoted = !MetricName.isBare(name)
        } else {
            selector.name = text(token)
            selector.isNameVariable = token.kind == .variable || token.kind == .variableName
        }
    }

    /// Reads matchers up to `}`; false behind an error.
    private mutating func parseMatchers(into selector: inout VectorSelector) -> Bool {
        if consume(.rightBrace) != nil { return true }
        selector.matchers.reserveCapacity(2)
        while true {
            var isWhole = parseMatcher(into: &selector)
            if isWhole, peek().kind != .comma, peek().kind != .rightBrace {
                unexpected(.matcherSeparator)
                isWhole = false
            }
            guard isWhole || recoverInMatchers() else { return false }
            if consume(.rightBrace) != nil { return true }
            consume(.comma)
            if consume(.rightBrace) != nil { return true }
        }
    }

    private mutating func parseMatcher(into selector: inout VectorSelector) -> Bool {
        let token = peek()
        let name: String
        switch token.kind {
        case .identifier, .variable, .variableName:
            consume()
            name = text(token)
        case .string:
            name = stringValue(consume())
            require(.v2_51, at: token.range, "a name in quotes")
        case .splicedLabel, .metricIdentifier:
            consume()
            switch splicedValue(token) {
            case .label(let label): name = label
            case .metric(let metric): name = metric
            default: name = text(token)
            }
        default:
            unexpected(.matcherStart)
            return false
        }
        let opToken = peek()
        let op: Matcher.Operator
        switch opToken.kind {
        case .assign: op = .equal
        case .notEqual: op = .notEqual
        case .matches: op = .matches
        case .matchesNot: op = .matchesNot
        default:
            guard token.kind == .string || token.kind == .metricIdentifier else {
                unexpected(.matcherOperator)
                return false
            }
            appendQuotedName(name, token, to: &selector)
            return true
        }
        consume()
        let valueToken = peek()
        guard valueToken.kind == .string else {
            unexpected(.matcherValue)
            return false
        }
        let value = stringValue(consume())
        let matcher = Matcher(
            name: name, nameRange: token.range,
            isNameVariable: token.kind == .variable || token.kind == .variableName, op: op,
            opRange: opToken.range, value: value,
            valueRange: valueToken.range)
        checkPattern(matcher)
        selector.matchers.append(matcher)
        return true
    }

    /// A string alone is the name of the metric; a second one, or one behind a name, another matcher of it.
    private func appendQuotedName(_ name: String, _ token: Token, to selector: inout VectorSelector) {
        if selector.name == nil {
            selector.name = name
            selector.nameRange = token.range
            selector.isNameQuoted = true
        } else {
            selector.matchers.append(
                Matcher(
                    name: MetricName.label, nameRange: token.range, isNameVariable: false, op: .equal,
                    opRange: token.range, value: name, valueRange: token.range))
        }
    }

    private mutating func checkPattern(_ matcher: Matcher) {
        switch matcher.op {
        case .equal, .notEqual: return
        case .matches, .matchesNot: break
        }
        if options.grafanaVariables, matcher.value.contains("$") || matcher.value.contains("[[") { return }
        if RegularExpression.isEvidentlyValid(matcher.value) { return }
        let pattern = MatcherPattern(matcher.value, for: options.version)
        if let problem = pattern.problem {
            let literal = matcher.valueRange
            // An interpolated value has no text here to point into.
            let isText = literal.count > 1
            report(
                .invalidSelector, at: matcher.range,
                shown: isText
                    ? LiteralPlaces(in: source.bytes, literal: literal.bytes).place(of: pattern.place) : literal,
                "the regular expression cannot be compiled: \(problem)", help: pattern.help)
        }
    }

    // MARK: - Lists of labels

    /// Reads `(label, …)`; nil behind an error.
    mutating func parseLabels() -> [GroupingLabel]? {
        guard consume(.leftParen) != nil else {
            unexpected(.groupingStart)
            return nil
        }
        var labels: [GroupingLabel] = []
        if consume(.rightParen) != nil { return labels }
        labels.reserveCapacity(4)
        while true {
            let token = peek()
            guard
                token.kind.isGroupingLabel && token.splice < 0 || token.kind == .string
                    || token.kind == .splicedLabel
            else {
                unexpected(.groupingLabel)
                return recoverInLabels() ? labels : nil
            }
            labels.append(parseLabel(consume()))
            switch peek().kind {
            case .comma:
                consume()
                if consume(.rightParen) != nil { return labels }
            case .rightParen:
                consume()
                return labels
            default:
                unexpected(.groupingSeparator)
                return recoverInLabels() ? labels : nil
            }
        }
    }

    private mutating func parseLabel(_ token: Token) -> GroupingLabel {
        let isVariable = token.kind == .variable || token.kind == .variableName
        if case .label(let name) = splicedValue(token) {
            return GroupingLabel(name: name, range: token.range, isVariable: false)
        }
        guard token.kind == .string else {
            return GroupingLabel(name: text(token), range: token.range, isVariable: isVariable)
        }
        let name = stringValue(token)
        if name.isEmpty {
            report(
                .invalidSelector, at: token.range, "a label cannot have an empty name", help: "write its name")
        } else if LooseBytes.occur(in: name) {
            report(
                .invalidSelector, at: token.range, "a label's name must be UTF-8", help: "write the character itself")
        }
        require(.v2_55, at: token.range, "a label in quotes")
        return GroupingLabel(name: name, range: token.range, isVariable: false)
    }
}
