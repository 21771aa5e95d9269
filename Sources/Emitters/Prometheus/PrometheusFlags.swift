package import StackDSL

/// The command line of a stack's Prometheus, one flag a piece, without its name: what its version has no keys for.
///
/// - Parameters:
///   - configuration: where `prometheus.yml` is, as Prometheus sees it.
///   - data: the folder that survives a restart.
package func prometheusFlags(
    _ stack: Stack, configuration: String = "/etc/prometheus/prometheus.yml", data: String = "/prometheus"
) -> [String] {
    let server = stack.prometheus
    let version = stack.versions.prometheus
    var flags = ["--config.file=\(configuration)", "--storage.tsdb.path=\(data)"]
    if version < .retentionKeys {
        flags += [
            server.storage.retention.map { "--storage.tsdb.retention.time=\($0.prometheusText)" },
            server.storage.size.map { "--storage.tsdb.retention.size=\(sizeText($0))" },
        ].compactMap { $0 }
    }
    let web = server.web
    flags += [
        web.externalURL.map { "--web.external-url=\($0.text)" },
        web.routePrefix.map { "--web.route-prefix=\($0.text)" },
        web.configuration.map { "--web.config.file=\($0.text)" },
        web.title.map { "--web.page-title=\($0.text)" },
        web.reloads ? "--web.enable-lifecycle" : nil,
        web.administers ? "--web.enable-admin-api" : nil,
        web.receivesRemoteWrite ? "--web.enable-remote-write-receiver" : nil,
        server.otlp != nil && version >= .otlpFlag ? "--web.enable-otlp-receiver" : nil,
    ].compactMap { $0 }
    let features = features(of: server, version)
    return features.isEmpty ? flags : flags + ["--enable-feature=\(features.joined(separator: ","))"]
}

/// By name: their order has no meaning.
private func features(of server: PrometheusServer, _ version: ToolVersion) -> [String] {
    var features = Set(server.features.map(\.rawValue))
    if server.storage.exemplars ?? 0 > 0 || server.remoteWrites.contains(where: \.sendsExemplars) {
        features.insert(PrometheusFeature.exemplarStorage.rawValue)
    }
    if server.format.nativeHistograms == true, version < .nativeHistogramKey { features.insert("native-histograms") }
    if server.otlp != nil, version < .otlpFlag { features.insert("otlp-write-receiver") }
    return features.sorted()
}

/// The versions in which Prometheus moved something from the command line into its file, or the other way.
extension ToolVersion {
    /// `storage.tsdb.retention` works: 3.8 brought it, and read the time a million times too long.
    static let retentionKeys = ToolVersion(3, 11)
    /// `scrape_native_histograms` in place of a feature flag.
    static let nativeHistogramKey = ToolVersion(3, 8)
    /// `metric_name_escaping_scheme` is there.
    static let escapingKey = ToolVersion(3, 4)
    /// A flag of its own in place of a feature flag.
    static let otlpFlag = ToolVersion(3, 0)
}
