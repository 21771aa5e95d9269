import Diagnostics

extension Alert {
    /// A warning and a critical level of one value: two alerts of one name, the critical one first.
    ///
    /// ```swift
    /// Alert.levels("HighMemoryUsage", when: NodeExporter.memoryUse,
    ///     is: Levels(warning: .above(.percent(85)), critical: .above(.percent(95))), for: .minutes(5),
    ///     summary: "{{ $value | humanizePercentage }} of the memory of {{ $labels.instance }} is in use")
    /// ```
    /// While the critical one fires, the warning about the same thing is hidden. The same thing is what agrees in all
    /// labels of the query's result. Where the query's labels are not known, as of a metric that nobody declared, nothing
    /// is hidden: declare the metric, or write an ``Inhibition``.
    ///
    /// - Parameters:
    ///   - is: a level that is not given has no alert.
    ///   - severities: what the two are called; by default `warning` and `critical`.
    ///   - summary: of both.
    /// - Emits: an alert for each level, and one entry of Alertmanager's `inhibit_rules` for all such pairs that have the
    ///   same labels.
    /// - Diagnoses: `level-order`; `unhidden-level` where the labels are not known.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule
    public static func levels(
        _ name: Name, when query: PromQuery, is levels: Levels, for hold: Duration = .zero,
        keepFiringFor: Duration = .zero, severities: Severities = Severities(), labels: Labels = [:],
        summary: AlertText, description: AlertText? = nil, runbook: AlertText? = nil, annotations: Labels = [:],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> [Alert] {
        let both = [(levels.critical, severities.critical), (levels.warning, severities.warning)]
        return both.compactMap { threshold, severity in
            guard let threshold else { return nil }
            var alert = Alert(
                name, when: query, is: threshold, for: hold, keepFiringFor: keepFiringFor, severity: severity,
                labels: labels, summary: summary, description: description, runbook: runbook,
                annotations: annotations, fileID: fileID, filePath: filePath, line: line, column: column)
            if levels.critical != nil, severity != severities.critical { alert.yieldsTo = severities.critical }
            return alert
        }
    }
}
