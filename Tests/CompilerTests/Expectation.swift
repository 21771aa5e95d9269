/// What is to be found in a mistake, as the comments of its declaration say it.
struct Expectation: Equatable, CustomStringConvertible {
    var level: String
    var id: String
    var line: Int
    var column: Int
    var endLine: Int
    var endColumn: Int

    var description: String { "\(level) \(id) \(line):\(column)-\(endLine):\(endColumn)" }
}

/// A comment that says nothing, or says it of a text that does not stand behind it.
struct UnreadableExpectation: Error {
    var line: Int
    var text: String
}

extension Expectation {
    /// Reads the expectations of one mistake.
    ///
    /// - Parameters:
    ///   - source: the file that declares it.
    ///   - first: the line where its declaration begins.
    ///   - next: the line where the next one begins, if there is one.
    static func read(
        from source: String, after first: Int, before next: Int?
    ) throws(UnreadableExpectation) -> [Expectation] {
        let lines = source.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0.utf8) }
        var expectations: [Expectation] = []
        for line in first..<min(next ?? lines.count + 1, lines.count + 1) {
            let text = String(decoding: lines[line - 1], as: UTF8.self)
            guard let match = text.wholeMatch(of: /\s*\/\/! (error|warning) ([a-z-]+): (.*)/) else { continue }
            guard let place = place(of: String(match.3), in: lines, behind: line, before: next) else {
                throw UnreadableExpectation(line: line, text: text)
            }
            expectations.append(
                Expectation(
                    level: String(match.1), id: String(match.2), line: place.line, column: place.start,
                    endLine: place.line, endColumn: place.end))
        }
        return expectations
    }

    /// Where the marked part of a text stands next, in bytes from 1.
    private static func place(
        of marked: String, in lines: [[UInt8]], behind line: Int, before next: Int?
    ) -> (line: Int, start: Int, end: Int)? {
        guard let opening = marked.firstIndex(of: "«"), let closing = marked.firstIndex(of: "»") else { return nil }
        let before = Array(marked[..<opening].utf8)
        let inside = Array(marked[marked.index(after: opening)..<closing].utf8)
        let wanted = before + inside + Array(marked[marked.index(after: closing)...].utf8)
        for number in line..<min(next.map { $0 - 1 } ?? lines.count, lines.count) {
            guard let found = lines[number].firstRange(of: wanted), !isExpectation(lines[number]) else { continue }
            let start = found.lowerBound + before.count + 1
            return (number + 1, start, start + inside.count)
        }
        return nil
    }

    private static func isExpectation(_ line: [UInt8]) -> Bool { line.firstRange(of: Array("//! ".utf8)) != nil }
}
