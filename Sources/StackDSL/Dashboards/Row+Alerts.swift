import Diagnostics

extension Row {
    /// A panel for each of these alerts: what it watches, with its own level. Alerts of one name and one query share
    /// a panel; of one name and several queries, each has its own, titled with its labels too. Those that hold their
    /// condition in the query have no level, hence no panel.
    ///
    /// ```swift
    /// Row("Prometheus' own alerts", watching: Prometheus.alerts())
    /// ```
    /// - Parameters:
    ///   - alerts: critical ones are drawn in red, all others in orange.
    ///   - isCollapsed: shown closed; its panels are loaded when it is opened.
    /// - Emits: a time series titled and keyed by the alert's name.
    public init(
        _ title: DisplayText, watching alerts: [Alert], isCollapsed: Bool = false, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        var shared: [[Alert]] = []
        for alert in alerts where alert.threshold != nil {
            if let index = shared.firstIndex(where: { Row.sharePanel($0[0], alert) }) {
                shared[index].append(alert)
            } else {
                shared.append([alert])
            }
        }
        self.init(
            title,
            panels: shared.map { group in
                let namesakes = shared.count { $0[0].name == group[0].name }
                return Row.panel(watching: group, isNameShared: namesakes > 1)
            }, isCollapsed: isCollapsed, fileID: fileID, filePath: filePath,
            line: line, column: column)
    }

    private static func sharePanel(_ first: Alert, _ second: Alert) -> Bool {
        first.name == second.name && first.query == second.query
    }

    private static func panel(watching alerts: [Alert], isNameShared: Bool) -> Panel {
        let site = alerts[0].site
        // What is worse is drawn over what is not.
        let levels = alerts.filter { $0.severity != .critical } + alerts.filter { $0.severity == .critical }
        return .timeSeries(
            DisplayText(verbatim: title(of: alerts[0], isNameShared: isNameShared)), queries: [PanelQuery(alerts[0].query)],
            thresholds: levels.compactMap { alert in
                alert.threshold.map { alert.severity == .critical ? .critical($0) : .warning($0) }
            },
            fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
    }

    /// The alert's name, and its labels where another alert has the same name.
    private static func title(of alert: Alert, isNameShared: Bool) -> String {
        let parts = isNameShared ? alert.labels.pairs.map(\.value.rendered) : []
        return ([alert.name.text] + parts).joined(separator: " ")
    }
}
