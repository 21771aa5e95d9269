import Serialization
import StackDSL

extension Node.Map {
    /// Sets the keys of an HTTP client, in the order of Prometheus' documentation; none for a client without
    /// wishes.
    ///
    /// Prometheus, Alertmanager, Promtail and the blackbox exporter read them alike: they share the library.
    /// - Parameter plainHeaders: whether the program has `headers` for those that are no secret, which older
    ///   versions know too.
    mutating func setKeys(of client: HTTPClient, plainHeaders: Bool = false) {
        if plainHeaders {
            setUnlessEmpty(
                "headers",
                Node.Map(
                    client.headers.compactMap { header in
                        header.text.map { Node.Map.Entry(header.name.text, .string($0.text)) }
                    }))
        }
        if let authentication = client.authentication { setKeys(of: authentication) }
        if !client.followsRedirects { set("follow_redirects", false) }
        set("enable_http2", client.usesHTTP2)
        if let tls = client.tls { setUnlessEmpty("tls_config", tls.keys) }
        if let proxy = client.proxy { setKeys(of: proxy) }
        let headers = client.headers.filter { !plainHeaders || $0.text == nil }
        setUnlessEmpty("http_headers", Node.Map(headers.map { Node.Map.Entry($0.name.text, .map($0.keys)) }))
    }

    private mutating func setKeys(of authentication: HTTPClient.Authentication) {
        var keys = Node.Map()
        switch authentication.kind {
        case .basic(let user, let password):
            keys.set("username", user.text)
            keys.set(secret: password, "password", file: "password_file")
            set("basic_auth", keys)
        case .authorization(let scheme, let credentials):
            keys.set("type", scheme?.text)
            keys.set(secret: credentials, "credentials", file: "credentials_file")
            set("authorization", keys)
        case .oauth2(let oauth2):
            keys.set("client_id", oauth2.client.text)
            keys.set(secret: oauth2.secret, "client_secret", file: "client_secret_file")
            keys.setUnlessEmpty("scopes", oauth2.scopes.map(\.text))
            keys.set("token_url", oauth2.tokenURL.text)
            keys.setUnlessEmpty("endpoint_params", parameterKeys(oauth2.parameters))
            if let tls = oauth2.tls { keys.setUnlessEmpty("tls_config", tls.keys) }
            set("oauth2", keys)
        }
    }

    private mutating func setKeys(of proxy: HTTPProxy) {
        set("proxy_url", proxy.url?.text)
        if !proxy.exceptions.isEmpty { set("no_proxy", proxy.exceptions.map(\.text).joined(separator: ",")) }
        if proxy.url == nil { set("proxy_from_environment", true) }
        setUnlessEmpty(
            "proxy_connect_header",
            Node.Map(
                proxy.connectHeaders.map { header in
                    Node.Map.Entry(header.name.text, Node([header.text?.text].compactMap { $0 }))
                }))
    }
}

/// Names and values as they were declared.
func parameterKeys(_ parameters: [HTTPParameter]) -> Node.Map {
    Node.Map(parameters.map { Node.Map.Entry($0.name.text, .string($0.value.text)) })
}

extension HTTPHeader {
    /// One entry of `http_headers`.
    fileprivate var keys: Node.Map {
        switch value {
        case .text(let text): ["values": [.string(text.text)]]
        case .secret(let secret):
            switch secret.source {
            case .file(let path): ["files": [.string(path)]]
            case .environment: ["secrets": Node([secret.reference].compactMap { $0 })]
            }
        }
    }
}

extension HTTPClient.TLS {
    /// The keys of `tls_config`; none where the system's authorities are trusted and nothing else is wished.
    var keys: Node.Map {
        var keys = Node.Map()
        keys.set("ca_file", authority?.text)
        keys.set("cert_file", certificate?.text)
        keys.set("key_file", key?.file)
        keys.set("server_name", serverName?.text)
        if skipsVerification { keys.set("insecure_skip_verify", true) }
        keys.set("min_version", oldest?.rawValue)
        keys.set("max_version", newest?.rawValue)
        return keys
    }
}
