import Diagnostics
import GoText
import Serialization

/// Turns nodes of a rule file into rules, and notes what Prometheus would not read.
struct RuleFileReader: StrictReader {
    /// Whether the groups are those of an object of Kubernetes, which knows one more key.
    private let isOfKubernetes: Bool
    private(set) var errors: [RuleFileError] = []
    private var groupNames: Set<String> = []

    init(isOfKubernetes: Bool = false) { self.isOfKubernetes = isOfKubernetes }

    mutating func report(_ message: String, at place: Place, help: String?, isHarmless: Bool) {
        errors.append(RuleFileError(message, at: place, help: help, isHarmless: isHarmless))
    }

    private static let fileKeys = ["groups"]
    private static let groupKeys = ["name", "interval", "query_offset", "limit", "labels", "rules"]
    private static let ruleKeys = ["record", "alert", "expr", "for", "keep_firing_for", "labels", "annotations"]

    // MARK: - Groups

    /// The groups, with those of their rules that were not taken out of the tree: an alias stands for them.
    mutating func groups(_ root: LocatedNode) -> [RuleGroupText] {
        guard let entries = map(root, isOfKubernetes ? "`spec`" : "the file", Self.fileKeys) else { return [] }
        var groups: [RuleGroupText] = []
        for entry in entries where entry.key == "groups" {
            for group in list(entry.value, "`groups`") ?? [] {
                if let group = self.group(group) { groups.append(group) }
            }
        }
        return groups
    }

    private mutating func group(_ node: LocatedNode) -> RuleGroupText? {
        let keys = Self.groupKeys + (isOfKubernetes ? ["partial_response_strategy"] : [])
        guard let entries = map(node, "a group", keys) else { return nil }
        var name: RuleText.Scalar?
        var group = RuleGroupText(place: node.place)
        for entry in entries {
            switch entry.key {
            case "name": name = scalar(entry.value, "`name`")
            case "interval": group.interval = duration(entry)
            case "query_offset": group.queryOffset = duration(entry)
            case "limit": group.limit = limit(entry.value)
            case "labels":
                group.labels = pairs(entry.value, "`labels`")
                checkLabelNames(group.labels)
            case "rules": group.rules = (list(entry.value, "`rules`") ?? []).compactMap { rule($0) }
            default: break
            }
        }
        if let name, !name.text.isEmpty {
            group.name = name.text
            if !groupNames.insert(name.text).inserted {
                report("the group `\(name.text)` occurs twice in the file", at: name.place, help: "rename one of the two")
            }
        } else {
            report("the group has no name", at: name?.place ?? node.place, help: "add `name:`")
        }
        return group
    }

    private mutating func limit(_ node: LocatedNode) -> Int? {
        switch node.value {
        case .integer(let limit): return Int(limit)
        case .null: return nil
        default:
            report("`limit` is a whole number", at: node.place)
            return nil
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
        var hold: Int64 = 0
        var keepFiring: Int64 = 0
        for entry in entries {
            switch entry.key {
            case "record": record = scalar(entry.value, "`record`")
            case "alert": alert = scalar(entry.value, "`alert`")
            case "expr": expression = scalar(entry.value, "`expr`")
            case "for": hold = duration(entry) ?? 0
            case "keep_firing_for": keepFiring = duration(entry) ?? 0
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
        return RuleText(
            kind: alert == nil ? .record : .alert, name: name, expression: expression, hold: hold,
            keepFiring: keepFiring, labels: labels, annotations: annotations, place: node.place)
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

    // MARK: - Values

    /// In milliseconds.
    private mutating func duration(_ entry: LocatedNode.Entry) -> Int64? {
        guard let text = scalar(entry.value, "`\(entry.key)`")?.text else { return nil }
        if case .null = entry.value.value { return nil }
        switch PrometheusDuration.parse(text) {
        case .success(let milliseconds): return milliseconds
        case .failure:
            report("`\(text)` is no duration", at: entry.value.place, help: "write it as in `5m` or `1h30m`")
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
