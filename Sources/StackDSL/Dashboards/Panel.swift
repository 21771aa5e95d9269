package import Diagnostics

/// A panel of a dashboard. Made by its kind: `.timeSeries(…)`, `.stat(…)`, `.table(…)`.
///
/// ```swift
/// .timeSeries("Latency", queries: [.init(Erp.latency.quantile(0.95, over: .rateInterval), legend: "P95")],
///             threshold: Limit.latency)
/// ```
/// What the kinds have in common:
/// - `title`: what stands above it.
/// - `key`: tells panels of one dashboard apart; by default the title. Give one where a title repeats, or to
///   keep the panel's id when its title changes.
/// - `description`: Markdown, shown at the panel's `i`.
/// - `queries`: what it shows, in the order of the ids `A`, `B`, ….
/// - `threshold`: a level drawn in red: a line in a time series, a colour elsewhere.
/// - `thresholds`: levels in colours of their own; `threshold` is one more of them.
/// - `unit`: by default that of the first query, where it is known.
/// - `decimals`: by default as many as the value needs.
/// - `min`, `max`: the ends of the axis or scale; by default the values decide.
/// - `mappings`: texts and colours for single values.
/// - `overrides`: what is different for some series.
/// - `links`: at the panel's title.
/// - `size`: by default shared with the row's other panels, see ``Row``.
/// - `settings`: what few panels need.
///
/// - Emits: an entry of the dashboard's `panels`. Its `id` derives from the dashboard's uid and the panel's
///   key, so that inserting a panel changes no other panel's id.
/// - Diagnoses: `duplicate-key`, `threshold-unit-mismatch`, `missing-legend-label`, `panel-overflow`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/
public struct Panel: Sendable, Hashable, Allowing {
    package let kind: Kind
    package let title: DisplayText
    /// Tells panels of one dashboard apart; by default the title.
    package let key: Name?
    package let description: DisplayText?
    package let queries: [PanelQuery]
    package let thresholds: [PanelThreshold]
    /// What the declared unit measures, where that is known.
    package let unit: MetricUnit?
    package let fields: Fields
    package let size: Size?
    package let links: [Link]
    package let settings: PanelSettings
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    package init(
        _ kind: Kind, _ title: DisplayText, key: Name?, description: DisplayText?, queries: [PanelQuery] = [],
        thresholds: [PanelThreshold] = [], fields: Fields = Fields(), size: Size?, links: [Link],
        settings: PanelSettings, site: DeclarationSite
    ) {
        self.kind = kind
        self.title = title
        self.key = key
        self.description = description
        self.queries = queries
        self.thresholds = thresholds
        unit = fields.unit?.metric
        self.fields = fields
        self.size = size
        self.links = links
        self.settings = settings
        self.site = site
    }

    /// Width and height in Grafana's grid.
    public struct Size: Sendable, Hashable {
        package let width: Int
        package let height: Int

        /// - Parameters:
        ///   - width: 1 to 24 columns.
        ///   - height: in units of about 38 pixels, at least 1.
        /// - Diagnoses: `panel-overflow`.
        public init(width: Int, height: Int) {
            self.width = width
            self.height = height
        }
    }

    /// How the panel's values are shown, whatever its kind.
    package struct Fields: Sendable, Hashable {
        package var unit: PanelUnit?
        package var decimals: Int?
        package var minimum: Quantity?
        package var maximum: Quantity?
        package var colors: PanelColors = .thresholds
        package var mappings: [ValueMapping] = []
        package var overrides: [FieldOverride] = []
    }

    /// One threshold in red, behind those with colours of their own.
    static func levels(_ threshold: Threshold?, _ thresholds: [PanelThreshold]) -> [PanelThreshold] {
        thresholds + (threshold.map { [PanelThreshold($0)] } ?? [])
    }
}
