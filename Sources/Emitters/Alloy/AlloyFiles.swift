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
    endpoint.set("url", loki.collector.pushURL)
    if case .bearer(let token) = client.authentication?.kind { endpoint.set("bearer_token_file", token.file) }
    if !client.followsRedirects { endpoint.set("follow_redirects", .bool(false)) }
    endpoint.set("proxy_url", client.proxy?.text)
    endpoint.set("tenant_id", loki.tenant?.text)
    if case .basic(let user, let password) = client.authentication?.kind {
        var basic = AlloyBlock("basic_auth")
        basic.set("password_file", password.file)
        basic.set("username", user.text)
        endpoint.add([basic])
    }
    if let tls = client.tls { endpoint.add([tlsBlock(tls)]) }
    return AlloyBlock("loki.write", "loki", [.block(endpoint)])
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
