import Diagnostics
import GoText
import PromQL

extension LogParser {
    /// What a log query turned out to hold.
    struct QueryContent {
        var stages = 0
        /// Of the `unwrap` stage.
        var unwrap: TextRange?
    }

    var startsStage: Bool {
        if isSign("|") { return true }
        if case .sign(let sign) = token.kind { return LineFilterOperator(rawValue: sign) != nil }
        return false
    }

    /// `{…}` or an interpolated log query, and the stages behind it.
    @discardableResult
    mutating func parseLogQuery(inRange: Bool) -> QueryContent {
        let first = tree.nodes.count
        if case .splice(let index) = token.kind, case .expression(let inner) = source.splices[index].value,
            !inner.isMetricQuery, !inner.nodes.isEmpty
        {
            tree.insert(inner, at: token.range)
            advance()
        } else if isSign("{") {
            parseSelector()
        } else {
            failUnexpected(
                needed: "a selector", help: inRange ? "a range is read from lines: `{…}[5m]`" : "select streams by labels: `{label=\"value\"}`")
            return QueryContent()
        }
        if startsStage { return extendLogQuery(from: first, onlyUnwrap: false, inRange: inRange) }
        var content = QueryContent()
        if case .pipeline = tree.nodes.last?.kind { content.stages = 1 }
        return content
    }

    /// Reads stages behind the query that starts at a node; gives all that the query then holds.
    mutating func extendLogQuery(from first: Int, onlyUnwrap: Bool, inRange: Bool = true) -> QueryContent {
        guard let root = tree.nodes.last else { return QueryContent() }
        let start = Int(root.range.start)
        var content = QueryContent()
        if case .pipeline = root.kind {
            tree.nodes.removeLast()
            content.stages = 1
        }
        while startsStage, syntaxError == nil {
            let stageStart = token.range
            parseStage(isBehindUnwrap: content.unwrap != nil)
            content.stages += 1
            guard case .stage(let index)? = tree.nodes.last?.kind else { continue }
            if case .unwrap = tree.stages[Int(index)] {
                let range = tree.nodes.last?.range ?? stageStart
                content.unwrap = range
                if !inRange {
                    report(
                        .aggregation, range, "`unwrap` stands outside of a range aggregation",
                        help: "write `sum_over_time(… | unwrap LABEL [5m])` or the like")
                }
            } else if onlyUnwrap, content.unwrap == nil {
                fail(.unexpectedToken, stageStart, "only `unwrap` may follow a range behind parentheses")
            }
        }
        add(.pipeline, TextRange(start, lastEnd), first: first)
        return content
    }

    private mutating func parseSelector() {
        let start = Int(token.range.start)
        advance()
        var matchers: [LogMatcher] = []
        while !isSign("}"), syntaxError == nil {
            guard let label = parseLabel(), let matcher = parseMatcher(label) else { return }
            matchers.append(matcher)
            if !take(.sign(",")) { break }
            if isSign("}") { return failUnexpected(needed: "a label", help: "leave out the `,` before it") }
        }
        if !take(.sign("}")) { return failUnexpected(needed: "`,` or `}`") }
        let selector = StreamSelector(matchers: matchers, range: TextRange(start, lastEnd))
        checkSelects(selector)
        tree.selectors.append(selector)
        add(.selector(Int32(tree.selectors.count - 1)), selector.range, first: tree.nodes.count)
    }

    /// What follows a label: `=~ "…"`.
    private mutating func parseMatcher(_ label: LogLabel) -> LogMatcher? {
        guard case .sign(let sign) = token.kind, let operation = Matcher.Operator(rawValue: sign) else {
            failUnexpected(
                needed: "`=`, `!=`, `=~` or `!~`",
                help: isSign("==") ? "matchers use a single `=`" : "write `\(label.name)=\"…\"`")
            return nil
        }
        let opRange = token.range
        advance()
        return finishMatcher(label, operation, opRange)
    }

    /// The text of a matcher, whose operator was read.
    mutating func finishMatcher(
        _ label: LogLabel, _ operation: Matcher.Operator, _ opRange: TextRange
    ) -> LogMatcher? {
        guard let value = parseText(needed: "a string") else { return nil }
        if operation == .matches || operation == .matchesNot, !value.isVariable {
            let (expression, patternErrors) = RegularExpression.parse(value.value, dotMatchesNewline: true)
            if expression == nil { reportPattern(patternErrors, in: value) }
        }
        return LogMatcher(label: label, op: operation, opRange: opRange, value: value)
    }

    /// Places of a pattern are places of its literal where nothing was interpolated into it.
    mutating func reportPattern(
        _ patternErrors: [RegularExpressionError], in text: LogText, isLate: Bool = false
    ) {
        if patternErrors.isEmpty { return }
        let places = places(in: text)
        for error in patternErrors {
            report(
                .pattern, places?.place(of: error.range) ?? text.range, error.message, help: error.help, isLate: isLate)
        }
    }

    /// Nil where something was interpolated into the text.
    func places(in text: LogText) -> LiteralPlaces? {
        splices(in: text.range.bytes).isEmpty ? LiteralPlaces(in: source.bytes, literal: text.range.bytes) : nil
    }

    /// Loki refuses to read all streams: one matcher at least must want a label to be there.
    private mutating func checkSelects(_ selector: StreamSelector) {
        let isSelective = selector.matchers.contains { matcher in
            let value = matcher.value.value
            if matcher.value.isVariable { return true }
            switch matcher.op {
            case .equal: return !value.isEmpty
            case .notEqual: return value.isEmpty
            case .matches, .matchesNot:
                guard let expression = RegularExpression.parse(value, dotMatchesNewline: true).0 else {
                    return true
                }
                return expression.matchesWhole("") == (matcher.op == .matchesNot)
            }
        }
        if isSelective { return }
        report(
            .unselective, selector.range, "the selector also fits streams that have none of its labels",
            help: "Loki wants a matcher that no empty value fits, like `app=\"x\"` or `app=~\".+\"`")
    }
}
