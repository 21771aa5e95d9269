import Diagnostics
import GoText
import PromQL

extension LogParser {
    /// One step of a pipeline, from its `|` or `|=`.
    mutating func parseStage(isBehindUnwrap: Bool) {
        let start = Int(token.range.start)
        let first = tree.nodes.count
        if case .sign(let sign) = token.kind, let operation = LineFilterOperator(rawValue: sign) {
            if isBehindUnwrap { return failUnexpected(needed: "a label filter or the range") }
            parseLineFilter(operation)
            add(stage: tree.stages.count - 1, from: start, first: first)
            return
        }
        advance()
        var stage = LogStage.labelFilter
        if case .keyword(let word) = token.kind {
            if isBehindUnwrap { return failUnexpected(needed: "a label filter") }
            advance()
            guard let known = parseStage(named: word) else { return }
            stage = known
        } else {
            parseLabelFilter()
        }
        tree.stages.append(stage)
        add(stage: tree.stages.count - 1, from: start, first: first)
    }

    private mutating func add(stage: Int, from start: Int, first: Int) {
        guard syntaxError == nil else { return }
        add(.stage(Int32(stage)), TextRange(start, lastEnd), first: first)
    }

    private mutating func parseStage(named word: String) -> LogStage? {
        switch word {
        case "json": return .json(parseExtractions(FieldPath.problem(inJSON:)))
        case "logfmt": return parseLogfmt()
        case "regexp":
            guard let text = parseText(needed: "a regular expression in a string") else { return nil }
            checkCaptures(text)
            return .regexp(text)
        case "pattern":
            guard let text = parseText(needed: "a pattern in a string") else { return nil }
            checkLinePattern(text, isFilter: false)
            return .pattern(text)
        case "unpack": return .unpack
        case "decolorize": return .decolorize
        case "line_format":
            guard let text = parseText(needed: "a template in a string") else { return nil }
            checkTemplate(text)
            return .lineFormat(text)
        case "label_format": return .labelFormat(parseLabelFormats())
        case "drop": return .drop(parseNamedMatchers())
        case "keep": return .keep(parseNamedMatchers())
        case "unwrap": return parseUnwrap()
        default:
            next -= 1
            failUnexpected(needed: "a stage or a label filter")
            return nil
        }
    }

    // MARK: Line filters

    /// `|= "a" or ip("b")`
    private mutating func parseLineFilter(_ operation: LineFilterOperator) {
        advance()
        var operands: [LineFilter.Operand] = []
        repeat {
            var isAddress = false
            if token.kind == .function("ip") {
                isAddress = true
                advance()
                expect(sign: "(")
            }
            guard let text = parseText(needed: "a string") else { return }
            if isAddress { expect(sign: ")") }
            check(text, of: operation, isAddress: isAddress)
            operands.append(.init(text: text, isAddress: isAddress))
        } while take(.keyword("or"))
        tree.stages.append(.lineFilter(LineFilter(op: operation, operands: operands)))
    }

    private mutating func check(_ text: LogText, of operation: LineFilterOperator, isAddress: Bool) {
        if isAddress {
            if operation != .contains, operation != .containsNot {
                report(
                    .type, text.range, "`ip` goes with `|=` and `!=` only, not with `\(operation.rawValue)`",
                    help: "write `|= ip(…)`", isLate: true)
            }
            checkAddress(text)
            return
        }
        switch operation {
        case .contains, .containsNot: break
        case .matches, .matchesNot:
            let (expression, patternErrors) = RegularExpression.parse(text.value)
            if expression == nil, !text.isVariable { reportPattern(patternErrors, in: text, isLate: true) }
        case .fits, .fitsNot: checkLinePattern(text, isFilter: true)
        }
    }

