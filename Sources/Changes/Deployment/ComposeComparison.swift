import Serialization

/// How two Compose files differ: which containers there are, of which images, with which flags.
struct ComposeComparison {
    private let old: Node
    private let new: Node
    private let file: String

    init(_ old: Node, _ new: Node, file: String) {
        self.old = old
        self.new = new
        self.file = file
    }

    var changes: [Change] {
        let (before, after) = (old["services"]?.entries ?? [], new["services"]?.entries ?? [])
        var changes: [Change] = []
        for entry in before where !after.contains(where: { $0.key == entry.key }) {
            changes.append(
                Change(.container, .running, "\(code: entry.key) is no longer started (\(code: entry.value["image"]?.scalar ?? "no image"))", in: [file]))
        }
        for entry in after {
            if let earlier = before.first(where: { $0.key == entry.key }) {
                changes += self.changes(of: entry.key, earlier.value, entry.value)
            } else {
                changes.append(
                    Change(.container, .running, "\(code: entry.key) is started as well (\(code: entry.value["image"]?.scalar ?? "no image"))", in: [file]))
            }
        }
        let edits = Edit.all(from: old.without("services"), to: new.without("services"))
        return changes + Settings(kind: .container, consequence: .running, subject: "Compose", file: file).changes(edits)
    }

    private func changes(of name: String, _ old: Node, _ new: Node) -> [Change] {
        if old.isSame(as: new) { return [] }
        var changes: [Change] = []
        let subject: Phrase = "\(code: name)"
        if let before = old["image"]?.scalar, let after = new["image"]?.scalar, before != after {
            let (left, right) = (Self.parts(before), Self.parts(after))
            let words: Phrase =
                left.name == right.name && left.version != right.version
                ? "version \(code: left.version) → \(code: right.version) of \(code: left.name)"
                : "image \(code: before) → \(code: after)"
            changes.append(Change(.image, .running, "\(subject): \(words)", in: [file]))
        }
        let flags = (Flags(old["command"]), Flags(new["command"]))
        if let before = flags.0, let after = flags.1 {
            changes += self.flags(before, after, subject)
        }
        let edits = Edit.all(from: old, to: new).filter { edit in
            if edit.path == ["image"] { return edit.old == nil || edit.new == nil }
            return edit.path.first != "command" || flags.0 == nil || flags.1 == nil
        }
        return changes + Settings(kind: .container, consequence: .running, subject: subject, file: file).changes(edits)
    }

    private func flags(_ old: Flags, _ new: Flags, _ subject: Phrase) -> [Change] {
        let edits = Edit.all(from: old.node, to: new.node)
        let retention = edits.filter { $0.path.first?.contains("retention") == true }
        let rest = edits.filter { $0.path.first?.contains("retention") != true }
        return Settings(kind: .retention, consequence: .retention, subject: subject, file: file).changes(retention)
            + Settings(kind: .container, consequence: .running, subject: subject, file: file).changes(rest)
    }

    /// `prom/prometheus` and `v3.14.0`
    private static func parts(_ image: String) -> (name: String, version: String) {
        guard let colon = image.lastIndex(of: ":"), !image[colon...].contains("/") else { return (image, "latest") }
        return (String(image[..<colon]), String(image[image.index(after: colon)...]))
    }
}

/// A command taken apart by its flags.
private struct Flags {
    let node: Node

    /// Nil where a flag occurs twice, or where there is nothing to take apart.
    init?(_ command: Node?) {
        guard let command, case .list = command else { return nil }
        var map = Node.Map()
        for (index, word) in command.texts.enumerated() {
            let isFlag = word.hasPrefix("-")
            let equal = isFlag ? word.firstIndex(of: "=") : nil
            let key = !isFlag ? "argument \(index + 1)" : equal.map { String(word[..<$0]) } ?? word
            if map[key] != nil { return nil }
            map.set(key, !isFlag ? word : equal.map { String(word[word.index(after: $0)...]) } ?? "set")
        }
        guard map.entries.count == command.items.count else { return nil }
        node = .map(map)
    }
}
