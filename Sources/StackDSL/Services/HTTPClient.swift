/// How a tool speaks HTTP to another: who it is, and whom it trusts.
///
/// - Emits: the keys of Prometheus' HTTP client (`basic_auth`, `authorization`, `oauth2`, `tls_config`, …), also used
///   by Alertmanager, Promtail and the blackbox exporter.
/// - Diagnoses: `unexpandable-secret`, `unsupported-by-version`, `invalid-client`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#http_config
public struct HTTPClient: Sendable, Hashable {
    package let authentication: Authentication?
    package let tls: TLS?
    package let headers: [HTTPHeader]
    package let followsRedirects: Bool
    package let usesHTTP2: Bool?
    package let proxy: HTTPProxy?

    /// By default nobody in particular, who trusts the system's authorities and follows redirects.
    ///
    /// - Parameters:
    ///   - headers: sent with each request. Emits `http_headers`, since Prometheus 2.55, Alertmanager 0.28 and blackbox
    ///     exporter 0.26; what is no secret comes as `headers` where the program has that, in every version.
    ///   - usesHTTP2: by default as the program likes: yes, but not for a remote write since Prometheus 3.0.
    public init(
        authentication: Authentication? = nil, tls: TLS? = nil, headers: [HTTPHeader] = [],
        followsRedirects: Bool = true, usesHTTP2: Bool? = nil, proxy: HTTPProxy? = nil
    ) {
        self.authentication = authentication
        self.tls = tls
        self.headers = headers
        self.followsRedirects = followsRedirects
        self.usesHTTP2 = usesHTTP2
        self.proxy = proxy
    }

    /// Certificates, by their paths as the program sees them.
    public struct TLS: Sendable, Hashable {
        package let authority: Name?
        package let certificate: Name?
        package let key: Secret?
        package let serverName: Name?
        package let skipsVerification: Bool
        package let oldest: TLSVersion?
        package let newest: TLSVersion?

        /// - Parameters:
        ///   - authority: the file of the authority that is trusted; the system's by default.
        ///   - certificate: the client's own, for mutual TLS; needs `key`.
        ///   - serverName: the name the server's certificate is for, where it is not the host's.
        ///   - skipsVerification: trusts anybody. Only for a host that cannot be given a certificate.
        ///   - oldest: the oldest version that is accepted; TLS 1.2 by default.
        ///   - newest: the newest version that is accepted; TLS 1.3 by default.
        public init(
            authority: Name? = nil, certificate: Name? = nil, key: Secret? = nil, serverName: Name? = nil,
            skipsVerification: Bool = false, oldest: TLSVersion? = nil, newest: TLSVersion? = nil
        ) {
            self.authority = authority
            self.certificate = certificate
            self.key = key
            self.serverName = serverName
            self.skipsVerification = skipsVerification
            self.oldest = oldest
            self.newest = newest
        }
    }

    /// A version of TLS.
    public enum TLSVersion: String, Sendable, Hashable {
        case v1_0 = "TLS10"
        case v1_1 = "TLS11"
        case v1_2 = "TLS12"
        case v1_3 = "TLS13"
    }
}

extension HTTPClient {
    /// Every secret it holds.
    package var secrets: [Secret] {
        [tls?.key].compactMap { $0 } + (authentication?.secrets ?? []) + headers.compactMap(\.secret)
            + (proxy?.connectHeaders.compactMap(\.secret) ?? [])
    }
}
