package import Diagnostics

/// A panel of a dashboard. Made by its kind: `.timeSeries(…)`, `.stat(…)`, `.table(…)`.
///
/// - Emits: an entry of the dashboard's `panels`. Its `id` derives from the dashboard's uid and the panel's key, so that
///   inserting a panel changes no other panel's id.
/// - Diagnoses: `duplicate-key`, `threshold-unit-mismatch`, `missing-legend-label`, `panel-overflow`.
public struct Panel: Sendable, Hashable, Allowing {
    package let kind: Kind
    package let title: DisplayText
    /// Tells panels of one dashboard apart; by default the title.
    package let key: Name?
    package let description: DisplayText?
    package let queries: [PanelQuery]
    package let thresholds: [PanelThreshold]
    package let unit: MetricUnit?
    package let size: Size?
    package let links: [Link]
    package let site: DeclarationSite
    public var allowances: [Allowance] = []

    package init(
        _ kind: Kind, _ title: DisplayText, key: Name?, description: DisplayText?, queries: [PanelQuery],
        thresholds: [PanelThreshold], unit: MetricUnit?, size: Size?, links: [Link], site: DeclarationSite
    ) {
        self.kind = kind
        self.title = title
        self.key = key
        self.description = description
        self.queries = queries
        self.thresholds = thresholds
        self.unit = unit
        self.size = size
        self.links = links
        self.site = site
    }

    /// Width and height in Grafana's grid.
    public struct Size: Sendable, Hashable {
        package let width: Int
        package let height: Int

        /// - Parameters:
        ///   - width: 1 to 24 columns.
        ///   - height: in units of about 38 pixels, at least 1.
        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }
}
