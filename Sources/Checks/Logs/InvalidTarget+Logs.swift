import Analysis
import Diagnostics
import StackDSL

extension InvalidTarget {
    /// URLs and addresses of Loki and its collector.
    static func ofLogs(_ stack: ResolvedStack) -> [Finding] {
        guard let loki = stack.stack.loki else { return [] }
        let urls = loki.urls.filter { !isURL($0.url) }.map { what, url in
            finding(
                loki, "`\(SecretPattern.redacted(url))` is not a URL of \(what)",
                "write `http://` or `https://` and a host")
        }
        let addresses = loki.addresses.filter { $0.contains("/") || $0.isEmpty }.map { address in
            finding(
                loki, "`\(SecretPattern.redacted(address))` is not an address",
                "write `host:port`, without a scheme and a path")
        }
        let port = (1...65_535).contains(loki.port)
            ? [] : [finding(loki, "\(loki.port) is not a port", "ports are 1 to 65535")]
        return urls + addresses + port + ofMembers(loki)
    }

    private static func ofMembers(_ loki: LokiServer) -> [Finding] {
        guard let members = loki.deployment.members else { return [] }
        let hosts = [members.read, members.write, members.backend]
        let wrong = hosts.filter { $0.text.contains(":") || $0.text.contains("/") || $0.text.isEmpty }.map {
            finding(loki, "`\($0.text)` is not a host", "write the host's name alone")
        }
        let same = Set(hosts).count < hosts.count
            ? [finding(loki, "two kinds of processes have one host", "give each kind its own")] : []
        let replication = members.replication < 1
            ? [finding(loki, "\(members.replication) writers cannot keep a line", "give at least 1")] : []
        return wrong + same + replication
    }

    private static func finding(_ loki: LokiServer, _ message: String, _ help: String) -> Finding {
        Finding(message, subject: "loki", at: Highlight(loki.site), help: [help])
    }
}
