import Serialization

/// One place of a file where two trees differ.
struct Edit {
    enum Kind {
        case value
        /// The same items in another order.
        case order
        /// An item of a list.
        case item
    }

    let path: [String]
    let old: Node?
    let new: Node?
    var kind = Kind.value

    /// `limits_config.retention_period`
    var place: String {
        path.reduce(into: "") { text, part in text += text.isEmpty || part.hasPrefix("[") ? part : ".\(part)" }
    }

    /// Whether only the order of items differs, and programs take it for none.
    var isOrderOfSet: Bool {
        let sets = ["targets", "group_by", "equal", "rule_files", "ports", "networks", "tags"]
        return kind == .order && (sets.contains(path.last ?? "") || path.last?.hasSuffix("matchers") == true)
    }

    /// Every place where two trees differ. The order of a map's keys is none.
    ///
    /// Recursive: readers bound the depth.
    static func all(from old: Node?, to new: Node?, at path: [String] = []) -> [Edit] {
        switch (old, new) {
        case (.map(let left)?, .map(let right)?):
            let rest = right.entries.filter { left[$0.key] == nil }.map(\.key)
            return (left.entries.map(\.key) + rest).flatMap { key in
                all(from: left[key], to: right[key], at: path + [key])
            }
        case (.list(let left)?, .list(let right)?):
            return all(from: left, to: right, at: path)
        // A map of a few settings that came or went is told by its settings.
        case (nil, .map(let map)?) where map.isPlain:
            return map.entries.map { Edit(path: path + [$0.key], old: nil, new: $0.value) }
        case (.map(let map)?, nil) where map.isPlain:
            return map.entries.map { Edit(path: path + [$0.key], old: $0.value, new: nil) }
        default:
            return old.isSame(as: new) ? [] : [Edit(path: path, old: old, new: new)]
        }
    }

    private static func all(from old: [Node], to new: [Node], at path: [String]) -> [Edit] {
        let (lefts, rights) = (old.map(\.identity), new.map(\.identity))
        if !lefts.contains(nil), !rights.contains(nil), Set(lefts).count == old.count, Set(rights).count == new.count {
            var edits: [Edit] = []
            for (index, name) in lefts.enumerated() {
                let match = rights.firstIndex(of: name)
                edits += all(from: old[index], to: match.map { new[$0] }, at: path + ["[\(name ?? "")]"])
            }
            for (index, name) in rights.enumerated() where !lefts.contains(name) {
                edits.append(Edit(path: path + ["[\(name ?? "")]"], old: nil, new: new[index]))
            }
            let kept = (lefts.filter { rights.contains($0) }, rights.filter { lefts.contains($0) })
            if kept.0 != kept.1 { edits.append(Edit(path: path, old: .list(old), new: .list(new), kind: .order)) }
            return edits
        }
        // What stands alike at both ends is no part of the difference.
        var start = 0
        while start < min(old.count, new.count), old[start].isSame(as: new[start]) { start += 1 }
        var end = 0
        while end < min(old.count, new.count) - start, old[old.count - 1 - end].isSame(as: new[new.count - 1 - end]) {
            end += 1
        }
        let left = Array(old[start..<(old.count - end)])
        var right = Array(new[start..<(new.count - end)])
        if left.isEmpty && right.isEmpty { return [] }
        if left.count == right.count, !left.contains(where: \.isScalar), !right.contains(where: \.isScalar) {
            return left.indices.flatMap { all(from: left[$0], to: right[$0], at: path + ["[\(start + $0 + 1)]"]) }
        }
        var gone: [Node] = []
        for item in left {
            if let index = right.firstIndex(where: { $0.isSame(as: item) }) {
                right.remove(at: index)
            } else {
                gone.append(item)
            }
        }
        if gone.isEmpty && right.isEmpty { return [Edit(path: path, old: .list(old), new: .list(new), kind: .order)] }
        if gone.count == 1, right.count == 1 { return [Edit(path: path, old: gone[0], new: right[0])] }
        return gone.map { Edit(path: path, old: $0, new: nil, kind: .item) }
            + right.map { Edit(path: path, old: nil, new: $0, kind: .item) }
    }
}

extension Node.Map {
    fileprivate var isPlain: Bool { !entries.isEmpty && entries.count <= 12 && entries.allSatisfy { $0.value.scalar != nil } }
}

extension Node {
    fileprivate var isScalar: Bool { scalar != nil }

    /// What tells an item of a list from the others.
    var identity: String? {
        for key in ["name", "uid", "job_name", "alert", "record", "refId", "key", "id", "title"] {
            if let text = self[key]?.scalar, !text.isEmpty { return text }
        }
        return nil
    }
}
