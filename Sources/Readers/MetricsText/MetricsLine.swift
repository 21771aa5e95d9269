import Diagnostics

/// Reads one line of a `/metrics` text.
struct MetricsLine {
    let bytes: [UInt8]
    let start: Int
    let end: Int
    let line: Int
    var position: Int

    /// A decoded piece of the line with its place.
    struct Located {
        let text: String
        let range: TextRange
        let line: Int
        let column: Int
    }

    init(_ bytes: [UInt8], _ start: Int, _ end: Int, line: Int) {
        self.bytes = bytes
        self.start = start
        // The formats know no CR; files that passed through Windows have one before each LF.
        self.end = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
        self.line = line
        position = start
    }

    mutating func read(into collector: inout FamilyCollector) throws(MetricsTextError) {
        try requireUTF8()
        skipSpace()
        guard let first = peek else { return }
        if collector.isEnded { throw error(position, end, "nothing may follow `# EOF`") }
        if first == UInt8(ascii: "#") {
            position += 1
            try readComment(into: &collector)
        } else {
            try readSample(into: &collector)
        }
    }

    // MARK: Comments

    private mutating func readComment(into collector: inout FamilyCollector) throws(MetricsTextError) {
        skipSpace()
        let keyword = word()
        switch keyword.text {
        case "TYPE": try readType(into: &collector)
        case "HELP":
            let name = try declaredName(keyword.text)
            let text = help()
            try declare(name, keyword.text, in: &collector) { family in
                defer { family.help = text }
                return family.help == nil
            }
        case "UNIT":
            let name = try declaredName(keyword.text)
            let unit = word().text
            try declare(name, keyword.text, in: &collector) { family in
                defer { family.unit = unit.isEmpty ? nil : unit }
                return family.unit == nil
            }
        case "EOF":
            skipSpace()
            if peek == nil { collector.isEnded = true }
        default: break
        }
    }

    private mutating func readType(into collector: inout FamilyCollector) throws(MetricsTextError) {
        let name = try declaredName("TYPE")
        let word = word()
        guard let kind = MetricFamily.Kind(rawValue: word.text) else {
            let known = MetricFamily.Kind.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", ")
            throw MetricsTextError(
                range: word.range, line: line, column: word.column,
                message: word.text.isEmpty
                    ? "`# TYPE \(name.text)` names no type; needed is one of \(known)"
                    : "`\(word.text)` is no type; needed is one of \(known)")
        }
        try declare(name, "TYPE", in: &collector) { family in
            defer { family.kind = kind }
            return family.kind == nil
        }
    }

    private mutating func declaredName(_ keyword: String) throws(MetricsTextError) -> Located {
        skipSpace()
        guard let name = try peek == UInt8(ascii: "\"") ? quoted() : bareName(isMetric: true) else {
            throw error(position, end, "`# \(keyword)` needs a metric's name")
        }
        guard peek == nil || isSpace(peek) else {
            throw error(position, position + 1, "a metric's name cannot contain this character")
        }
        skipSpace()
        return name
    }

    private func declare(
        _ name: Located, _ keyword: String, in collector: inout FamilyCollector,
        _ change: (inout MetricFamily) -> Bool
    ) throws(MetricsTextError) {
        do throws(FamilyCollector.Conflict) {
            try collector.declare(name, change)
        } catch {
            throw self.error(
                name, error == .secondDeclaration
                    ? "`\(name.text)` has a `# \(keyword)` already"
                    : "`# \(keyword)` of `\(name.text)` stands behind its samples; it was needed before them")
        }
    }

    /// The rest of the line; `\\` and `\n` are decoded, other backslashes stand for themselves.
    private mutating func help() -> String {
        var decoded: [UInt8] = []
        while let byte = peek {
            position += 1
            let next = byte == UInt8(ascii: "\\") ? peek : nil
            if next == UInt8(ascii: "n") || next == UInt8(ascii: "\\") || next == UInt8(ascii: "\"") {
                position += 1
                decoded.append(next == UInt8(ascii: "n") ? 0x0A : next ?? byte)
            } else {
                decoded.append(byte)
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }
}
