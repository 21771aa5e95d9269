/// How Alertmanager itself runs: what its flags say, and where it sends its own traces.
///
/// Where it runs is said by Prometheus, which must send every alert to each of them: several addresses in
/// ``PrometheusServer``'s `alertmanagers` are a cluster, whose members tell each other what was told. Apart from each
/// other, two of them notify rather than none.
///
/// - Emits: flags of the Compose file's services, `tracing:` in `alertmanager/alertmanager.yml`.
/// - Diagnoses: `invalid-target` for a URL that is none, `invalid-timing` for a repetition that is forgotten before.
/// - Source: https://prometheus.io/docs/alerting/latest/high_availability/
public struct AlertmanagerServer: Sendable, Hashable {
    package let externalURL: Name?
    package let retention: Duration
    package let tracing: AlertmanagerTracing?

    /// - Parameters:
    ///   - externalURL: how people reach it: the links of notifications begin with it. By default they begin with the
    ///     container's own name, which no browser finds.
    ///   - retention: how long silences and what was told are remembered; default 5 days. No notification repeats later.
    ///   - tracing: traces of its own work; none by default.
    public init(
        externalURL: Name? = nil, retention: Duration = .hours(120), tracing: AlertmanagerTracing? = nil
    ) {
        self.externalURL = externalURL
        self.retention = retention
        self.tracing = tracing
    }

    /// The flags that differ from Alertmanager's defaults, in the order of its `--help`.
    package var flags: [String] {
        var flags: [String] = []
        if retention != .hours(120) { flags.append("--data.retention=\(retention.goText)") }
        if let externalURL { flags.append("--web.external-url=\(externalURL.text)") }
        return flags
    }
}
