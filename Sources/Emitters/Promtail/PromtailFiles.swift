package import Analysis
import Serialization
import StackDSL

/// Emits Promtail's configuration; nothing for a stack without a Loki.
///
/// What it has read is kept in `/var/lib/promtail`, which must survive a restart.
package func promtailFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let loki = resolved.stack.loki else { return [] }
    let config: Node.Map = [
        "server": ["http_listen_port": 9080, "grpc_listen_port": 0],
        "clients": [.map(client(loki))],
        "positions": ["filename": "/var/lib/promtail/positions.yml"],
        "scrape_configs": Node(logJobs(of: resolved.stack).map(promtailJob)),
    ]
    return [
        EmittedFile(
            path: "promtail/promtail.yml",
            contents: YAML.print(.map(config), header: fileHeader(of: resolved.stack)))
    ]
}

private func client(_ loki: LokiServer) -> Node.Map {
    var keys: Node.Map = ["url": .string(loki.collector.pushURL)]
    keys.set("tenant_id", loki.tenant?.text)
    keys.setKeys(of: loki.collector.client, plainHeaders: true)
    return keys
}

extension LogCollector {
    /// Where lines are pushed to.
    var pushURL: String {
        let base = url.text
        return (base.hasSuffix("/") ? String(base.dropLast()) : base) + "/loki/api/v1/push"
    }
}
