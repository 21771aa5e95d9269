import GoText
import Serialization

/// How the rules of two states differ.
struct RuleComparison {
    let pairing: RulePairing
    let old: [Rule]
    let new: [Rule]
    private let oldGroups: [RuleGroup]
    private let newGroups: [RuleGroup]
    /// What series are called now, by what they were called.
    let renamed: [String: String]
    private let states: (old: StackState, new: StackState)

    init(_ old: StackState, _ new: StackState) {
        let after = new.ruleFiles.map { $0.rules() }
        self.new = after.flatMap(\.rules).numbered
        newGroups = after.flatMap(\.groups)
        var before = old.ruleFiles.map { $0.rules() }
        let first = RulePairing(before.flatMap(\.rules).numbered, self.new)
        var renamed: [String: String] = [:]
        for pair in first.pairs where pair.old.kind == .record && pair.old.name != pair.new.name {
            renamed[pair.old.name] = pair.new.name
        }
        self.renamed = renamed
        if !renamed.isEmpty { before = old.ruleFiles.map { $0.rules(renamed) } }
        self.old = before.flatMap(\.rules).numbered
        oldGroups = before.flatMap(\.groups)
        pairing = renamed.isEmpty ? first : RulePairing(self.old, self.new)
        states = (old, new)
    }

    /// - Parameter alerting: what the alerts of both states mean, and whom they reach.
    func changes(_ alerting: (old: AlertingState, new: AlertingState)) -> [Change] {
        let readers = Readers(self)
        var changes = pairing.pairs.flatMap { pair in
            (pair.new.kind == .alert ? AlertChanges(pair, among: new, renamed).changes : recordChanges(pair, readers))
        }
        for rule in pairing.gone { changes += [gone(rule, readers, alerting.old)].compactMap(\.self) }
        for rule in pairing.added { changes += [added(rule, readers, alerting.new)] }
        for pair in pairing.pairs where alerting.new.isImpossible(pair.new) && !alerting.old.isImpossible(pair.old) {
            changes.append(
                Change(
                    .threshold, .quieter, "\(pair.new.subject(among: new)) can never fire: no value meets its condition",
                    [.new(pair.new.query)], in: [pair.new.file]))
        }
        return Change.merged(changes, "alerts") + moved + groupChanges
    }

    /// Who reads what; worked out when it is asked for, since it takes every dashboard.
    final class Readers {
        private let comparison: RuleComparison
        private(set) lazy var old = Users(comparison.old, comparison.states.old.dashboards)
        private(set) lazy var new = Users(comparison.new, comparison.states.new.dashboards)

        init(_ comparison: RuleComparison) { self.comparison = comparison }
    }

    // MARK: Gone and new

    private func gone(_ rule: Rule, _ readers: Readers, _ state: AlertingState) -> Change? {
        let subject = rule.subject(among: old)
        if rule.kind == .record {
            let now = readers.new.notes(ofReaders: rule.name, verb: "still read")
            let isRecorded = new.contains { $0.kind == .record && $0.name == rule.name }
            let isMissed = !now.isEmpty && !isRecorded
            let notes = isMissed ? now : isRecorded ? [] : readers.old.notes(ofReaders: rule.name, verb: "was read")
            let quiets = isMissed && readers.new.hasAlert(reading: rule.name)
            return Change(
                .recordGone, quiets ? .quieter : .recording, "recording rule \(subject) is gone", notes + [.old(rule.query)],
                in: [rule.file])
        }
        var details: [Change.Detail] = [.old(rule.query)]
        let hidden = state.hidden(by: rule.name, among: old)
        if !hidden.isEmpty { details.insert(.note("while it fired it hid \(.list(hidden))"), at: 0) }
        let watchers = new.filter { $0.shape.parts.contains { $0.matchers.contains("alertname=\(QuotedString.quote(rule.name))") } }
        if !watchers.isEmpty { details.insert(.note("still asked for by \(.list(watchers.map(\.name)))"), at: 0) }
        if let told = state.receivers(of: rule) { details.insert(.note("it was told to \(told)"), at: 0) }
        let severity: Phrase = rule.severity.isEmpty ? "" : "\(code: rule.severity) "
        return Change(.alertGone, .unheard, "alert \(subject) is gone (\(severity)in group \(code: rule.group))", details, in: [rule.file])
    }

    private func added(_ rule: Rule, _ readers: Readers, _ state: AlertingState) -> Change {
        let subject = rule.subject(among: new)
        if rule.kind == .record {
            let notes = readers.new.notes(ofReaders: rule.name, verb: "read")
            return Change(
                .recordNew, .recording, "new recording rule \(subject)",
                (notes.isEmpty ? [.note("nothing reads it yet")] : notes) + [.new(rule.query)], in: [rule.file])
        }
        var details: [Change.Detail] = [.new(rule.query)]
        if let told = state.receivers(of: rule) { details.insert(.note("told to \(told)"), at: 0) }
        let severity: Phrase = rule.severity.isEmpty ? "" : ", \(code: rule.severity)"
        let hold: Phrase = rule.hold == 0 ? " at once" : " after \(code: lengthText(rule.hold))"
        return Change(.alertNew, .newAlert, "new alert \(subject)\(severity), fires\(hold)", details, in: [rule.file])
    }

