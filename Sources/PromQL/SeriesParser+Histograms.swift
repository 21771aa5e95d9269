import Diagnostics

extension SeriesParser {
    /// Reads what stands behind `{{`, and what may follow the histogram: `x3`, `+{{…}}x3`, `-{{…}}x3`.
    mutating func parseHistograms() {
        guard let base = parseHistogram() else { return }
        if take(UInt8(ascii: "x")) {
            if let more = parseRepetition() { series.items.append(.histogram(base, more: more)) }
            return
        }
        let isDecrease = byte == UInt8(ascii: "-")
        guard isDecrease || byte == UInt8(ascii: "+") else {
            return series.items.append(.histogram(base, more: 0))
        }
        lexer.position += 1
        let start = position
        guard takePair(UInt8(ascii: "{")) else {
            return failHere("a histogram is missing behind the sign", help: "write it as `{{…}}`")
        }
        guard let change = parseHistogram() else { return }
        let range = TextRange(start, position)
        guard take(UInt8(ascii: "x")) else {
            return failHere(
                "how often the step is repeated is missing", help: "write `x` and a number, as in `{{…}}+{{…}}x5`")
        }
        guard let more = parseRepetition() else { return }
        if more > 0 { checkCombination(base, change, range) }
        series.items.append(.histograms(base, change: change, isDecrease: isDecrease, more: more))
    }

    /// A histogram of fine buckets can become one of coarse buckets, but not the other way round.
    private mutating func checkCombination(
        _ base: SeriesHistogram, _ change: SeriesHistogram, _ range: TextRange
    ) {
        let custom = SeriesHistogram.customBuckets
        guard base.schema > change.schema || (base.schema == custom) != (change.schema == custom) else { return }
        report(
            .invalidLiteral, range,
            "a histogram of the schema \(change.schema) cannot be added to one of the schema \(base.schema)",
            help: "write `schema:\(base.schema)` in both")
    }

    private mutating func parseHistogram() -> SeriesHistogram? {
        var histogram = SeriesHistogram()
        var keys: Set<SeriesHistogram.Key> = []
        if takePair(UInt8(ascii: "}")) { return histogram }
        if skipSpaces() {
            if takePair(UInt8(ascii: "}")) { return histogram }
            failHere("a histogram begins with a key right behind `{{`", help: "remove the space")
            return nil
        }
        while true {
            guard parseEntry(&histogram, &keys) else { return nil }
            let hasSpace = skipSpaces()
            if takePair(UInt8(ascii: "}")) { return histogram }
            if !hasSpace {
                failHere("the histogram does not go on like this", help: "put a space before the next key, or close with `}}`")
                return nil
            }
        }
    }

    /// Reads `key:value`; false behind an error.
    private mutating func parseEntry(
        _ histogram: inout SeriesHistogram, _ keys: inout Set<SeriesHistogram.Key>
    ) -> Bool {
        let start = position
        let word = takeWord()
        if word.isEmpty {
            failHere("a key of a histogram is missing here", help: "write a key and a value, as in `sum:5`")
            return false
        }
        guard let key = SeriesHistogram.Key(rawValue: word.lowercased()) else {
            let nearest = Suggestion.nearest(
                to: word.lowercased(), among: SeriesHistogram.Key.allCases.map(\.rawValue))
            fail(
                .unexpectedToken, TextRange(start, position), "a histogram has no `\(word)`",
                help: nearest.map { "did you mean `\($0)`?" } ?? "there are `schema`, `sum`, `count`, `buckets` and others")
            return false
        }
        let range = TextRange(start, position)
        guard take(UInt8(ascii: ":")) else {
            failHere("`:` is missing behind `\(word)`", help: "write `\(word):` and the value")
            return false
        }
        // The first of several counts, as Prometheus has it.
        var other = histogram
        let isRepeated = !keys.insert(key).inserted
        if isRepeated {
            report(.invalidLiteral, range, "`\(word)` stands twice in the histogram", help: "keep one of them")
            parseValue(of: key, &other)
        } else {
            parseValue(of: key, &histogram)
        }
        return canGoOn
    }

    private mutating func parseValue(of key: SeriesHistogram.Key, _ histogram: inout SeriesHistogram) {
        switch key {
        case .schema: histogram.schema = parseInteger()
        case .offset: histogram.offset = parseInteger()
        case .negativeOffset: histogram.negativeOffset = parseInteger()
        case .sum: histogram.sum = parseMeasure(signed: true)
        case .count: histogram.count = parseMeasure(signed: true)
        case .zeroCount: histogram.zeroCount = parseMeasure(signed: true)
        case .zeroThreshold: histogram.zeroThreshold = parseMeasure(signed: false)
        case .customBounds: histogram.customBounds = parseBuckets()
        case .buckets: histogram.buckets = parseBuckets()
        case .negativeBuckets: histogram.negativeBuckets = parseBuckets()
        case .counterReset: histogram.counterReset = parseHint()
        }
    }

    /// `+` and a leading `.` are no tokens inside of a histogram.
    private mutating func parseMeasure(signed: Bool) -> NumberValue {
        let zero = NumberValue(value: 0, isDuration: false)
        if byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".") {
            failHere("a number is missing here", help: "write digits, as in `0.5`")
            return zero
        }
        return parseNumber(signed: signed) ?? zero
    }

    private mutating func parseInteger() -> Int64 {
        let isNegative = take(UInt8(ascii: "-"))
        let start = position
        guard Lexer.isDigit(byte), lexer.scanNumber() else {
            failHere("a whole number is missing here", help: "write digits")
            return 0
        }
        let text = String(decoding: lexer.bytes[start..<position], as: UTF8.self)
        guard text.utf8.allSatisfy(Lexer.isDigit), let value = UInt64(text) else {
            report(.invalidLiteral, TextRange(start, position), "`\(text)` is no whole number", help: "write digits")
            return 0
        }
        let number = Int64(truncatingIfNeeded: value)
        return isNegative ? 0 &- number : number
    }

    private mutating func parseHint() -> SeriesHistogram.CounterReset? {
        let start = position
        let word = takeWord()
        if let hint = SeriesHistogram.CounterReset(rawValue: word.lowercased()) { return hint }
        let range = TextRange(start, max(position, min(start + 1, lexer.bytes.count)))
        fail(
            .unexpectedToken, range, "`\(word)` is no hint about resets",
            help: "write `unknown`, `reset`, `not_reset` or `gauge`")
        return nil
    }

    /// Reads `[1 2 3]`.
    private mutating func parseBuckets() -> [NumberValue] {
        var buckets: [NumberValue] = []
        guard take(UInt8(ascii: "[")) else {
            failHere("buckets stand in brackets", help: "write `[5 10 7]`")
            return []
        }
        while canGoOn {
            let hasSpace = skipSpaces()
            if !buckets.isEmpty, take(UInt8(ascii: "]")) { return buckets }
            if hasSpace == buckets.isEmpty {
                failHere("the buckets do not go on like this", help: "write numbers with one space between: `[5 10 7]`")
                return buckets
            }
            buckets.append(parseMeasure(signed: true))
        }
        return buckets
    }
}
