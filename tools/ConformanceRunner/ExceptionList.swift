import Foundation
import Serialization

/// The cases that may disagree, each with a date and a reason: `tools/conformance-exceptions.tsv`.
///
/// A line is `date`, `set`, `input` as a JSON string, and `reason`, with tabs between; `#` begins a comment.
struct ExceptionList {
    private struct Entry: Hashable {
        let set: String
        let input: String
    }

    /// More would be a reader of another language.
    private static let most = 5

    private var waiting: Set<Entry> = []
    private var entries: Set<Entry> = []

    init(file: String) throws {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        where !line.isEmpty && !line.hasPrefix("#") {
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard fields.count == 4, fields[0].wholeMatch(of: /\d{4}-\d{2}-\d{2}/) != nil, fields[3].count > 20,
                case .string(let input)? = JSON.read(Array(fields[2].utf8)).root?.value
            else { throw Problem("\(file):\(index + 1): a line is a date, a set, an input as JSON, and a reason") }
            entries.insert(Entry(set: String(fields[1]), input: input))
        }
        if entries.count > Self.most { throw Problem("\(file) holds more than \(Self.most) exceptions") }
        waiting = entries
    }

    /// Whether a case may disagree; it counts as used.
    mutating func holds(_ set: String, _ input: String) -> Bool {
        let entry = Entry(set: set, input: input)
        waiting.remove(entry)
        return entries.contains(entry)
    }

    /// What no case needed.
    var unused: [String] { waiting.map { "\($0.set) \(JSON.printOnOneLine(.string($0.input)))" }.sorted() }
}

/// Why a run cannot be made.
struct Problem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) { self.description = description }
}
