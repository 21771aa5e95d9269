import StackDSL

/// Every series that a stack is known to have, by name.
package struct SeriesCatalog: Sendable {
    package private(set) var series: [String: Series] = [:]
    /// Whether there are no others.
    package let isClosed: Bool

    init(_ stack: Stack) {
        isClosed = stack.world == .closed
        addOwnSeries(of: stack)
        for service in stack.services {
            for metric in service.metrics { add(metric, of: service, in: stack) }
            for probe in service.probes { add(probe, in: stack) }
            for metric in service.logs.flatMap(\.metrics) { add(countedInLogs: metric.metric) }
        }
        addLogRecordings(of: stack)
        if stack.services.contains(where: { !$0.probes.isEmpty }) { addFurtherSeriesOfProbes() }
    }

    package func named(_ name: String) -> Series? { series[name] }

    /// Says whether there can be series of this name.
    package func mayHave(_ name: String) -> Bool { !isClosed || series[name]?.isExposed == true }

    /// Notes a metric that is interpolated in a query; where no service exposes it, it is known but not there.
    mutating func note(_ metric: Metric) {
        for (suffix, role) in SeriesCatalog.roles(of: metric) where series[metric.name.text + suffix] == nil {
            series[metric.name.text + suffix] = Series(
                role: role, metric: metric,
                meaning: SeriesCatalog.meaning(of: metric, role, labels: .unknown), isExposed: false)
        }
    }

    /// Notes what a recording rule writes; several rules may write one name.
    mutating func note(_ recording: Recording, _ meaning: Meaning, interval: Duration) {
        var written = meaning
        written.labels = meaning.labels.adding(recording.labels.pairs.map(\.label.name))
        written.metric = nil
        if let unit = recording.unit { written.unit = unit }
        if let known = series[recording.name.text], known.role == .derived {
            written.labels = written.labels.union(known.meaning.labels)
            written.range = written.range.union(known.meaning.range)
            if known.meaning.unit != written.unit { written.unit = nil }
            if known.meaning.behavior != written.behavior { written.behavior = .unknown }
        }
        series[recording.name.text] = Series(
            role: .derived, metric: nil, meaning: written,
            collections: [.init(job: nil, interval: interval)], isExposed: true)
    }

    private mutating func add(_ metric: Metric, of service: Service, in stack: Stack) {
        let target = SeriesCatalog.targetLabels(of: service)
        // A label that the target has as well is renamed when it is scraped.
        let renamed = metric.labels.map(\.name.name).filter(target.names.contains).map { "exported_\($0)" }
        let labels = target.adding(metric.labels.map(\.name.name) + renamed)
        let collections = service.scrapes.map { scrape in
            Series.Collection(
                job: service.jobName(of: scrape).text, interval: scrape.interval ?? stack.prometheus.scrapeInterval)
        }
        for (suffix, role) in SeriesCatalog.roles(of: metric) {
            put(
                metric.name.text + suffix,
                Series(
                    role: role, metric: metric,
                    meaning: SeriesCatalog.meaning(
                        of: metric, role, labels: role == .buckets ? labels.adding(["le"]) : labels),
                    collections: collections, isExposed: true,
                    labelValues: SeriesCatalog.labelValues(of: metric)))
        }
    }

    private mutating func add(_ probe: Probe, in stack: Stack) {
        for metric in [Probe.successMetric, Probe.durationMetric] {
            put(
                metric.name.text,
                Series(
                    role: .whole, metric: metric,
                    meaning: SeriesCatalog.meaning(
                        of: metric, .whole, labels: LabelFlow(isOpen: false, names: ["job", "instance"])),
                    collections: [
                        .init(
                            job: probe.name.text, interval: probe.interval ?? stack.prometheus.scrapeInterval)
                    ], isExposed: true))
        }
    }

    /// What is known of a probe's other series without a catalog; one that declares them knows more.
    private mutating func addFurtherSeriesOfProbes() {
        for name in Probe.furtherSeries where series[name] == nil {
            series[name] = Series(
                role: .derived, metric: nil,
                meaning: Meaning(behavior: .gauge, unit: MetricUnit.inferred(from: name)), isExposed: true)
        }
    }

    /// What Prometheus writes about every target, and about alerts.
    private mutating func addOwnSeries(of stack: Stack) {
        var target = LabelFlow(isOpen: false, names: ["job", "instance"])
        for service in stack.services { target = target.union(SeriesCatalog.targetLabels(of: service)) }
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
                collections: [.init(job: nil, interval: stack.prometheus.scrapeInterval)], isExposed: true)
        }
        for name in ["ALERTS", "ALERTS_FOR_STATE"] {
            series[name] = Series(
                role: .derived, metric: nil,
                // There is such a series only while an alert is pending or firing.
                meaning: Meaning(behavior: .gauge, isConditional: true),
                collections: [.init(job: nil, interval: stack.prometheus.evaluationInterval)], isExposed: true)
        }
    }

    /// Two services may expose the same metric: together they have the labels of both, and what they do not agree in is
    /// not known. What Prometheus writes itself stays as it is.
    mutating func put(_ name: String, _ new: Series) {
        guard let known = series[name] else {
            series[name] = new
            return
        }
        guard known.role != .derived else { return }
        var merged = known
        merged.meaning = known.meaning.agreement(with: new.meaning)
        merged.collections = known.collections + new.collections
        merged.labelValues = new.labelValues.filter { known.labelValues[$0.key] != nil }
            .merging(known.labelValues.filter { new.labelValues[$0.key] != nil }) { $0 + $1 }
        series[name] = merged
    }
}

extension Meaning {
    /// What holds for the series of both.
    fileprivate func agreement(with other: Meaning) -> Meaning {
        var common = self
        common.labels = labels.union(other.labels)
        common.range = range.union(other.range)
        if unit != other.unit { common.unit = nil }
        if behavior != other.behavior { common.behavior = .unknown }
        if metric?.kind != other.metric?.kind { common.metric = nil }
        if let last = metric?.buckets.max(), let otherLast = other.metric?.buckets.max(), otherLast > last {
            common.metric = other.metric
        }
        return common
    }
}
