import Analysis
import StackDSL

/// Who is told differently: every alert that both states have, led through the routes of both.
struct RouteComparison {
    private let rules: RuleComparison
    private let old: AlertingState
    private let new: AlertingState
    /// What receivers are called now, by what they were called.
    private let renamed: [String: String]
    private let file: String

    init(_ rules: RuleComparison, _ old: AlertingState, _ new: AlertingState, renamed: [String: String], file: String) {
        self.rules = rules
        self.old = old
        self.new = new
        self.renamed = renamed
        self.file = file
    }

    /// What differs for an alert, in words that several alerts may have in common.
    private struct Difference: Hashable {
        let kind: ChangeKind
        let consequence: Consequence
        let words: Phrase
        /// Why, where that is the alert's own affair.
        var reason: [Phrase] = []
        /// Whether somebody is left out, and nobody is told instead.
        var isLoss = false
    }

    /// An alert for which something differs, and who is told as before.
    private struct Affected {
        let title: String
        let kept: [Told]
        /// Whom it concerns.
        let receivers: [String]
    }

    /// One change for all alerts that differ alike.
    var changes: [Change] {
        guard old.isRouted, new.isRouted else { return [] }
        var alerts: [Difference: [Affected]] = [:]
        var order: [Difference] = []
        let pairs = rules.pairing.pairs.filter { $0.new.kind == .alert }
        for pair in pairs {
            let before = old.heard(pair.old).map { renamed[$0.receiver] ?? $0.receiver }
            let kept = new.heard(pair.new).filter { before.contains($0.receiver) }
            for (difference, receivers) in differences(pair) {
                if alerts[difference] == nil { order.append(difference) }
                alerts[difference, default: []].append(
                    Affected(title: pair.new.title(among: rules.new), kept: kept, receivers: receivers))
            }
        }
        return order.map { change($0, alerts[$0] ?? [], isAll: alerts[$0]?.count == pairs.count) }
    }

    private func change(_ difference: Difference, _ alerts: [Affected], isAll: Bool) -> Change {
        let names = alerts.map(\.title)
        let isMany = names.count > 3
        let subject: Phrase = isMany ? "\(words: isAll ? "all " : "")\(names.count) alerts" : .list(names)
        var words = difference.words
        var notes: [Change.Detail] = difference.reason.map { .note("since \($0)") }
        var ways: [[Told]] = []
        for alert in alerts where !ways.contains(alert.kept) { ways.append(alert.kept) }
        if difference.isLoss, ways.count == 1, let kept = ways.first {
            if !kept.isEmpty { words = words + ", only to \(kept.words)" }
            if isMany && !isAll { notes.append(.note(.list(names, most: 12))) }
        } else if difference.isLoss {
            for way in ways {
                let names = alerts.filter { $0.kept == way }.map(\.title)
                notes.append(.note("only to \(way.words): \(.list(names, most: 12))"))
            }
        } else if isMany && !isAll {
            notes.append(.note(.list(names, most: 12)))
        }
        var receivers: [String] = []
        for receiver in alerts.flatMap(\.receivers) where !receivers.contains(receiver) { receivers.append(receiver) }
        if !receivers.isEmpty { notes.insert(.note("concerns the \(words: receivers.count == 1 ? "receiver" : "receivers") \(.list(receivers))"), at: 0) }
        return Change(difference.kind, difference.consequence, "\(subject): \(words)", notes, in: [file])
    }

    /// Each with the receivers that it concerns, where its words do not name them.
    private func differences(_ pair: RulePairing.Pair) -> [(Difference, receivers: [String])] {
        guard let before = old.row(of: pair.old), let after = new.row(of: pair.new) else { return [] }
        let labels = LabelChanges(pair.old.labels, pair.new.labels).words()
        let reason = labels.isEmpty ? [] : [labels.joined]
        return receivers(pair, reason).map { ($0, []) } + timing(before, after, reason) + hiding(before, after).map { ($0, []) }
    }

    private func receivers(_ pair: RulePairing.Pair, _ reason: [Phrase]) -> [Difference] {
        let before = old.heard(pair.old).map { Told(receiver: renamed[$0.receiver] ?? $0.receiver, isCertain: $0.isCertain) }
        let after = new.heard(pair.new)
        let gone = before.filter { told in !after.contains { $0.receiver == told.receiver } }
        let added = after.filter { told in !before.contains { $0.receiver == told.receiver } }
        if gone.isEmpty && added.isEmpty { return [] }
        let words: Phrase =
            if after.isEmpty {
                "nobody is told any more; \(gone.words) was"
            } else if gone.isEmpty {
                before.isEmpty ? "told to \(added.words); nobody was" : "also told to \(added.words)"
            } else if added.isEmpty {
                "no longer told to \(gone.words)"
            } else {
                "now told to \(added.words) instead of \(gone.words)"
            }
        return [
            Difference(
                kind: .receivers, consequence: gone.contains(where: \.isCertain) ? .unheard : .told, words: words, reason: reason,
                isLoss: added.isEmpty && !after.isEmpty)
        ]
    }

