import Serialization

/// How two files of settings differ, each sort in its field's words.
struct SettingsComparison {
    private let old: ReadFile
    private let new: ReadFile

    init(_ old: ReadFile, _ new: ReadFile) {
        self.old = old
        self.new = new
    }

    var changes: [Change] {
        let (before, after) = (old.root ?? .null, new.root ?? .null)
        switch new.form {
        case .dataSources: return dataSources(before, after)
        case .loki: return loki(before, after)
        case .targets: return targets(before, after)
        default:
            return Settings(kind: .setting, consequence: consequence, subject: "\(code: new.path)", file: new.path)
                .changes(from: before, to: after)
        }
    }

    /// By what stands in the file.
    private var consequence: Consequence {
        if new.form == .ruleTests { return .pages }
        func has(_ keys: String...) -> Bool { keys.contains { new.root?[$0] != nil || old.root?[$0] != nil } }
        // Alerts that Grafana evaluates itself, and whom it tells.
        if has("contactPoints", "policies", "muteTimes", "templates") { return .told }
        if has("groups") { return .condition }
        // How the blackbox exporter probes.
        if has("modules") { return .scraping }
        return .running
    }

    private func dataSources(_ old: Node, _ new: Node) -> [Change] {
        let (before, after) = (old["datasources"]?.items ?? [], new["datasources"]?.items ?? [])
        var changes: [Change] = []
        for item in before where !after.contains(where: { $0.identity == item.identity }) {
            changes.append(Change(.dataSource, .dashboard, "data source \(code: item.identity ?? "") is gone", in: [self.new.path]))
        }
        for item in after {
            let subject: Phrase = "data source \(code: item.identity ?? "")"
            guard let earlier = before.first(where: { $0.identity == item.identity }) else {
                let url: Phrase = item["url"].map { " at \(code: ShownValue.text($0, at: ["url"]))" } ?? ""
                changes.append(Change(.dataSource, .dashboard, "new \(subject)\(url)", in: [self.new.path]))
                continue
            }
            changes += Settings(kind: .dataSource, consequence: .dashboard, subject: subject, file: self.new.path)
                .changes(from: earlier, to: item)
        }
        let edits = Edit.all(from: old.without("datasources"), to: new.without("datasources"))
        return changes
            + Settings(kind: .dataSource, consequence: .dashboard, subject: "data sources", file: self.new.path).changes(edits)
    }

    private func loki(_ old: Node, _ new: Node) -> [Change] {
        let edits = Edit.all(from: old, to: new)
        let retention = edits.filter { edit in edit.path.contains { $0.contains("retention") } }
        let addresses = edits.filter { $0.path == ["ruler", "alertmanager_url"] }
        let rest = edits.filter { edit in
            !edit.path.contains { $0.contains("retention") } && edit.path != ["ruler", "alertmanager_url"]
        }
        var notes: [Change.Detail] = []
        let lengths = [old, new].map { $0["limits_config"]?["retention_period"]?.milliseconds }
        if let before = lengths[0], let after = lengths[1], after < before, after > 0 {
            notes.append(.note("logs that are older than \(code: lengthText(after)) are deleted"))
        }
        return Settings(kind: .retention, consequence: .retention, subject: "Loki", file: self.new.path).changes(retention, notes)
            + Settings(kind: .setting, consequence: .told, subject: "Loki", file: self.new.path).changes(addresses)
            + Settings(kind: .setting, consequence: .running, subject: "Loki", file: self.new.path).changes(rest)
    }

    /// A list of targets that a job reads.
    private func targets(_ old: Node, _ new: Node) -> [Change] {
        let (before, after) = (old.items.flatMap { $0["targets"]?.texts ?? [] }, new.items.flatMap { $0["targets"]?.texts ?? [] })
        if let words = TargetWords.words(from: before, to: after) {
            return [Change(.targets, .scraping, "\(code: self.new.path): \(words)", in: [self.new.path])]
        }
        return Settings(kind: .targets, consequence: .scraping, subject: "\(code: self.new.path)", file: self.new.path)
            .changes(from: old, to: new)
    }
}
