import StackDSL

extension SeriesCatalog {
    /// A metric's series by the endings of their names.
    static func roles(of metric: Metric) -> [(suffix: String, Series.Role)] {
        switch metric.kind {
        case .counter, .gauge, .nativeHistogram: [("", .whole)]
        case .histogram: [("_bucket", .buckets), ("_sum", .sum), ("_count", .count)]
        case .summary: [("", .whole), ("_sum", .sum), ("_count", .count)]
        }
    }

    static func meaning(of metric: Metric, _ role: Series.Role, labels: LabelFlow) -> Meaning {
        var meaning = Meaning(labels: labels, metric: metric)
        switch role {
        case .whole:
            meaning.behavior =
                switch metric.kind {
                case .counter: .counter
                case .gauge, .summary: .gauge
                case .histogram, .nativeHistogram: .unknown
                }
            meaning.unit = metric.inferredUnit
            meaning.range = metric.inferredRange
            if metric.kind == .summary { meaning.labels = labels.adding(["quantile"]) }
        case .buckets:
            meaning.behavior = .buckets
            meaning.unit = .count
            meaning.range = .notNegative
        case .sum:
            meaning.behavior = .counter
            meaning.unit = metric.inferredUnit
        case .count:
            meaning.behavior = .counter
            meaning.unit = .count
            meaning.range = .notNegative
        case .derived:
            meaning.behavior = .gauge
        }
        return meaning
    }

    static func labelValues(of metric: Metric) -> [String: [String]] {
        metric.labels.reduce(into: [:]) { values, label in
            if !label.values.isEmpty { values[label.name.name] = label.values }
        }
    }

    /// The labels that the targets of a service bring: `job`, `instance`, those declared with targets, and those that
    /// relabelling writes. Discovery from files, and whatever copies labels by pattern, can bring any.
    static func targetLabels(of service: Service) -> LabelFlow {
        var names: Set<String> = ["job", "instance"]
        // What nobody scrapes may come from anywhere.
        var isOpen = service.scrapes.isEmpty
        for scrape in service.scrapes {
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
