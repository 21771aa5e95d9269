/// How a tool speaks HTTP to another: who it is, and whom it trusts.
///
/// - Emits: the keys of Prometheus' HTTP client (`basic_auth`, `authorization`, `tls_config`, …), also used by
///   Alertmanager, Promtail and the blackbox exporter.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/configuration/#scrape_config
public struct HTTPClient: Sendable, Hashable {
    package let authentication: Authentication?
    package let tls: TLS?
    package let followsRedirects: Bool
    package let proxy: Name?

    /// By default nobody in particular, who trusts the system's authorities and follows redirects.
    public init(
        authentication: Authentication? = nil, tls: TLS? = nil, followsRedirects: Bool = true,
        proxy: Name? = nil
    ) {
        self.authentication = authentication
        self.tls = tls
        self.followsRedirects = followsRedirects
        self.proxy = proxy
    }

    /// Who the client is. Secrets are references.
    public struct Authentication: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case basic(user: Name, password: Secret)
            case bearer(Secret)
        }

        package let kind: Kind

        /// A user and a password.
        public static func basic(user: Name, password: Secret) -> Authentication {
            Authentication(kind: .basic(user: user, password: password))
        }

        /// A token in the `Authorization` header.
        public static func bearer(_ token: Secret) -> Authentication { Authentication(kind: .bearer(token)) }
    }

    /// Certificates, by their paths as the program sees them.
    public struct TLS: Sendable, Hashable {
        package let authority: Name?
        package let certificate: Name?
        package let key: Secret?
        package let serverName: Name?
        package let skipsVerification: Bool

        /// - Parameters:
        ///   - authority: the file of the authority that is trusted; the system's by default.
        ///   - certificate: the client's own, for mutual TLS; needs `key`.
        ///   - serverName: the name the server's certificate is for, where it is not the host's.
        ///   - skipsVerification: trusts anybody. Only for a host that cannot be given a certificate.
        public init(
            authority: Name? = nil, certificate: Name? = nil, key: Secret? = nil, serverName: Name? = nil,
            skipsVerification: Bool = false
        ) {
            self.authority = authority
            self.certificate = certificate
            self.key = key
            self.serverName = serverName
            self.skipsVerification = skipsVerification
        }
    }
}
