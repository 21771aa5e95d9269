extension HTTPClient {
    /// Who the client is: one way, since programs refuse two. Secrets are references.
    public struct Authentication: Sendable, Hashable {
        package enum Kind: Sendable, Hashable {
            case basic(user: Name, password: Secret)
            case authorization(scheme: Name?, Secret)
            case oauth2(OAuth2)
        }

        package let kind: Kind

        /// A user and a password.
        ///
        /// - Emits: `basic_auth:`.
        public static func basic(user: Name, password: Secret) -> Authentication {
            Authentication(kind: .basic(user: user, password: password))
        }

        /// A token in the `Authorization` header.
        ///
        /// - Emits: `authorization:`.
        public static func bearer(_ token: Secret) -> Authentication {
            Authentication(kind: .authorization(scheme: nil, token))
        }

        /// Credentials of another scheme in the `Authorization` header: `Authorization: <scheme> <credentials>`.
        ///
        /// - Emits: `authorization:` with its `type`.
        public static func authorization(scheme: Name, _ credentials: Secret) -> Authentication {
            Authentication(kind: .authorization(scheme: scheme, credentials))
        }

        /// A token that is fetched with a client's id and secret.
        ///
        /// - Parameters:
        ///   - tokenURL: where the token is fetched.
        ///   - scopes: what is asked for.
        ///   - parameters: further parameters of that request.
        ///   - tls: for that request alone.
        /// - Emits: `oauth2:`.
        public static func oauth2(
            client: Name, secret: Secret, tokenURL: Name, scopes: [Name] = [], parameters: [HTTPParameter] = [],
            tls: TLS? = nil
        ) -> Authentication {
            Authentication(
                kind: .oauth2(
                    OAuth2(
                        client: client, secret: secret, tokenURL: tokenURL, scopes: scopes, parameters: parameters,
                        tls: tls)))
        }

        package struct OAuth2: Sendable, Hashable {
            package let client: Name
            package let secret: Secret
            package let tokenURL: Name
            package let scopes: [Name]
            package let parameters: [HTTPParameter]
            package let tls: TLS?
        }

        package var secrets: [Secret] {
            switch kind {
            case .basic(_, let password): [password]
            case .authorization(_, let credentials): [credentials]
            case .oauth2(let oauth2): [oauth2.secret] + [oauth2.tls?.key].compactMap { $0 }
            }
        }
    }
}

/// A parameter of a request, with its one value.
public struct HTTPParameter: Sendable, Hashable {
    package let name: Name
    package let value: Name

    /// A name and its value.
    public init(_ name: Name, _ value: Name) {
        self.name = name
        self.value = value
    }
}

/// A header of a request.
///
/// - Diagnoses: `invalid-client` for one that the client sets itself, such as `Authorization`; `secret-as-text`.
public struct HTTPHeader: Sendable, Hashable {
    package enum Value: Sendable, Hashable {
        case text(Name)
        case secret(Secret)
    }

    package let name: Name
    package let value: Value

    /// A header whose value everybody may read.
    public init(_ name: Name, _ value: Name) {
        self.name = name
        self.value = .text(value)
    }

    /// A header whose value is a secret.
    public init(_ name: Name, from secret: Secret) {
        self.name = name
        value = .secret(secret)
    }

    package var text: Name? {
        if case .text(let text) = value { text } else { nil }
    }

    package var secret: Secret? {
        if case .secret(let secret) = value { secret } else { nil }
    }
}

/// A host that requests go through.
///
/// - Diagnoses: `secret-as-text` for a password in its URL.
public struct HTTPProxy: Sendable, Hashable, ExpressibleByStringLiteral {
    package let url: Name?
    package let exceptions: [Name]
    package let connectHeaders: [HTTPHeader]

    /// The proxy of this URL, for everything.
    public init(stringLiteral value: String) { self.init(Name(verbatim: value)) }

    /// - Parameters:
    ///   - exceptions: hosts, domains and networks that are asked without it. Emits `no_proxy`, since Prometheus 2.43.
    ///   - connectHeaders: sent to the proxy itself. Emits `proxy_connect_header`, since Prometheus 2.43.
    public init(_ url: Name, except exceptions: [Name] = [], connectHeaders: [HTTPHeader] = []) {
        self.url = url
        self.exceptions = exceptions
        self.connectHeaders = connectHeaders
    }

    private init() {
        url = nil
        exceptions = []
        connectHeaders = []
    }

    /// What the program's environment says: `HTTP_PROXY`, `HTTPS_PROXY`, `NO_PROXY`.
    ///
    /// - Emits: `proxy_from_environment: true`, since Prometheus 2.43.
    public static let fromEnvironment = HTTPProxy()
}
