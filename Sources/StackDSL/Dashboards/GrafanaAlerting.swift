/// Alerts that Grafana itself evaluates and tells people of, without Prometheus' rules and Alertmanager.
///
/// ```swift
/// GrafanaServer(alerting: GrafanaAlerting(
///     groups: [RuleGroup("business", every: .minutes(1), alerts: businessAlerts)], routing: Routing(default: team)))
/// ```
/// For queries of data sources that have no rules of their own, and for teams without an Alertmanager. The declarations are
/// those of Prometheus' alerts and of Alertmanager's routing; a name that repeats within a group is told apart by its
/// severity, since Grafana wants titles to differ.
///
/// - Emits: `grafana/provisioning/alerting/rules.yml`, `contact-points.yml`, `policies.yml`, `mute-timings.yml`. Grafana
///   reads them when it starts.
/// - Diagnoses: `unsupported-by-grafana`, and all checks about queries.
/// - Source: https://grafana.com/docs/grafana/latest/alerting/set-up/provision-alerting-resources/file-provisioning/
public struct GrafanaAlerting: Sendable, Hashable {
    package let groups: [RuleGroup]
    package let routing: Routing?
    package let folder: DisplayText?

    /// - Parameters:
    ///   - groups: alerts, evaluated every minute unless a group says otherwise; whole tens of seconds.
    ///   - routing: who is told. It replaces Grafana's whole tree of policies; without it, that tree stays as it is.
    ///   - folder: where the rules are; by default where the dashboards are.
    public init(groups: [RuleGroup], routing: Routing? = nil, folder: DisplayText? = nil) {
        self.groups = groups
        self.routing = routing
        self.folder = folder
    }
}
