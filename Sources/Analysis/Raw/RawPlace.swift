/// Where the keys of a raw field go. A place more is a case here, a line in ``ResolvedStack/rawUses``, and its keys in
/// the check's table.
package enum RawPlace: Sendable, Hashable {
    case prometheus, scrape, remoteWrite
    case alertmanager, route
    /// An entry of a receiver's list, by the list: `slack_configs`.
    case integration(list: String)
    /// What only one prober has, by its name: `http`.
    case probe(String)
    case loki, promtail
    case dataSource, dashboard, panel, grafanaSettings
    case telemetryCollector, jaeger
    case compose, container

    /// As messages have it.
    package var words: String {
        switch self {
        case .prometheus: "prometheus.yml"
        case .scrape: "a scrape job"
        case .remoteWrite: "a remote write"
        case .alertmanager: "alertmanager.yml"
        case .route: "a route"
        case .integration(let list): "an entry of `\(list)`"
        case .probe(let prober): "the prober `\(prober)`"
        case .loki: "loki.yml"
        case .promtail: "promtail.yml"
        case .dataSource: "a data source"
        case .dashboard: "a dashboard"
        case .panel: "a panel"
        case .grafanaSettings: "Grafana's settings"
        case .telemetryCollector: "the collector's config.yaml"
        case .jaeger: "Jaeger's config.yaml"
        case .compose: "compose.yaml"
        case .container: "a service of compose.yaml"
        }
    }
}
