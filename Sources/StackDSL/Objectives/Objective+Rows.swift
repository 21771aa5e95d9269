import Diagnostics

/// What of an objective is shown.
extension Objective {
    /// A row: what is left of the budget now and over time, and the error ratio over the long windows with the levels at
    /// which its alerts fire.
    public var row: Row {
        Row(
            DisplayText(verbatim: name.text),
            panels: [
                .stat(
                    "Error budget left", key: key("left"), queries: [query(budgetLeft(), "left")],
                    thresholds: Objective.budgetLevels(at: site), unit: .ratio),
                .timeSeries(
                    "Error budget", key: key("budget"),
                    description: DisplayText(
                        verbatim: "\(target.text) of \(window.prometheusText) are promised. At 0 nothing may fail any more."),
                    queries: [query(budgetLeft(), "left")], thresholds: Objective.budgetLevels(at: site), unit: .ratio,
                    max: .ratio(1)),
                .timeSeries(
                    "Error ratio", key: key("errors"),
                    description: """
                        What failed within each window. The lines are the levels at which alerts fire, the highest about \
                        the shortest window.
                        """,
                    queries: longWindows.map { query(errorRatio(over: $0), $0.prometheusText) },
                    thresholds: burnRates.map(drawn), unit: .ratio, min: .ratio(0)),
            ], fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
    }

    /// Orange below a quarter of the budget, red where nothing is left.
    fileprivate static func budgetLevels(at site: DeclarationSite) -> [PanelThreshold] {
        [
            .warning(
                .below(
                    .percent(25), fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)),
            .critical(
                .below(.percent(0), fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)),
        ]
    }

    private var longWindows: [Duration] { Set(burnRates.map(\.long)).sorted() }

    private func key(_ part: String) -> Name { Name(verbatim: "\(name.text) \(part)") }

    private func query(_ query: PromQuery, _ legend: String) -> PanelQuery {
        let parts = labels.map { "{{\($0.name)}}" } + [legend]
        return PanelQuery(query, legend: Legend(verbatim: parts.joined(separator: " ")))
    }

    private func drawn(_ burn: BurnRate) -> PanelThreshold {
        let level = Threshold.above(
            .ratio(level(of: burn)), fileID: site.fileID, filePath: site.filePath, line: site.line, column: site.column)
        return burn.isUrgent ? .critical(level) : .warning(level)
    }
}

extension Row {
    /// What is left of the budgets of several objectives, side by side.
    public static func budgets(
        _ title: DisplayText = "Error budgets", of objectives: [Objective], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Row {
        let site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
        let queries = objectives.map { objective in
            PanelQuery(
                objective.budgetLeft(fileID: fileID, filePath: filePath, line: line, column: column),
                legend: Legend(
                    verbatim: ([objective.name.text] + objective.labels.map { "{{\($0.name)}}" })
                        .joined(separator: " ")))
        }
        return Row(
            title,
            panels: [
                .stat(
                    "Error budgets left", key: "error budgets left", queries: queries,
                    thresholds: Objective.budgetLevels(at: site), unit: .ratio, textMode: .valueAndName,
                    size: .init(width: 24, height: 5), fileID: fileID, filePath: filePath, line: line, column: column)
            ], fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

extension Dashboard {
    /// A dashboard of objectives: all budgets at first, then a row for each.
    ///
    /// ```swift
    /// dashboards: [.objectives("Objectives", uid: "shop-objectives", of: promises)]
    /// ```
    public static func objectives(
        _ title: DisplayText = "Objectives", uid: Name, of objectives: [Objective], tags: [Name] = [],
        links: [Link] = [], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Dashboard {
        Dashboard(
            title, uid: uid, description: "What is promised, and what is left of each error budget.", tags: tags,
            rows: [.budgets(of: objectives, fileID: fileID, filePath: filePath, line: line, column: column)]
                + objectives.map(\.row),
            links: links, time: .last(.days(7)), fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
