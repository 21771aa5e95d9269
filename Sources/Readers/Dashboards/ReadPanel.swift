import Diagnostics
import StackDSL

/// What a panel of every kind has.
struct ReadPanel {
    let title: DisplayText
    let key: Name
    let queries: [PanelQuery]
    let unit: PanelUnit?
    let settings: PanelSettings
    let site: DeclarationSite

    /// The panel of a type of Grafana's; one that only a plugin knows is taken for a table.
    func panel(ofType type: String) -> Panel {
        switch type {
        case "timeseries", "graph":
            .timeSeries(
                title, key: key, queries: queries, unit: unit, settings: settings, fileID: site.fileID,
                filePath: site.filePath, line: site.line, column: site.column)
        case "stat", "singlestat":
            .stat(
                title, key: key, queries: queries, unit: unit, settings: settings, fileID: site.fileID,
                filePath: site.filePath, line: site.line, column: site.column)
        case "gauge":
            .gauge(
                title, key: key, queries: queries, unit: unit, settings: settings, fileID: site.fileID,
                filePath: site.filePath, line: site.line, column: site.column)
        case "bargauge":
            .barGauge(
                title, key: key, queries: queries, unit: unit, settings: settings, fileID: site.fileID,
                filePath: site.filePath, line: site.line, column: site.column)
        case "heatmap":
            .heatmap(
                title, key: key, queries: queries, unit: unit, settings: settings, fileID: site.fileID,
                filePath: site.filePath, line: site.line, column: site.column)
        case "piechart":
            .pie(
                title, key: key, queries: queries, unit: unit, settings: settings, fileID: site.fileID,
                filePath: site.filePath, line: site.line, column: site.column)
        case "state-timeline":
            .stateTimeline(
                title, key: key, queries: queries, unit: unit, settings: settings, fileID: site.fileID,
                filePath: site.filePath, line: site.line, column: site.column)
        case "logs":
            .logs(
                title, key: key, queries: queries, settings: settings, fileID: site.fileID, filePath: site.filePath,
                line: site.line, column: site.column)
        case "text":
            .text(
                title, key: key, content: "", settings: settings, fileID: site.fileID, filePath: site.filePath,
                line: site.line, column: site.column)
        default:
            .table(
                title, key: key, queries: queries, unit: unit, settings: settings, fileID: site.fileID,
                filePath: site.filePath, line: site.line, column: site.column)
        }
    }
}
