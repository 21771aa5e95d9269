package import Analysis
import StackDSL

/// Emits Alloy's configuration; nothing for a stack without a Loki.
package func alloyFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let loki = resolved.stack.loki else { return [] }
    let blocks = [alloyWrite(loki)] + logJobs(of: resolved.stack).flatMap(alloyComponents)
    return [
        EmittedFile(
            path: "alloy/config.alloy",
            contents: AlloyPrinter.print(blocks, header: fileHeader(of: resolved.stack)))
    ]
}

/// Where all pipelines end.
private func alloyWrite(_ loki: LokiServer) -> AlloyBlock {
    let client = loki.collector.client
    var endpoint = AlloyBlock("endpoint")
    endpoint.set("url", loki.pushURL)
    if case .bearer(let token) = client.authentication?.kind {
        endpoint.set(secret: token, "bearer_token", file: "bearer_token_file")
    }
    if !client.followsRedirects { endpoint.set("follow_redirects", .bool(false)) }
    endpoint.set("proxy_url", client.proxy?.text)
    endpoint.set("tenant_id", loki.tenant?.text)
    if case .basic(let user, let password) = client.authentication?.kind {
        var basic = AlloyBlock("basic_auth")
        basic.set(secret: password, "password", file: "password_file")
        basic.set("username", user.text)
        endpoint.add([basic])
    }
    if let tls = client.tls { endpoint.add([tlsBlock(tls)]) }
    var write = AlloyBlock("loki.write", "loki")
    let labels = loki.collector.labels.pairs
    if !labels.isEmpty {
        write.set(
            "external_labels",
            .object(
                labels.sorted { $0.label < $1.label }.map {
                    AlloyValue.Field(key: $0.label.name, value: .string($0.value.rendered))
                }))
    }
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
}

private func tlsBlock(_ tls: HTTPClient.TLS) -> AlloyBlock {
    var block = AlloyBlock("tls_config")
    block.set("ca_file", tls.authority?.text)
    block.set("cert_file", tls.certificate?.text)
    if tls.skipsVerification { block.set("insecure_skip_verify", .bool(true)) }
    block.set("key_file", tls.key?.file)
    block.set("server_name", tls.serverName?.text)
    return block
}
