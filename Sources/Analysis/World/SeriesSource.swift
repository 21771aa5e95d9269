import StackDSL

/// Where series come from: what the targets of a service, a probe or a log collector add to the metrics.
final class SeriesSource: Sendable {
    /// The labels that targets bring.
    let labels: LabelFlow
    /// The jobs that collect them.
    let collections: [Series.Collection]

    init(labels: LabelFlow, collections: [Series.Collection]) {
        self.labels = labels
        self.collections = collections
    }

    convenience init(_ service: Service, in stack: Stack) {
        self.init(
            labels: service.targetLabels,
            collections: service.collections(in: stack, areCertain: service.scrapes.count == 1))
    }

    convenience init(_ probe: Probe, in stack: Stack) {
        self.init(
            labels: LabelFlow(isOpen: false, names: ["job", "instance"]),
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
    var targetLabels: LabelFlow {
        var names: Set<String> = ["job", "instance"]
        // What nobody scrapes may come from anywhere.
        var isOpen = scrapes.isEmpty
        for scrape in scrapes {
            switch scrape.discovery.kind {
            case .host, .dns, .docker, .kubernetes, .ec2, .ecs, .consul: break
            case .fixed(let groups), .list(_, let groups, _):
                names.formUnion(groups.flatMap { $0.labels.pairs.map(\.label.name) })
            case .files, .http: isOpen = true
            }
            if scrape.honorsLabels || scrape.raw != nil { isOpen = true }
            for step in scrape.relabeling + scrape.metricRelabeling {
                if step.action == .labelmap { isOpen = true }
                guard let target = step.target else { continue }
                if target.name.contains("$") { isOpen = true } else { names.insert(target.name) }
            }
        }
        return LabelFlow(isOpen: isOpen, names: names)
    }
}
