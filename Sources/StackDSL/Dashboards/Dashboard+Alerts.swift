extension Dashboard {
    /// A dashboard of alerts: those that fire, then a panel for each value that an alert watches, with all its levels.
    ///
    /// ```swift
    /// dashboards: [overview, .alerts(uid: "shop-alerts", of: [RuleGroup("host", alerts: NodeExporter.alerts())])]
    /// ```
    /// What a rule sees, its own range included. An alert without a level of its own has no panel: it is in the list.
    ///
    /// - Parameters:
    ///   - groups: a row for each, titled with its name.
    public static func alerts(
        _ title: DisplayText = "Alerts", uid: Name, of groups: [RuleGroup], tags: [Name] = [], links: [Link] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Dashboard {
        let firing = Row(
            "Firing",
            panels: [
                .alertList(
                    "Firing and pending alerts", key: "list of alerts", size: .init(width: 24, height: 8), fileID: fileID,
                    filePath: filePath, line: line, column: column)
            ], fileID: fileID, filePath: filePath, line: line, column: column)
        let rows = groups.map { group in
            Row(
                DisplayText(verbatim: group.name.text), watching: group.alerts, fileID: fileID, filePath: filePath,
                line: line, column: column)
        }.filter { !$0.panels.isEmpty }
        return Dashboard(
            title, uid: uid, description: "What each alert watches, and the level at which it fires.", tags: tags,
            rows: [firing] + rows, links: links, fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
