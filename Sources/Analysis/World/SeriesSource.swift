import StackDSL

/// Where series come from: what the targets of a service, a probe or a log collector add to the metrics.
final class SeriesSource: Sendable {
    /// The labels that targets bring.
    let labels: LabelFlow
    /// The jobs that collect them.
    let collections: [Series.Collection]
    /// What the jobs take away from samples before they are stored.
    let losses: LabelLosses

    init(labels: LabelFlow, collections: [Series.Collection], losses: LabelLosses = .none) {
        self.labels = labels
        self.collections = collections
        self.losses = losses
    }

    convenience init(_ service: Service, in stack: Stack) {
        self.init(
            labels: service.targetLabels(isWorldClosed: stack.world == .closed),
            collections: service.collections(in: stack, areCertain: service.scrapes.count == 1),
            losses: LabelLosses(service, in: stack))
    }

    convenience init(_ probe: Probe, in stack: Stack) {
        self.init(
            labels: LabelFlow(isOpen: false, surely: ["job", "instance"])
                .identified(by: stack.world == .closed ? [probe.name.text] : nil, isSeveral: probe.targets.count > 1),
            collections: [
                .init(job: probe.name.text, interval: probe.interval ?? stack.prometheus.scrapeInterval)
            ])
    }

    /// What the collector counts in log lines: its labels are those of the lines, and of the collector's job.
    static let logLines = SeriesSource(labels: .unknown, collections: [])
}

extension Service {
    /// Its jobs, each with its interval.
    func collections(in stack: Stack, areCertain: Bool) -> [Series.Collection] {
        scrapes.map { scrape in
            Series.Collection(
                job: jobName(of: scrape).text, interval: scrape.interval ?? stack.prometheus.scrapeInterval,
                isCertain: areCertain)
        }
    }

    /// The labels that the targets of a service bring: `job`, `instance`, those declared with targets, and those that
    /// relabelling writes. Discovery from files, and whatever copies labels by pattern, can bring any.
    func targetLabels(isWorldClosed: Bool) -> LabelFlow {
        guard let first = scrapes.first else { return .unknown }
        // What nobody scrapes may come from anywhere.
        return scrapes.dropFirst().reduce(labels(ofTargets: first, isWorldClosed)) {
            $0.union(labels(ofTargets: $1, isWorldClosed))
        }
    }

    private func labels(ofTargets scrape: Scrape, _ isWorldClosed: Bool) -> LabelFlow {
        let job = jobName(of: scrape)
        if !scrape.honorsLabels, let targets = scrape.knownTargets(job: job, host: name), !targets.isEmpty {
            return LabelFlow(targets: targets, areAll: isWorldClosed, rewrittenBy: scrape.metricRelabeling)
        }
        let groups = scrape.discovery.groups
        let ofGroups = groups.map { Set($0.labels.pairs.map(\.label.name)) }
        let inAll = ofGroups.dropFirst().reduce(ofGroups.first ?? []) { $0.intersection($1) }
        let steps = scrape.relabeling + scrape.metricRelabeling
        var isOpen = scrape.honorsLabels || scrape.raw != nil
        switch scrape.discovery.kind {
        case .host, .dns, .docker, .kubernetes, .ec2, .ecs, .consul, .fixed, .list: break
        case .files, .http: isOpen = true
        }
        isOpen = isOpen || steps.contains { $0.action == .labelmap || $0.target?.name.contains("$") == true }
        let written = Set(steps.compactMap(\.target?.name)).filter { !$0.contains("$") }
        let all = inAll.union(["job", "instance"])
        // What takes labels away may take any of these; what it takes from samples is known by their names.
        let isThinned = scrape.relabeling.contains { $0.action == .labeldrop || $0.action == .labelkeep }
        let certain = isOpen || isThinned ? [] : all.subtracting(written)
        let flow = LabelFlow(
            isOpen: isOpen, surely: certain,
            possibly: ofGroups.reduce(all.union(written)) { $0.union($1) }.subtracting(certain))
        let isSeveral = groups.reduce(0) { $0 + $1.targets.count } > 1 && steps.isEmpty
        return flow.identified(by: isWorldClosed ? [job.text] : nil, isSeveral: isSeveral)
    }
}

extension LabelFlow {
    /// The labels of targets that are known one by one, after steps that rewrite what is scraped of them.
    ///
    /// - Parameter areAll: whether nothing else exposes the metrics, so that there are no other values.
    fileprivate init(targets: [[String: String]], areAll: Bool, rewrittenBy steps: [Relabeling]) {
        let written = Set(steps.compactMap(\.target?.name))
        var known = LabelTable()
        for name in Set(targets.flatMap(\.keys)) {
            let values = Set(targets.compactMap { $0[name] })
            let isEverywhere = targets.allSatisfy { $0[name] != nil }
            // The targets of today are no vocabulary: older series have other instances. Jobs are named in the stack.
            known[name] = Label(
                presence: isEverywhere ? .surely : .possibly,
                values: areAll && name == "job" ? values.sorted() : nil)
        }
        let others = targets.map { target in target.filter { $0.key != "instance" } }
        // Two that differ in nothing else are two, whatever is asked for.
        if steps.isEmpty, Set(others).count < others.count { known["instance"]?.multiplicity = .certain }
        for name in written where !name.contains("$") { known[name] = Label(presence: .possibly) }
        self.init(
            isOpen: steps.contains { $0.action == .labelmap } || written.contains { $0.contains("$") }, known: known)
    }

    /// With what is known of the targets of a job: its name, and whether there are several.
    fileprivate func identified(by jobs: [String]?, isSeveral: Bool) -> LabelFlow {
        var result = self
        if surelyHas("job") { result["job"].values = jobs }
        if surelyHas("instance"), isSeveral { result["instance"].multiplicity = .certain }
        return result
    }
}
