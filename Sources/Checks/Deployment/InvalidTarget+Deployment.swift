import Analysis
import Diagnostics
import StackDSL

/// Addresses that lead nowhere from inside a container.
extension InvalidTarget {
    static func ofDeployment(_ stack: ResolvedStack) -> [Finding] {
        guard let composition = stack.composition else { return [] }
        return addresses(stack).compactMap { address in
            let host = hostName(of: address.text)
            if ["localhost", "127.0.0.1", "::1"].contains(host) {
                guard !address.isOwn else { return nil }
                return finding(
                    address, "`\(SecretPattern.redacted(address.text))` is the container of \(address.reader) itself",
                    help: "name the container that is meant, or the host by an address of its own")
            }
            guard composition.hasOnlyOwnNames, !host.contains("."), !host.contains(":"), !host.contains("{"),
                composition.service(named: host) == nil
            else { return nil }
            return finding(
                address, "no container of this deployment is called `\(host)`",
                help: "join the network that has it: `Deployment(joining: …)`", level: .warning)
        }
    }

    private struct Address {
        let text: String
        /// Who connects to it.
        let reader: String
        let subject: String
        let site: DeclarationSite
        /// Prometheus may scrape itself.
        var isOwn = false
    }

    private static func finding(
        _ address: Address, _ message: String, help: String, level: Diagnostic.Level? = nil
    ) -> Finding {
        Finding(message, subject: address.subject, at: Highlight(address.site), help: [help], level: level)
    }

    private static func addresses(_ resolved: ResolvedStack) -> [Address] {
        let stack = resolved.stack
        let scrapes = stack.services.flatMap { service in
            service.scrapes.flatMap { scrape in
                targets(scrape.discovery, of: service.name.text).map {
                    Address(
                        text: $0, reader: "Prometheus", subject: "service \"\(service.name.text)\"", site: scrape.site,
                        isOwn: $0.hasSuffix(":9090"))
                }
            }
        }
        let probes = stack.services.flatMap(\.probes)
        let probed = probes.flatMap { probe in
            probe.targets.map {
                Address(
                    text: $0.text, reader: "the blackbox exporter", subject: "probe \"\(probe.name.text)\"",
                    site: probe.site)
            }
        }
        let server = stack.prometheus
        let written = server.remoteWrites.map {
            Address(text: $0.url.text, reader: "Prometheus", subject: "remote write", site: $0.site)
        }
        let asked =
            (stack.routing == nil ? [] : server.alertmanagers.flatMap { targets($0.discovery, of: "") })
            + (probes.isEmpty ? [] : [server.blackbox.text])
        let sources = (stack.grafana?.dataSources ?? []).map {
            Address(
                text: $0.url.text, reader: "Grafana", subject: "data source \"\($0.name.text)\"", site: stack.site)
        }
        let logs = stack.loki.map {
            [Address(text: $0.collector.url?.text ?? $0.writeURL, reader: "the collector", subject: "loki", site: $0.site)]
                + (resolved.logAlerts.isEmpty
                    ? [] : [Address(text: $0.alertmanager.text, reader: "Loki", subject: "loki", site: $0.site)])
        }
        return scrapes + probed + written
            + asked.map { Address(text: $0, reader: "Prometheus", subject: "prometheus", site: stack.site) }
            + sources + (logs ?? [])
    }

    private static func targets(_ discovery: Discovery, of service: String) -> [String] {
        switch discovery.kind {
        case .host(let host, let port): ["\(host?.text ?? service):\(port)"]
        case .fixed(let groups), .list(_, let groups, _): groups.flatMap(\.targets).map(\.text)
        default: []
        }
    }
}

extension Composition {
    /// Whether no name can come from elsewhere.
    fileprivate var hasOnlyOwnNames: Bool { deployment.network == nil && deployment.elsewhere.isEmpty }
}
