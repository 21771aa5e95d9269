import PromQL
package import StackDSL

/// A metric that a service exposes.
struct MetricExposure: Sendable {
    let metric: Metric
    let source: SeriesSource

    /// The metric's series of that role; nil if it has none.
    func series(as role: Series.Role, _ version: PromQLVersion) -> Series? {
        guard Series.Role.endings(of: metric.kind).contains(where: { $0.role == role }) else { return nil }
        return Series(
            role: role, metric: metric, meaning: metric.meaning(as: role, labels: labels(as: role, version)),
            collections: source.collections, isExposed: true)
    }

    private func labels(as role: Series.Role, _ version: PromQLVersion) -> LabelFlow {
        var labels = source.labels
        let isDescription = metric.name.text.hasSuffix("_info")
        for label in metric.labels {
            let name = label.name.name
            // A label that the target has as well is renamed when it is scraped.
            if source.labels.names.contains(name) {
                labels["exported_\(name)"] = LabelFlow.Label(presence: .possibly)
                if !source.labels.surelyHas(name) { labels[name] = LabelFlow.Label(presence: .surely) }
                continue
            }
            labels[name] = LabelFlow.Label(
                presence: .surely, values: label.values.isEmpty ? nil : label.values,
                multiplicity: isDescription || metric.kind == .gauge && label.values.count < 2 ? .unknown : .own)
        }
        if role == .buckets {
            labels["le"] = LabelFlow.Label(
                presence: .surely, values: metric.buckets.isEmpty ? nil : BucketText.values(of: metric.buckets, version),
                multiplicity: metric.buckets.isEmpty ? .unknown : .certain)
        }
        if role == .whole, metric.kind == .summary { labels["quantile"] = LabelFlow.Label(presence: .surely) }
        return source.losses.applied(to: labels)
    }
}

extension Series.Role {
    /// A metric's series by the endings of their names.
    package static func endings(of kind: Metric.Kind) -> [(ending: String, role: Series.Role)] {
        switch kind {
        case .counter, .gauge, .nativeHistogram: [("", .whole)]
        case .histogram: [("_bucket", .buckets), ("_sum", .sum), ("_count", .count)]
        case .summary: [("", .whole), ("_sum", .sum), ("_count", .count)]
        }
    }

    /// What a series can be by its name, and the ending that its metric's name does not have.
    static func possible(for name: String) -> [(ending: String, role: Series.Role)] {
        [("", .whole), ("_bucket", .buckets), ("_sum", .sum), ("_count", .count)].filter { name.hasSuffix($0.0) }
    }
}

extension Metric {
    func meaning(as role: Series.Role, labels: LabelFlow) -> Meaning {
        var meaning = Meaning(labels: labels, metric: self)
        switch role {
        case .whole:
            meaning.behavior = behavior
            meaning.unit = kind == .nativeHistogram ? .count : inferredUnit
            meaning.range = inferredRange
            if kind == .nativeHistogram { meaning.observations = .init(metric: self, part: .histogram) }
            if kind == .summary { meaning.observations = .init(metric: self, part: .quantile) }
        case .sum:
            meaning.behavior = .counter
            meaning.unit = inferredUnit
            // What is observed is not negative as a rule; the buckets say where it is.
            if (buckets.min() ?? 0) >= 0, kind != .summary { meaning.range = .notNegative }
            meaning.observations = .init(metric: self, part: .sum)
        case .buckets, .count:
            meaning.behavior = role == .buckets ? .buckets : .counter
            meaning.unit = .count
            meaning.range = .notNegative
            meaning.observations = .init(metric: self, part: role == .buckets ? .buckets : .count)
        case .derived:
            meaning.behavior = .gauge
        }
        return meaning
    }

    private var behavior: Meaning.Behavior {
        switch kind {
        case .counter: .counter
        case .gauge: .gauge
        case .summary: .quantiles
        case .nativeHistogram: .histogram
        case .histogram: .unknown
        }
    }
}
