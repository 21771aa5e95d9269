package import Diagnostics
package import StackDSL

/// An HTTP client that Prometheus or the blackbox exporter has, with the declaration it belongs to.
package struct ClientUse: Sendable {
    package enum Program: String, Sendable {
        case prometheus = "Prometheus"
        case blackbox = "the blackbox exporter"
    }

    package let client: HTTPClient
    package let program: Program
    /// Whether headers that are no secret have a key of their own, which every version knows.
    package let hasPlainHeaders: Bool
    /// Whether requests are signed besides.
    package let isSigned: Bool
    package let subject: String
    package let site: DeclarationSite
}

extension ResolvedStack {
    /// Every client of Prometheus, then of the blackbox exporter.
    package var clientUses: [ClientUse] {
        let server = stack.prometheus
        var uses: [ClientUse] = []
        func add(
            _ client: HTTPClient?, plain: Bool = false, signed: Bool = false, _ subject: String,
            _ site: DeclarationSite, _ program: ClientUse.Program = .prometheus
        ) {
            guard let client else { return }
            uses.append(
                ClientUse(
                    client: client, program: program, hasPlainHeaders: plain, isSigned: signed, subject: subject,
                    site: site))
        }
        for service in stack.services {
            let subject = "service \"\(service.name.text)\""
            for scrape in service.scrapes {
                add(scrape.client, subject, scrape.site)
                add(scrape.discovery.client, subject, scrape.site)
            }
        }
        for target in server.alertmanagers {
            let site = target.site ?? stack.site
            add(target.settings.client, signed: target.settings.signing != nil, "alertmanager", site)
            add(target.discovery.client, "alertmanager", site)
        }
        for write in server.remoteWrites {
            add(write.client, plain: true, signed: write.signing != nil, "remote write", write.site)
        }
        for read in server.remoteReads { add(read.client, plain: true, "remote read", read.site) }
        for probe in stack.services.flatMap(\.probes) {
            add(probe.expectation.client, plain: true, "probe \"\(probe.name.text)\"", probe.site, .blackbox)
        }
        return uses
    }
}

extension ProbeExpectation {
    /// Who the exporter is: of a probe that is not HTTP, a client that has nothing but its certificates.
    fileprivate var client: HTTPClient? {
        switch kind {
        case .http(let http): http.client
        case .tcp(let tcp): tcp.trust.map { HTTPClient(tls: $0) }
        case .dns(let dns): dns.trust.map { HTTPClient(tls: $0) }
        case .grpc(let grpc): grpc.trust.map { HTTPClient(tls: $0) }
        case .icmp: nil
        }
    }
}
