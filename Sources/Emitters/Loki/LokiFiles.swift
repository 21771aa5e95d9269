package import Analysis
import Serialization
import StackDSL

/// Emits Loki's configuration and the rules its ruler evaluates; nothing for a stack without a Loki.
package func lokiFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let loki = resolved.stack.loki else { return [] }
    let header = fileHeader(of: resolved.stack)
    let config = lokiConfig(loki, hasRules: !resolved.logAlerts.isEmpty)
    var files = [EmittedFile(path: "loki/loki.yml", contents: YAML.print(.map(config), header: header))]
    if !resolved.logAlerts.isEmpty {
        let rules = lokiRules(resolved.logAlerts, group: resolved.name)
        let tenant = EmittedFile.fileName(loki.tenantName)
        files.append(
            EmittedFile(
                path: "loki/rules/\(tenant)/\(EmittedFile.fileName(resolved.name)).yml",
                contents: YAML.print(.map(rules), header: header)))
    }
    return files
}

extension LokiServer {
    /// What Loki calls the tenant; `fake` is its own word for the only one of a server that asks nobody.
    var tenantName: String { tenant?.text ?? "fake" }
}
