import Diagnostics
import GoText

extension LogParser {
    /// The splices on a stretch of bytes.
    ///
    /// - Complexity: logarithmic in the number of all splices.
    func splices(in range: Range<Int>) -> ArraySlice<LogQuerySource.Splice> {
        func index(from offset: Int) -> Int {
            var low = 0
            var high = source.splices.count
            while low < high {
                let middle = (low + high) / 2
                if source.splices[middle].offset < offset { low = middle + 1 } else { high = middle }
            }
            return low
        }
        return source.splices[index(from: range.lowerBound)..<index(from: range.upperBound)]
    }

    /// A string literal, the values interpolated between its quotes included.
    mutating func parseText(needed: String) -> LogText? {
        let range = token.range
        if case .splice(let index) = token.kind, case .string(let value) = source.splices[index].value {
            advance()
            return LogText(value: value, range: range, isVariable: false)
        }
        guard token.kind == .string else {
            failUnexpected(needed: needed, help: quoted)
            return nil
        }
        advance()
        var literal = Array(source.bytes[range.bytes])
        for splice in splices(in: range.bytes).reversed() {
            guard let value = rendered(splice.value) else {
                fail(
                    .misplacedSplice, TextRange(splice.offset, splice.offset + 1),
                    "a query cannot stand inside of a string")
                return nil
            }
            let offset = splice.offset - Int(range.start)
            let isRaw = literal.first == 0x60
            let quoted =
                isRaw ? Array(value.utf8) : Array(QuotedString.quote(value).utf8.dropFirst().dropLast())
            literal.replaceSubrange(offset..<offset + 1, with: quoted)
        }
        switch QuotedString.unquote(literal, in: literal.indices) {
        case .text(let value):
            return LogText(value: value, range: range, isVariable: isVariable(value))
        case .malformed:
            fail(
                .lexical, range, "the string has an escape that does not exist",
                help: "write `\\\\` for a backslash, or put the text between backticks")
        }
        return nil
    }

    private func rendered(_ value: LogSplicedValue) -> String? {
        switch value {
        case .expression: nil
        case .number(let number): GoNumber.print(number)
        case .duration(let milliseconds): PrometheusDuration.print(milliseconds: milliseconds)
        case .label(let text), .string(let text): text
        }
    }

    /// Whether Grafana puts something into a text: `$name`, `${name}`; `$1` is a group of a replacement.
    private func isVariable(_ text: String) -> Bool {
        guard options.grafanaVariables else { return false }
        var wasDollar = false
        for byte in text.utf8 {
            let startsName = (0x61...0x7A).contains(byte | 0x20) || byte == 0x5F || byte == 0x7B
            if wasDollar, startsName { return true }
            wasDollar = byte == 0x24
        }
        return false
    }

    // MARK: Numbers

    /// `1`, `+1`, `-1`, or an interpolated number.
    mutating func parseSignedNumber() -> Double? {
        let isNegative = isSign("-")
        if isNegative || isSign("+") {
            advance()
            guard token.kind == .number else {
                if next > 1, isNegative, case .identifier = token.kind, tokens[next - 2].range.end + 1 == token.range.start,
                    tokens[next - 2].kind == .sign("-")
                {
                    let range = TextRange(from: tokens[next - 2].range, to: token.range)
                    fail(
                        .unexpectedToken, range, "there is no flag `\(text(of: range))`",
                        help: "`logfmt` takes `--strict` and `--keep-empty`")
                    return nil
                }
                failUnexpected(
                    needed: "a number", help: isNegative ? "write `0 - …` to negate anything else" : nil)
                return nil
            }
        }
        guard let value = parseNumber() else { return nil }
        return isNegative ? -value : value
    }

    mutating func parseNumber() -> Double? {
        let range = token.range
        if case .splice(let index) = token.kind, case .number(let value) = source.splices[index].value {
            if !value.isFinite {
                fail(.misplacedSplice, range, "LogQL cannot write the number \(GoNumber.print(value))")
                return nil
            }
            advance()
            return value
        }
        guard token.kind == .number else {
            failUnexpected(needed: "a number")
            return nil
        }
        advance()
        let text = text(of: range)
        // Loki reads floating-point numbers only: `010` is ten, and `0x10` none without an exponent.
        let isHexadecimalInteger =
            text.utf8.contains { $0 | 0x20 == 0x78 } && !text.utf8.contains { $0 | 0x20 == 0x70 }
        if !isHexadecimalInteger, case .success(let value) = GoNumber.parse(text) {
            let isDecimal = text.utf8.allSatisfy { (0x30...0x39).contains($0) }
            return isDecimal ? Double(text) ?? value : value
        }
        fail(.invalidLiteral, range, "`\(text)` is no number")
        return nil
    }

    // MARK: Labels

    /// The name of a label.
    mutating func parseLabel() -> LogLabel? {
        let range = token.range
        switch token.kind {
        case .identifier:
            advance()
            return LogLabel(name: text(of: range), range: range, isVariable: false)
        case .variable:
            advance()
            return LogLabel(name: text(of: range), range: range, isVariable: true)
        case .splice(let index):
            if case .label(let name) = source.splices[index].value {
                if !Self.isPlainName(name) {
                    fail(
                        .misplacedSplice, range, "LogQL cannot write the label `\(name)`",
                        help: "labels of streams have letters, digits and `_` only")
                    return nil
                }
                advance()
                return LogLabel(name: name, range: range, isVariable: false)
            }
            failUnexpected(needed: "a label")
        case .keyword:
            failUnexpected(
                needed: "a label", help: "Loki reserves the word; rename the label with `label_format`")
        case .string: failUnexpected(needed: "a label", help: "Loki's labels are written without quotes")
        default:
            failUnexpected(needed: "a label")
        }
        return nil
    }

    private static func isPlainName(_ name: String) -> Bool {
        let isFirstPlain = name.utf8.first.map { !(0x30...0x39).contains($0) } ?? false
        return isFirstPlain && !LogToken.keywords.contains(name.lowercased())
            && name.utf8.allSatisfy { byte in
                (0x61...0x7A).contains(byte | 0x20) || (0x30...0x39).contains(byte) || byte == 0x5F
            }
    }

    /// `by (a, b)` or `without (a)`.
    mutating func parseGrouping() -> LogGrouping? {
        let start = Int(token.range.start)
        let isWithout = isKeyword("without")
        advance()
        let labels = parseLabelList()
        return LogGrouping(isWithout: isWithout, range: TextRange(start, lastEnd), labels: labels)
    }

    /// `(a, b)`, also empty.
    mutating func parseLabelList() -> [LogLabel] {
        expect(sign: "(")
        var labels: [LogLabel] = []
        if take(.sign(")")) { return labels }
        while let label = parseLabel() {
            labels.append(label)
            if !take(.sign(",")) { break }
        }
        expect(sign: ")")
        return labels
    }
}
