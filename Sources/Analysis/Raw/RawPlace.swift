/// Where the keys of a raw field go. A place more is a case here, a line in ``ResolvedStack/rawUses``, and its keys in
/// the check's table.
package enum RawPlace: String, Sendable, Hashable, CaseIterable {
    case prometheus = "prometheus.yml"
    case scrape = "a scrape job"
    case remoteWrite = "a remote write"
    case alertmanager = "alertmanager.yml"
    case dataSource = "a data source"
    case telemetryCollector = "the collector's config.yaml"
    case jaeger = "Jaeger's config.yaml"

    package enum Language: Sendable { case yaml, alloy }

    /// What its text is read as.
    package var language: Language {
        switch self {
        case .prometheus, .scrape, .remoteWrite, .alertmanager, .dataSource, .telemetryCollector, .jaeger: .yaml
        }
    }
}
