public import StackDSL

/// The levels of one value: where somebody looks at it, and where somebody is paged.
///
/// ```swift
/// NodeExporter.Limits(cpu: Levels(warning: .above(.percent(80)), critical: .above(.percent(95))))
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

/// How loud the ready alerts are, in the words of the organisation.
public struct Severities: Sendable, Hashable {
    let warning: Severity
    let critical: Severity

    /// By default ``Severity/warning`` and ``Severity/critical``.
    public init(warning: Severity = .warning, critical: Severity = .critical) {
        self.warning = warning
        self.critical = critical
    }
}

extension Levels {
    /// An alert for each level that there is, the critical one first.
    func alerts(
        _ name: Name, when query: PromQuery, for hold: Duration, _ severities: Severities, summary: AlertText,
        description: AlertText
    ) -> [Alert] {
        let levels = [(critical, severities.critical), (warning, severities.warning)]
        return levels.compactMap { threshold, severity in
            threshold.map {
                Alert(
                    name, when: query, is: $0, for: hold, severity: severity, summary: summary,
                    description: description)
            }
        }
    }
}
