import StackDSL

/// What the blackbox exporter asks.
extension PrometheusFeatureCase {
    private static let trust = HTTPClient.TLS(authority: "secrets/ca.pem", serverName: "erp")

    static let probes: [PrometheusFeatureCase] = [
        .init("HTTP", ofBlackbox: true) {
            $0.add(
                "http",
                .http(
                    statusCodes: [200, 204], bodyMatches: [#""status"\s*:\s*"ok""#], bodyDoesNotMatch: ["degraded"],
                    headerMatches: [.init("Content-Type", matches: "json")],
                    headerDoesNotMatch: [.init("Server", matches: "old", allowsMissing: true)],
                    versions: [.v1_1, .v2], method: "POST", body: .text(#"{"deep": true}"#), requiresTLS: true,
                    followsRedirects: false, compression: .gzip, bodySize: .mebibytes(1), resolvesBehindProxy: true,
                    client: HTTPClient(
                        authentication: .basic(user: "u", password: .file("secrets/token")), tls: trust,
                        headers: [HTTPHeader("User-Agent", "probe"), HTTPHeader("Accept-Encoding", "gzip")],
                        proxy: "http://proxy:3128"), addressing: .init(.v4, fallsBack: false)), of: "https://erp/health")
        },
        .init("HTTP without TLS", ofBlackbox: true) {
            $0.add("http-plain", .http(refusesTLS: true), of: "http://erp/health")
        },
        .init("HTTP, body of a file", since: (0, 24), ofBlackbox: true) {
            $0.add("http-file", .http(method: "POST", body: .file("secrets/token")), of: "http://erp/health")
        },
        .init("HTTP, secret header", since: (0, 26), ofBlackbox: true) {
            $0.add(
                "http-header",
                .http(client: HTTPClient(headers: [HTTPHeader("X-Key", from: .file("secrets/token"))])),
                of: "http://erp/health")
        },
        .init("HTTP, CEL", since: (0, 27), ofBlackbox: true) {
            $0.add("http-cel", .http(bodySatisfies: #"body.status == "ok""#), of: "http://erp/health")
        },
        .init("HTTP/3", since: (0, 28), ofBlackbox: true) {
            $0.add("http3", .http(versions: [.v3], usesHTTP3: true), of: "https://erp/health")
        },
        .init("TCP", ofBlackbox: true) {
            $0.add(
                "smtp",
                .tcp(
                    trust: trust,
                    conversation: [
                        .init(expecting: "^220 ([^ ]+) ESMTP", sending: "EHLO prober"), .init(expecting: "^250-STARTTLS"),
                        .init(sending: "STARTTLS"), .init(expecting: "^220", startsTLS: true), .init(sending: "QUIT"),
                    ], addressing: .init(.v6, source: "::1")), of: "mail:25")
        },
        .init("TCP, TLS", ofBlackbox: true) { $0.add("tls", .tcp(tls: true), of: "erp:443") },
        .init("TCP, labels", since: (0, 26), ofBlackbox: true) {
            $0.add(
                "ssh",
                .tcp(conversation: [.init(expecting: "^SSH-2.0-([^ -]+)", labels: ["version": "${1}"])]), of: "erp:22")
        },
        .init("TCP, bytes", since: (0, 28), ofBlackbox: true) {
            $0.add("bytes", .tcp(conversation: [.init(expectingBytes: "\u{1}\u{2}", sending: "x")]), of: "erp:1")
        },
        .init("DNS", ofBlackbox: true) {
            $0.add(
                "dns-records",
                .dns(
                    query: "erp.internal", type: "SOA", transport: .tls, trust: trust, recursive: false,
                    codes: ["NOERROR", "NXDOMAIN"],
                    answers: .init(every: ["IN"], some: ["10\\."], notEvery: ["192\\."], none: ["127.0.0.1"]),
                    authority: .init(some: ["ns"]), additional: .init(none: ["::1"]),
                    addressing: .init(.v4, source: "127.0.0.1")), of: "1.1.1.1")
        },
        .init("DNS, class", ofBlackbox: true) {
            $0.add("dns-class", .dns(query: "version.bind", type: "TXT", recordClass: "CH", transport: .tcp), of: "1.1.1.1")
        },
        .init("ping", ofBlackbox: true) {
            $0.add("ping", .ping(payload: 64, neverFragmented: true, hops: 10, addressing: .init(.v4)), of: "erp")
        },
        .init("gRPC", ofBlackbox: true) {
            $0.add("grpc", .grpc(service: "erp", tls: true, trust: trust, addressing: .init(.v4)), of: "erp:50051")
        },
        .init("gRPC, metadata", since: (0, 28), ofBlackbox: true) {
            $0.add("grpc-metadata", .grpc(metadata: [HTTPParameter("tenant", "erp")]), of: "erp:50051")
        },
    ]
}
