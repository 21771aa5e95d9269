/// The versions of the programs that a stack is written for.
///
/// The compiler refuses what a version does not understand and emits what it does. Without a choice, the newest stable.
///
/// - Diagnoses: `unsupported-by-version`.
public struct Versions: Sendable, Hashable {
    package let prometheus: ToolVersion
    package let alertmanager: ToolVersion
    package let loki: ToolVersion
    package let grafana: ToolVersion
    package let promtail: ToolVersion
    package let alloy: ToolVersion
    package let blackbox: ToolVersion
    package let openTelemetryCollector: ToolVersion
    package let jaeger: ToolVersion
    package let openObserve: ToolVersion

    /// Aims at these versions; what is not given is the newest stable one.
    public init(
        prometheus: ToolVersion = .v3_14, alertmanager: ToolVersion = .v0_34, loki: ToolVersion = .v3_7,
        grafana: ToolVersion = .v13, promtail: ToolVersion = .v3_6, alloy: ToolVersion = .v1_18,
        blackbox: ToolVersion = .v0_28, openTelemetryCollector: ToolVersion = .v0_159, jaeger: ToolVersion = .v2_20,
        openObserve: ToolVersion = .v0_91
    ) {
        self.prometheus = prometheus
        self.alertmanager = alertmanager
        self.loki = loki
        self.grafana = grafana
        self.promtail = promtail
        self.alloy = alloy
        self.blackbox = blackbox
        self.openTelemetryCollector = openTelemetryCollector
        self.jaeger = jaeger
        self.openObserve = openObserve
    }
}

/// A version of a program, by its first two numbers.
public struct ToolVersion: Sendable, Hashable, Comparable {
    package let major: Int
    package let minor: Int

    /// A version by its first two numbers: `ToolVersion(2, 53)`.
    public init(_ major: Int, _ minor: Int) {
        self.major = major
        self.minor = minor
    }

    package var text: String { "\(major).\(minor)" }

    /// Orders versions by their age.
    public static func < (left: ToolVersion, right: ToolVersion) -> Bool {
        (left.major, left.minor) < (right.major, right.minor)
    }

    /// Prometheus 3.14, of 2026.
    public static let v3_14 = ToolVersion(3, 14)
    /// Prometheus 3.5, the long-term line of 2025.
    public static let v3_5 = ToolVersion(3, 5)
    /// Prometheus 2.53, the last long-term line before 3.
    public static let v2_53 = ToolVersion(2, 53)
    /// Prometheus 2.45, the long-term line of 2023.
    public static let v2_45 = ToolVersion(2, 45)
    /// Prometheus 2.42, of Debian 12.
    public static let v2_42 = ToolVersion(2, 42)
    /// Alertmanager 0.34, of 2026.
    public static let v0_34 = ToolVersion(0, 34)
    /// Alertmanager 0.28; also the blackbox exporter's newest.
    public static let v0_28 = ToolVersion(0, 28)
    /// Alertmanager 0.25, of Debian 12.
    public static let v0_25 = ToolVersion(0, 25)
    /// Loki 3.7, of 2026.
    public static let v3_7 = ToolVersion(3, 7)
    /// Promtail 3.6, its last.
    public static let v3_6 = ToolVersion(3, 6)
    /// Grafana Alloy 1.18, of 2026.
    public static let v1_18 = ToolVersion(1, 18)
    /// OpenTelemetry Collector 0.159, of 2026.
    public static let v0_159 = ToolVersion(0, 159)
    /// Jaeger 2.20, of 2026.
    public static let v2_20 = ToolVersion(2, 20)
    /// OpenObserve 0.91, of 2026.
    public static let v0_91 = ToolVersion(0, 91)
    /// Grafana 13.
    public static let v13 = ToolVersion(13, 0)
    /// Grafana 10.
    public static let v10 = ToolVersion(10, 0)
}
