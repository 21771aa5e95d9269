import Diagnostics
import GoText
import Serialization

/// Turns nodes of a rule file into rules, and notes what Prometheus would not read.
struct RuleFileReader {
    private(set) var errors: [RuleFileError] = []
    private var groupNames: Set<String> = []
    /// The name and labels of each rule that was met.
    private var identities: Set<String> = []

    mutating func report(_ message: String, at place: Place, help: String? = nil, isHarmless: Bool = false) {
        errors.append(RuleFileError(message, at: place, help: help, isHarmless: isHarmless))
    }

    private static let fileKeys = ["groups"]
    private static let groupKeys = ["name", "interval", "query_offset", "limit", "labels", "rules"]
    private static let ruleKeys = ["record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations"]

    // MARK: - Groups

    /// Everything but the rules, which were taken out of the tree.
    mutating func readRoot(_ root: LocatedNode) {
        guard let entries = map(root, "the file", Self.fileKeys) else { return }
        for entry in entries where entry.key == "groups" {
            guard let groups = list(entry.value, "`groups`") else { continue }
            for group in groups { readGroup(group) }
        }
    }

    private mutating func readGroup(_ node: LocatedNode) {
        guard let entries = map(node, "a group", Self.groupKeys) else { return }
        var name: RuleText.Scalar?
        for entry in entries {
            switch entry.key {
            case "name": name = scalar(entry.value, "`name`")
            case "interval", "query_offset": checkDuration(entry)
            case "limit": checkLimit(entry.value)
            case "labels": checkLabelNames(pairs(entry.value, "`labels`"))
            case "rules": _ = list(entry.value, "`rules`")
            default: break
            }
        }
        guard let name, !name.text.isEmpty else {
            return report("the group has no name", at: name?.place ?? node.place, help: "add `name:`")
        }
        if !groupNames.insert(name.text).inserted {
            report("the group `\(name.text)` occurs twice in the file", at: name.place, help: "rename one of the two")
        }
    }

    private mutating func checkLimit(_ node: LocatedNode) {
        switch node.value {
        case .integer, .null: break
        default: report("`limit` is a whole number", at: node.place)
        }
    }

    // MARK: - Rules

    /// The rule that a node holds, as far as there is one.
    mutating func rule(_ node: LocatedNode) -> RuleText? {
        guard let entries = map(node, "a rule", Self.ruleKeys) else { return nil }
        var record: RuleText.Scalar?
        var alert: RuleText.Scalar?
        var expression: RuleText.Scalar?
        var labels: [RuleText.Pair] = []
        var annotations: [RuleText.Pair] = []
        for entry in entries {
            switch entry.key {
            case "record": record = scalar(entry.value, "`record`")
            case "alert": alert = scalar(entry.value, "`alert`")
            case "expr": expression = scalar(entry.value, "`expr`")
            case "for", "keep_firing_for": checkDuration(entry)
            case "labels": labels = pairs(entry.value, "`labels`")
            case "annotations": annotations = pairs(entry.value, "`annotations`")
            default: break
            }
        }
        if record?.text.isEmpty == true { record = nil }
        if alert?.text.isEmpty == true { alert = nil }
        if let record, alert != nil {
            report("a rule has both `record` and `alert`", at: record.place, help: "make two rules of it")
        }
        guard let name = alert ?? record else {
            report("the rule has neither `alert` nor `record`", at: node.place, help: "add the one or the other")
            return nil
        }
        if expression?.text.isEmpty ?? true {
            report("the rule has no `expr`", at: expression?.place ?? name.place)
            expression = nil
        }
        checkLabelNames(labels)
        for annotation in annotations where annotation.name.text.isEmpty {
            report("an annotation has no name", at: annotation.name.place)
        }
        if alert == nil { checkRecording(name, entries) }
        let rule = RuleText(
            kind: alert == nil ? .record : .alert, name: name, expression: expression, labels: labels,
            annotations: annotations, place: node.place)
        checkUnique(rule)
        return rule
    }

