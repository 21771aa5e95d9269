import Analysis
import Diagnostics
import StackDSL

/// Texts of collectors and stores in which a secret might stand.
extension SecretAsText {
    static func ofTelemetry(_ stack: Stack) -> [Finding] {
        var findings: [Finding] = []
        if let collector = stack.telemetry {
            let components = CollectorComponents(collector, version: stack.versions.openTelemetryCollector)
            findings += components.exporters.flatMap { exporter -> [Finding] in
                guard let outgoing = exporter.value.outgoing else { return [] }
                let subject = "exporter \"\(exporter.id)\""
                return look(outgoing.endpoint.text, subject, exporter.value.site)
                    + outgoing.headers.flatMap { ofHeader($0, subject, exporter.value.site) }
            }
            var scraping = stack
            scraping.services = components.scrapedServices
            findings += ofServices(scraping)
            findings += components.processors.flatMap { processor in
                texts(of: processor.value).flatMap { look($0, "processor \"\(processor.id)\"", processor.value.site) }
            }
        }
        if let jaeger = stack.jaeger {
            var texts = [jaeger.metrics?.text].compactMap { $0 } + jaeger.links.map(\.url.text)
            if case .elasticsearch(let servers, _, _, _, _, _) = jaeger.storage.kind { texts += servers.map(\.text) }
            findings += texts.flatMap { look($0, "jaeger", jaeger.site) }
        }
        if let server = stack.openObserve { findings += look(server.url.text, "openobserve", server.site) }
        return findings
    }

    private static let secretHeaders: Set<String> = [
        "authorization", "proxy-authorization", "cookie", "api-key", "apikey", "x-api-key", "x-auth-token",
    ]

    /// A header that authenticates is a secret, whatever it looks like.
    private static func ofHeader(
        _ header: HTTPHeader, _ subject: String, _ site: DeclarationSite
    ) -> [Finding] {
        guard let text = header.text else { return [] }
        guard secretHeaders.contains(header.name.text.lowercased()) else { return look(text.text, subject, site) }
        return [
            Finding(
                "the header `\(header.name.text)` is written as text", subject: subject,
                at: Highlight(site, isConfidential: true),
                help: ["say who the exporter is: `authentication: .bearer(.environment(\"TOKEN\"))`"])
        ]
    }

    private static func texts(of processor: TelemetryProcessor) -> [String] {
        switch processor.kind {
        case .attributes(let actions), .resource(let actions):
            actions.compactMap { action in
                switch action.kind {
                case .insert(.text(let text)), .upsert(.text(let text)): text.text
                case .insert, .upsert, .copy, .hash, .delete: nil
                }
            }
        case .transform(let statements): statements.map(\.text.text)
        case .batch, .maskedBodies, .redaction, .filter, .probabilisticSampler, .tailSampling: []
        }
    }
}

/// Secrets in environment variables that nobody expands.
extension UnexpandableSecret {
    static func ofTelemetry(_ stack: Stack) -> [Finding] {
        var findings: [Finding] = []
        if let collector = stack.telemetry {
            let components = CollectorComponents(collector, version: stack.versions.openTelemetryCollector)
            for scrape in components.scrapedServices.flatMap(\.scrapes) {
                findings += variables(scrape.client.secrets).map {
                    finding($0, "the collector where it scrapes", "collector", scrape.site)
                }
            }
        }
        if let jaeger = stack.jaeger,
            case .elasticsearch(_, let authentication?, _, _, _, _) = jaeger.storage.kind,
            case .authorization(_, let token) = authentication.kind
        {
            findings += variables([token]).map { finding($0, "Jaeger", "jaeger", jaeger.site) }
        }
        return findings
    }
}
