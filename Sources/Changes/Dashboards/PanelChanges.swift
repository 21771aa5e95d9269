import Serialization

/// How one panel differs.
struct PanelChanges {
    private let old: DashboardPanel
    private let new: DashboardPanel
    private let subject: Phrase
    private let file: String
    private let renamed: [String: String]

    init(_ old: DashboardPanel, _ new: DashboardPanel, of dashboard: String, _ renamed: [String: String], file: String) {
        self.old = old
        self.new = new
        self.file = file
        self.renamed = renamed
        let title = new.title.isEmpty ? new.id : new.title
        subject = new.isRow ? "\(code: dashboard), row \(code: title)" : "\(code: dashboard) › \(code: title)"
    }

    var changes: [Change] {
        var changes: [Change] = []
        if old.title != new.title {
            changes.append(
                Change(.panelRenamed, .dashboard, "\(subject) was called \(code: old.title)", in: [file]))
        }
        changes += queries + thresholds
        let edits = Edit.all(from: rest(old), to: rest(new)).map(\.withoutFieldConfig)
        return changes + Settings(kind: .panel, consequence: .dashboard, subject: subject, file: file).changes(edits)
    }

    var isMoved: Bool { !old.node["gridPos"].isSame(as: new.node["gridPos"]) }

    /// What is not said by itself.
    private func rest(_ panel: DashboardPanel) -> Node {
        var map = Node.Map()
        for entry in panel.node.without("title", "gridPos").entries {
            switch entry.key {
            case "targets":
                map.set("targets", .list(entry.value.items.map { $0["expr"]?.scalar == nil ? $0 : $0.without("expr") }))
            case "fieldConfig": map.set("fieldConfig", Self.withoutSteps(entry.value))
            default: map.set(entry.key, entry.value)
            }
        }
        return .map(map)
    }

    /// Recursive over three known keys.
    private static func withoutSteps(_ node: Node, _ path: [String] = ["defaults", "thresholds"]) -> Node {
        guard let key = path.first else { return node.without("steps") }
        return .map(
            Node.Map(
                node.entries.map { entry in
                    entry.key == key ? .init(key, withoutSteps(entry.value, Array(path.dropFirst()))) : entry
                }))
    }

    private var queries: [Change] {
        // Targets that came and went are differences of the list; here it is what the same ones ask.
        let pairs = new.queries.compactMap { query in
            old.queries.first { $0.id == query.id }.map { (before: $0, after: query) }
        }
        return pairs.filter { $0.before.text != $0.after.text }.map { before, after in
            let name: Phrase = pairs.count == 1 ? subject : "\(subject), query \(code: after.id)"
            let shapes = (
                QueryShape(before.text, isLogs: before.isLogs, renamed: renamed, hasVariables: true),
                QueryShape(after.text, isLogs: after.isLogs, hasVariables: true)
            )
            let sides: [Change.Detail] = [.old(before.text), .new(after.text)]
            guard before.isLogs == after.isLogs,
                let differences = QueryDifference.all(from: shapes.0, to: shapes.1, unit: .number)
            else { return Change(.panel, .dashboard, "\(name) shows something else", sides, in: [file]) }
            if differences.isEmpty {
                let follows = renamed.keys.contains { before.text.contains($0) }
                return follows
                    ? Change(.panel, .spelling, "\(name) follows the new name of what it reads", in: [file])
                    : .respelled(name, in: file)
            }
            return Change(.panel, .dashboard, "\(name): \(differences.map(\.words).joined)", sides, in: [file])
        }
    }

    private var thresholds: [Change] {
        let steps = [old, new].map { $0.node["fieldConfig"]?["defaults"]?["thresholds"]?["steps"] }
        if steps[0].isSame(as: steps[1]) { return [] }
        let unit = LevelUnit(ofPanel: new.node["fieldConfig"]?["defaults"]?["unit"]?.scalar ?? "")
        let words = steps.map { steps -> [String] in
            (steps?.items ?? []).map { step in
                let color = step["color"]?.scalar ?? "?"
                return step["value"]?.double.map { "\(color) from \(unit.text($0))" } ?? color
            }
        }
        let changed = zip(words[0], words[1]).filter { $0 != $1 }
        if words[0].count == words[1].count, changed.count == 1, let (before, after) = changed.first {
            return [Change(.panel, .dashboard, "\(subject): level \(code: before) → \(code: after)", in: [file])]
        }
        return [
            Change(
                .panel, .dashboard, "\(subject): other levels",
                [.old(words[0].joined(separator: ", ")), .new(words[1].joined(separator: ", "))], in: [file])
        ]
    }
}

extension Edit {
    /// `unit` instead of `fieldConfig.defaults.unit`
    fileprivate var withoutFieldConfig: Edit {
        path.starts(with: ["fieldConfig", "defaults"]) && path.count > 2 ? Edit(path: Array(path.dropFirst(2)), old: old, new: new, kind: kind) : self
    }
}

extension Node {
    fileprivate var double: Double? {
        switch self {
        case .integer(let value): Double(value)
        case .number(let value): value
        case .null, .bool, .string, .block, .list, .map: nil
        }
    }
}

extension LevelUnit {
    /// - Parameter unit: a panel's, as Grafana calls it.
    fileprivate init(ofPanel unit: String) {
        switch unit {
        case "percentunit": self = .ratio
        case "s", "dtdurations": self = .seconds
        case "bytes": self = .bytes
        default: self = .number
        }
    }
}
