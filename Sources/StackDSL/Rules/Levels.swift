/// The levels of one value: where somebody looks at it, and where somebody is paged.
///
/// ```swift
/// enum Limit { static let cpu = Levels(warning: .above(.percent(80)), critical: .above(.percent(95))) }
///
/// alerts: Alert.levels("HighCpuUsage", when: cpuUse, is: Limit.cpu, for: .minutes(10), summary: "…")
/// .timeSeries("CPU use", queries: [.init(cpuUse)], thresholds: Limit.cpu.drawn)
/// ```
/// - Emits: an alert for each level, of the same name and with another severity; a threshold of the panel.
public struct Levels: Sendable, Hashable {
    /// None: no alert of that severity.
    public var warning: Threshold?
    /// None: no alert of that severity.
    public var critical: Threshold?

    /// Two levels of one quantity; a level that is not given has no alert.
    public init(warning: Threshold? = nil, critical: Threshold? = nil) {
        self.warning = warning
        self.critical = critical
    }

    /// No alert at all.
    public static let none = Levels()

    /// Both, as a panel draws them.
    public var drawn: [PanelThreshold] {
        [warning.map(PanelThreshold.warning), critical.map(PanelThreshold.critical)].compactMap { $0 }
    }
}

/// How loud the two levels are, in the words of the organisation.
public struct Severities: Sendable, Hashable {
    package let warning: Severity
    package let critical: Severity

    /// By default ``Severity/warning`` and ``Severity/critical``.
    public init(warning: Severity = .warning, critical: Severity = .critical) {
        self.warning = warning
        self.critical = critical
    }
}
