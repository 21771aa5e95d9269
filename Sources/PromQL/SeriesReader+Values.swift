import Diagnostics
import GoText

extension SeriesReader {
    mutating func readRun() {
        let start = position
        guard let value = readValue() else { return }
        var run = SeriesDescription.Run(value: value)
        if value != .omitted, byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-") {
            run.isFalling = byte == UInt8(ascii: "-")
            position += 1
            switch value {
            case .histogram: run.step = bytes[position...].starts(with: "{{".utf8) ? readHistogram().map { .histogram($0) } : nil
            case .number, .stale, .omitted: run.step = readNumber().map { .number($0) }
            }
            if run.step == nil { return fail("expected what is added to each value", help: "of a histogram, another one: `{{…}}+{{…}}x5`") }
            guard byte == UInt8(ascii: "x") else { return fail("expected `x` and a count behind the step", help: "say how often it is added: `1+2x5`") }
        }
        if take("x") {
            run.count = readCount()
            if run.count == nil { return }
        }
        if case .histogram(let first) = value, case .histogram(let step)? = run.step, first.schema > step.schema, run.count != 0 {
            let message = "a histogram of schema \(step.schema) cannot be added to one of schema \(first.schema)"
            return fail(
                message, .type, at: TextRange(start, position), help: "give what is added `schema:\(first.schema)` or a finer one")
        }
        series.runs.append(run)
    }

    private mutating func readValue() -> SeriesDescription.Value? {
        if take("_") { return .omitted }
        if bytes[position...].starts(with: "{{".utf8) { return readHistogram().map { .histogram($0) } }
        if let byte, Lexer.isLetter(byte) {
            let start = position
            let word = readWord()
            switch word.lowercased() {
            case "inf", "nan": position = start
            default:
                if word == "stale" { return .stale }
                fail(
                    "expected a number, `_` or `stale`", at: TextRange(start, position),
                    help: word.lowercased() == "stale" || Suggestion.nearest(to: word, among: ["stale"]) != nil
                        ? "did you mean `stale`?" : "`_` stands for no sample, `stale` for the end of the series")
                return nil
            }
        }
        let isNegative = take("-")
        if !isNegative { take("+") }
        guard var number = readNumber() else { return nil }
        if isNegative { number.value.negate() }
        return .number(number)
    }

    private mutating func readWord() -> String {
        let start = position
        while let byte, Lexer.isWord(byte) { position += 1 }
        return String(decoding: bytes[start..<position], as: UTF8.self)
    }

    /// Reads a number without a sign; hexadecimal digits would be a repetition.
    private mutating func readNumber() -> NumberValue? {
        let start = position
        if let byte, Lexer.isLetter(byte), ["inf", "nan"].contains(readWord().lowercased()) {
        } else {
            position = start
            while let byte, Lexer.isDigit(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "_") || byte | 0x20 == UInt8(ascii: "e") {
                position += 1
                if byte | 0x20 == UInt8(ascii: "e"), self.byte == UInt8(ascii: "+") || self.byte == UInt8(ascii: "-") { position += 1 }
            }
        }
        let isEnded = byte.map { !Lexer.isWord($0) || $0 == UInt8(ascii: "x") } ?? true
        guard position > start, isEnded, case .success(let value) = GoNumber.parse(bytes[start..<position]) else {
            fail(
                "expected a number", .invalidLiteral, at: TextRange(start, max(position, min(start + 1, bytes.count))),
                help: "write digits, as in `5`, `0.5` or `1e6`; `Inf` for what is larger than any number")
            return nil
        }
        return NumberValue(value: value, isDuration: false)
    }

    /// Reads decimal digits.
    private mutating func readCount() -> UInt64? {
        let start = position
        while let byte, Lexer.isWord(byte) { position += 1 }
        let text = String(decoding: bytes[start..<position], as: UTF8.self)
        guard let count = UInt64(text) else {
            fail(
                "expected a whole number", .invalidLiteral, at: TextRange(start, max(position, min(start + 1, bytes.count))),
                help: "write digits alone, as in `1x5`")
            return nil
        }
        return count
    }

    // MARK: - Histograms

    private mutating func readHistogram() -> HistogramDescription? {
        var histogram = HistogramDescription()
        take("{{")
        if takeSpaces() {
            // A space stands only where nothing else does.
            guard take("}}") else {
                fail("expected `}}`: the first key follows `{{` at once", help: "remove the space")
                return nil
            }
            return histogram
        }
        while !take("}}") {
            guard readEntry(into: &histogram) else { return nil }
            if !takeSpaces(), !bytes[position...].starts(with: "}}".utf8) {
                fail("expected a space or `}}`", help: "keys have a space between them, and `}}` behind the last")
                return nil
            }
        }
        return histogram
    }

    private mutating func readEntry(into histogram: inout HistogramDescription) -> Bool {
        let start = position
        let word = readWord().lowercased()
        guard let key = HistogramDescription.Key(rawValue: word) else {
            let known = HistogramDescription.Key.allCases.map(\.rawValue)
            fail(
                "a histogram has no `\(word)`", at: TextRange(start, max(position, min(start + 1, bytes.count))),
                help: Suggestion.nearest(to: word, among: known).map { "did you mean `\($0)`?" }
                    ?? "there are `\(known.joined(separator: "`, `"))`")
            return false
        }
        let range = TextRange(start, position)
        guard take(":") else {
            fail("expected `:` behind `\(word)`", help: "write `\(word):`")
            return false
        }
        guard histogram.values[key] == nil else {
            fail("`\(word)` occurs twice", .invalidLiteral, at: range, help: "keep one of them")
            return false
        }
        histogram.values[key] = readValue(of: key)
        return histogram.values[key] != nil
    }

    private mutating func readValue(of key: HistogramDescription.Key) -> HistogramDescription.Value? {
        switch key {
        case .schema, .offset, .negativeOffset:
            let isNegative = take("-")
            return readCount().map { .whole(isNegative ? 0 &- Int64(truncatingIfNeeded: $0) : Int64(truncatingIfNeeded: $0)) }
        case .sum, .count, .zeroBucket: return readSigned().map { .number($0) }
        case .zeroBucketWidth: return readNumber().map { .number($0) }
        case .buckets, .negativeBuckets, .customValues: return readNumbers().map { .numbers($0) }
        case .counterResetHint:
            let start = position
            let word = readWord().lowercased()
            if ["unknown", "reset", "not_reset", "gauge"].contains(word) { return .word(word) }
            fail(
                "expected `unknown`, `reset`, `not_reset` or `gauge`",
                at: TextRange(start, max(position, min(start + 1, bytes.count))), help: "leave the key out if it is not known")
            return nil
        }
    }

    private mutating func readSigned() -> NumberValue? {
        let isNegative = take("-")
        guard var number = readNumber() else { return nil }
        if isNegative { number.value.negate() }
        return number
    }

    private mutating func readNumbers() -> [NumberValue]? {
        guard take("[") else {
            fail("expected `[`", help: "numbers stand in brackets: `[5 10 7]`")
            return nil
        }
        var numbers: [NumberValue] = []
        repeat {
            guard let number = readSigned() else { return nil }
            numbers.append(number)
        } while takeSpaces() && byte != UInt8(ascii: "]")
        guard take("]") else {
            fail("expected a space or `]`", help: "one space between two numbers: `[5 10 7]`")
            return nil
        }
        return numbers
    }
}