    // MARK: Recording rules

    private func recordChanges(_ pair: RulePairing.Pair, _ readers: Readers) -> [Change] {
        let (old, new) = (pair.old, pair.new)
        let subject: Phrase = "recording rule \(new.subject(among: self.new))"
        var changes: [Change] = []
        let users = { readers.new.notes(ofReaders: new.name, verb: "read") }
        if old.name != new.name {
            let missing = readers.new.notes(ofReaders: old.name, verb: "the old name is still read")
            changes.append(
                Change(
                    .recordRenamed, missing.isEmpty ? .recording : .quieter,
                    "recording rule \(code: old.name) is now called \(code: new.name)", missing.isEmpty ? users() : missing,
                    in: [old.file, new.file]))
        }
        if let differences = QueryDifference.all(from: old.shape(beside: new, renamed), to: new.shape, unit: .number) {
            if !differences.isEmpty {
                let words = differences.map(\.words).joined
                changes.append(Change(.record, .recording, "\(subject): \(words)", users(), in: [new.file]))
            } else if old.query != new.query, renamed.isEmpty {
                changes.append(.respelled(subject, in: new.file))
            }
        } else {
            changes.append(
                Change(
                    .record, .recording, "\(subject) records another query", users() + [.old(old.query), .new(new.query)],
                    in: [new.file]))
        }
        changes += LabelChanges(old.labels, new.labels).changes(of: subject, .recording, in: new.file)
        changes += Settings(kind: .record, consequence: .recording, subject: subject, file: new.file)
            .changes(from: old.rest, to: new.rest)
        return changes
    }

    // MARK: Groups

    /// Rules that stand elsewhere, a change for each way.
    private var moved: [Change] {
        var ways: [(from: String, to: String, files: [String], names: [String], isAlert: Bool)] = []
        for pair in pairing.pairs where pair.old.group != pair.new.group || pair.old.file != pair.new.file {
            let isSameFile = pair.old.file == pair.new.file
            let from = isSameFile ? pair.old.group : "\(pair.old.group) in \(pair.old.file)"
            let to = isSameFile ? pair.new.group : "\(pair.new.group) in \(pair.new.file)"
            if let index = ways.firstIndex(where: { $0.from == from && $0.to == to }) {
                ways[index].names.append(pair.new.name)
            } else {
                ways.append((from, to, [pair.old.file, pair.new.file], [pair.new.name], pair.new.kind == .alert))
            }
        }
        return ways.map { way in
            Change(
                way.isAlert ? .alertMoved : .recordMoved, .recording,
                "\(.list(way.names)): moved from group \(code: way.from) to \(code: way.to)", in: way.files)
        }
    }

    private var groupChanges: [Change] {
        newGroups.flatMap { group -> [Change] in
            guard let old = oldGroups.first(where: { $0.name == group.name && $0.file == group.file }) else { return [] }
            let hasAlert = new.contains { $0.kind == .alert && $0.group == group.name && $0.file == group.file }
            var changes: [Change] = []
            let intervals = [old, group].map { $0.settings["interval"]?.milliseconds }
            if intervals[0] != intervals[1] {
                let said = intervals.map { length -> Phrase in length.map { "\(code: lengthText($0))" } ?? "as often as all" }
                changes.append(
                    Change(
                        .group, hasAlert ? .condition : .recording,
                        "group \(code: group.name) is evaluated every \(said[1]) instead of \(said[0])", in: [group.file]))
            }
            changes += Settings(
                kind: .group, consequence: hasAlert ? .condition : .recording, subject: "group \(code: group.name)", file: group.file
            ).changes(from: old.settings.without("interval"), to: group.settings.without("interval"))
            let kept = (old.order.filter { group.order.contains($0) }, group.order.filter { old.order.contains($0) })
            if kept.0 != kept.1, kept.0.sorted() == kept.1.sorted() {
                changes.append(
                    Change(
                        .group, .recording, "group \(code: group.name) evaluates its rules in another order",
                        [.note("now \(.list(group.order, most: 10))")], in: [group.file]))
            }
            return changes
        }
    }
}

extension Change {
    /// A query that is spelled otherwise and means the same.
    static func respelled(_ subject: Phrase, in file: String) -> Change {
        Change(.spelling, .spelling, "\(subject): the query is written differently and means the same", in: [file])
    }
}

extension [Rule] {
    /// Each with its place.
    fileprivate var numbered: [Rule] {
        enumerated().map { index, rule in
            var rule = rule
            rule.id = index
            return rule
        }
    }
}

extension [Phrase] {
    /// `a, b`
    var joined: Phrase {
        enumerated().reduce(into: "") { all, next in all = all + (next.offset == 0 ? "" : ", ") + next.element }
    }
}
