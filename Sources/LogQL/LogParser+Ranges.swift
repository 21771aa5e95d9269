import Diagnostics
import GoText

extension LogParser {
    /// `rate({…}[5m])`, with a number first and a grouping behind where these may be.
    mutating func parseRangeAggregation(_ operation: RangeOperator) {
        let opRange = token.range
        let first = tree.nodes.count
        advance()
        var aggregation = LogAggregation(opRange: opRange)
        if isKeyword("by") || isKeyword("without") {
            return failUnexpected(
                needed: "`(`", help: "the grouping of `\(operation.rawValue)` stands behind it")
        }
        expect(sign: "(")
        let parameterRange = token.range
        if tokens[min(next + 1, tokens.count - 1)].kind == .sign(",") {
            if token.kind == .variable {
                aggregation.parameterVariable = text(of: token.range)
                advance()
            } else {
                aggregation.parameter = parseNumber().map(LogNumber.init)
            }
            expect(sign: ",")
            if operation != .quantileOverTime {
                report(
                    .aggregation, parameterRange, "`\(operation.rawValue)` takes no parameter", help: "remove it")
            }
        } else if operation == .quantileOverTime {
            report(
                .aggregation, opRange, "`\(operation.rawValue)` needs the quantile as its first argument",
                help: "write `quantile_over_time(0.95, …)`")
        }
        let unwrap = parseRange()
        expect(sign: ")")
        if isKeyword("by") || isKeyword("without") { aggregation.grouping = parseGrouping() }
        check(operation, aggregation, unwrap)
        tree.aggregations.append(aggregation)
        add(
            .rangeAggregation(operation, Int32(tree.aggregations.count - 1)),
            TextRange(Int(opRange.start), lastEnd), first: first)
    }

    private mutating func check(
        _ operation: RangeOperator, _ aggregation: LogAggregation, _ unwrap: TextRange?
    ) {
        let name = operation.rawValue
        if let grouping = aggregation.grouping, !operation.takesGrouping {
            report(
                .aggregation, grouping.range, "`\(name)` cannot be grouped",
                help: "aggregate around it: `sum by (…) (\(name)(…))`")
        }
        if let unwrap {
            if !operation.takesUnwrap { report(.aggregation, unwrap, "`\(name)` reads lines, not `unwrap`") }
        } else if !operation.takesLines {
            report(
                .aggregation, aggregation.opRange, "`\(name)` needs numbers, but nothing unwraps them",
                help: "write `| unwrap LABEL` before the range")
        }
    }

    /// `{…} | … [5m] offset 1h` in all the orders Loki reads; gives the place of an `unwrap`.
    @discardableResult
    mutating func parseRange() -> TextRange? {
        let start = Int(token.range.start)
        var depth = 0
        while take(.sign("(")) { depth += 1 }
        let first = tree.nodes.count
        var content = parseLogQuery(inRange: true)
        // One parenthesis may close between the query and its range; the others close behind both.
        let isClosedFirst = depth > 0 && isSign(")")
        if isClosedFirst {
            advance()
            depth -= 1
        }
        guard token.kind == .bracket else {
            failUnexpected(needed: "a range", help: "write `[5m]` behind the lines it is to read")
            return nil
        }
        var range = LogRange(duration: parseBracket(), offset: nil)
        if take(.keyword("offset")) { range.offset = parseDuration() }
        let isBare = content.stages == 0
        if isBare, startsStage {
            // `{…}[5m] | json`: stages may follow the range where none stand before it.
            content = extendLogQuery(from: first, onlyUnwrap: isClosedFirst)
        }
        tree.ranges.append(range)
        add(.range(Int32(tree.ranges.count - 1)), TextRange(start, lastEnd), first: first)
        while depth > 0, syntaxError == nil {
            expect(sign: ")")
            depth -= 1
        }
        return content.unwrap
    }

    // MARK: Durations

    private mutating func parseBracket() -> LogDuration {
        let range = token.range
        advance()
        let content = Int(range.start) + 1..<Int(range.end) - 1
        var duration = LogDuration(nanoseconds: nil, variable: nil, range: range)
        if let splice = splices(in: content).first {
            let around = source.bytes[content].filter { ![0x20, 0x09, 0x0A, 0x0D].contains($0) }
            guard case .duration(let milliseconds) = splice.value, around.isEmpty,
                splices(in: content).count == 1
            else {
                fail(.misplacedSplice, range, "a range holds one duration and nothing else")
                return duration
            }
            duration.nanoseconds = nanoseconds(milliseconds, range)
            if milliseconds <= 0 { fail(.invalidLiteral, range, "the range is not above zero") }
            return duration
        }
        let text = String(decoding: source.bytes[content], as: UTF8.self)
        if text.utf8.contains(0x24) {
            if options.grafanaVariables {
                duration.variable = text
            } else {
                fail(
                    .grafanaVariable, range, "`\(text)` is a Grafana variable, which Loki does not know",
                    help: "write a duration such as `[5m]`: rules are read by Loki itself")
            }
            return duration
        }
        switch PrometheusDuration.parse(source.bytes[content]) {
        case .success(let milliseconds): duration.nanoseconds = milliseconds * 1_000_000
        case .failure(let problem):
            let meant = PrometheusDuration.meant(by: text) ?? "5m"
            fail(.invalidLiteral, range, Self.message(for: problem, text), help: "write `[\(meant)]`")
        }
        return duration
    }

    private mutating func nanoseconds(_ milliseconds: Int64, _ range: TextRange) -> Int64? {
        let (nanoseconds, overflows) = milliseconds.multipliedReportingOverflow(by: 1_000_000)
        if !overflows { return nanoseconds }
        fail(.invalidLiteral, range, "the duration is longer than 292 years")
        return nil
    }

    private static func message(for problem: PrometheusDuration.Problem, _ text: String) -> String {
        switch problem {
        case .empty: "the range is empty, but a duration was needed"
        case .malformed: "`\(text)` is no duration, like `5m` or `1h30m`"
        case .unknownUnit(let unit): "`\(text)` has the unit `\(unit)`, but there are y, w, d, h, m, s and ms"
        case .outOfRange: "`\(text)` is longer than 292 years"
        }
    }

    mutating func parseDuration() -> LogDuration? {
        let range = token.range
        switch token.kind {
        case .duration(let nanoseconds):
            advance()
            return LogDuration(nanoseconds: nanoseconds, variable: nil, range: range)
        case .variable:
            advance()
            return LogDuration(nanoseconds: nil, variable: text(of: range), range: range)
        case .splice(let index):
            guard case .duration(let milliseconds) = source.splices[index].value else { break }
            advance()
            return LogDuration(nanoseconds: nanoseconds(milliseconds, range), variable: nil, range: range)
        default: break
        }
        failUnexpected(needed: "a duration", help: "write a length of time, such as `5m`")
        return nil
    }
}
