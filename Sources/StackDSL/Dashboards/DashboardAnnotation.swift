/// Events that are drawn over all panels, where a query has a value.
///
/// - Emits: an entry of `annotations.list`.
public struct DashboardAnnotation: Sendable, Hashable {
    package let name: Name
    package let query: PromQuery
    package let color: PanelColor
    package let title: Legend?

    public init(_ name: Name, when query: PromQuery, color: PanelColor = .purple, title: Legend? = nil) {
        self.name = name
        self.query = query
        self.color = color
        self.title = title
    }
}
