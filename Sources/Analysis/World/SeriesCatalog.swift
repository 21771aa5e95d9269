import PromQL
import StackDSL

/// Every series that a stack is known to have, by name.
package struct SeriesCatalog: Sendable {
    /// Whether there are no others.
    package let isClosed: Bool
    /// The language of the server that stores them.
    let version: PromQLVersion
    /// What rules write, what Prometheus writes itself, and what queries name without anybody exposing it.
    private var series: [String: Series] = [:]
    /// What services expose, by the metric's name. There are thousands, of which queries ask for a few: a series is made
    /// of them when somebody asks.
    private var exposures: [String: [MetricExposure]] = [:]

    init(_ stack: Stack) {
        isClosed = stack.world == .closed
        version = PromQLVersion(stack.versions.prometheus.major, stack.versions.prometheus.minor)
        addOwnSeries(of: stack)
        for service in stack.services {
            let source = SeriesSource(service, in: stack)
            for metric in service.metrics { expose(metric, by: source) }
            for probe in service.probes {
                for metric in [Probe.successMetric, Probe.durationMetric] {
                    expose(metric, by: SeriesSource(probe, in: stack))
                }
            }
            for metric in service.logs.flatMap(\.metrics) { expose(metric.metric, by: .logLines) }
        }
        addLogRecordings(of: stack)
        if stack.services.contains(where: { !$0.probes.isEmpty }) { addFurtherSeriesOfProbes() }
    }

    package func named(_ name: String) -> Series? { series[name] ?? exposed(name) }

    /// Says whether there can be series of this name.
    package func mayHave(_ name: String) -> Bool { !isClosed || named(name)?.isExposed == true }

    /// The names of all series that a service exposes or a rule writes.
    package var exposedNames: [String] {
        let written = series.filter(\.value.isExposed).keys
        return written
            + exposures.flatMap { name, exposures in
                exposures.flatMap { exposure in
                    Series.Role.endings(of: exposure.metric.kind).map { name + $0.ending }
                }
            }
    }

    /// Notes a metric that is interpolated in a query; where no service exposes it, it is known but not there.
    mutating func note(_ metric: Metric) {
        for (ending, role) in Series.Role.endings(of: metric.kind) where named(metric.name.text + ending) == nil {
            series[metric.name.text + ending] = Series(
                role: role, metric: metric, meaning: metric.meaning(as: role, labels: .unknown), isExposed: false)
        }
    }

    mutating func makeRoom(for count: Int) { series.reserveCapacity(series.count + count) }

    /// Notes what a recording rule writes; several rules may write one name.
    mutating func note(_ written: Series, named name: String) {
        guard let known = series[name], known.role == .derived else {
            series[name] = written
            return
        }
        var meaning = written.meaning
        meaning.labels = meaning.labels.union(known.meaning.labels)
        meaning.range = meaning.range.union(known.meaning.range)
        if known.meaning.unit != meaning.unit { meaning.unit = nil }
        if known.meaning.behavior != meaning.behavior { meaning.behavior = .unknown }
        series[name] = Series(
            role: .derived, metric: nil, meaning: meaning, collections: written.collections + known.collections, isExposed: true)
    }

    private mutating func expose(_ metric: Metric, by source: SeriesSource) {
        exposures[metric.name.text, default: []].append(MetricExposure(metric: metric, source: source))
    }

    /// Two services may expose the same metric: together they have the labels of both, and what they do not agree in is
    /// not known.
    private func exposed(_ name: String) -> Series? {
        if exposures.isEmpty { return nil }
        let found = Series.Role.possible(for: name).flatMap { ending, role in
            (exposures[String(name.dropLast(ending.count))] ?? []).compactMap { $0.series(as: role, version) }
        }
        guard let first = found.first else { return nil }
        return found.dropFirst().reduce(first) { $0.agreement(with: $1) }
    }

    /// What is known of a probe's other series without a catalog; one that declares them knows more.
    private mutating func addFurtherSeriesOfProbes() {
        for name in Probe.furtherSeries where named(name) == nil {
            series[name] = Series(
                role: .derived, metric: nil,
                meaning: Meaning(behavior: .gauge, unit: MetricUnit.inferred(from: name)), isExposed: true)
        }
    }

    /// What Prometheus writes about every target, and about alerts.
    private mutating func addOwnSeries(of stack: Stack) {
        let targets =
            stack.services.filter { !$0.scrapes.isEmpty }.map { $0.targetLabels(isWorldClosed: isClosed) }
            + stack.services.flatMap(\.probes).map { SeriesSource($0, in: stack).labels }
        // In an open world there are targets that nobody declared.
        let any = LabelFlow(isOpen: true, surely: ["job", "instance"])
        let target = targets.dropFirst().reduce(isClosed ? targets.first ?? any : any) { $0.union($1) }
        var jobs: [Series.Collection] = []
        for service in stack.services {
            jobs += service.collections(in: stack, areCertain: true)
            jobs += service.probes.flatMap { SeriesSource($0, in: stack).collections }
        }
        if jobs.isEmpty { jobs = [.init(job: nil, interval: stack.prometheus.scrapeInterval)] }
        let own: [(String, MetricUnit?, ValueRange)] = [
            ("up", nil, ValueRange(0, 1, .state("up"))),
            ("scrape_duration_seconds", .seconds, .notNegative),
            ("scrape_samples_scraped", .count, .notNegative),
            ("scrape_samples_post_metric_relabeling", .count, .notNegative),
            ("scrape_series_added", .count, .notNegative),
        ]
        for (name, unit, range) in own {
            series[name] = Series(
                role: .derived, metric: nil,
                meaning: Meaning(behavior: .gauge, unit: unit, range: range, labels: target),
                collections: jobs, isExposed: true)
        }
        let evaluations = stack.ruleGroups.map { group in
            group.interval ?? stack.prometheus.evaluationInterval
        }
        for name in ["ALERTS", "ALERTS_FOR_STATE"] {
            series[name] = Series(
                role: .derived, metric: nil,
                // There is such a series only while an alert is pending or firing.
                meaning: Meaning(behavior: .gauge, isConditional: true),
                collections: evaluations.map { .init(job: nil, interval: $0, isCertain: false) }, isExposed: true)
        }
    }

    /// Notes what somebody else writes; what Prometheus writes itself stays as it is.
    mutating func put(_ name: String, _ new: Series) {
        guard let known = named(name) else {
            series[name] = new
            return
        }
        if known.role != .derived { series[name] = known.agreement(with: new) }
    }
}

extension Series {
    /// What a recording rule writes.
    init(writtenBy recording: Recording, _ meaning: Meaning, labels: [Labels.Pair], interval: Duration) {
        var written = meaning
        written.labels = meaning.labels.recorded(by: recording)
        for pair in labels {
            written.labels = written.labels.setting(pair.label.name, to: pair.value.rendered, cause: .recording(recording))
        }
        written.metric = nil
        if let unit = recording.unit { written.unit = unit }
        self.init(
            role: .derived, metric: nil, meaning: written, collections: [Series.Collection(job: nil, interval: interval)],
            isExposed: true)
    }
}
