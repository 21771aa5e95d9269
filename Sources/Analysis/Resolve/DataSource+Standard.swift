import StackDSL

extension DataSource {
    /// The data sources of a stack that names none: what it has itself, as Compose names the hosts.
    static func standard(for stack: Stack) -> [DataSource] {
        var sources = [
            DataSource(.prometheus, "Prometheus", uid: "prometheus", url: "http://prometheus:9090", isDefault: true)
        ]
        if let loki = stack.loki {
            let source = DataSource(.loki, "Loki", uid: "loki", url: Name(verbatim: loki.readURL))
            sources.append(loki.tenant.map { source.header("X-Scope-OrgID", $0) } ?? source)
        }
        if stack.routing != nil {
            sources.append(
                DataSource(.alertmanager, "Alertmanager", uid: "alertmanager", url: "http://alertmanager:9093"))
        }
        return sources
    }
}
