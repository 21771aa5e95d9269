import Analysis
import Diagnostics
import StackDSL

/// Ids, ports and streams that are used twice.
extension DuplicateKey {
    static func ofTelemetry(_ stack: Stack) -> [Finding] {
        var findings: [Finding] = []
        if let collector = stack.telemetry { findings += ofCollector(collector, stack.versions.openTelemetryCollector) }
        if let server = stack.openObserve {
            findings += repeated(
                "stream", server.streams.map { ("\($0.signal.rawValue)/\($0.name.text)", server.site) })
            if server.streams.count(where: { $0.signal == .metrics }) > 1 {
                findings.append(
                    Finding(
                        "the retention of metrics is declared twice", subject: "openobserve", at: Highlight(server.site),
                        help: ["OpenObserve makes a stream of each metric, and keeps all of them equally long"]))
            }
        }
        return findings
    }

    private static func ofCollector(_ collector: TelemetryCollector, _ version: ToolVersion) -> [Finding] {
        let components = CollectorComponents(collector, version: version)
        var findings = repeated(
            "pipeline",
            collector.pipelines.map { pipeline in
                (pipeline.name.map { "\(pipeline.signal.rawValue)/\($0.text)" } ?? pipeline.signal.rawValue, pipeline.site)
            })
        findings += conflicts("receiver", collector.pipelines.flatMap(\.receivers), components.id(of:), \.kind, \.site)
        findings += conflicts("processor", collector.pipelines.flatMap(\.processors), components.id(of:), \.kind, \.site)
        findings += conflicts("exporter", collector.pipelines.flatMap(\.exporters), components.id(of:), \.kind, \.site)
        findings += components.processors.flatMap { processor -> [Finding] in
            guard case .tailSampling(let policies, _, _) = processor.value.kind else { return [] }
            return repeated("sampling policy", policies.map { ($0.name.text, processor.value.site) })
        }
        findings += components.exporters.flatMap { exporter in
            repeated("header", exporter.value.outgoing?.headers.map { ($0.name.text.lowercased(), exporter.value.site) } ?? [])
        }
        findings += repeated(
            "scrape job of the collector",
            components.scrapedServices.flatMap { service in
                service.scrapes.map { (service.jobName(of: $0).text, $0.site) }
            })
        return findings + repeated("port", ports(collector, components))
    }

    /// Every port that the collector listens at.
    private static func ports(
        _ collector: TelemetryCollector, _ components: CollectorComponents
    ) -> [(String, DeclarationSite)] {
        var ports = [("\(collector.healthPort)", collector.site), ("\(collector.metricsPort)", collector.site)]
        for receiver in components.receivers {
            guard case .otlp(let grpc, let http, _, _, _) = receiver.value.kind else { continue }
            ports += [grpc, http].compactMap { $0 }.map { ("\($0)", receiver.value.site) }
        }
        for exporter in components.exporters {
            guard case .prometheus(let port, _, _, _, _) = exporter.value.kind else { continue }
            ports.append(("\(port)", exporter.value.site))
        }
        return ports
    }

    /// Components of one id that are not the same: only the first would be written.
    private static func conflicts<Component, Kind: Equatable>(
        _ what: String, _ components: [Component], _ id: (Component) -> String, _ kind: KeyPath<Component, Kind>,
        _ site: KeyPath<Component, DeclarationSite>
    ) -> [Finding] {
        var first: [String: Component] = [:]
        var seen: Set<DeclarationSite> = []
        return components.compactMap { component in
            let id = id(component)
            guard let before = first[id] else {
                first[id] = component
                return nil
            }
            guard before[keyPath: kind] != component[keyPath: kind], seen.insert(component[keyPath: site]).inserted else {
                return nil
            }
            return Finding(
                "two \(what)s that differ have the id `\(id)`", subject: "\(what) \"\(id)\"",
                at: Highlight(component[keyPath: site]),
                related: before[keyPath: site] == component[keyPath: site]
                    ? [] : [Highlight(before[keyPath: site], label: "first here")],
                help: ["give one of them a name of its own"])
        }
    }
}
