import Diagnostics
import Serialization

/// What holds of every text that is read as YAML.
enum YAMLProperties {
    static func problem(with bytes: [UInt8], _ thoroughly: Bool) -> String? {
        let (root, errors) = YAML.read(bytes)
        for error in errors {
            guard isInside(error.place, bytes.count) else { return "an error lies outside of the text: \(error)" }
            if error.message.isEmpty { return "an error has no words" }
        }
        if errors.count > bytes.count + 1 { return "\(errors.count) errors" }
        guard let root else { return nil }
        // Aliases can make a large tree of a small text: those are read, and not written.
        var count = 0
        var pending = [root]
        while let node = pending.popLast(), count < 20_000 {
            count += 1
            guard isInside(node.place, bytes.count) else { return "a node lies outside of the text: \(node.place)" }
            switch node.value {
            case .list(let items): pending += items
            case .map(let entries): pending += entries.map(\.value)
            case .string(let text):
                if let problem = problem(withBytesOf: text, at: node.place, bytes) { return problem }
            case .null, .bool, .integer, .number: break
            }
        }
        guard thoroughly, errors.isEmpty, pending.isEmpty else { return nil }
        let text = YAML.print(root.node)
        let (again, problems) = YAML.read(Array(text.utf8))
        if let problem = problems.first { return "unreadable at \(problem.place): \(problem.message): \(text)" }
        guard let again, isSame(root.node, again.node) else { return "reads as another tree: \(text)" }
        return YAML.print(again.node) == text ? nil : "printing again differs: \(text)"
    }

    /// Every part of a text stands in the scalar.
    private static func problem(withBytesOf text: String, at place: Place, _ bytes: [UInt8]) -> String? {
        guard text.utf8.count < 1_000, let decoded = ScalarBytes(text, at: place.range, in: bytes) else { return nil }
        for end in 0...text.utf8.count {
            let found = decoded.fileRange(of: TextRange(max(0, end - 1), end))
            guard place.range.start <= found.start, found.end <= place.range.end else {
                return "byte \(end) of a text is said to stand at \(found), outside of \(place.range)"
            }
        }
        return nil
    }

    private static func isInside(_ place: Place, _ length: Int) -> Bool {
        place.range.start >= 0 && place.range.start <= place.range.end && Int(place.range.end) <= length
            && place.line >= 1 && place.column >= 1
    }

    /// Compares by bytes, and numbers that are none; `2.` is written as `2`. A reader's tree is never too deep for this.
    private static func isSame(_ left: Node, _ right: Node) -> Bool {
        switch (left, right) {
        case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
        case (.number(let left), .number(let right)): left == right || left.isNaN && right.isNaN
        case (.number(let left), .integer(let right)): left == Double(right)
        case (.list(let left), .list(let right)):
            left.count == right.count && zip(left, right).allSatisfy(isSame)
        case (.map(let left), .map(let right)):
            left.entries.count == right.entries.count
                && zip(left.entries, right.entries).allSatisfy {
                    $0.key.utf8.elementsEqual($1.key.utf8) && isSame($0.value, $1.value)
                }
        default: left == right
        }
    }
}
