/// How Alertmanager itself runs: what its flags say and no file can.
///
/// Several hosts are a cluster: each is told of every alert, and they agree that one of them notifies. Without agreement
/// two people notify rather than none.
///
/// - Emits: the flags of the Compose file's services.
/// - Diagnoses: `invalid-target` where Prometheus does not send to every host: each must hear of an alert by itself.
/// - Source: https://prometheus.io/docs/alerting/latest/high_availability/
public struct AlertmanagerServer: Sendable, Hashable {
    package let hosts: [Name]
    package let externalURL: Name?
    package let retention: Duration

    /// - Parameters:
    ///   - hosts: names under which Prometheus and the others reach it, each on port 9093, and on 9094 for each other.
    ///   - externalURL: how people reach it: the links of notifications.
    ///   - retention: how long silences and what was told are remembered; default 5 days. A notification repeats no later.
    public init(
        hosts: [Name] = ["alertmanager"], externalURL: Name? = nil, retention: Duration = .hours(120)
    ) {
        self.hosts = hosts
        self.externalURL = externalURL
        self.retention = retention
    }

    /// The flags of one of the hosts, beyond where its configuration and its data lie; in the order of `--help`.
    ///
    /// A lone one speaks to nobody, and waits for nobody when it starts.
    package func flags(of host: Name) -> [String] {
        var flags: [String] = []
        if retention != .hours(120) { flags.append("--data.retention=\(retention.goText)") }
        if let externalURL { flags.append("--web.external-url=\(externalURL.text)") }
        flags.append("--cluster.listen-address=" + (hosts.count > 1 ? "0.0.0.0:9094" : ""))
        return flags + hosts.filter { $0 != host }.map { "--cluster.peer=\($0.text):9094" }
    }
}