    /// An address, a range of two, or a network.
    mutating func checkAddress(_ text: LogText) {
        let isPlain = text.value.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
                || [0x2E, 0x3A, 0x2D, 0x2F].contains(byte)
        }
        if !text.isVariable, text.value.isEmpty || !isPlain {
            report(
                .invalidLiteral, text.range, "`\(text.value)` is no address, range of addresses or network",
                help: "write `10.0.0.1`, `10.0.0.1-10.0.0.9` or `10.0.0.0/8`", isLate: true)
        }
    }

    private mutating func checkLinePattern(_ text: LogText, isFilter: Bool) {
        guard !text.isVariable, let problem = LinePattern.problem(in: text.value, isFilter: isFilter) else {
            return
        }
        let range = TextRange(problem.range.lowerBound, problem.range.upperBound)
        report(
            .linePattern, places(in: text)?.place(of: range) ?? text.range, problem.message,
            help: "write captures as `<name>`, and `<_>` for what is not kept", isLate: isFilter)
    }

    // MARK: Parsers

    private mutating func parseLogfmt() -> LogStage {
        var isStrict = false
        var keepsEmpty = false
        while case .flag(let flag) = token.kind {
            if flag == "--strict" { isStrict = true } else { keepsEmpty = true }
            advance()
        }
        return .logfmt(isStrict: isStrict, keepsEmpty: keepsEmpty, parseExtractions(FieldPath.problem(inLogfmt:)))
    }

    /// `a, b="path"`, also none.
    private mutating func parseExtractions(_ problem: (String) -> FieldPath.Problem?) -> [LabelExtraction] {
        var extractions: [LabelExtraction] = []
        guard startsLabel else { return extractions }
        while let label = parseLabel() {
            var path: LogText?
            if take(.sign("=")) { path = parseText(needed: "a path in a string") }
            if let path, !path.isVariable, let problem = problem(path.value) { report(problem, of: path) }
            extractions.append(LabelExtraction(label: label, path: path))
            if !take(.sign(",")) { break }
        }
        return extractions
    }

    private mutating func report(_ problem: FieldPath.Problem, of path: LogText) {
        let range = TextRange(problem.range.lowerBound, problem.range.upperBound)
        report(
            .fieldPath, range.isEmpty ? path.range : places(in: path)?.place(of: range) ?? path.range, problem.message,
            help: problem.help, isLate: true)
    }

    private var startsLabel: Bool {
        switch token.kind {
        case .identifier, .variable: true
        case .splice(let index): if case .label = source.splices[index].value { true } else { false }
        default: false
        }
    }

    /// The expression of a `regexp` stage: what it finds becomes labels, so it must name its groups.
    private mutating func checkCaptures(_ text: LogText) {
        if text.isVariable { return }
        let (expression, patternErrors) = RegularExpression.parse(text.value)
        guard let expression else { return reportPattern(patternErrors, in: text) }
        let names = expression.groupNames.compactMap { $0 }
        if names.isEmpty {
            report(
                .pattern, text.range, "the expression names no group, so it finds no labels",
                help: "write `(?P<name>…)`")
        }
        var seen: Set<String> = []
        for name in names where !seen.insert(name).inserted {
            report(.pattern, text.range, "the group name `\(name)` is used twice")
        }
    }

    // MARK: Formats

    private mutating func checkTemplate(_ text: LogText) {
        if text.isVariable { return }
        let templateErrors = TemplateTree.parse(text.value).1
        if templateErrors.isEmpty { return }
        let places = places(in: text)
        for error in templateErrors {
            report(
                .template, places?.place(of: error.range) ?? text.range, error.message, help: error.help, isLate: true)
        }
    }

    private mutating func parseLabelFormats() -> [LabelFormat] {
        var formats: [LabelFormat] = []
        var names: Set<String> = []
        while let label = parseLabel() {
            expect(sign: "=")
            if startsLabel {
                guard let old = parseLabel() else { break }
                formats.append(LabelFormat(label: label, value: .label(old)))
            } else {
                guard let text = parseText(needed: "a label or a template in a string") else { break }
                checkTemplate(text)
                formats.append(LabelFormat(label: label, value: .template(text)))
            }
            if label.name == "__error__" {
                report(.type, label.range, "`__error__` is Loki's own and cannot be formatted",
                    help: "give the label another name", isLate: true)
            } else if !names.insert(label.name).inserted {
                report(.type, label.range, "`\(label.name)` is formatted twice in one stage",
                    help: "write a second `| label_format`", isLate: true)
            }
            if !take(.sign(",")) { break }
        }
        return formats
    }

    private mutating func parseNamedMatchers() -> [NamedMatcher] {
        var matchers: [NamedMatcher] = []
        while let label = parseLabel() {
            var matcher: LogMatcher?
            if case .sign(let sign) = token.kind, let operation = Matcher.Operator(rawValue: sign) {
                let opRange = token.range
                advance()
                matcher = finishMatcher(label, operation, opRange)
            }
            matchers.append(NamedMatcher(label: label, matcher: matcher))
            if !take(.sign(",")) { break }
        }
        return matchers
    }

    /// `unwrap latency`, `unwrap duration(latency)`
    private mutating func parseUnwrap() -> LogStage? {
        guard case .function(let name) = token.kind else { return parseLabel().map { .unwrap($0, nil) } }
        guard let conversion = UnwrapConversion(rawValue: name) else {
            failUnexpected(needed: "a label, `bytes`, `duration` or `duration_seconds`")
            return nil
        }
        advance()
        expect(sign: "(")
        guard let label = parseLabel() else { return nil }
        expect(sign: ")")
        return .unwrap(label, conversion)
    }
}
