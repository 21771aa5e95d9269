package import Diagnostics

/// What is known to be wrong with files, so that only what is new counts.
///
/// A line an entry: id, file, subject and message, with tabs between them. Lines and columns are left out, so that an
/// entry holds where the file changes above it. What is found twice stands there twice.
package struct Baseline: Sendable {
    package struct Entry: Sendable, Hashable {
        package let id: String
        package let path: String
        package let subject: String
        package let message: String
    }

    /// Each with its place in the file that it was read from.
    private let entries: [(entry: Entry, range: TextRange)]
    private let path: String

    /// Reads a file; a line that is no entry is one that is never found.
    package init(_ bytes: [UInt8], path: String) {
        var entries: [(Entry, TextRange)] = []
        var start = 0
        for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
            defer { start += line.count + 1 }
            guard let first = line.first, first != UInt8(ascii: "#") else { continue }
            let fields = line.split(separator: 0x09, maxSplits: 3, omittingEmptySubsequences: false)
                .map { String(decoding: $0, as: UTF8.self) } + ["", "", ""]
            entries.append(
                (
                    Entry(id: fields[0], path: fields[1], subject: fields[2], message: fields[3]),
                    TextRange(start, start + line.count)
                ))
        }
        self.entries = entries
        self.path = path
    }

    /// Takes away what is known.
    ///
    /// - Returns: what is left, and for each entry that nothing was found for a diagnostic that says so.
    package func split(_ diagnostics: [LocatedDiagnostic]) -> (new: [LocatedDiagnostic], stale: [Diagnostic]) {
        var known: [Entry: Int] = [:]
        for (entry, _) in entries { known[entry, default: 0] += 1 }
        let new = diagnostics.filter { diagnostic in
            guard let count = known[Baseline.entry(of: diagnostic)], count > 0 else { return true }
            known[Baseline.entry(of: diagnostic)] = count - 1
            return false
        }
        var stale: [Diagnostic] = []
        for (entry, range) in entries {
            guard let count = known[entry], count > 0 else { continue }
            known[entry] = count - 1
            stale.append(
                Diagnostic(
                    .warning, id: "unused-allowance", "this is no longer found: \(entry.message)",
                    subject: entry.path, at: Highlight(.file(path: path, range: range)),
                    help: ["remove the line, or write the file anew with `--write-baseline`"]))
        }
        return (new, stale)
    }

    /// The file that knows all of these.
    package static func print(_ diagnostics: [LocatedDiagnostic]) -> String {
        var text = "# What stackc lint found and nobody has mended yet. Made by `stackc lint --write-baseline`.\n"
        for entry in diagnostics.map(entry) {
            text += "\(entry.id)\t\(entry.path)\t\(entry.subject)\t\(entry.message)\n"
        }
        return text
    }

    private static func entry(of diagnostic: LocatedDiagnostic) -> Entry {
        func plain(_ text: String) -> String {
            String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
        }
        return Entry(
            id: diagnostic.id, path: plain(diagnostic.primary.path), subject: plain(diagnostic.subject),
            message: plain(diagnostic.message))
    }
}
