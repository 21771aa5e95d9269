import Diagnostics

/// Panels of states over time.
extension Panel {
    /// States as bars over time, as long as each lasted. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - colors: default those of the thresholds; mappings go before them.
    ///   - merges: equal neighbours become one bar; default true.
    ///   - values: the state's text on its bar; where there is room by default.
    ///   - rowHeight: a bar's part of its line: 0 to 1; default 0.9.
    ///   - fill: how opaque a bar is: 0 to 100; default 70.
    ///   - legend: default a line of states below.
    ///   - tooltip: default the state itself.
    /// - Emits: `type: state-timeline`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/state-timeline/
    public static func stateTimeline(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        threshold: Threshold? = nil, thresholds: [PanelThreshold] = [], unit: PanelUnit? = nil,
        decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil, colors: PanelColors = .thresholds,
        merges: Bool = true, values: Visibility = .auto, rowHeight: Double = 0.9, fill: Int = 70,
        legend: PanelLegend = .list(), tooltip: PanelTooltip = .single, mappings: [ValueMapping] = [],
        overrides: [FieldOverride] = [], links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .stateTimeline(
                StateTimeline(
                    merges: merges, values: values, rowHeight: rowHeight, fill: fill, legend: legend,
                    tooltip: tooltip)),
            title, key: key, description: description, queries: queries,
            thresholds: levels(threshold, thresholds),
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors,
                mappings: mappings, overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// States as a grid over time, one cell a sample. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - colors: default those of the thresholds; mappings go before them.
    ///   - values: the state's text in its cell; where there is room by default.
    ///   - rowHeight: a cell's part of its line: 0 to 1; default 0.9.
    ///   - columnWidth: a cell's part of its column: 0 to 1; default 0.9.
    ///   - fill: how opaque a cell is: 0 to 100; default 70.
    ///   - legend: default a line of states below.
    ///   - tooltip: default the state itself.
    /// - Emits: `type: status-history`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/status-history/
    public static func statusHistory(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        threshold: Threshold? = nil, thresholds: [PanelThreshold] = [], unit: PanelUnit? = nil,
        decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil, colors: PanelColors = .thresholds,
        values: Visibility = .auto, rowHeight: Double = 0.9, columnWidth: Double = 0.9, fill: Int = 70,
        legend: PanelLegend = .list(), tooltip: PanelTooltip = .single, mappings: [ValueMapping] = [],
        overrides: [FieldOverride] = [], links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .statusHistory(
                StatusHistory(
                    values: values, rowHeight: rowHeight, columnWidth: columnWidth, fill: fill,
                    legend: legend, tooltip: tooltip)),
            title, key: key, description: description, queries: queries,
            thresholds: levels(threshold, thresholds),
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors,
                mappings: mappings, overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
