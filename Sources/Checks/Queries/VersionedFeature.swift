import Analysis
import Diagnostics
import StackDSL

/// Something a stack uses that not every version of a tool knows.
struct VersionedFeature {
    enum Tool: String {
        case prometheus = "Prometheus"
        case alertmanager = "Alertmanager"
        case loki = "Loki"
        case promtail = "Promtail"
        case alloy = "Alloy"
        case openTelemetryCollector = "the OpenTelemetry Collector"
        case jaeger = "Jaeger"
        case blackbox = "blackbox exporter"

        func version(of versions: Versions) -> ToolVersion {
            switch self {
            case .prometheus: versions.prometheus
            case .alertmanager: versions.alertmanager
            case .loki: versions.loki
            case .promtail: versions.promtail
            case .alloy: versions.alloy
            case .openTelemetryCollector: versions.openTelemetryCollector
            case .jaeger: versions.jaeger
            case .blackbox: versions.blackbox
            }
        }
    }

    let tool: Tool
    /// As the tool calls it, with backticks.
    let name: String
    let since: ToolVersion
    /// The first version that does not know it any more.
    var until: ToolVersion?
    let subject: String
    let site: DeclarationSite
    /// What to do instead.
    let cure: String

    /// Everything of the kind that a stack uses, whatever versions it names.
    static func used(by stack: ResolvedStack) -> [VersionedFeature] {
        stack.groups.flatMap(ofGroup) + ofPrometheus(stack) + stack.stack.services.flatMap(\.scrapes).flatMap(ofScrape)
            + stack.receivers.flatMap(ofReceiver) + stack.timeIntervals.flatMap(ofInterval)
            + (stack.stack.routing.map(ofRouting) ?? []) + ofLogs(stack.stack) + ofTelemetry(stack.stack)
    }

    private static func ofGroup(_ group: ResolvedRuleGroup) -> [VersionedFeature] {
        let subject = "group \"\(group.name)\""
        var features: [VersionedFeature] = []
        if group.queryOffset != nil {
            features.append(
                VersionedFeature(
                    tool: .prometheus, name: "`query_offset`", since: .v2_53, subject: subject, site: group.site,
                    cure: "write `offset` in the queries"))
        }
        features += group.alerts.filter { $0.alert.keepFiring > .zero }.map { rule in
            VersionedFeature(
                tool: .prometheus, name: "`keep_firing_for`", since: .v2_42, subject: rule.subject,
                site: rule.alert.site, cure: "leave out `keepFiringFor`")
        }
        return features
    }

    private static func ofScrape(_ scrape: Scrape) -> [VersionedFeature] {
        (scrape.relabeling + scrape.metricRelabeling).compactMap { step in
            let since: ToolVersion? =
                switch step.action {
                case .lowercase, .uppercase: ToolVersion(2, 36)
                case .keepequal, .dropequal: ToolVersion(2, 41)
                case .replace, .keep, .drop, .hashmod, .labelmap, .labeldrop, .labelkeep: nil
                }
            return since.map {
                VersionedFeature(
                    tool: .prometheus, name: "relabelling by `\(step.action.rawValue)`", since: $0, subject: "scrape",
                    site: scrape.site, cure: "use `.replace`, `.keep` or `.drop`")
            }
        }
    }
}
