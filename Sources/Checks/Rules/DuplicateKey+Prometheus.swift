import Analysis
import Diagnostics
import StackDSL

/// Names that Prometheus takes once.
extension DuplicateKey {
    static func ofPrometheus(_ stack: Stack) -> [Finding] {
        let server = stack.prometheus
        var findings = repeated(
            "remote write", server.remoteWrites.compactMap { write in write.name.map { ($0.text, write.site) } })
        findings += repeated(
            "remote read", server.remoteReads.compactMap { read in read.name.map { ($0.text, read.site) } })
        for read in server.remoteReads {
            findings += repeated("label", read.requiredLabels.pairs.map { ($0.label.name, read.site) })
        }
        findings += repeated("list of targets", lists(of: stack))
        findings += repeated(
            "promoted attribute", (server.otlp?.promotedAttributes ?? []).map { ($0.text, stack.site) })
        findings += repeated("scrape protocol", server.format.protocols.map { ($0.rawValue, stack.site) })
        for scrape in stack.services.flatMap(\.scrapes) {
            findings += repeated("scrape protocol", scrape.format.protocols.map { ($0.rawValue, scrape.site) })
            findings += repeated("header", scrape.client.headers.map { ($0.name.text.lowercased(), scrape.site) })
            guard case .kubernetes(let kubernetes) = scrape.discovery.kind else { continue }
            findings += repeated("selector of", kubernetes.selectors.map { ($0.role.rawValue, scrape.site) })
        }
        return findings
    }

    /// One list may serve several jobs; two lists of one name would be one file.
    private static func lists(of stack: Stack) -> [(String, DeclarationSite)] {
        var seen: Set<Discovery> = []
        return stack.services.flatMap(\.scrapes).compactMap { scrape in
            guard case .list(let name, let groups, _) = scrape.discovery.kind,
                seen.insert(.list(name, groups)).inserted
            else { return nil }
            return (name.text, scrape.site)
        }
    }
}
