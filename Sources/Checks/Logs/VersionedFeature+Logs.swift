import Analysis
import Diagnostics
import StackDSL

extension VersionedFeature {
    /// What Loki and the collectors are asked for.
    static func ofLogs(_ stack: Stack) -> [VersionedFeature] {
        guard let loki = stack.loki else { return [] }
        var features = [
            VersionedFeature(
                tool: .loki, name: "`delete_request_store` with schema 13", since: ToolVersion(3, 0),
                subject: "loki", site: loki.site, cure: "aim at Loki 3: version 2 is out of support"),
            VersionedFeature(
                tool: .promtail, name: "structured metadata and `${NAME}`", since: ToolVersion(2, 9),
                subject: "promtail", site: loki.site, cure: "aim at Promtail 3.6, its last"),
            VersionedFeature(
                tool: .alloy, name: "`loki.process` with its stages", since: ToolVersion(1, 0), subject: "alloy",
                site: loki.site, cure: "aim at the newest version"),
        ]
        if loki.deployment.members != nil {
            features.append(
                VersionedFeature(
                    tool: .loki, name: "the targets `read`, `write` and `backend`", since: ToolVersion(2, 4),
                    until: ToolVersion(4, 0), subject: "loki", site: loki.site,
                    cure: "run several single binaries on one object store"))
        }
        if loki.collector.program == .promtail {
            features.append(
                VersionedFeature(
                    tool: .promtail, name: "Promtail", since: ToolVersion(2, 0), until: ToolVersion(3, 7),
                    subject: "promtail", site: loki.site,
                    cure: "aim at 3.6, its last, whatever Loki's version; or collect with Alloy"))
        }
        if !loki.collector.variables.isEmpty {
            features.append(
                VersionedFeature(
                    tool: .alloy, name: "`sys.env`", since: ToolVersion(1, 5), subject: "alloy", site: loki.site,
                    cure: "keep the secret in a file"))
        }
        return features
    }
}
