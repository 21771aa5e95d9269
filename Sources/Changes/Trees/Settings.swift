import Serialization

/// Differences that no other words are known for: which key had what, and has what now.
struct Settings {
    let kind: ChangeKind
    let consequence: Consequence
    /// `the data source Loki`, `alertmanager.yml`
    let subject: Phrase
    let file: String
    /// The keys above what is compared, by which secrets are told.
    var above: [String] = []

    private static let mostShown = 12

    /// One change for all that differs below two nodes; none where both are read alike.
    func changes(from old: Node?, to new: Node?, _ notes: [Change.Detail] = []) -> [Change] {
        changes(Edit.all(from: old, to: new), notes)
    }

    func changes(_ edits: [Edit], _ notes: [Change.Detail] = []) -> [Change] {
        if edits.isEmpty { return [] }
        let consequence = edits.allSatisfy(\.isOrderOfSet) ? Consequence.spelling : consequence
        if edits.count == 1, let edit = edits.first {
            let (words, details) = described(edit)
            return [Change(kind, consequence, "\(subject): \(words)", details + notes, in: [file])]
        }
        let shown = edits.count <= Self.mostShown + 1 ? edits[...] : edits.prefix(Self.mostShown)
        var details = shown.map { Change.Detail.note(short($0)) }
        if shown.count < edits.count { details.append(.note("and \(edits.count - shown.count) more")) }
        return [Change(kind, consequence, "\(subject): \(edits.count) settings", details + notes, in: [file])]
    }

    /// With the whole texts below where they are long.
    private func described(_ edit: Edit) -> (Phrase, [Change.Detail]) {
        if edit.kind != .order, !ShownValue.isHidden(above + edit.path) {
            let (old, new) = (edit.old.flatMap(ShownValue.lines), edit.new.flatMap(ShownValue.lines))
            if old != nil || new != nil {
                let before = edit.old.map { Change.Detail.old(old ?? ShownValue.text($0, at: above + edit.path)) }
                let after = edit.new.map { Change.Detail.new(new ?? ShownValue.text($0, at: above + edit.path)) }
                return (place(edit), [before, after].compactMap(\.self))
            }
        }
        return (short(edit), [])
    }

    private func place(_ edit: Edit) -> Phrase { edit.path.isEmpty ? "its contents" : "\(code: edit.place)" }

    private func short(_ edit: Edit) -> Phrase {
        if edit.kind == .order { return "\(place(edit)) in another order" }
        let path = above + edit.path
        let old = edit.old.map { ShownValue.text($0, at: path) }
        let new = edit.new.map { ShownValue.text($0, at: path) }
        switch (old, new) {
        case (let old?, let new?):
            if old == ShownValue.hidden { return "\(place(edit)) is another (not shown)" }
            return old == new ? "\(place(edit)) is another" : "\(place(edit)) \(code: old) → \(code: new)"
        case (nil, ShownValue.hidden?): return "\(place(edit)) is now set (not shown)"
        case (ShownValue.hidden?, nil): return "\(place(edit)) is no longer set"
        case (nil, let new?): return edit.kind == .item ? "\(place(edit)) has \(code: new) as well" : "\(place(edit)) is now \(code: new)"
        case (let old?, nil):
            return edit.kind == .item ? "\(place(edit)) no longer has \(code: old)" : "\(place(edit)) is no longer set (was \(code: old))"
        case (nil, nil): return place(edit)
        }
    }
}
