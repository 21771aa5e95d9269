import Diagnostics

/// Panels of values by something else than time.
extension Panel {
    /// A bar for each category. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - category: the column that names the bars; by default the first one of texts or times.
    ///   - orientation: standing where there is room, by default.
    ///   - stacking: of several values of one category; side by side by default.
    ///   - values: the numbers at the bars; where there is room by default.
    ///   - fill: how opaque a bar is: 0 to 100; default 80.
    ///   - legend: default a line of names below.
    ///   - tooltip: default all values of a category.
    ///   - thresholdStyle: a line by default.
    /// - Emits: `type: barchart`; the queries are instant and of `format: table`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/bar-chart/
    public static func barChart(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        threshold: Threshold? = nil, thresholds: [PanelThreshold] = [], unit: PanelUnit? = nil, decimals: Int? = nil,
        min: Quantity? = nil, max: Quantity? = nil, colors: PanelColors = .palette, category: Name? = nil,
        orientation: Orientation = .auto, stacking: Stacking = .none, values: Visibility = .auto, fill: Int = 80,
        legend: PanelLegend = .list(), tooltip: PanelTooltip = .all(), thresholdStyle: ThresholdStyle = .line,
        mappings: [ValueMapping] = [], overrides: [FieldOverride] = [], links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .barChart(
                BarChart(
                    category: category, orientation: orientation, stacking: stacking, values: values, fill: fill,
                    legend: legend, tooltip: tooltip, thresholdStyle: thresholdStyle)),
            title, key: key, description: description, queries: queries, thresholds: levels(threshold, thresholds),
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors, mappings: mappings,
                overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// How often each value occurs. What is common to all kinds is at ``Panel``.
    ///
    /// Of the values that a query gives, each counted once; the buckets of a metric are what ``heatmap`` shows.
    ///
    /// - Parameters:
    ///   - bucketSize: how wide a bucket is, in the query's own unit; by default as it fits.
    ///   - bucketCount: how many buckets there are at most, without a size; default 30.
    ///   - combines: all series are counted together; default false.
    ///   - fill: how opaque a bar is: 0 to 100; default 80.
    ///   - legend: default a line of names below.
    ///   - tooltip: default all series.
    /// - Emits: `type: histogram`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/histogram/
    public static func histogram(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        unit: PanelUnit? = nil, decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil,
        colors: PanelColors = .palette, bucketSize: Int? = nil, bucketCount: Int = 30, combines: Bool = false,
        fill: Int = 80, legend: PanelLegend = .list(), tooltip: PanelTooltip = .all(), mappings: [ValueMapping] = [],
        overrides: [FieldOverride] = [], links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .histogram(
                Histogram(
                    bucketSize: bucketSize, bucketCount: bucketCount, combines: combines, fill: fill, legend: legend,
                    tooltip: tooltip)),
            title, key: key, description: description, queries: queries,
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors, mappings: mappings,
                overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Curves over something else than time, e.g. a quantile's number. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - x: the column of numbers, ascending, that the curves are drawn over; by default the first one.
    ///   - legend: default a line of names below.
    ///   - tooltip: default all curves.
    /// - Emits: `type: trend`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/trend/
    public static func trend(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        unit: PanelUnit? = nil, decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil,
        colors: PanelColors = .palette, x: Name? = nil, legend: PanelLegend = .list(),
        tooltip: PanelTooltip = .all(), mappings: [ValueMapping] = [], overrides: [FieldOverride] = [],
        links: [Link] = [], size: Size? = nil, settings: PanelSettings = PanelSettings(), fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .trend(Trend(x: x, legend: legend, tooltip: tooltip)), title, key: key, description: description,
            queries: queries,
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors, mappings: mappings,
                overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
