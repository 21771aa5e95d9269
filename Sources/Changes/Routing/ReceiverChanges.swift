import Serialization

/// How one receiver differs.
struct ReceiverChanges {
    private let name: String
    private let old: Node
    private let new: Node
    private let file: String

    init(_ name: String, _ old: Node, _ new: Node, _ file: String) {
        self.name = name
        self.old = old
        self.new = new
        self.file = file
    }

    /// What an integration's list is called in words.
    static func word(_ list: String) -> String {
        let word = list.hasSuffix("_configs") ? String(list.dropLast("_configs".count)) : list
        return words[word] ?? word
    }

    private static let words = [
        "email": "e-mail", "slack": "Slack", "pagerduty": "PagerDuty", "opsgenie": "Opsgenie", "msteams": "Microsoft Teams",
        "msteamsv2": "Microsoft Teams", "telegram": "Telegram", "discord": "Discord", "sns": "SNS", "wechat": "WeChat",
    ]

    private static let texts = [
        "text", "title", "description", "message", "html", "headers", "subject", "summary", "pretext", "footer", "fallback",
        "fields", "details", "title_link", "color", "icon_emoji", "icon_url", "username",
    ]

    func changes(_ notes: [Change.Detail]) -> [Change] {
        let lists = Set((old.entries + new.entries).map(\.key)).subtracting(["name"]).sorted()
        return lists.flatMap { list -> [Change] in
            let (before, after) = (old[list], new[list])
            let way = Self.word(list)
            let subject: Phrase = "receiver \(code: name)"
            let count = (before?.items.count ?? 0, after?.items.count ?? 0)
            if count.0 == 0, count.1 > 0 {
                return [Change(.receiver, .told, "\(subject) also tells by \(words: way)", notes, in: [file])]
            }
            if count.1 == 0, count.0 > 0 {
                return [Change(.receiver, .unheard, "\(subject) no longer tells by \(words: way)", notes, in: [file])]
            }
            let edits = Edit.all(from: before, to: after)
            let isText = edits.allSatisfy { edit in edit.path.contains { Self.texts.contains($0) } }
            let consequence: Consequence = isText ? .text : count.1 < count.0 ? .unheard : .told
            return Settings(
                kind: .receiver, consequence: consequence, subject: "\(subject), \(words: way)", file: file, above: [list]
            ).changes(edits.map { $0.withoutOnlyIndex(of: max(count.0, count.1)) }, notes)
        }
    }
}

extension Edit {
    /// Without `[1]` where there is one item only.
    fileprivate func withoutOnlyIndex(of count: Int) -> Edit {
        guard count == 1, path.first?.hasPrefix("[") == true else { return self }
        return Edit(path: Array(path.dropFirst()), old: old, new: new, kind: kind)
    }
}
