import Serialization

/// How the scrape jobs of two states differ.
struct JobComparison {
    private let old: [ScrapeJob]
    private let new: [ScrapeJob]
    private let readers: RuleComparison.Readers
    private let windows: ScrapeWindows

    init(_ old: StackState, _ new: StackState, _ rules: RuleComparison, _ readers: RuleComparison.Readers) {
        self.old = old.scrapeJobs
        self.new = new.scrapeJobs
        self.readers = readers
        windows = ScrapeWindows(rules: rules.new)
    }

    var changes: [Change] {
        var changes: [Change] = []
        var gone = old.filter { job in !new.contains { $0.name == job.name } }
        var added = new.filter { job in !old.contains { $0.name == job.name } }
        for job in gone {
            let matches = added.filter { $0.body.isSame(as: job.body) }
            guard matches.count == 1, let match = matches.first else { continue }
            gone.removeAll { $0.name == job.name }
            added.removeAll { $0.name == match.name }
            let missing = readers.new.notes(ofJob: job.name, verb: "the old name is still selected")
            let quiets = readers.new.hasAlert(ofJob: job.name)
            changes.append(
                Change(
                    .jobRenamed, quiets ? .quieter : .scraping, "job \(code: job.name) is now called \(code: match.name)",
                    missing.isEmpty ? [.note("its series have another label \(code: "job"), and begin anew")] : missing, in: [match.file]))
        }
        for job in gone {
            let missing = readers.new.notes(ofJob: job.name, verb: "still selected")
            let before = readers.old.notes(ofJob: job.name, verb: "was selected")
            changes.append(
                Change(
                    .jobGone, readers.new.hasAlert(ofJob: job.name) ? .quieter : .scraping,
                    "job \(code: job.name) is no longer scraped (\(job.reach))", missing.isEmpty ? before : missing, in: [job.file]))
        }
        for job in added {
            let interval = lengthText(job.interval)
            changes.append(
                Change(
                    .jobNew, .scraping, "new job \(code: job.name) scrapes \(job.reach) every \(code: interval)",
                    readers.new.notes(ofJob: job.name, verb: "selected"), in: [job.file]))
        }
        for job in new {
            if let before = old.first(where: { $0.name == job.name }) { changes += self.changes(before, job) }
        }
        let kept = (old.map(\.name).filter { name in new.contains { $0.name == name } }, new.map(\.name).filter { name in old.contains { $0.name == name } })
        if kept.0 != kept.1, let file = new.first?.file {
            changes.append(Change(.spelling, .spelling, "the scrape jobs stand in another order", in: [file]))
        }
        return changes
    }

    private func changes(_ old: ScrapeJob, _ new: ScrapeJob) -> [Change] {
        if old.node.isSame(as: new.node) { return [] }
        let subject: Phrase = "job \(code: new.name)"
        var changes: [Change] = []
        if old.node["scrape_interval"]?.milliseconds != new.node["scrape_interval"]?.milliseconds {
            if old.interval == new.interval {
                changes.append(
                    Change(.spelling, .spelling, "\(subject): it says its interval, or leaves it to all, and scrapes as often", in: [new.file]))
            } else {
                changes.append(.interval(of: subject, old.interval, new.interval, windows.notes(job: new.name, from: old.interval, to: new.interval), new.file))
            }
        }
        changes += targets(subject, old, new)
        for (key, what) in [("relabel_configs", "targets"), ("metric_relabel_configs", "series")]
        where !old.node[key].isSame(as: new.node[key]) {
            changes.append(
                Change(
                    .relabeling, .scraping, "\(subject): its \(words: what) are relabelled differently",
                    RelabelWords.notes(from: old.node[key], to: new.node[key]), in: [new.file]))
        }
        let known = ["scrape_interval", "relabel_configs", "metric_relabel_configs", "static_configs"]
        let edits = Edit.all(from: old.node, to: new.node).filter { !known.contains($0.path.first ?? "") }
        return changes
            + Settings(kind: .job, consequence: .scraping, subject: subject, file: new.file).changes(edits)
    }

    private func targets(_ subject: Phrase, _ old: ScrapeJob, _ new: ScrapeJob) -> [Change] {
        let (before, after) = (old.node["static_configs"], new.node["static_configs"])
        if before.isSame(as: after) { return [] }
        if let words = TargetWords.words(from: old.targets, to: new.targets) {
            return [Change(.targets, .scraping, "\(subject): \(words)", in: [new.file])]
        }
        return Settings(kind: .targets, consequence: .scraping, subject: "\(subject), its targets", file: new.file)
            .changes(from: before, to: after)
    }
}

/// Which addresses came and went.
enum TargetWords {
    /// None where both lists have the same.
    static func words(from old: [String], to new: [String]) -> Phrase? {
        let gone = old.filter { !new.contains($0) }
        let added = new.filter { !old.contains($0) }
        switch (gone.isEmpty, added.isEmpty) {
        case (true, true): return nil
        case (false, true): return "no longer scrapes \(.list(gone))"
        case (true, false): return "also scrapes \(.list(added))"
        case (false, false): return "scrapes \(.list(added)) instead of \(.list(gone))"
        }
    }
}

extension Change {
    static func interval(
        of subject: Phrase, _ old: Int64, _ new: Int64, _ notes: (details: [Change.Detail], areEmpty: Bool), _ file: String
    ) -> Change {
        let words = [old, new].map { lengthText($0) }
        return Change(
            .scrapeInterval, notes.areEmpty ? .quieter : .scraping,
            "\(subject): scraped every \(code: words[0]) → \(code: words[1])", notes.details, in: [file])
    }
}