    private mutating func checkRecording(_ name: RuleText.Scalar, _ entries: [LocatedNode.Entry]) {
        for entry in entries where ["for", "keep_firing_for", "annotations"].contains(entry.key) {
            if Self.saysNothing(entry.value) { continue }
            report("a recording rule has no `\(entry.key)`", at: entry.keyPlace, help: "remove it")
        }
        if name.text.utf8.contains(where: { $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}") }) {
            report("`\(name.text)` is no name of a metric", at: name.place, help: "labels go under `labels:`")
        }
    }

    /// Whether a value is the one that a key has anyway.
    private static func saysNothing(_ node: LocatedNode) -> Bool {
        switch node.value {
        case .null: true
        case .map(let entries): entries.isEmpty
        case .string(let text): PrometheusDuration.parse(text) == .success(0)
        case .integer(let number): number == 0
        case .bool, .number, .list: false
        }
    }

    private mutating func checkLabelNames(_ labels: [RuleText.Pair]) {
        for label in labels where label.name.text.isEmpty || label.name.text == "__name__" {
            report("no label can be called `\(label.name.text)` here", at: label.name.place)
        }
    }

    /// Of two rules with the same name and labels, one overwrites what the other makes.
    private mutating func checkUnique(_ rule: RuleText) {
        // A zero byte, which no real name has, keeps the parts apart.
        var identity = rule.kind == .alert ? "a\0" : "r\0"
        identity += rule.name.text
        let labels = rule.labels.count < 2 ? rule.labels : rule.labels.sorted { $0.name.text < $1.name.text }
        for label in labels {
            identity += "\0"
            identity += label.name.text
            identity += "\0"
            identity += label.value.text
        }
        if !identities.insert(identity).inserted {
            report(
                "another rule of the file has the same name and labels", at: rule.name.place,
                help: "give one of them a label of its own", isHarmless: true)
        }
    }

    // MARK: - Values

    private mutating func checkDuration(_ entry: LocatedNode.Entry) {
        guard let text = scalar(entry.value, "`\(entry.key)`")?.text else { return }
        if case .null = entry.value.value { return }
        if case .failure = PrometheusDuration.parse(text) {
            report("`\(text)` is no duration", at: entry.value.place, help: "write it as in `5m` or `1h30m`")
        }
    }

    /// The entries of a map, unknown keys reported; nil where there is none.
    private mutating func map(_ node: LocatedNode, _ what: String, _ keys: [String]) -> [LocatedNode.Entry]? {
        switch node.value {
        case .map(let entries):
            for entry in entries where !keys.contains(entry.key) {
                let nearest = Suggestion.nearest(to: entry.key, among: keys)
                report(
                    "\(what) has no key `\(entry.key)`", at: entry.keyPlace,
                    help: nearest.map { "did you mean `\($0)`?" })
            }
            return entries
        case .null: return []
        default:
            report("\(what) is a map", at: node.place)
            return nil
        }
    }

    private mutating func list(_ node: LocatedNode, _ what: String) -> [LocatedNode]? {
        switch node.value {
        case .list(let items): return items
        case .null: return nil
        default:
            report("\(what) is a list", at: node.place)
            return nil
        }
    }

    /// A value as the text that Prometheus takes it for.
    private mutating func scalar(_ node: LocatedNode, _ what: String) -> RuleText.Scalar? {
        switch node.value {
        case .string(let text): return RuleText.Scalar(text: text, place: node.place)
        case .null: return RuleText.Scalar(text: "", place: node.place)
        case .bool, .integer, .number: return RuleText.Scalar(text: node.plainText ?? "", place: node.place)
        case .list, .map:
            report("\(what) is a text", at: node.place)
            return nil
        }
    }

    private mutating func pairs(_ node: LocatedNode, _ what: String) -> [RuleText.Pair] {
        switch node.value {
        case .map(let entries):
            var pairs: [RuleText.Pair] = []
            pairs.reserveCapacity(entries.count)
            for entry in entries {
                guard let value = scalar(entry.value, "the value of `\(entry.key)`") else { continue }
                pairs.append(
                    RuleText.Pair(name: RuleText.Scalar(text: entry.key, place: entry.keyPlace), value: value))
            }
            return pairs
        case .null: return []
        default:
            report("\(what) is a map", at: node.place)
            return []
        }
    }
}
