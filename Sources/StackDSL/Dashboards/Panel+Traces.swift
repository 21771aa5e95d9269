import Diagnostics

/// Panels of traces, and lists of what else there is.
extension Panel {
    /// One trace, span by span. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameter trace: made by `PanelQuery.trace(…)`.
    /// - Emits: `type: traces`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/traces/
    public static func traces(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, trace: PanelQuery,
        links: [Link] = [], size: Size? = nil, settings: PanelSettings = PanelSettings(), fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .traces, title, key: key, description: description, queries: [trace], size: size, links: links,
            settings: settings, site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Who calls whom. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameter queries: by default the services and their calls, of the stack's first data source of traces.
    /// - Emits: `type: nodeGraph`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/node-graph/
    public static func nodeGraph(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil,
        queries: [PanelQuery] = [.serviceGraph()], links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .nodeGraph, title, key: key, description: description, queries: queries, size: size, links: links,
            settings: settings, site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A list of dashboards. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - tags: those that have all of them; without any, those that somebody starred or looked at.
    ///   - maximum: default 20.
    ///   - keepsTime: what is shown goes along; default true.
    ///   - keepsVariables: what was chosen goes along; default true.
    /// - Emits: `type: dashlist`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/dashboard-list/
    public static func dashboardList(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, tagged tags: [Name] = [],
        maximum: Int = 20, keepsTime: Bool = true, keepsVariables: Bool = true, links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .dashboardList(
                DashboardList(tags: tags, maximum: maximum, keepsTime: keepsTime, keepsVariables: keepsVariables)),
            title, key: key, description: description, size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A list of annotations: what people and programs noted. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - tags: those that have all of them; all annotations by default.
    ///   - maximum: default 10.
    ///   - isOfThisDashboard: only what was noted in it; default false.
    ///   - isWithinTime: only of the span of time that is shown; default true.
    /// - Emits: `type: annolist`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/annotations/
    public static func annotationList(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, tagged tags: [Name] = [],
        maximum: Int = 10, isOfThisDashboard: Bool = false, isWithinTime: Bool = true, links: [Link] = [],
        size: Size? = nil, settings: PanelSettings = PanelSettings(), fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .annotationList(
                AnnotationList(
                    tags: tags, maximum: maximum, isOfThisDashboard: isOfThisDashboard, isWithinTime: isWithinTime)),
            title, key: key, description: description, size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
