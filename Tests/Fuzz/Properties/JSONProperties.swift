import Diagnostics
import Serialization

/// What holds of every text that is read as JSON.
enum JSONProperties {
    static func problem(with bytes: [UInt8]) -> String? {
        let (root, errors) = JSON.read(bytes)
        for error in errors {
            guard Int(error.place.range.end) <= bytes.count, error.place.line >= 1, error.place.column >= 1 else {
                return "an error lies outside of the text: \(error)"
            }
        }
        guard let root else { return errors.isEmpty ? "nothing was read, and nothing is wrong" : nil }
        var pending = [root]
        while let node = pending.popLast() {
            guard Int(node.place.range.end) <= bytes.count else { return "a node lies outside of the text: \(node.place)" }
            switch node.value {
            case .list(let items): pending += items
            case .map(let entries): pending += entries.map(\.value)
            case .string(let text):
                // Every text is found again in the file, whatever its escapes.
                guard ScalarBytes(text, at: node.place.range, in: bytes) != nil else { return "a text has no bytes: \(text)" }
            case .null, .bool, .integer, .number: break
            }
        }
        guard errors.isEmpty else { return nil }
        let text = JSON.print(root.node)
        let again = JSON.read(Array(text.utf8))
        guard again.errors.isEmpty, let read = again.root else { return "unreadable: \(text)" }
        return JSON.print(read.node) == text ? nil : "printing again differs: \(text)"
    }
}
