package import Diagnostics
package import StackDSL

/// Steps of relabelling, one after the other, and what they are applied to.
package struct RelabelingUse: Sendable {
    package enum Kind: Sendable, Hashable {
        /// Targets before they are scraped; with how they were found, and labels that they have however that was.
        case targets(Discovery, labels: Set<String>)
        /// Samples, with their names as labels.
        case samples
        case alerts
    }

    package let steps: [Relabeling]
    package let kind: Kind
    /// Whether labels may be there that nobody declared.
    package let isOpen: Bool
    package let subject: String
    package let site: DeclarationSite
}

extension RelabelingUse {
    /// Every list of steps of a stack.
    package static func all(in stack: Stack) -> [RelabelingUse] {
        let server = stack.prometheus
        var uses = stack.services.flatMap { service in
            service.scrapes.flatMap { scrape in
                of(scrape, "service \"\(service.name.text)\"")
            }
        }
        uses += server.remoteWrites.map {
            RelabelingUse(steps: $0.relabeling, kind: .samples, isOpen: true, subject: "remote write", site: $0.site)
        }
        uses += server.alertmanagers.flatMap { target in
            let site = target.site ?? stack.site
            return [
                targets(target.discovery, target.settings.relabeling, [], isOpen: false, "alertmanager", site),
                RelabelingUse(
                    steps: target.settings.alertRelabeling, kind: .alerts, isOpen: true, subject: "alertmanager", site: site),
            ]
        }
        uses.append(
            RelabelingUse(steps: server.alertRelabeling, kind: .alerts, isOpen: true, subject: "prometheus", site: stack.site))
        return uses.filter { !$0.steps.isEmpty }
    }

    private static func of(_ scrape: Scrape, _ subject: String) -> [RelabelingUse] {
        [
            targets(
                scrape.discovery, scrape.relabeling, scrape.parameters.map { "__param_" + $0.name.text },
                isOpen: scrape.raw != nil, subject, scrape.site),
            RelabelingUse(
                steps: scrape.metricRelabeling, kind: .samples, isOpen: true, subject: subject, site: scrape.site),
        ]
    }

    private static func targets(
        _ discovery: Discovery, _ steps: [Relabeling], _ parameters: [String], isOpen: Bool, _ subject: String,
        _ site: DeclarationSite
    ) -> RelabelingUse {
        let own = ["__address__", "__scheme__", "__metrics_path__", "__scrape_interval__", "__scrape_timeout__", "job"]
        let declared = discovery.groups.flatMap { $0.labels.pairs.map(\.label.name) }
        // Whoever writes such a list gives targets what labels they like.
        let isWrittenElsewhere =
            switch discovery.kind {
            case .files, .http: true
            case .host, .fixed, .list, .dns, .docker, .kubernetes, .ec2, .ecs, .consul: false
            }
        return RelabelingUse(
            steps: steps, kind: .targets(discovery, labels: Set(own + declared + parameters)),
            isOpen: isOpen || isWrittenElsewhere, subject: subject, site: site)
    }

    /// Whether a step can find a label: it is there from the start, or a step before wrote it.
    package func canHave(_ label: String, before step: Int) -> Bool {
        for earlier in steps.prefix(step) {
            if earlier.action == .labelmap { return true }
            if let target = earlier.target?.name, target == label || target.contains("$") { return true }
        }
        switch kind {
        case .targets(let discovery, let labels):
            return isOpen || labels.contains(label) || discovery.labels.contains(label)
        // What begins with two underscores is dropped before samples are stored and alerts are sent.
        case .samples: return label == "__name__" || !label.hasPrefix("__")
        case .alerts: return !label.hasPrefix("__")
        }
    }
}
