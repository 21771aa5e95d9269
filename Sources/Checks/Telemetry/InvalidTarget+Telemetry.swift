import Analysis
import Diagnostics
import StackDSL

/// Addresses that a collector listens at or calls, and those of Jaeger and OpenObserve.
extension InvalidTarget {
    static func ofTelemetry(_ stack: Stack) -> [Finding] {
        ofCollector(stack) + ofJaeger(stack.jaeger) + ofOpenObserve(stack.openObserve)
    }

    private static func ofCollector(_ stack: Stack) -> [Finding] {
        guard let collector = stack.telemetry else { return [] }
        let components = CollectorComponents(collector, version: stack.versions.openTelemetryCollector)
        var findings = listening(
            collector.host, ports: [collector.healthPort, collector.metricsPort], "collector", collector.site)
        for receiver in components.receivers {
            guard case .otlp(let grpc, let http, let host, let origins, _) = receiver.value.kind else { continue }
            let subject = "receiver \"\(receiver.id)\""
            findings += listening(host, ports: [grpc, http].compactMap { $0 }, subject, receiver.value.site)
            findings += origins.filter { $0.text != "*" && !isWebURL($0.text) }.map {
                finding("`\($0.text)` is not where a web page comes from", "write its scheme and host: `https://shop.example`", subject, receiver.value.site)
            }
        }
        for scrape in components.scrapedServices.flatMap(\.scrapes) {
            findings += problems(of: scrape.discovery).map {
                finding($0.message, $0.help, "collector", scrape.site)
            }
            if case .list(let name, _, _) = scrape.discovery.kind {
                findings.append(
                    finding(
                        "the list `\(name.text)` is a file of Prometheus, which the collector does not have",
                        "name the targets: `.fixed([TargetGroup([…])])`", "collector", scrape.site))
            }
        }
        for exporter in components.exporters {
            let subject = "exporter \"\(exporter.id)\""
            let site = exporter.value.site
            switch exporter.value.kind {
            case .otlp(let outgoing):
                findings += called(outgoing.endpoint, isURL: false, subject, site)
                if outgoing.authentication != nil, outgoing.tls == nil {
                    findings.append(
                        finding(
                            "gRPC sends no credentials without TLS: the collector does not start",
                            "give it `tls:`, or use `.otlpHTTP`", subject, site))
                }
            case .otlpHTTP(let outgoing), .remoteWrite(let outgoing, _):
                findings += called(outgoing.endpoint, isURL: true, subject, site)
            case .prometheus(let port, let host, _, _, _): findings += listening(host, ports: [port], subject, site)
            case .debug, .connector: break
            }
        }
        return findings
    }

    private static func ofJaeger(_ jaeger: JaegerServer?) -> [Finding] {
        guard let jaeger else { return [] }
        var addresses = [jaeger.metrics].compactMap { $0 }
        if case .elasticsearch(let servers, _, _, _, _, _) = jaeger.storage.kind { addresses += servers }
        var findings = addresses.flatMap { called($0, isURL: true, "jaeger", jaeger.site) }
        findings += jaeger.links.filter { !isWebURL($0.url.text) && !$0.url.text.hasPrefix("/") }.map {
            finding("`\(SecretPattern.redacted($0.url.text))` is not a URL", "a link needs `http://` or `https://` and a host", "jaeger", jaeger.site)
        }
        if case .elasticsearch(_, let authentication?, _, _, _, _) = jaeger.storage.kind, !authentication.isKnownToJaeger {
            findings.append(
                finding("Jaeger cannot log in to Elasticsearch this way", "use `.basic` or `.bearer`", "jaeger", jaeger.site))
        }
        if let path = jaeger.basePath?.text,
            !path.hasPrefix("/") || path.hasSuffix("/") || path.contains("//") || path.contains("/.")
        {
            findings.append(
                finding("`\(path)` is not a path that Jaeger takes", "begin it with `/`, and end it without: `/jaeger`", "jaeger", jaeger.site))
        }
        return findings
    }

    private static func ofOpenObserve(_ server: OpenObserveServer?) -> [Finding] {
        guard let server else { return [] }
        var findings: [Finding] = []
        if !isWebURL(server.url.text) {
            findings.append(
                finding(
                    "`\(SecretPattern.redacted(server.url.text))` is not a URL", "write it with its scheme and port: `http://openobserve:5080`", "openobserve", server.site))
        } else if server.url.text.contains("/api") {
            findings.append(
                finding("`\(server.url.text)` has a path", "write the server alone: paths are added", "openobserve", server.site))
        }
        if case .oauth2 = server.authentication.kind {
            findings.append(
                finding("OpenObserve takes no tokens of OAuth 2", "use `.basic` or `.bearer`", "openobserve", server.site))
        }
        return findings
    }

    /// Where something listens, for others.
    private static func listening(_ host: Name, ports: [Int], _ subject: String, _ site: DeclarationSite) -> [Finding] {
        var findings = ports.filter { !(1...65_535).contains($0) }.map {
            finding("\($0) is not a port", "ports are 1 to 65535", subject, site)
        }
        if isLocal(host.text) {
            findings.append(
                finding(
                    "it listens at `\(host.text)`, which nobody outside of its container reaches",
                    "leave `host:` out: it then listens at all interfaces", subject, site))
        } else if host.text.isEmpty || host.text.contains("/") {
            findings.append(finding("`\(host.text)` is not a host", "write a name or an address", subject, site))
        }
        return findings
    }

    /// What something calls.
    private static func called(_ endpoint: Name, isURL: Bool, _ subject: String, _ site: DeclarationSite) -> [Finding] {
        let text = endpoint.text
        if isURL {
            guard isWebURL(text) else {
                return [
                    finding("`\(SecretPattern.redacted(text))` is not a URL", "it needs `http://` or `https://` and a host", subject, site)
                ]
            }
        } else if let problem = hostAndPort(text) {
            return [finding(problem, "write `host:port`", subject, site)]
        }
        let authority = text.firstRange(of: "://").map { text[$0.upperBound...] } ?? text[...]
        guard isLocal(String(authority.prefix { $0 != "/" }.split(separator: ":").first ?? "")) else { return [] }
        return [
            finding("`\(text)` is the program's own container", "name the host that is meant", subject, site)
        ]
    }

    private static func hostAndPort(_ text: String) -> String? {
        if text.contains("/") { return "`\(SecretPattern.redacted(text))` has a scheme or a path" }
        guard let colon = text.lastIndex(of: ":"), colon > text.startIndex, let port = Int(text[text.index(after: colon)...])
        else { return "`\(text)` has no port" }
        return (1...65_535).contains(port) ? nil : "\(port) is not a port"
    }

    private static func isWebURL(_ text: String) -> Bool {
        for scheme in ["http://", "https://"] where text.hasPrefix(scheme) {
            let host = text.dropFirst(scheme.count).prefix { $0 != "/" && $0 != "?" }
            return !host.isEmpty && !host.hasPrefix(":") && !host.contains(" ")
        }
        return false
    }

    private static func isLocal(_ host: String) -> Bool {
        host == "localhost" || host.hasPrefix("127.") || host == "::1" || host == "[::1]"
    }

    private static func finding(_ message: String, _ help: String, _ subject: String, _ site: DeclarationSite) -> Finding {
        Finding(message, subject: subject, at: Highlight(site), help: [help])
    }
}

extension HTTPClient.Authentication {
    fileprivate var isKnownToJaeger: Bool {
        switch kind {
        case .basic, .authorization(nil, _): true
        case .authorization, .oauth2: false
        }
    }
}
