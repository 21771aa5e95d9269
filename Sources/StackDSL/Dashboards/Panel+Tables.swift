import Diagnostics

/// Panels that are read line by line.
extension Panel {
    /// A line for each series, a column for each label. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - colors: default those of the thresholds; seen where `cell` is coloured.
    ///   - sort: by which columns; in the order of the query by default.
    ///   - cell: how cells are drawn; columns differ by `overrides`.
    ///   - alignment: numbers on the right by default.
    ///   - rowHeight: small by default.
    ///   - isFilterable: a filter at each column's title; default false.
    ///   - footer: values below each column; none by default.
    ///   - showsHeader: the columns' titles; default true.
    /// - Emits: `type: table`; the queries' `format: table`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/table/
    public static func table(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        threshold: Threshold? = nil, thresholds: [PanelThreshold] = [], unit: PanelUnit? = nil,
        decimals: Int? = nil, min: Quantity? = nil, max: Quantity? = nil, colors: PanelColors = .thresholds,
        sort: [TableSort] = [], cell: Cell = .auto, alignment: Alignment = .auto,
        rowHeight: RowHeight = .small, isFilterable: Bool = false, footer: [Reducer] = [],
        showsHeader: Bool = true, mappings: [ValueMapping] = [], overrides: [FieldOverride] = [],
        links: [Link] = [], size: Size? = nil, settings: PanelSettings = PanelSettings(),
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .table(
                Table(
                    sort: sort, cell: cell, alignment: alignment, rowHeight: rowHeight,
                    isFilterable: isFilterable, footer: footer, showsHeader: showsHeader)),
            title, key: key, description: description, queries: queries,
            thresholds: levels(threshold, thresholds),
            fields: Fields(
                unit: unit, decimals: decimals, minimum: min, maximum: max, colors: colors,
                mappings: mappings, overrides: overrides),
            size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Lines of logs. What is common to all kinds is at ``Panel``.
    ///
    /// - Parameters:
    ///   - queries: made by `.logs(…)`.
    ///   - isAscending: the oldest first; default false.
    ///   - showsTime: default true.
    ///   - showsLabels: the stream's labels before each line; default false.
    ///   - wraps: long lines are broken; default true.
    ///   - formatsJSON: lines that are JSON are indented; default false.
    ///   - deduplication: which lines are shown once; none by default.
    /// - Emits: `type: logs`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/logs/
    public static func logs(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil, queries: [PanelQuery],
        isAscending: Bool = false, showsTime: Bool = true, showsLabels: Bool = false, wraps: Bool = true,
        formatsJSON: Bool = false, deduplication: Deduplication = .none, links: [Link] = [],
        size: Size? = nil, settings: PanelSettings = PanelSettings(), fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .logs(
                Logs(
                    isAscending: isAscending, showsTime: showsTime, showsLabels: showsLabels, wraps: wraps,
                    formatsJSON: formatsJSON, deduplication: deduplication)),
            title, key: key, description: description, queries: queries, size: size, links: links,
            settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A text: what the dashboard is about, where to go on.
    ///
    /// - Parameters:
    ///   - title: may be empty; then a `key` is needed where there are several.
    ///   - content: variables may stand in it: `$job`.
    ///   - format: Markdown by default; HTML is sanitized by Grafana.
    /// - Emits: `type: text`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/text/
    public static func text(
        _ title: DisplayText = "", key: Name? = nil, description: DisplayText? = nil, content: DisplayText,
        format: TextFormat = .markdown, links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .text(Text(content: content, format: format)),
            title, key: key, description: description, size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Alerts and what they are doing.
    ///
    /// - Parameters:
    ///   - states: default firing and pending ones.
    ///   - matching: labels of the alerts; all by default.
    ///   - from: the data source whose rules are listed: a Prometheus or a Loki that manages alerts. By
    ///     default the stack's first Prometheus.
    ///   - maximum: the most that are listed; default 20.
    ///   - order: default by importance.
    ///   - groupedBy: labels that make groups; none by default.
    ///   - showsCount: only how many there are; default false.
    /// - Emits: `type: alertlist`.
    /// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/visualizations/alert-list/
    public static func alertList(
        _ title: DisplayText, key: Name? = nil, description: DisplayText? = nil,
        states: [AlertState] = [.firing, .pending], matching matchers: [LabelMatcher] = [],
        from dataSource: DataSource? = nil, maximum: Int = 20, order: AlertOrder = .importance,
        groupedBy: [Label] = [], showsCount: Bool = false, links: [Link] = [], size: Size? = nil,
        settings: PanelSettings = PanelSettings(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> Panel {
        Panel(
            .alertList(
                AlertList(
                    states: states, matchers: matchers, dataSource: dataSource, maximum: maximum,
                    order: order, groupedBy: groupedBy, showsCount: showsCount)),
            title, key: key, description: description, size: size, links: links, settings: settings,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
