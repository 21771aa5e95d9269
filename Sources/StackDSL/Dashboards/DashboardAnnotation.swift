import Diagnostics

/// Events that are drawn over all panels, where a query has a value.
///
/// - Emits: an entry of `annotations.list`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/dashboards/build-dashboards/annotate-visualizations/
public struct DashboardAnnotation: Sendable, Hashable {
    package let name: Name
    package let query: PromQuery
    package let color: PanelColor
    package let title: Legend?
    package let text: Legend?
    /// Labels that are shown as tags.
    package let tags: [Label]
    package let isShown: Bool
    package let step: Duration
    /// Where it is read, if not from the stack's first Prometheus.
    package let dataSource: DataSource?

    /// - Parameters:
    ///   - name: of the switch above the dashboard.
    ///   - title: `{{label}}` stands for a label's value.
    ///   - text: below the title; none by default.
    ///   - tags: labels whose values are shown as tags.
    ///   - isShown: whether it is switched on at first.
    ///   - step: how often the query is evaluated; events that are shorter may be missed. Default one minute.
    ///   - from: the data source; by default the stack's first Prometheus.
    public init(
        _ name: Name, when query: PromQuery, color: PanelColor = .purple, title: Legend? = nil,
        text: Legend? = nil, tags: [Label] = [], isShown: Bool = true, step: Duration = .minutes(1),
        from dataSource: DataSource? = nil
    ) {
        self.name = name
        self.query = query
        self.color = color
        self.title = title
        self.text = text
        self.tags = tags
        self.isShown = isShown
        self.step = step
        self.dataSource = dataSource
    }

    /// The times at which alerts of Prometheus fired.
    ///
    /// - Parameter matchers: which alerts; all by default.
    public static func alerts(
        _ name: Name = "Firing alerts", matching matchers: [LabelMatcher] = [], color: PanelColor = .red,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> DashboardAnnotation {
        let firing = LabelMatcher("alertstate", .equal, "firing")
        let query = PromQuery(
            [.text("ALERTS")] + PromQuery.selector([firing] + matchers),
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
        return DashboardAnnotation(
            name, when: query, color: color, title: "{{alertname}}", text: "{{severity}}",
            tags: ["alertname", .severity])
    }
}
