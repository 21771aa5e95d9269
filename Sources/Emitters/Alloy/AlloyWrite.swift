import StackDSL

/// Where all pipelines end.
func alloyWrite(_ loki: LokiServer) -> AlloyBlock {
    let client = loki.collector.client
    var endpoint = AlloyBlock("endpoint")
    endpoint.set("url", loki.pushURL)
    if case .authorization(nil, let token) = client.authentication?.kind {
        endpoint.set(secret: token, "bearer_token", file: "bearer_token_file")
    }
    endpoint.set("enable_http2", client.usesHTTP2.map(AlloyValue.bool))
    if !client.followsRedirects { endpoint.set("follow_redirects", .bool(false)) }
    endpoint.setUnlessEmpty("headers", client.headers.compactMap { header in
        header.text.map { AlloyValue.Field(key: header.name.text, value: .string($0.text)) }
    })
    endpoint.setUnlessEmpty("http_headers", client.headers.compactMap { header in
        guard case .environment(let name)? = header.secret?.source else { return nil }
        return AlloyValue.Field(key: header.name.text, value: .list([.variable(name)]))
    })
    if let proxy = client.proxy { endpoint.setKeys(of: proxy) }
    endpoint.set("tenant_id", loki.tenant?.text)
    endpoint.add([authenticationBlock(client), client.tls.map(tlsBlock)].compactMap { $0 })
    var write = AlloyBlock("loki.write", "loki")
    write.setUnlessEmpty(
        "external_labels",
        loki.collector.labels.pairs.sorted { $0.label < $1.label }.map {
            AlloyValue.Field(key: $0.label.name, value: .string($0.value.rendered))
        })
    write.add([endpoint])
    return write
}

extension AlloyBlock {
    /// Adds a secret by the key for its value or by the one for its file.
    fileprivate mutating func set(secret: Secret, _ key: String, file fileKey: String) {
        switch secret.source {
        case .environment(let name): set(key, .variable(name))
        case .file(let path): set(fileKey, path)
        }
    }

    fileprivate mutating func setUnlessEmpty(_ name: String, _ fields: [AlloyValue.Field]) {
        if !fields.isEmpty { set(name, .object(fields)) }
    }
}

extension AlloyBlock {
    fileprivate mutating func setKeys(of proxy: HTTPProxy) {
        if !proxy.exceptions.isEmpty { set("no_proxy", proxy.exceptions.map(\.text).joined(separator: ",")) }
        if proxy.url == nil { set("proxy_from_environment", .bool(true)) }
        set("proxy_url", proxy.url?.text)
    }
}

/// None for a bearer token, which is an attribute.
private func authenticationBlock(_ client: HTTPClient) -> AlloyBlock? {
    switch client.authentication?.kind {
    case .basic(let user, let password):
        var basic = AlloyBlock("basic_auth")
        basic.set(secret: password, "password", file: "password_file")
        basic.set("username", user.text)
        return basic
    case .authorization(let scheme?, let credentials):
        var authorization = AlloyBlock("authorization")
        authorization.set(secret: credentials, "credentials", file: "credentials_file")
        authorization.set("type", scheme.text)
        return authorization
    case .oauth2(let oauth2):
        var block = AlloyBlock("oauth2")
        block.set("client_id", oauth2.client.text)
        block.set(secret: oauth2.secret, "client_secret", file: "client_secret_file")
        let parameters = oauth2.parameters.map { AlloyValue.Field(key: $0.name.text, value: .string($0.value.text)) }
        if !parameters.isEmpty { block.set("endpoint_params", .object(parameters)) }
        if !oauth2.scopes.isEmpty { block.set("scopes", .strings(oauth2.scopes.map(\.text))) }
        block.set("token_url", oauth2.tokenURL.text)
        block.add([oauth2.tls.map(tlsBlock)].compactMap { $0 })
        return block
    case .authorization(nil, _), nil:
        return nil
    }
}

private func tlsBlock(_ tls: HTTPClient.TLS) -> AlloyBlock {
    var block = AlloyBlock("tls_config")
    block.set("ca_file", tls.authority?.text)
    block.set("cert_file", tls.certificate?.text)
    if tls.skipsVerification { block.set("insecure_skip_verify", .bool(true)) }
    block.set("key_file", tls.key?.file)
    block.set("min_version", tls.oldest?.rawValue)
    block.set("server_name", tls.serverName?.text)
    return block
}
