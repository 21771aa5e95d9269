import Serialization
import StackDSL

/// The labels that the series of a state can have, as far as its files tell: those that targets get, and those that rules
/// and their texts name. A route that asks for another one takes nothing.
struct KnownLabels {
    private let rules: [Rule]
    private let state: StackState

    init(_ rules: [Rule], _ state: StackState) {
        self.rules = rules
        self.state = state
    }

    /// A service that exposes every series that rules read; nil where targets may bring any label.
    var service: Service? {
        guard let ofTargets = targetLabels else { return nil }
        let recorded = Set(rules.filter { $0.kind == .record }.map(\.name))
        var labels: [String: Set<String>] = [:]
        for rule in rules where !rule.isLogs {
            let named = rule.shape.labels.union(rule.annotations.values.flatMap(\.labelsOfTemplates))
            for metric in rule.shape.metrics where !recorded.contains(metric) { labels[metric, default: []].formUnion(named) }
        }
        let own: Set<String> = ["job", "instance", "alertname", "severity"]
        let metrics = labels.sorted { $0.key < $1.key }.map { name, labels in
            Metric.gauge(
                Name(verbatim: name),
                labels: labels.subtracting(own).subtracting(ofTargets).sorted().map { MetricLabel(Label(verbatim: $0)) })
        }
        let steps = ofTargets.subtracting(own).sorted().map { Relabeling.replace(Label(verbatim: $0)) }
        return Service("targets", scrapes: [.http(port: 80, relabeling: steps)], metrics: metrics)
    }

    /// What is written to targets and to their series; nil where that is not known.
    private var targetLabels: Set<String>? {
        let jobs = state.scrapeJobs
        if jobs.isEmpty { return nil }
        var labels: Set<String> = []
        let targets = state.all(.targets)
        for job in jobs {
            let steps = (job.node["relabel_configs"]?.items ?? []) + (job.node["metric_relabel_configs"]?.items ?? [])
            let isOpen =
                job.node["honor_labels"]?.scalar == "true" || job.node["http_sd_configs"] != nil
                || (job.node["file_sd_configs"] != nil && targets.isEmpty)
                || steps.contains { $0["action"]?.scalar == "labelmap" || $0["target_label"]?.scalar?.contains("$") == true }
            if isOpen { return nil }
            labels.formUnion(steps.compactMap { $0["target_label"]?.scalar })
            labels.formUnion((job.node["static_configs"]?.items ?? []).flatMap { $0["labels"]?.entries.map(\.key) ?? [] })
        }
        labels.formUnion(targets.flatMap { $0.root?.items ?? [] }.flatMap { $0["labels"]?.entries.map(\.key) ?? [] })
        return labels.filter { !$0.hasPrefix("__") }
    }
}

extension String {
    /// The names behind `$labels.` and `.Labels.`.
    fileprivate var labelsOfTemplates: [String] {
        split(separator: "abels.").dropFirst().map { String($0.prefix { $0.isLetter || $0.isNumber || $0 == "_" }) }.filter { !$0.isEmpty }
    }
}
