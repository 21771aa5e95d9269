import Analysis
import StackDSL

/// Keys of raw fields that not every version of their program knows.
extension VersionedFeature {
    static func ofRaw(_ stack: ResolvedStack) -> [VersionedFeature] {
        stack.rawUses.flatMap { use -> [VersionedFeature] in
            guard let tool = tool(reading: use.place) else { return [] }
            let reading = RawReading(use)
            return reading.keys.compactMap { key in
                reading.since(key).map {
                    VersionedFeature(
                        tool: tool, name: "`\(key.path)`", since: $0, subject: use.subject, site: use.raw.site,
                        cure: "leave it out")
                }
            }
        }
    }

    /// None for a program whose keys are listed without versions.
    private static func tool(reading place: RawPlace) -> Tool? {
        switch place {
        case .prometheus, .scrape, .remoteWrite: .prometheus
        case .alertmanager, .route, .integration: .alertmanager
        case .probe: .blackbox
        case .loki: .loki
        case .promtail: .promtail
        case .telemetryCollector: .openTelemetryCollector
        case .jaeger: .jaeger
        case .dataSource, .dashboard, .panel, .grafanaSettings, .compose, .container: nil
        }
    }
}
