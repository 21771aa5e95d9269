import Analysis
import Diagnostics
import StackDSL

/// Times of Prometheus' storage, of what it writes to and asks, and of probes.
extension InvalidTiming {
    static func ofPrometheus(_ stack: Stack) -> [Finding] {
        ofStorage(stack) + ofRemotes(stack.prometheus) + ofDiscoveries(stack) + ofProbes(stack)
    }

    private static func ofStorage(_ stack: Stack) -> [Finding] {
        let storage = stack.prometheus.storage
        var findings: [Finding] = []
        if let retention = storage.retention, retention < .hours(2) {
            findings.append(
                Finding(
                    "samples cannot be kept for \(retention.prometheusText) alone: a block holds two hours",
                    subject: "prometheus", at: Highlight(stack.site), help: ["keep them for a day or more"]))
        }
        if let window = storage.outOfOrderWindow, window < .zero {
            findings.append(notPositive("the window of late samples", window, "prometheus", stack.site))
        }
        if let offset = stack.prometheus.ruleQueryOffset, offset < .zero {
            findings.append(notPositive("the offset of rules", offset, "prometheus", stack.site))
        }
        return findings
    }

    private static func ofRemotes(_ server: PrometheusServer) -> [Finding] {
        let writes = server.remoteWrites.flatMap { write in
            [
                ("the timeout", write.timeout), ("the deadline of a queue", write.queue.deadline),
                ("the first pause", write.queue.backoff?.lowerBound), ("the interval of metadata", write.metadata.interval),
                ("the age of samples", write.queue.sampleAge),
            ].compactMap { positive($0.0, $0.1, "remote write", write.site) }
        }
        let reads = server.remoteReads.compactMap { positive("the timeout", $0.timeout, "remote read", $0.site) }
        return writes + reads
    }

    private static func ofDiscoveries(_ stack: Stack) -> [Finding] {
        stack.services.flatMap { service in
            service.scrapes.compactMap { scrape in
                positive(
                    "the interval of a discovery", scrape.discovery.refresh, "service \"\(service.name.text)\"",
                    scrape.site)
            }
        }
    }

    /// The exporter gives up half a second before Prometheus would, and Prometheus before its interval ends.
    private static func ofProbes(_ stack: Stack) -> [Finding] {
        stack.services.flatMap(\.probes).flatMap { probe -> [Finding] in
            let subject = "probe \"\(probe.name.text)\""
            let interval = probe.interval ?? stack.prometheus.scrapeInterval
            var findings = [
                positive("the timeout", probe.timeout, subject, probe.site),
                positive("the interval", probe.interval, subject, probe.site),
            ].compactMap { $0 }
            if let timeout = probe.timeout, timeout + .milliseconds(500) > interval, interval > .zero {
                findings.append(
                    Finding(
                        "a timeout of \(timeout.prometheusText) does not fit into the interval of "
                            + "\(interval.prometheusText)", subject: subject, at: Highlight(probe.site),
                        notes: ["the exporter gives up half a second before Prometheus does"],
                        help: ["give a shorter timeout, or a longer interval: `every:`"]))
            }
            if interval >= .minutes(5) {
                findings.append(leavesGaps(interval, subject, probe.site))
            }
            return findings
        }
    }

    private static func positive(
        _ what: String, _ time: Duration?, _ subject: String, _ site: DeclarationSite
    ) -> Finding? {
        guard let time, time < .milliseconds(1) else { return nil }
        return notPositive(what, time, subject, site)
    }
}

extension Discovery {
    /// How often it asks again, where that is declared.
    fileprivate var refresh: Duration? {
        switch kind {
        case .list(_, _, let refresh), .files(_, let refresh), .dns(_, _, _, let refresh), .http(_, _, let refresh):
            refresh
        case .docker(let docker): docker.refresh
        case .ec2(let ec2): ec2.refresh
        case .ecs(let ecs): ecs.refresh
        case .consul(let consul): consul.refresh
        case .host, .fixed, .kubernetes: nil
        }
    }
}
