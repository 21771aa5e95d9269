package import Diagnostics

/// A dashboard of Grafana.
///
/// ```swift
/// Dashboard("HMS Overview", uid: "hms-overview", rows: [
///     Row("Traffic", panels: [.timeSeries("Requests", queries: [PanelQuery(requestRate)])]),
/// ])
/// ```
/// - Emits: `grafana/dashboards/<uid>.json` in the classic form, schema version 42.
/// - Diagnoses: `duplicate-key` for a uid or title used twice, `invalid-identifier`, `invalid-raw`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/dashboards/build-dashboards/view-dashboard-json-model/
public struct Dashboard: Sendable, Hashable, Allowing {
    package let title: DisplayText
    package let uid: Name
    package let description: DisplayText?
    package let tags: [Name]
    package let variables: [Variable]
    package let rows: [Row]
    package let links: [Link]
    package let annotations: [DashboardAnnotation]
    package let time: TimeRange
    package let refresh: Duration?
    package let timeZone: Name
    package let tooltip: SharedTooltip
    package let isEditable: Bool
    package let raw: Raw?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameters:
    ///   - uid: at most 40 letters, digits, `-` and `_`; part of every link to it, hence never changed.
    ///   - variables: what the person who looks can choose; a query names them by value.
    ///   - time: default the last six hours.
    ///   - refresh: how often it is loaded anew; never by default.
    ///   - timeZone: `browser`, `utc` or a name of the time zone database.
    ///   - tooltip: whether panels share the crosshair.
    ///   - isEditable: whether it can be changed in the browser. What is changed there is lost with the next
    ///     file, hence not by default.
    ///   - raw: further keys of the dashboard, from its outermost ones on: YAML, of which JSON is a part. Those of one
    ///     panel are ``PanelSettings``'.
    public init(
        _ title: DisplayText, uid: Name, description: DisplayText? = nil, tags: [Name] = [],
        variables: [Variable] = [], rows: [Row], links: [Link] = [], annotations: [DashboardAnnotation] = [],
        time: TimeRange = .last(.hours(6)), refresh: Duration? = nil, timeZone: Name = "browser",
        tooltip: SharedTooltip = .crosshair, isEditable: Bool = false, raw: Raw? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.title = title
        self.uid = uid
        self.description = description
        self.tags = tags
        self.variables = variables
        self.rows = rows
        self.links = links
        self.annotations = annotations
        self.time = time
        self.refresh = refresh
        self.timeZone = timeZone
        self.tooltip = tooltip
        self.isEditable = isEditable
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// The span of time that is shown.
    public struct TimeRange: Sendable, Hashable {
        package let from: String
        package let to: String

        /// From so long ago until now.
        public static func last(_ duration: Duration) -> TimeRange {
            TimeRange(from: "now-\(duration.grafanaText)", to: "now")
        }

        /// Between two times in Grafana's words: `now/d` is the start of today.
        public static func between(_ from: Name, and to: Name) -> TimeRange {
            TimeRange(from: from.text, to: to.text)
        }
    }

    /// What panels show together under the mouse.
    public enum SharedTooltip: Int, Sendable, Hashable {
        case none = 0
        /// A line at the same time in all panels.
        case crosshair = 1
        /// That line, with the values of all panels.
        case tooltip = 2
    }
}
