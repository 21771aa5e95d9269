import Diagnostics

/// Panels of single values. Their queries are instant: one value each, of the end of the time shown.
extension Panel {
    /// A number, large. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - colors: default those of the thresholds.
    ///   - reducer: how a curve becomes a number; default its last value.
    ///   - graph: the curve behind the number; none by default. With a curve the query is no longer instant.
    ///   - colorMode: the number is coloured by default.
    ///   - textMode: with several series their names are shown by default.
    ///   - orientation: of several values; by default as they fit.
    ///   - isCentered: default false.
    ///   - showsChange: the change in per cent beside the number; needs a curve. Default false.
    /// - Emits: `type: stat`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/stat/
    public static func stat(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        threshold: Threshold? = nil, thresholds: [PanelThreshold] = [], unit: PanelUnit? = nil,
        decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil, colors: PanelColors = .thresholds,
        reducer: Reducer = .lastNotNull, graph: SparkLine = .none, colorMode: ColorMode = .value,
        textMode: TextMode = .auto, orientation: Orientation = .auto, isCentered: Bool = false,
        showsChange: Bool = false, mappings: [ValueMapping] = [], overrides: [FieldOverride] = [],
        links: [Link] = [], size: Size? = nil, settings: PanelSettings = PanelSettings(),
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .stat(
                Stat(
                    reducer: reducer, graph: graph, colorMode: colorMode, textMode: textMode,
                    orientation: orientation, isCentered: isCentered, showsChange: showsChange)),
            title, key: key, description: description, queries: queries,
            thresholds: levels(threshold, thresholds),
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors,
                mappings: mappings, overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A dial from `min` to `max`. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - min: default 0 for a ratio or percentage, otherwise the least value.
    ///   - max: default 1 for a ratio and 100 for a percentage, otherwise the greatest value.
    ///   - colors: default those of the thresholds.
    ///   - reducer: how a curve becomes a number; default its last value.
    ///   - orientation: of several dials; by default as they fit.
    ///   - showsMarkers: a band with the thresholds' colours; default true.
    ///   - showsLabels: the thresholds' numbers; default false.
    /// - Emits: `type: gauge`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/gauge/
    public static func gauge(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        threshold: Threshold? = nil, thresholds: [PanelThreshold] = [], unit: PanelUnit? = nil,
        decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil, colors: PanelColors = .thresholds,
        reducer: Reducer = .lastNotNull, orientation: Orientation = .auto, showsMarkers: Bool = true,
        showsLabels: Bool = false, mappings: [ValueMapping] = [], overrides: [FieldOverride] = [],
        links: [Link] = [], size: Size? = nil, settings: PanelSettings = PanelSettings(),
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .gauge(
                Gauge(
                    reducer: reducer, orientation: orientation, showsMarkers: showsMarkers,
                    showsLabels: showsLabels)),
            title, key: key, description: description, queries: queries,
            thresholds: levels(threshold, thresholds),
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors,
                mappings: mappings, overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A bar for each series. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - min: default 0 for a ratio or percentage, otherwise the least value.
    ///   - max: default 1 for a ratio and 100 for a percentage, otherwise the greatest value.
    ///   - colors: default those of the thresholds.
    ///   - reducer: how a curve becomes a number; default its last value.
    ///   - orientation: default lying.
    ///   - display: default with a gradient.
    ///   - showsUnfilled: the rest of a bar in grey; default true.
    /// - Emits: `type: bargauge`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/bar-gauge/
    public static func barGauge(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        threshold: Threshold? = nil, thresholds: [PanelThreshold] = [], unit: PanelUnit? = nil,
        decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil, colors: PanelColors = .thresholds,
        reducer: Reducer = .lastNotNull, orientation: Orientation = .horizontal,
        display: BarDisplay = .gradient, showsUnfilled: Bool = true, mappings: [ValueMapping] = [],
        overrides: [FieldOverride] = [], links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .barGauge(
                BarGauge(
                    reducer: reducer, orientation: orientation, display: display,
                    showsUnfilled: showsUnfilled)),
            title, key: key, description: description, queries: queries,
            thresholds: levels(threshold, thresholds),
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors,
                mappings: mappings, overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Shares of a whole. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - colors: default a colour for each series.
    ///   - reducer: how a curve becomes a number; default its last value.
    ///   - isDonut: a ring; default false.
    ///   - labels: what stands at a slice; nothing by default.
    ///   - legend: default a table on the right.
    ///   - legendValues: what the legend says about a slice; default its share.
    ///   - tooltip: default the slice itself.
    /// - Emits: `type: piechart`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/pie-chart/
    public static func pie(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        unit: PanelUnit? = nil, decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil,
        colors: PanelColors = .palette, reducer: Reducer = .lastNotNull, isDonut: Bool = false,
        labels: [PieValue] = [], legend: PanelLegend = .table(at: .right, showing: []),
        legendValues: [PieValue] = [.percent], tooltip: PanelTooltip = .single,
        mappings: [ValueMapping] = [], overrides: [FieldOverride] = [], links: [Link] = [],
        size: Size? = nil, settings: PanelSettings = PanelSettings(), fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .pie(
                Pie(
                    reducer: reducer, isDonut: isDonut, labels: labels, legend: legend,
                    legendValues: legendValues, tooltip: tooltip)),
            title, key: key, description: description, queries: queries,
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors,
                mappings: mappings, overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
