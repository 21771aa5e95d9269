import Serialization

/// How two states of one stack differ.
struct StackComparison {
    private let oldFiles: [String: [UInt8]]
    private let newFiles: [String: [UInt8]]
    /// Whether the files are in no stack's folder: then they are no stack that came or went.
    private let isWhole: Bool

    init(_ old: [String: [UInt8]], _ new: [String: [UInt8]], isWhole: Bool) {
        oldFiles = old
        newFiles = new
        self.isWhole = isWhole
    }

    var changes: [Change] {
        let (old, new) = (StackState(oldFiles, besides: newFiles), StackState(newFiles, besides: oldFiles))
        if !isWhole, oldFiles.isEmpty { return [summary(of: new, .stackNew)] }
        if !isWhole, newFiles.isEmpty { return [summary(of: old, .stackGone)] }
        var changes: [Change] = []
        let rules = RuleComparison(old, new)
        let alerting = (old: AlertingState(rules.old, old), new: AlertingState(rules.new, new))
        let readers = RuleComparison.Readers(rules)
        let pairs = FilePairs(old, new)
        changes += pairs.moved
        var renamedReceivers: [String: String] = [:]
        for (before, after) in pairs.all where before.bytes != after.bytes && before.form == after.form {
            let (left, right) = (before.root ?? .null, after.root ?? .null)
            switch after.form {
            case .alertmanager:
                let comparison = AlertmanagerComparison(left, right, file: after.path)
                renamedReceivers = comparison.renamed
                changes += comparison.changes { receiver in
                    rules.new.filter { $0.kind == .alert && alerting.new.told($0).contains { $0.receiver == receiver } }
                        .map { $0.title(among: rules.new) }
                }
            case .prometheus: changes += PrometheusComparison(left, right, file: after.path, rules).changes
            case .compose: changes += ComposeComparison(left, right, file: after.path).changes
            case .dataSources, .loki, .targets, .settings, .ruleTests: changes += SettingsComparison(before, after).changes
            case .dashboard, .rules, .logRules, .page, .text: break
            }
        }
        changes += rules.changes(alerting)
        if let file = new.all(.alertmanager).first?.path {
            changes += RouteComparison(rules, alerting.old, alerting.new, renamed: renamedReceivers, file: file).changes
        }
        changes += JobComparison(old, new, rules, readers).changes
        changes += DashboardComparison(old.all(.dashboard), new.all(.dashboard), rules.renamed).changes
        return changes + unsaid(old, new, changes)
    }

    /// What no other words were found for, so that no file differs without being named.
    private func unsaid(_ old: StackState, _ new: StackState, _ changes: [Change]) -> [Change] {
        let said = Set(changes.flatMap(\.files))
        let paths = Set(oldFiles.keys).union(newFiles.keys).filter { oldFiles[$0] != newFiles[$0] && !said.contains($0) }
        let lists = paths.sorted().compactMap { path -> Change? in
            let form = (new.files[path] ?? old.files[path])?.form ?? .text
            guard let before = oldFiles[path] else {
                return Change(.fileNew, Self.consequence(of: form, path), "new file \(code: path)", in: [path])
            }
            guard let after = newFiles[path] else {
                let consequence: Consequence = form == .alertmanager ? .unheard : Self.consequence(of: form, path)
                return Change(.fileGone, consequence, "file \(code: path) is gone", in: [path])
            }
            if path == ".files" {
                let names = (Self.names(before), Self.names(after))
                let files = (Set(oldFiles.keys), Set(newFiles.keys))
                // It says which files there are, as the files themselves do.
                let follows = names.0.symmetricDifference(names.1) == files.0.symmetricDifference(files.1)
                if follows, !names.0.symmetricDifference(names.1).isEmpty { return nil }
            }
            let words = Lines.words(from: before, to: after)
            if let left = old.files[path]?.root, let right = new.files[path]?.root,
                old.files[path]?.form == new.files[path]?.form
            {
                // Nothing that a program looks at: order, comments, spelling.
                if left.isSame(as: right) || new.files[path]?.form != .settings {
                    return Change(.spelling, .spelling, "\(code: path) is written differently and read alike", in: [path])
                }
            }
            if Lines.isSameButForItsHead(before, after) {
                return Change(.spelling, .spelling, "\(code: path): its first line", in: [path])
            }
            return Change(.lines, Self.consequence(of: form, path), "other lines of \(code: path) changed (\(words: words))", in: [path])
        }
        return lists
    }

    private static func names(_ bytes: [UInt8]) -> Set<String> {
        Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
    }

    private static func consequence(of form: FileForm, _ path: String) -> Consequence {
        switch form {
        case .page, .ruleTests: .pages
        case .text where path.hasSuffix(".tmpl"): .text
        case .rules, .logRules: .recording
        case .prometheus, .targets: .scraping
        case .alertmanager: .told
        case .dashboard, .dataSources: .dashboard
        case .compose, .loki, .settings, .text: .running
        }
    }

    /// A stack that came or went as a whole.
    private func summary(of state: StackState, _ kind: ChangeKind) -> Change {
        let rules = state.ruleFiles.flatMap { $0.rules().rules }
        let alerts = rules.filter { $0.kind == .alert }.map(\.name)
        let parts: [Phrase] = [
            "\(words: counted(alerts.count, "alert"))", "\(words: counted(state.scrapeJobs.count, "scrape job"))",
            "\(words: counted(state.all(.dashboard).count, "dashboard"))",
        ]
        let notes: [Change.Detail] = alerts.isEmpty ? [] : [.note(.list(alerts, most: 12))]
        let files = kind == .stackNew ? newFiles : oldFiles
        let consequence: Consequence =
            alerts.isEmpty ? .running : kind == .stackNew ? .newAlert : .unheard
        return Change(
            kind, consequence, "\(words: kind == .stackNew ? "a new stack" : "the whole stack is gone"): \(parts.joined)", notes,
            in: files.keys.sorted())
    }
}

/// Which file of one state is which of the other: by its path, or else the only one of its form.
struct FilePairs {
    private(set) var all: [(ReadFile, ReadFile)] = []
    private(set) var moved: [Change] = []

    init(_ old: StackState, _ new: StackState) {
        for (path, file) in old.files.sorted(by: { $0.key < $1.key }) {
            if let match = new.files[path] { all.append((file, match)) }
        }
        for form in [FileForm.alertmanager, .prometheus, .compose, .loki, .dataSources] {
            let gone = old.all(form).filter { new.files[$0.path] == nil }
            let added = new.all(form).filter { old.files[$0.path] == nil }
            guard gone.count == 1, added.count == 1 else { continue }
            all.append((gone[0], added[0]))
            moved.append(
                Change(
                    .setting, .running, "file \(code: gone[0].path) is now \(code: added[0].path)",
                    in: [gone[0].path, added[0].path]))
        }
    }
}
