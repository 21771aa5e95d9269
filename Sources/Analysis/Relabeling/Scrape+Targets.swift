import GoText
package import StackDSL

extension Scrape {
    /// The labels of each target that is scraped, where the stack knows them all; nil where something else finds the
    /// targets, or says more about them.
    ///
    /// - Parameters:
    ///   - job: the job's name.
    ///   - host: the service's, for a job that scrapes it itself.
    ///   - dotMatchesNewline: in the patterns of relabelling, as since Prometheus 3.0.
    package func knownTargets(job: Name, host: Name, dotMatchesNewline: Bool = true) -> [[String: String]]? {
        let groups: [TargetGroup]
        switch discovery.kind {
        case .host(let other, let port): groups = [TargetGroup([Name(verbatim: "\((other ?? host).text):\(port)")])]
        case .fixed(let fixed): groups = fixed
        // Where the file lies is a label too, which only relabelling sees: `__meta_filepath`.
        case .list(_, let listed, _):
            if relabeling.contains(where: { $0.reads("__meta_filepath") }) { return nil }
            groups = listed
        case .files, .dns, .http, .docker, .kubernetes, .ec2, .ecs, .consul: return nil
        }
        // How often a target is scraped is written as Prometheus likes.
        let intervals = ["__scrape_interval__", "__scrape_timeout__"]
        guard raw == nil, !relabeling.contains(where: { intervals.contains(where: $0.reads) }) else { return nil }
        return groups.flatMap { group in
            group.targets.compactMap { labels(ofTarget: $0.text, group.labels, job: job.text, dotMatchesNewline) }
        }
    }

    private func labels(
        ofTarget address: String, _ declared: Labels, job: String, _ dotMatchesNewline: Bool
    ) -> [String: String]? {
        var labels = [
            "__address__": address, "job": job, "__scheme__": scheme.rawValue, "__metrics_path__": path.text,
        ]
        for parameter in parameters { labels["__param_" + parameter.name.text] = parameter.values.first?.text }
        for pair in declared.pairs { labels[pair.label.name] = pair.value.rendered }
        guard var relabeled = relabeling.applied(to: labels, dotMatchesNewline: dotMatchesNewline),
            let address = relabeled["__address__"]
        else { return nil }
        if relabeled["instance"] == nil { relabeled["instance"] = address }
        return relabeled.filter { !$0.key.hasPrefix("__") }
    }
}

extension Relabeling {
    /// Whether it copies the text of a label.
    fileprivate func reads(_ label: String) -> Bool {
        if action == .labelmap { return expression()?.matchesWhole(label) ?? false }
        return sources.contains { $0.name == label }
    }
}
