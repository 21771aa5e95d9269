import StackDSL

/// The images of the programs, by version.
///
/// A stack names two numbers of a version; an image needs three. It is the last that came out of a line, as far as
/// this table knows; the first one of a line that it does not know.
///
/// - Source: the tags of each program's repository, 2026-08.
enum ImageTag {
    static func prometheus(_ version: ToolVersion) -> Name {
        image("prom/prometheus:v", version, [
            ToolVersion(2, 43): 1, .v2_45: 6, ToolVersion(2, 47): 2, ToolVersion(2, 48): 1, ToolVersion(2, 49): 1,
            ToolVersion(2, 50): 1, ToolVersion(2, 51): 2, .v2_53: 5, ToolVersion(2, 54): 1, ToolVersion(2, 55): 1,
            ToolVersion(3, 0): 1, ToolVersion(3, 2): 1, ToolVersion(3, 3): 1, ToolVersion(3, 4): 2, .v3_5: 5,
            ToolVersion(3, 7): 3, ToolVersion(3, 8): 1, ToolVersion(3, 9): 1, ToolVersion(3, 11): 3,
            ToolVersion(3, 13): 2,
        ])
    }

    static func alertmanager(_ version: ToolVersion) -> Name {
        image("prom/alertmanager:v", version, [
            .v0_25: 1, .v0_28: 1, ToolVersion(0, 30): 1, ToolVersion(0, 31): 1, ToolVersion(0, 32): 3,
            ToolVersion(0, 33): 1,
        ])
    }

    static func blackbox(_ version: ToolVersion) -> Name { image("prom/blackbox-exporter:v", version, [:]) }

    static func loki(_ version: ToolVersion) -> Name { image("grafana/loki:", version, lokiPatches) }

    /// Promtail comes out with Loki.
    static func promtail(_ version: ToolVersion) -> Name { image("grafana/promtail:", version, lokiPatches) }

    static func alloy(_ version: ToolVersion) -> Name {
        image("grafana/alloy:v", version, [
            ToolVersion(1, 10): 2, ToolVersion(1, 11): 3, ToolVersion(1, 12): 2, ToolVersion(1, 13): 2,
            ToolVersion(1, 14): 2, ToolVersion(1, 15): 1, ToolVersion(1, 16): 3, ToolVersion(1, 17): 1, .v1_18: 1,
        ])
    }

    static func grafana(_ version: ToolVersion) -> Name { image("grafana/grafana:", version, [.v13: 1]) }

    static func openTelemetryCollector(_ version: ToolVersion) -> Name {
        image("otel/opentelemetry-collector-contrib:", version, [:])
    }

    static func jaeger(_ version: ToolVersion) -> Name {
        image("jaegertracing/jaeger:", version, [ToolVersion(2, 14): 1, ToolVersion(2, 15): 1])
    }

    static func openObserve(_ version: ToolVersion) -> Name {
        image("public.ecr.aws/zinclabs/openobserve:v", version, [.v0_91: 5, ToolVersion(0, 92): 2])
    }

    private static let lokiPatches: [ToolVersion: Int] = [
        ToolVersion(3, 0): 1, ToolVersion(3, 1): 2, ToolVersion(3, 2): 2, ToolVersion(3, 3): 4, ToolVersion(3, 4): 6,
        .v3_5: 12, .v3_6: 15, .v3_7: 6,
    ]

    private static func image(_ name: String, _ version: ToolVersion, _ patches: [ToolVersion: Int]) -> Name {
        Name(verbatim: "\(name)\(version.text).\(patches[version] ?? 0)")
    }
}
