/// What a plan says to people.
extension OutputPlan {
    /// What a build has done: `hms: 2 files changed, 14 unchanged`, and the names.
    /// - Parameter folder: how `out/` is shown.
    func renderBuilt(in folder: String) -> String {
        var counts: [String] = []
        for (count, verb) in [
            (changed.count, "changed"), (added.count, "added"), (removed.count, "removed"),
            (unchangedCount, "unchanged"),
        ] where count > 0 {
            counts.append(counts.isEmpty ? "\(Self.files(count)) \(verb)" : "\(count) \(verb)")
        }
        let isNew = unchangedCount == 0 && changed.isEmpty && removed.isEmpty
        let summary = "\(stack): \(counts.joined(separator: ", "))\(isNew ? " in \(folder)/\(stack)" : "")\n"
        if isNew { return summary }
        return summary + names(in: folder, changed: "changed", added: "added", removed: "removed")
    }

    /// How the files differ from what the stack says, a line for each.
    func renderDrift(from folder: String) -> String {
        if isEmpty { return "\(stack): \(Self.files(made.count)) as the stack says\n" }
        let count = added.count + changed.count + removed.count
        let differ = Self.files(count) + (count == 1 ? " differs" : " differ")
        return "\(stack): \(folder)/\(stack) is not what the stack says: \(differ)\n"
            + names(in: folder, changed: "differs", added: "missing", removed: "extra")
    }

    private func names(
        in folder: String, changed changedWord: String, added addedWord: String, removed removedWord: String
    ) -> String {
        let entries = changed.map { ($0, changedWord) } + added.map { ($0, addedWord) }
            + removed.map { ($0, removedWord) }
        let width = [changedWord, addedWord, removedWord].map(\.count).max() ?? 0
        return entries.sorted { $0.0 < $1.0 }.map { name, word in
            let padding = String(repeating: " ", count: width - word.count)
            return "  \(word)\(padding)  \(folder)/\(stack)/\(name)\n"
        }.joined()
    }

    private static func files(_ count: Int) -> String {
        count == 1 ? "1 file" : "\(count) files"
    }
}
