import Analysis
import Diagnostics
import Serialization
import StackDSL

/// A raw field, read, each of its keys held against what may stand at its place.
struct RawReading {
    struct Key {
        /// With dots between the keys.
        let path: String
        let place: Place
        let value: LocatedNode
    }

    enum Verdict: Equatable {
        case sound
        case declared(String)
        case noMapping
        /// Grafana takes settings as environment variables.
        case noSetting
        case unknown(nearest: String?)
    }

    let use: RawUse
    let errors: [ReadError]
    /// The keys that are judged: down to where the table ends.
    let keys: [Key]
    let isMapping: Bool
    private let table: RawKeys
    private let text: String

    init(_ use: RawUse) {
        self.use = use
        text = use.raw.text.rendered
        let (root, errors) = YAML.read(Array(text.utf8))
        self.errors = errors
        table = RawKeys.of(use.place)
        if case .map(let entries)? = root?.value {
            isMapping = true
            keys = Self.keys(of: entries, table)
        } else {
            isMapping = false
            keys = []
        }
    }

    private static func keys(of entries: [LocatedNode.Entry], _ table: RawKeys) -> [Key] {
        var keys: [Key] = []
        var waiting = entries.reversed().map { Key(path: $0.key, place: $0.keyPlace, value: $0.value) }
        while let key = waiting.popLast() {
            if table.isBranch(key.path), case .map(let inner) = key.value.value {
                waiting += inner.reversed().map {
                    Key(path: "\(key.path).\($0.key)", place: $0.keyPlace, value: $0.value)
                }
            } else {
                keys.append(key)
            }
        }
        return keys
    }

    func verdict(on key: Key) -> Verdict {
        if table.isBranch(key.path) { return .noMapping }
        if use.place == .grafanaSettings, !key.value.isSingle, table[key.path] == nil { return .noSetting }
        switch table[key.path] {
        case .declared(let field): return .declared(field)
        case .known: return .sound
        case nil:
            if table.isOpen(key.path) { return .sound }
            let name = key.path.split(separator: ".").last.map(String.init) ?? key.path
            return .unknown(nearest: Suggestion.nearest(to: name, among: table.siblings(of: key.path)))
        }
    }

    /// The first version that knows a key, where not all do.
    func since(_ key: Key) -> ToolVersion? {
        if case .known(let since)? = table[key.path] { since } else { nil }
    }

    /// A finding at a part of the text; at the whole field where the text holds interpolations. A text with a secret is
    /// not shown.
    func finding(_ message: String, at place: Place?, help: String) -> Finding {
        if secret != nil {
            return Finding(
                message, subject: use.subject, at: Highlight(use.raw.site, isConfidential: true), help: [help])
        }
        let isLiteral = use.raw.text.length == text.utf8.count
        return Finding(
            message, subject: use.subject,
            at: Highlight(use.raw.site, literal: use.raw.text, range: isLiteral ? place?.range : nil), help: [help])
    }

    /// What kind of secret it holds, if something in it looks like one.
    var secret: String? {
        if errors.first != nil { return SecretPattern.kind(of: text) }
        for (key, text) in texts {
            if let kind = SecretPattern.kind(of: text) { return kind }
            if SecretPattern.isSecret(key: key), !text.isEmpty, !text.contains("${") {
                return "a secret in the key `\(key)`"
            }
        }
        return nil
    }

    /// Every text of the field with its own key.
    private var texts: [(key: String, text: String)] {
        var texts: [(String, String)] = []
        guard let root = YAML.read(Array(text.utf8)).root else { return [] }
        var waiting = [(key: "", node: root)]
        while let (key, node) = waiting.popLast() {
            switch node.value {
            case .string(let text): texts.append((key, text))
            case .list(let items): waiting += items.reversed().map { (key, $0) }
            case .map(let entries): waiting += entries.reversed().map { ($0.key, $0.value) }
            case .null, .bool, .integer, .number: break
            }
        }
        return texts
    }
}

extension LocatedNode {
    fileprivate var isSingle: Bool {
        switch value {
        case .string, .bool, .integer, .number: true
        case .null, .list, .map: false
        }
    }
}