    /// When and how those are told who were told before.
    private func timing(
        _ old: RouteTable.Row, _ new: RouteTable.Row, _ reason: [Phrase]
    ) -> [(Difference, receivers: [String])] {
        var seen: Set<String> = []
        var found: [(Difference, receivers: [String])] = []
        for receiver in new.ways.map(\.receiver) where seen.insert(receiver).inserted {
            let before = old.ways.filter { (renamed[$0.receiver] ?? $0.receiver) == receiver }
            let after = new.ways.filter { $0.receiver == receiver }
            if before.isEmpty || before.map(\.said) == after.map(\.said) { continue }
            var difference = Difference(kind: .timing, consequence: .told, words: "told on other ways", reason: reason)
            if let first = before.first, let last = after.first, before.count == 1, after.count == 1 {
                let isQuieter = !Set(last.muted).isSubset(of: first.muted) || (first.active.isEmpty && !last.active.isEmpty)
                difference = Difference(
                    kind: .timing, consequence: isQuieter ? .unheard : .told, words: last.words(since: first).joined, reason: reason)
            }
            if let index = found.firstIndex(where: { $0.0 == difference }) {
                found[index].receivers.append(receiver)
            } else {
                found.append((difference, [receiver]))
            }
        }
        return found
    }

    /// Which other alerts hide it, among those that both states have.
    private func hiding(_ old: RouteTable.Row, _ new: RouteTable.Row) -> [Difference] {
        let pairs = rules.pairing.pairs.filter { $0.new.kind == .alert }
        let names = Dictionary(pairs.map { ($0.old.name, $0.new.name) }) { first, _ in first }
        let kept = Set(names.values)
        let before = Set(old.hidings.flatMap(\.alerts).compactMap { names[$0] })
        let after = Set(new.hidings.flatMap(\.alerts)).intersection(kept)
        let (gone, added) = (before.subtracting(after).sorted(), after.subtracting(before).sorted())
        var differences: [Difference] = []
        if !added.isEmpty {
            differences.append(
                Difference(kind: .hiding, consequence: .unheard, words: "now hidden while \(.list(added, last: "or")) fires"))
        }
        if !gone.isEmpty {
            differences.append(
                Difference(kind: .hiding, consequence: .told, words: "no longer hidden while \(.list(gone, last: "or")) fires"))
        }
        return differences
    }
}

extension RouteTable.Way {
    /// Everything but the matchers that led here.
    fileprivate var said: [String] {
        [times, groupingWords, wait.prometheusText, interval.prometheusText, repeating.prometheusText, isCertain ? "" : "perhaps"]
    }

    /// What a receiver is told otherwise than before.
    fileprivate func words(since old: RouteTable.Way) -> [Phrase] {
        var words: [Phrase] = []
        func add(_ before: String, _ after: String, _ phrase: (String, String) -> Phrase) {
            if before != after { words.append(phrase(before, after)) }
        }
        for name in muted where !old.muted.contains(name) { words.append("no longer told during \(code: name)") }
        for name in old.muted where !muted.contains(name) { words.append("told during \(code: name) too") }
        if active != old.active {
            words.append(
                active.isEmpty ? "told not only during \(.list(old.active))"
                    : "told only during \(.list(active))" + (old.active.isEmpty ? "" : " instead of \(.list(old.active))"))
        }
        add(old.delay?.prometheusText ?? "at once", delay?.prometheusText ?? "at once") { "told if still firing after \(code: $0) → \(code: $1)" }
        add(old.groupingWords, groupingWords) { "grouped by \(code: $1) instead of \(code: $0)" }
        add(old.wait.prometheusText, wait.prometheusText) { "first told after \(code: $0) → \(code: $1)" }
        add(old.interval.prometheusText, interval.prometheusText) { "told of changes after \(code: $0) → \(code: $1)" }
        add(old.repeating.prometheusText, repeating.prometheusText) { "told again after \(code: $0) → \(code: $1)" }
        if old.isCertain != isCertain {
            words.append(isCertain ? "told for certain, not only perhaps" : "told only perhaps, by labels that are not known")
        }
        return words
    }
}
