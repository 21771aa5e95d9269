import Serialization

/// How two configurations of Alertmanager differ, whichever alerts there are.
struct AlertmanagerComparison {
    private let old: Node
    private let new: Node
    private let file: String
    /// What receivers are called now, by what they were called.
    let renamed: [String: String]

    init(_ old: Node, _ new: Node, file: String) {
        self.old = old
        self.new = new
        self.file = file
        let (before, after) = (Self.named(old["receivers"]), Self.named(new["receivers"]))
        var renamed: [String: String] = [:]
        for (name, receiver) in before where after[name] == nil {
            let body = receiver.without("name")
            let matches = after.filter { before[$0.key] == nil && $0.value.without("name").isSame(as: body) }
            if matches.count == 1, let match = matches.first { renamed[name] = match.key }
        }
        self.renamed = renamed
    }

    /// - Parameter told: the alerts of which a receiver tells now.
    func changes(told: (String) -> [String]) -> [Change] {
        var changes: [Change] = []
        for (before, after) in renamed.sorted(by: { $0.key < $1.key }) {
            changes.append(
                Change(
                    .receiverRenamed, .spelling, "receiver \(code: before) is now called \(code: after) and tells the same people",
                    in: [file]))
        }
        changes += receiverChanges(told: told)
        changes += RouteTreeComparison(file: file, renamed: renamed).changes(old["route"] ?? .null, new["route"] ?? .null)
        changes += inhibitions + times
        let known = ["receivers", "route", "inhibit_rules", "time_intervals", "mute_time_intervals"]
        let edits = Edit.all(from: old, to: new).filter { !known.contains($0.path.first ?? "") }
        changes += Settings(kind: .alertmanager, consequence: .told, subject: "Alertmanager", file: file).changes(edits)
        return changes
    }

    private static func named(_ list: Node?) -> [String: Node] {
        Dictionary((list?.items ?? []).map { ($0["name"]?.scalar ?? "", $0) }) { first, _ in first }
    }

    // MARK: Receivers

    private func receiverChanges(told: (String) -> [String]) -> [Change] {
        var changes: [Change] = []
        let (before, after) = (Self.named(old["receivers"]), Self.named(new["receivers"]))
        for (name, receiver) in after.sorted(by: { $0.key < $1.key }) {
            let alerts = told(name)
            let note: [Change.Detail] = alerts.isEmpty ? [.note("it is told of no alert")] : [.note("it is told of \(.list(alerts))")]
            if let earlier = before[name] {
                changes += ReceiverChanges(name, earlier, receiver, file).changes(note)
            } else if !renamed.values.contains(name) {
                let kinds = receiver.entries.map(\.key).filter { $0.hasSuffix("_configs") }.map(ReceiverChanges.word)
                changes.append(
                    Change(
                        .receiver, .told, "new receiver \(code: name), which tells by \(words: kinds.isEmpty ? "nothing" : kinds.joined(separator: ", "))", note,
                        in: [file]))
            }
        }
        for name in before.keys.sorted() where after[name] == nil && renamed[name] == nil {
            changes.append(Change(.receiver, .told, "receiver \(code: name) is gone", in: [file]))
        }
        return changes
    }

    // MARK: Inhibitions and times

    private var inhibitions: [Change] {
        var added = new["inhibit_rules"]?.items ?? []
        var gone: [Node] = []
        for rule in old["inhibit_rules"]?.items ?? [] {
            if let index = added.firstIndex(where: { $0.isSame(as: rule) }) { added.remove(at: index) } else { gone.append(rule) }
        }
        return gone.map { Change(.inhibition, .told, "no longer: \(Self.words($0))", in: [file]) }
            + added.map { Change(.inhibition, .told, "new: \(Self.words($0))", in: [file]) }
    }

    private static func words(_ rule: Node) -> Phrase {
        let (source, target) = (matchers(of: rule, "source_"), matchers(of: rule, "target_"))
        let equal = rule["equal"]?.texts ?? []
        return "\(code: source) hides \(code: target)" + (equal.isEmpty ? "" : " of the same \(.list(equal))")
    }

    /// The matchers of a node on one line, whichever of the three ways they are written in.
    static func matchers(of node: Node, _ prefix: String = "") -> String {
        var texts = node[prefix + "matchers"]?.texts ?? []
        texts += (node[prefix + "match"]?.scalars ?? [:]).map { "\($0.key)=\"\($0.value)\"" }.sorted()
        texts += (node[prefix + "match_re"]?.scalars ?? [:]).map { "\($0.key)=~\"\($0.value)\"" }.sorted()
        // All must hold: their order is none.
        return texts.sorted().joined(separator: " and ")
    }

    private var times: [Change] {
        ["time_intervals", "mute_time_intervals"].flatMap { key -> [Change] in
            let (before, after) = (Self.named(old[key]), Self.named(new[key]))
            return Set(before.keys).union(after.keys).sorted().flatMap { name -> [Change] in
                let subject: Phrase = "time interval \(code: name)"
                guard let earlier = before[name] else {
                    return [Change(.timeInterval, .told, "new \(subject)", [.new(Self.shown(after[name]))], in: [file])]
                }
                guard let later = after[name] else {
                    return [Change(.timeInterval, .told, "\(subject) is gone", [.old(Self.shown(earlier))], in: [file])]
                }
                if earlier.isSame(as: later) { return [] }
                return [
                    Change(
                        .timeInterval, .told, "\(subject) holds at other times", [.old(Self.shown(earlier)), .new(Self.shown(later))],
                        in: [file])
                ]
            }
        }
    }

    private static func shown(_ interval: Node?) -> String {
        (interval?["time_intervals"]?.items ?? []).map { YAML.print($0) }.joined(separator: "---\n").trimmedEnd
    }
}

extension String {
    /// Without line breaks at its end.
    var trimmedEnd: String {
        var text = self[...]
        while text.last?.isNewline == true { text.removeLast() }
        return String(text)
    }
}
