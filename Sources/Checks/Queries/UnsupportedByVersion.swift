package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds what the versions that a stack names do not understand.
package struct UnsupportedByVersion: Check {
    package static let about = CheckDescription(
        .unsupportedByVersion,
        summary: "a version that the stack aims at does not understand this",
        rationale: """
            Prometheus, Alertmanager and Loki refuse a file with one key that they do not know, and Prometheus a rule \
            file with one function that it does not know. The server does not start, or goes on with what it had.
            """,
        references: ["https://github.com/prometheus/prometheus/blob/main/CHANGELOG.md"],
        bad: [
            .stack(
                #"Alert("A", when: "histogram_avg(rate(latency[5m])) > 1", …) for Prometheus 2.42"#,
                Stack(
                    "example", versions: Versions(prometheus: .v2_42),
                    alerts: [
                        Alert(
                            "A", when: "histogram_avg(rate(latency[5m])) > 1", for: .minutes(1),
                            severity: .warning, summary: "a")
                    ])),
            .stack(
                #"RuleGroup("late", queryOffset: .minutes(1), …) for Prometheus 2.45"#,
                Stack(
                    "example", versions: Versions(prometheus: .v2_45),
                    groups: [RuleGroup("late", queryOffset: .minutes(1), alerts: [alert])])),
            .stack(
                #".webhook(.secret(.file("/run/secrets/url"))) for Alertmanager 0.25"#,
                Stack(
                    "example", versions: Versions(alertmanager: .v0_25), alerts: [alert],
                    routing: Routing(
                        default: Receiver("team", [.webhook(.secret(.file("/run/secrets/url")))])))),
        ],
        good: [
            .stack(
                "the same for the newest versions",
                Stack(
                    "example", groups: [RuleGroup("late", queryOffset: .minutes(1), alerts: [alert])],
                    routing: Routing(
                        default: Receiver("team", [.webhook(.secret(.file("/run/secrets/url")))])))),
            .stack("an alert without anything new", Stack("example", alerts: [alert])),
        ])

    private static var alert: Alert {
        Alert("A", when: "up == 0", for: .minutes(1), severity: .warning, summary: "a")
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let queries = QueryErrors.findings(in: stack) { kind in
            if case .unsupported = kind { true } else { false }
        }
        return queries + VersionedFeature.used(by: stack).compactMap { feature in
            let version = feature.tool.version(of: stack.stack.versions)
            guard let change = feature.change(for: version) else { return nil }
            return Finding(
                "\(feature.name) \(change), but the target is \(version.text)", subject: feature.subject, at: Highlight(feature.site), help: [feature.cure])
        }
    }
}

extension VersionedFeature {
    /// What keeps a version from knowing it; none if it does.
    fileprivate func change(for version: ToolVersion) -> String? {
        if version < since { return "came with \(tool.rawValue) \(since.text)" }
        guard let until, version >= until else { return nil }
        return "ended with \(tool.rawValue) \(until.text)"
    }
}
