import Serialization

/// How one alert differs in two states, but for whom it reaches.
struct AlertChanges {
    private let old: Rule
    private let new: Rule
    private let title: String
    private let subject: Phrase
    private let unit: LevelUnit
    private let hasRenames: Bool
    /// Nil where it is another query.
    private let differences: [QueryDifference]?

    init(_ pair: RulePairing.Pair, among rules: [Rule], _ renamed: [String: String]) {
        old = pair.old
        new = pair.new
        title = new.title(among: rules)
        subject = "\(code: title)"
        unit = LevelUnit(of: new.shape, texts: new.annotations.sorted { $0.key < $1.key }.map(\.value))
        differences = QueryDifference.all(from: old.shape(beside: new, renamed), to: new.shape, unit: unit)
        hasRenames = !Set(renamed.values).isDisjoint(with: new.shape.metrics)
    }

    var changes: [Change] {
        var changes: [Change] = []
        if old.name != new.name {
            changes.append(
                Change(
                    .alertRenamed, .told, "alert \(code: old.name) is now called \(code: new.name)",
                    [.note("silences and links that name it no longer apply")], in: [old.file, new.file]))
        }
        changes += query + holds
        let labels = LabelChanges(old.labels, new.labels)
        for word in labels.words({ $0 == "severity" }) {
            changes.append(Change(.severity, .severity, of: title, word, in: [new.file]))
        }
        let others = labels.words { $0 != "severity" }
        if !others.isEmpty {
            changes.append(Change(.labels, .severity, of: title, "label \(others.joined)", in: [new.file]))
        }
        changes += texts
        changes += Settings(kind: .query, consequence: .condition, subject: subject, file: new.file)
            .changes(from: old.rest, to: new.rest)
        return changes
    }

    private var query: [Change] {
        guard let differences else {
            return [
                Change(
                    .query, .condition, "\(subject) asks for something else", [.old(old.query), .new(new.query)],
                    in: [new.file])
            ]
        }
        if differences.isEmpty {
            return old.query == new.query || hasRenames ? [] : [.respelled(subject, in: new.file)]
        }
        let isLater = differences.contains { $0.effect == .later } && !differences.contains { $0.effect == .sooner }
        let isSooner = differences.contains { $0.effect == .sooner } && !differences.contains { $0.effect == .later }
        var words = differences.map(\.words)
        if level != nil { words[0] = words[0] + (isLater ? " (fires later)" : isSooner ? " (fires sooner)" : "") }
        let isPlain = differences.count == 1 && level != nil
        let followers = textNames.filter(follows)
        let notes: [Change.Detail] = followers.isEmpty ? [] : [.note("its \(.list(followers)) \(words: followers.count == 1 ? "says" : "say") so")]
        return [
            Change(
                differences[0].kind, isLater ? .quieter : .condition, of: title, words.joined,
                isPlain ? notes : notes + [.old(old.query), .new(new.query)], in: [new.file])
        ]
    }

    /// The threshold before and after, where it is another.
    private var level: (old: String, new: String)? { differences?.first?.level }

    /// Whether a text differs in nothing but the threshold that it names.
    private func follows(_ name: String) -> Bool {
        guard let level, let before = old.annotations[name], let after = new.annotations[name], before != after else { return false }
        return before.replacing(level.old, with: level.new) == after
    }

    private var textNames: [String] { Set(old.annotations.keys).union(new.annotations.keys).sorted() }

    private var holds: [Change] {
        var changes: [Change] = []
        for (kind, noun, before, after) in [
            (ChangeKind.hold, "hold", old.hold, new.hold), (.keepFiring, "keeps firing for", old.keepFiring, new.keepFiring),
        ] where before != after {
            let isQuieter = kind == .hold && after > before
            changes.append(
                Change(
                    kind, isQuieter ? .quieter : .condition, of: title,
                    "\(words: noun) \(Self.length(before)) → \(Self.length(after))", in: [new.file]))
        }
        return changes
    }

    private static func length(_ milliseconds: Int64) -> Phrase {
        milliseconds == 0 ? "none" : "\(code: lengthText(milliseconds))"
    }

    private var texts: [Change] {
        let changed = textNames.filter { old.annotations[$0] != new.annotations[$0] && !follows($0) }
        if changed.isEmpty { return [] }
        let details = changed.flatMap { name -> [Change.Detail] in
            [old.annotations[name].map { .old($0) }, new.annotations[name].map { .new($0) }].compactMap(\.self)
        }
        let verb = changed.allSatisfy { old.annotations[$0] == nil } ? "has a new" : changed.allSatisfy { new.annotations[$0] == nil } ? "has no more" : "has another"
        return [Change(.text, .text, "\(subject) \(words: verb) \(.list(changed))", details, in: [new.file])]
    }
}
