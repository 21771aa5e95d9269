/// What is to be found in a mistake, as the comments above it say.
struct Expectation: Equatable, CustomStringConvertible {
    var level: String
    var id: String
    var line: Int
    /// In bytes, from 1.
    var column: Int
    /// Behind the last byte; nil where the place goes on over further lines.
    var endColumn: Int?

    var description: String { "\(level) \(id) \(line):\(column)-\(endColumn.map(String.init) ?? "")" }
}

/// A comment that says nothing, or says it of a text that does not stand behind it.
struct UnreadableExpectation: Error {
    var line: Int
    var text: String
}

/// Reads what comments of a Swift file expect.
struct ExpectationReader {
    private let lines: [[UInt8]]

    init(_ source: String) {
        lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
    }

    /// The expectations of the mistake whose declaration begins in a line, counted from 1.
    func expectations(above first: Int) throws(UnreadableExpectation) -> [Expectation] {
        var expectations: [Expectation] = []
        var line = first - 1
        while line >= 1, isExpectation(line) {
            let text = String(decoding: lines[line - 1], as: UTF8.self)
            guard let match = text.wholeMatch(of: /\s*\/\/! (error|warning) ([a-z-]+): (.*)/),
                let place = place(of: String(match.3), from: first)
            else { throw UnreadableExpectation(line: line, text: text) }
            expectations.insert(
                Expectation(
                    level: String(match.1), id: String(match.2), line: place.line, column: place.start,
                    endColumn: place.end),
                at: 0)
            line -= 1
        }
        return expectations
    }

    /// Where the marked part of a text stands next.
    private func place(of marked: String, from first: Int) -> (line: Int, start: Int, end: Int?)? {
        let goesOn = marked.hasSuffix("…")
        let text = goesOn ? marked.dropLast() : marked[...]
        guard let opening = text.firstIndex(of: "«"), let closing = text.firstIndex(of: "»")
        else { return nil }
        let before = Array(text[..<opening].utf8)
        let inside = Array(text[text.index(after: opening)..<closing].utf8)
        let wanted = before + inside + Array(text[text.index(after: closing)...].utf8)
        for line in first...lines.count {
            guard !isExpectation(line), let found = lines[line - 1].firstRange(of: wanted) else { continue }
            let start = found.lowerBound + before.count + 1
            return (line, start, goesOn ? nil : start + inside.count)
        }
        return nil
    }

    private func isExpectation(_ line: Int) -> Bool {
        lines[line - 1].drop { $0 == UInt8(ascii: " ") }.starts(with: "//! ".utf8)
    }
}
