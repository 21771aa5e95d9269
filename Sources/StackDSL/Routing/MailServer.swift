/// The server that mails go through.
///
/// - Emits: `smtp_*` under `global:` of `alertmanager/alertmanager.yml`; for one integration, the keys of its
///   entry.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#email_config
public struct MailServer: Sendable, Hashable {
    package let address: Name
    package let from: Name
    package let user: Name?
    package let password: Secret?
    package let cramSecret: Secret?
    package let identity: Name?
    package let hello: Name?
    package let requiresTLS: Bool
    package let usesImplicitTLS: Bool?
    package let tls: HTTPClient.TLS?

    /// - Parameters:
    ///   - address: `host:port`; 587 speaks STARTTLS, 465 TLS from the first byte.
    ///   - from: the sender's address.
    ///   - user: needs a password.
    ///   - password: emits `smtp_auth_password_file:`, since Alertmanager 0.25.
    ///   - cramSecret: for CRAM-MD5; emits `smtp_auth_secret_file:`, since 0.31.
    ///   - identity: for PLAIN, where it is not the user.
    ///   - hello: how Alertmanager calls itself; default `localhost`.
    ///   - requiresTLS: no mail goes without it.
    ///   - usesImplicitTLS: TLS from the first byte whatever the port, or never; since 0.31.
    ///   - tls: whom Alertmanager trusts; `smtp_tls_config:`, since 0.28.
    public init(
        _ address: Name, from: Name, user: Name? = nil, password: Secret? = nil, cramSecret: Secret? = nil,
        identity: Name? = nil, hello: Name? = nil, requiresTLS: Bool = true, usesImplicitTLS: Bool? = nil,
        tls: HTTPClient.TLS? = nil
    ) {
        self.address = address
        self.from = from
        self.user = user
        self.password = password
        self.cramSecret = cramSecret
        self.identity = identity
        self.hello = hello
        self.requiresTLS = requiresTLS
        self.usesImplicitTLS = usesImplicitTLS
        self.tls = tls
    }
}
