package import Analysis
import Serialization
import StackDSL

/// Emits Loki's configuration and the rules its ruler evaluates; nothing for a stack without a Loki.
package func lokiFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let loki = resolved.stack.loki else { return [] }
    let header = fileHeader(of: resolved.stack)
    let config = lokiConfig(
        loki, for: resolved.stack.versions.loki, hasRules: !resolved.logGroups.isEmpty,
        records: resolved.logGroups.contains { !$0.recordings.isEmpty })
    let tenant = EmittedFile.fileName(loki.tenantName)
    let rules = zip(distinctFileNames(resolved.logGroups.map(\.name)), resolved.logGroups).map { name, group in
        EmittedFile(
            path: "loki/rules/\(tenant)/\(name).yml",
            contents: YAML.print(.map(lokiRules(group)), header: header))
    }
    return [
        EmittedFile(
            path: "loki/loki.yml", contents: printedForExpansion(config, of: loki.variables, header: header))
    ] + rules
}

extension LokiServer {
    /// What Loki calls the tenant; `fake` is its own word for the only one of a server that asks nobody.
    var tenantName: String { tenant?.text ?? "fake" }
}
