import Diagnostics
import LogQL

/// What holds of every text that is read as LogQL.
enum LogQLProperties {
    /// The length chooses the options, and a byte 1 is an interpolated value, so that every input is a text too.
    static func problem(with bytes: [UInt8], _ thoroughly: Bool) -> String? {
        let options = LogParseOptions(grafanaVariables: bytes.count & 1 == 0)
        let splices = bytes.indices.filter { bytes[$0] == 1 }.prefix(8).map { offset in
            LogQuerySource.Splice(at: offset, values[(offset + bytes.count) % values.count])
        }
        let (tree, errors) = LogTree.parse(LogQuerySource(bytes: bytes, splices: splices), options: options)
        for error in errors {
            guard error.range.start >= 0, error.range.start <= error.range.end, Int(error.range.end) <= bytes.count
            else { return "an error lies outside of the text: \(error)" }
            if error.message.isEmpty { return "an error has no words" }
        }
        if errors.count > bytes.count + 1 { return "\(errors.count) errors" }
        guard let tree else { return errors.isEmpty ? "there is neither a tree nor an error" : nil }
        for (index, node) in tree.nodes.enumerated() {
            guard node.range.start >= 0, node.range.start <= node.range.end, Int(node.range.end) <= bytes.count
            else { return "node \(index) lies outside of the text: \(node)" }
            guard node.first >= 0, node.first <= index else { return "node \(index) has no subtree: \(node)" }
        }
        return thoroughly && errors.isEmpty ? problem(printing: tree, options) : nil
    }

    private static let values: [LogSplicedValue] = [
        .number(-1), .duration(milliseconds: 90_000), .label("l"), .string("a\"b"), .string("`c"),
    ]

    private static func problem(printing tree: LogTree, _ options: LogParseOptions) -> String? {
        let printed = tree.canonical
        // Quotes and spaces may make it longer than Loki reads.
        if printed.utf8.count > LogTree.maximumLength { return nil }
        let (again, errors) = LogTree.parse(printed, options: options)
        guard let again, errors.isEmpty else {
            return "unreadable: \(printed): \(errors.first?.message ?? "no tree")"
        }
        if again.nodes.count != tree.nodes.count { return "reads as another tree: \(printed)" }
        return again.canonical == printed ? nil : "printing `\(printed)` again gives `\(again.canonical)`"
    }
}
