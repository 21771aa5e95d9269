/// A link from a dashboard or a panel.
///
/// - Emits: an entry of `links`.
public struct Link: Sendable, Hashable {
    package let title: DisplayText
    package let url: Name
    package let opensNewTab: Bool

    public init(_ title: DisplayText, url: Name, opensNewTab: Bool = true) {
        self.title = title
        self.url = url
        self.opensNewTab = opensNewTab
    }
}
