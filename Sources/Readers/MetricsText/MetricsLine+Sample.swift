import Diagnostics

/// `name{label="value", …} value timestamp # {…} value timestamp`.
extension MetricsLine {
    mutating func readSample(into collector: inout FamilyCollector) throws(MetricsTextError) {
        var labels: [(name: Located, value: Located)] = []
        var series = try bareName(isMetric: true)
        if series == nil, peek != UInt8(ascii: "{") {
            throw error(position, end, "a line begins with a metric's name, `{` or `#`, but this does not")
        }
        skipSpace()
        if peek == UInt8(ascii: "{") {
            let named = try readLabels(&labels)
            if let named {
                if let series { throw error(named, "the metric has a name already: `\(series.text)`") }
                series = named
            }
        }
        guard let series else { throw error(start, position, "the braces name no metric") }
        try readNumber("a sample needs a value")
        try readTimestampAndExemplar()
        try note(series, labels, in: &collector)
    }

    /// Reads `{…}`; gives the quoted name of the metric if one stands in it.
    private mutating func readLabels(
        _ labels: inout [(name: Located, value: Located)]
    ) throws(MetricsTextError) -> Located? {
        let open = position
        position += 1
        var metric: Located?
        while true {
            skipSpace()
            if peek == UInt8(ascii: "}") { break }
            let isQuoted = peek == UInt8(ascii: "\"")
            guard let name = try isQuoted ? quoted() : bareName(isMetric: false) else {
                throw peek == nil
                    ? error(open, end, "the labels are not closed; `}` was needed")
                    : error(position, position + 1, "a label's name or `}` was needed")
            }
            skipSpace()
            if peek == UInt8(ascii: "=") {
                position += 1
                skipSpace()
                guard peek == UInt8(ascii: "\"") else {
                    throw error(position, min(position + 1, end), "a label's value in double quotes was needed")
                }
                labels.append((name, try quoted()))
            } else if isQuoted, metric == nil, labels.isEmpty {
                metric = name
            } else {
                throw error(position, min(position + 1, end), "`=` was needed behind the label `\(name.text)`")
            }
            skipSpace()
            if peek == UInt8(ascii: ",") {
                position += 1
            } else if peek != UInt8(ascii: "}") {
                throw error(position, min(position + 1, end), "`,` or `}` was needed")
            }
        }
        position += 1
        return metric
    }

    private mutating func readTimestampAndExemplar() throws(MetricsTextError) {
        skipSpace()
        if let next = peek, next != UInt8(ascii: "#") { try readNumber("a timestamp was needed") }
        skipSpace()
        guard peek == UInt8(ascii: "#") else {
            if peek == nil { return }
            throw error(position, end, "nothing may follow the timestamp but an exemplar (`# {…} value`)")
        }
        position += 1
        skipSpace()
        guard peek == UInt8(ascii: "{") else {
            throw error(position, min(position + 1, end), "an exemplar begins with its labels: `{` was needed")
        }
        var labels: [(name: Located, value: Located)] = []
        if let name = try readLabels(&labels) {
            throw error(name, "`=` was needed behind the label `\(name.text)`")
        }
        try readNumber("an exemplar needs a value")
        skipSpace()
        if peek != nil { try readNumber("a timestamp was needed") }
        skipSpace()
        if peek != nil { throw error(position, end, "nothing may follow an exemplar") }
    }

    private mutating func readNumber(_ need: String) throws(MetricsTextError) {
        skipSpace()
        let found = word()
        if found.text.isEmpty { throw error(position, position, need) }
        guard MetricsLine.number(found.text) != nil else {
            throw error(found, "`\(found.text)` is no number; \(need)")
        }
    }

    private func note(
        _ series: Located, _ labels: [(name: Located, value: Located)], in collector: inout FamilyCollector
    ) throws(MetricsTextError) {
        let target: FamilyCollector.Target
        do throws(FamilyCollector.Conflict) {
            target = try collector.target(of: series)
        } catch {
            throw self.error(
                series, "`\(series.text)` is a histogram: its samples end in `_bucket`, `_sum` and `_count`")
        }
        collector.beginSample()
        for (name, value) in labels {
            guard collector.note(label: name.text, of: target) else {
                throw error(name, "the sample has two labels `\(name.text)`")
            }
            if name.text == "le", target.suffix == "_bucket" {
                guard let bound = MetricsLine.number(value.text) else {
                    throw error(value, "the upper bound `\(value.text)` is no number")
                }
                collector.note(bucket: bound, of: target)
            }
        }
    }

    /// A number as Go writes and reads it: decimal or hexadecimal, or what is not finite.
    static func number(_ text: String) -> Double? {
        let digits = text.utf8.first.map { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") } == true
            ? text.dropFirst() : text[...]
        let isNegative = text.utf8.first == UInt8(ascii: "-")
        switch digits.lowercased() {
        case "inf", "infinity": return isNegative ? -.infinity : .infinity
        case "nan": return .nan
        default: break
        }
        // Swift's own reader knows more words (`nan(0x1)`, `snan`): a number begins with a digit or a point.
        guard let first = digits.utf8.first, first == UInt8(ascii: ".") || (0x30...0x39).contains(first) else {
            return nil
        }
        return Double(text)
    }
}
