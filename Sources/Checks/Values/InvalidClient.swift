package import Analysis
import Diagnostics
import StackDSL

/// Finds HTTP clients that contradict themselves.
package struct InvalidClient: Check {
    package static let about = CheckDescription(
        .invalidClient,
        summary: "an HTTP client is described in a way that its program refuses",
        rationale: """
            Prometheus and the blackbox exporter refuse a file with two ways of authentication, with a certificate \
            without its key, or with a header that they set themselves. They do not start, or go on with what they had.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/configuration/#http_config"],
        bad: [
            .stack(
                #"TLS(certificate: "/tls/own.pem")"#, note: "no key",
                scrape(HTTPClient(tls: .init(certificate: "/tls/own.pem")))),
            .stack(
                #"HTTPHeader("Authorization", from: …)"#,
                scrape(HTTPClient(headers: [HTTPHeader("Authorization", from: .file("/run/secrets/token"))]))),
            .stack(
                "RemoteWrite(…, client: …, signing: AWSSigning())", note: "two ways of authentication",
                Stack(
                    "example",
                    prometheus: PrometheusServer(remoteWrites: [
                        RemoteWrite(
                            "https://store/api/v1/write",
                            client: HTTPClient(authentication: .bearer(.file("/run/secrets/token"))),
                            signing: AWSSigning())
                    ]), services: [ExampleStack.api])),
        ],
        good: [
            .stack(
                #"TLS(certificate: "/tls/own.pem", key: .file("/tls/own.key"))"#,
                scrape(HTTPClient(tls: .init(certificate: "/tls/own.pem", key: .file("/tls/own.key"))))),
            .stack(
                #"HTTPHeader("X-Scope-OrgID", "shop")"#,
                scrape(HTTPClient(headers: [HTTPHeader("X-Scope-OrgID", "shop")]))),
        ])

    private static func scrape(_ client: HTTPClient) -> Stack {
        ExampleStack.with(services: [
            Service("api", scrapes: [Scrape(.fixed([TargetGroup(["api:9090"])]), client: client)])
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.clientUses.flatMap { use in
            problems(of: use).map {
                Finding($0.message, subject: use.subject, at: Highlight(use.site), help: [$0.help])
            }
        } + ofKubernetes(stack.stack) + ofProbes(stack.stack)
    }

    private typealias Problem = (message: String, help: String)

    private static func problems(of use: ClientUse) -> [Problem] {
        var problems: [Problem] = []
        if use.isSigned, use.client.authentication != nil {
            problems.append(
                ("there are two ways of authentication: the client's and `signing:`", "leave one of them out"))
        }
        if let tls = use.client.tls, (tls.certificate == nil) != (tls.key == nil) {
            problems.append(
                (
                    tls.key == nil ? "a certificate has no key" : "a key has no certificate",
                    "give both: `certificate:` and `key:`"
                ))
        }
        for header in use.client.headers {
            let name = header.name.text.lowercased()
            // A probe may pretend to be anybody, in the headers that are its own.
            let mayPretend = use.program == .blackbox && header.text != nil
            if name == "authorization" {
                problems.append(("the header `\(header.name.text)` is what `authentication:` sets", "use it"))
            } else if reserved.contains(name), !mayPretend {
                problems.append(
                    ("\(use.program.rawValue) sets the header `\(header.name.text)` itself", "leave it out"))
            } else if name.isEmpty || !name.utf8.allSatisfy(isToken) {
                problems.append(
                    ("`\(header.name.text)` cannot be the name of a header", "use letters, digits and `-`"))
            }
        }
        if use.client.proxy?.connectHeaders.contains(where: { $0.text == nil }) == true {
            problems.append(("a header for a proxy cannot come from a file", "give its text, which is no secret then"))
        }
        return problems
    }

    private static func ofKubernetes(_ stack: Stack) -> [Finding] {
        stack.services.flatMap { service in
            service.scrapes.compactMap { scrape -> Finding? in
                guard case .kubernetes(let kubernetes) = scrape.discovery.kind, kubernetes.client != HTTPClient(),
                    kubernetes.apiServer == nil
                else { return nil }
                let hasFile = kubernetes.kubeconfig != nil
                return Finding(
                    hasFile
                        ? "both `kubeconfig` and `client` say how Kubernetes is asked"
                        : "a client is described for Kubernetes, but not whom it asks",
                    subject: "service \"\(service.name.text)\"", at: Highlight(scrape.site),
                    help: [hasFile ? "leave one of them out" : "give the `apiServer:`"])
            }
        }
    }

    private static func ofProbes(_ stack: Stack) -> [Finding] {
        stack.services.flatMap(\.probes).compactMap { probe in
            guard case .http(let http) = probe.expectation.kind else { return nil }
            let others = http.versions.filter { ($0 == .v3) != http.usesHTTP3 }
            if others.isEmpty && !(http.usesHTTP3 && http.client.usesHTTP2 == true) { return nil }
            return Finding(
                http.usesHTTP3
                    ? "a probe that uses HTTP/3 gets no other version" : "a probe without HTTP/3 never gets that version",
                subject: "probe \"\(probe.name.text)\"", at: Highlight(probe.site),
                help: [http.usesHTTP3 ? "expect `.v3` alone" : "say `usesHTTP3: true`, or leave out `.v3`"])
        }
    }

    /// What Prometheus' library sets, or refuses to send on.
    private static let reserved: Set<String> = [
        "host", "content-encoding", "content-length", "content-type", "user-agent", "connection", "keep-alive",
        "proxy-authenticate", "proxy-authorization", "www-authenticate", "accept-encoding",
        "x-prometheus-remote-write-version", "x-prometheus-remote-read-version", "x-prometheus-scrape-timeout-seconds",
        "x-amz-date", "x-amz-security-token", "x-amz-content-sha256",
    ]

    /// Of RFC 9110.
    private static func isToken(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"): true
        default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
        }
    }
}
