import GoText
import Serialization

/// A rule of Prometheus or of Loki, where it stands.
struct Rule {
    enum Kind: Hashable { case alert, record }

    /// Its place among the rules of its state.
    var id = 0
    let kind: Kind
    let isLogs: Bool
    /// Whose rules it is among: Loki keeps those of each tenant apart.
    let tenant: String
    let name: String
    let query: String
    let shape: QueryShape
    /// With those of its group, by name.
    let labels: [String: String]
    let annotations: [String: String]
    /// In milliseconds.
    let hold: Int64
    let keepFiring: Int64
    let group: String
    let file: String
    /// What is said of it besides.
    let rest: Node

    var severity: String { labels["severity"] ?? "" }

    /// `HighLoad`, with the labels that tell it from others of its name.
    func title(among rules: [Rule]) -> String {
        let namesakes = rules.filter { $0.kind == kind && $0.name == name && $0.isLogs == isLogs }
        if namesakes.count < 2 { return name }
        let own = labels.filter { label in namesakes.contains { $0.labels[label.key] != label.value } }
        if own.isEmpty { return name }
        let words = own.sorted { $0.key < $1.key }.map { "\($0.key)=\"\($0.value)\"" }
        return "\(name){\(words.joined(separator: ","))}"
    }

    /// What it asked, to be set beside what another asks: where that one still reads an old name, names are as they were.
    func shape(beside new: Rule, _ renamed: [String: String]) -> QueryShape {
        new.shape.metrics.isDisjoint(with: renamed.keys) ? shape : QueryShape(query, isLogs: isLogs)
    }

    func subject(among rules: [Rule]) -> Phrase { "\(code: title(among: rules))" }
}

/// A group of rules, without them.
struct RuleGroup {
    let name: String
    let file: String
    let isLogs: Bool
    /// How often it is evaluated, and what else is said of it.
    let settings: Node
    /// The rules' names in their order.
    let order: [String]
}

extension ReadFile {
    /// The groups of a rule file with their rules, in its order.
    ///
    /// - Parameter renamed: what series are called now, by what they were called.
    func rules(_ renamed: [String: String] = [:]) -> (groups: [RuleGroup], rules: [Rule]) {
        guard form == .rules || form == .logRules else { return ([], []) }
        var groups: [RuleGroup] = []
        var rules: [Rule] = []
        let isLogs = form == .logRules
        let folders = path.split(separator: "/").dropLast()
        for group in root?["groups"]?.items ?? [] {
            let name = group["name"]?.scalar ?? ""
            let shared = group["labels"]?.scalars ?? [:]
            let start = rules.count
            for node in group["rules"]?.items ?? [] {
                guard let alert = node["alert"] ?? node["record"] else { continue }
                let query = node["expr"]?.scalar ?? ""
                rules.append(
                    Rule(
                        kind: node["alert"] != nil ? .alert : .record, isLogs: isLogs,
                        tenant: isLogs ? folders.last.map(String.init) ?? "" : "", name: alert.scalar ?? "", query: query,
                        shape: QueryShape(query, isLogs: isLogs, renamed: renamed),
                        labels: shared.merging(node["labels"]?.scalars ?? [:]) { $1 },
                        annotations: node["annotations"]?.scalars ?? [:], hold: node["for"]?.milliseconds ?? 0,
                        keepFiring: node["keep_firing_for"]?.milliseconds ?? 0, group: name, file: path,
                        rest: node.unreadRest))
            }
            groups.append(
                RuleGroup(
                    name: name, file: path, isLogs: isLogs, settings: group.without("name", "labels", "rules"),
                    order: rules[start...].map(\.name)))
        }
        return (groups, rules)
    }
}

extension Node {
    /// The scalars of a map, by key.
    var scalars: [String: String] {
        Dictionary(entries.compactMap { entry in entry.value.scalar.map { (entry.key, $0) } }) { $1 }
    }

    /// What is not looked at by itself: unknown keys, and known ones that hold something odd.
    fileprivate var unreadRest: Node {
        .map(
            Map(
                entries.compactMap { entry in
                    switch entry.key {
                    case "alert", "record", "expr": entry.value.scalar == nil ? entry : nil
                    case "for", "keep_firing_for": entry.value.milliseconds == nil ? entry : nil
                    case "labels", "annotations":
                        entry.value.entries.allSatisfy { $0.value.scalar != nil } && !entry.value.entries.isEmpty ? nil : entry
                    default: entry
                    }
                }))
    }
}
