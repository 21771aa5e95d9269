import Serialization

/// How two configurations of Prometheus differ, but for their jobs.
struct PrometheusComparison {
    private let old: Node
    private let new: Node
    private let file: String
    private let rules: RuleComparison

    init(_ old: Node, _ new: Node, file: String, _ rules: RuleComparison) {
        self.old = old
        self.new = new
        self.file = file
        self.rules = rules
    }

    var changes: [Change] {
        var changes = intervals + labels + ruleFiles
        let hadAlertmanager = !(old["alerting"]?["alertmanagers"]?.items ?? []).isEmpty
        let hasAlertmanager = !(new["alerting"]?["alertmanagers"]?.items ?? []).isEmpty
        if hadAlertmanager, !hasAlertmanager {
            changes.append(
                Change(.prometheus, .unheard, "Prometheus sends its alerts to no Alertmanager any more: nobody is told of any", in: [file]))
        }
        let known = ["scrape_configs", "rule_files"]
        let knownGlobals = ["scrape_interval", "evaluation_interval", "external_labels"]
        let edits = Edit.all(from: old, to: new).filter { edit in
            let first = edit.path.first ?? ""
            if first == "global", edit.path.count > 1 { return !knownGlobals.contains(edit.path[1]) }
            // That nobody is told any more says it all.
            if first == "alerting", hadAlertmanager, !hasAlertmanager { return false }
            return !known.contains(first)
        }
        for (consequence, edits) in Self.sorted(edits) {
            changes += Settings(
                kind: consequence == .retention ? .retention : .prometheus, consequence: consequence, subject: "Prometheus", file: file
            ).changes(edits)
        }
        return changes
    }

    /// By what follows from them.
    private static func sorted(_ edits: [Edit]) -> [(Consequence, [Edit])] {
        var parts: [(Consequence, [Edit])] = []
        for edit in edits {
            let consequence: Consequence =
                switch edit.path.first {
                case "alerting": .told
                case "global": .scraping
                case "storage" where edit.path.contains("retention"): .retention
                default: .running
                }
            if let index = parts.firstIndex(where: { $0.0 == consequence }) {
                parts[index].1.append(edit)
            } else {
                parts.append((consequence, [edit]))
            }
        }
        return parts
    }

    private var intervals: [Change] {
        var changes: [Change] = []
        let scraped = [old, new].map { $0["global"]?["scrape_interval"] }
        let lengths = scraped.map { $0?.milliseconds ?? 60_000 }
        if lengths[0] != lengths[1] {
            changes.append(
                .interval(
                    of: "jobs without an interval of their own", lengths[0], lengths[1],
                    ScrapeWindows(rules: rules.new).notes(job: nil, from: lengths[0], to: lengths[1]), file))
        } else {
            changes += Settings(kind: .prometheus, consequence: .spelling, subject: "Prometheus", file: file, above: ["global"])
                .changes(from: scraped[0], to: scraped[1])
        }
        let evaluated = [old, new].map { $0["global"]?["evaluation_interval"]?.milliseconds ?? 60_000 }
        if evaluated[0] != evaluated[1] {
            let words = evaluated.map { lengthText($0) }
            changes.append(
                Change(
                    .prometheus, evaluated[1] > evaluated[0] ? .quieter : .condition,
                    "rules are evaluated every \(code: words[0]) → \(code: words[1])", in: [file]))
        }
        return changes
    }

    /// They are labels of every alert.
    private var labels: [Change] {
        let labels = LabelChanges(
            old["global"]?["external_labels"]?.scalars ?? [:], new["global"]?["external_labels"]?.scalars ?? [:])
        if labels.isEmpty { return [] }
        return [
            Change(.labels, .severity, "external label \(labels.words().joined): of every alert, and of what is written elsewhere", in: [file])
        ]
    }

    private var ruleFiles: [Change] {
        let (before, after) = (old["rule_files"]?.texts ?? [], new["rule_files"]?.texts ?? [])
        let gone = before.filter { !after.contains($0) }
        let added = after.filter { !before.contains($0) }
        var changes: [Change] = []
        if !gone.isEmpty { changes.append(Change(.prometheus, .recording, "Prometheus no longer loads \(.list(gone))", in: [file])) }
        if !added.isEmpty { changes.append(Change(.prometheus, .recording, "Prometheus also loads \(.list(added))", in: [file])) }
        return changes
    }
}
