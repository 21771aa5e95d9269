import Diagnostics

extension Stack {
    /// All groups of rules: the stack's own first, named after it, that of its objectives last. None is empty.
    package var ruleGroups: [RuleGroup] {
        var all = groups
        if !recordings.isEmpty || !alerts.isEmpty {
            all.insert(
                RuleGroup(
                    name, recordings: recordings, alerts: alerts, fileID: site.fileID, filePath: site.filePath,
                    line: site.line, column: site.column), at: 0)
        }
        if let first = objectives.first?.site {
            all.append(
                RuleGroup(
                    "objectives", recordings: objectives.flatMap(\.recordings), alerts: objectives.flatMap(\.alerts),
                    fileID: first.fileID, filePath: first.filePath, line: first.line, column: first.column))
        }
        return all
    }
}
