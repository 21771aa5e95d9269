import Diagnostics

/// Panels over time.
extension Panel {
    /// Curves over time. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - colors: default a colour for each series.
    ///   - legend: default a line of names below.
    ///   - tooltip: default all series, the greatest value first.
    ///   - style: lines by default.
    ///   - stacking: none by default. Stack only what adds up to something.
    ///   - fill: how opaque the area below a line is: 0 to 100; default 10.
    ///   - lineWidth: in pixels: 0 to 10; default 1.
    ///   - interpolation: straight lines by default.
    ///   - points: where there is room by default.
    ///   - gaps: shown by default.
    ///   - axis: on the left, linear, by default.
    ///   - thresholdStyle: a line by default.
    /// - Emits: `type: timeseries`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/time-series/
    public static func timeSeries(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        threshold: Threshold? = nil, thresholds: [PanelThreshold] = [], unit: PanelUnit? = nil,
        decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil, colors: PanelColors = .palette,
        legend: PanelLegend = .list(), tooltip: PanelTooltip = .all(), style: DrawStyle = .line,
        stacking: Stacking = .none, fill: Int = 10, lineWidth: Int = 1,
        interpolation: Interpolation = .linear, points: Visibility = .auto, gaps: Gaps = .shown,
        axis: PanelAxis = PanelAxis(), thresholdStyle: ThresholdStyle = .line,
        mappings: [ValueMapping] = [], overrides: [FieldOverride] = [], links: [Link] = [],
        size: Size? = nil, settings: PanelSettings = PanelSettings(), fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .timeSeries(
                TimeSeries(
                    legend: legend, tooltip: tooltip, style: style, stacking: stacking, fill: fill,
                    lineWidth: lineWidth, interpolation: interpolation, points: points, gaps: gaps,
                    axis: axis, thresholdStyle: thresholdStyle)),
            title, key: key, description: description, queries: queries,
            thresholds: levels(threshold, thresholds),
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors,
                mappings: mappings, overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// How many values lie where, over time: the buckets of a histogram.
    ///
    /// ```swift
    /// let buckets: PromQuery = "sum by (le) (rate(\(bucketsOf: Erp.latency)[\(Window.rateInterval)]))"
    /// .heatmap("Latency", queries: [PanelQuery(buckets)])
    /// ```
    /// - Parameters:
    ///   - scheme: the colours from few to many; default oranges.
    ///   - calculates: the query's series are values, and Grafana counts them into buckets. By default they
    ///     are buckets already, apart by `le`.
    ///   - axis: of the values.
    ///   - showsLegend: the scale of colours; default true.
    /// - Emits: `type: heatmap`; the queries' `format: heatmap`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/heatmap/
    public static func heatmap(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        unit: PanelUnit? = nil, decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil,
        colors: PanelColors = .palette, scheme: HeatmapScheme = .oranges, calculates: Bool = false,
        axis: PanelAxis = PanelAxis(), showsLegend: Bool = true, mappings: [ValueMapping] = [],
        overrides: [FieldOverride] = [], links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .heatmap(Heatmap(scheme: scheme, calculates: calculates, axis: axis, showsLegend: showsLegend)),
            title, key: key, description: description, queries: queries,
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors,
                mappings: mappings, overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
