/// A link from a dashboard, a panel or a value.
///
/// - Emits: an entry of `links`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/dashboards/build-dashboards/manage-dashboard-links/
public struct Link: Sendable, Hashable {
    package let title: DisplayText
    package let url: Name
    package let opensNewTab: Bool
    /// Dashboards with all of these tags are listed, and `url` is empty.
    package let tags: [Name]
    package let keepsTime: Bool
    package let keepsVariables: Bool
    package let tooltip: DisplayText?

    /// - Parameters:
    ///   - url: absolute, or from Grafana's own root (`/d/hms-overview`). Variables may stand in it:
    ///     `${job}`.
    ///   - keepsTime: the span of time that is shown goes along.
    ///   - keepsVariables: what was chosen goes along.
    public init(
        _ title: DisplayText, url: Name, opensNewTab: Bool = true, keepsTime: Bool = false,
        keepsVariables: Bool = false, tooltip: DisplayText? = nil
    ) {
        self.init(title, url, opensNewTab, [], keepsTime, keepsVariables, tooltip)
    }

    private init(
        _ title: DisplayText, _ url: Name, _ opensNewTab: Bool, _ tags: [Name], _ keepsTime: Bool,
        _ keepsVariables: Bool, _ tooltip: DisplayText?
    ) {
        self.title = title
        self.url = url
        self.opensNewTab = opensNewTab
        self.tags = tags
        self.keepsTime = keepsTime
        self.keepsVariables = keepsVariables
        self.tooltip = tooltip
    }

    /// A link to another dashboard.
    public static func dashboard(
        _ dashboard: Dashboard, title: DisplayText? = nil, keepsTime: Bool = true, keepsVariables: Bool = true
    ) -> Link {
        Link(
            title ?? dashboard.title, Name(verbatim: "/d/\(dashboard.uid.text)"), false, [], keepsTime,
            keepsVariables, nil)
    }

    /// A menu of all dashboards that have these tags. For dashboards, not for panels.
    public static func dashboards(
        _ title: DisplayText, tagged tags: [Name], keepsTime: Bool = true, keepsVariables: Bool = true
    ) -> Link {
        Link(title, "", false, tags, keepsTime, keepsVariables, nil)
    }
}
