package import Analysis
import Serialization
import StackDSL

/// Emits Promtail's configuration; nothing for a stack without a Loki.
///
/// What it has read is kept in a folder that must survive a restart.
package func promtailFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let loki = resolved.stack.loki else { return [] }
    let program = LogCollector.Program.promtail
    var config: Node.Map = [
        "server": ["http_listen_port": .integer(Int64(program.port)), "grpc_listen_port": 0],
        "clients": [.map(client(loki))],
        "positions": ["filename": .string("\(program.stateFolder)/positions.yml")],
        "scrape_configs": Node(logJobs(of: resolved.stack).map(promtailJob)),
    ]
    if loki.collector.program == program { config.merge(loki.collector.raw) }
    return [
        EmittedFile(
            path: "promtail/promtail.yml",
            contents: printedForExpansion(
                config, of: loki.collector.variables, header: fileHeader(of: resolved.stack)))
    ]
}

private func client(_ loki: LokiServer) -> Node.Map {
    var keys: Node.Map = ["url": .string(loki.pushURL)]
    keys.set("tenant_id", loki.tenant?.text)
    keys.setKeys(of: loki.collector.client, plainHeaders: true)
    let labels = loki.collector.labels.pairs.sorted { $0.label < $1.label }
    keys.setUnlessEmpty(
        "external_labels", Node.Map(labels.map { Node.Map.Entry($0.label.name, .string($0.value.rendered)) }))
    return keys
}

extension LokiServer {
    /// Where lines are pushed to.
    var pushURL: String {
        let base = collector.url?.text ?? writeURL
        return (base.hasSuffix("/") ? String(base.dropLast()) : base) + "/loki/api/v1/push"
    }
}
