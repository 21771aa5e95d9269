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
            case .null, .bool, .integer, .number, .string: break
            }
        }
        guard thoroughly, errors.isEmpty, pending.isEmpty else { return nil }
        let text = YAML.print(root.node)
        let (again, problems) = YAML.read(Array(text.utf8))
        if let problem = problems.first { return "unreadable at \(problem.place): \(problem.message): \(text)" }
        guard let again, isSame(root.node, again.node) else { return "reads as another tree: \(text)" }
        return YAML.print(again.node) == text ? nil : "printing again differs: \(text)"
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
