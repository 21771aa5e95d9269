/// How Alertmanager itself runs: what its flags say and no file can.
///
/// Several hosts are a cluster: Prometheus sends every alert to each of them, and they tell each other what was told.
/// Apart from each other, two of them notify rather than none.
///
/// - Emits: the Compose file's services and their flags.
/// - Diagnoses: `invalid-target` where Prometheus does not send to every host of several.
/// - Source: https://prometheus.io/docs/alerting/latest/high_availability/
public struct AlertmanagerServer: Sendable, Hashable {
    package let hosts: [Name]
    package let externalURL: Name?
    package let retention: Duration

    /// - Parameters:
    ///   - hosts: names under which it is reached, on port 9093; several reach each other on port 9094. Prometheus
    ///     must know them all: `PrometheusServer(alertmanagers: ["am-1:9093", "am-2:9093"])`.
    ///   - externalURL: how people reach it: the links of notifications begin with it. By default they begin with the
    ///     container's own name, which no browser finds.
    ///   - retention: how long silences and what was told are remembered; default 5 days. No notification repeats later.
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
