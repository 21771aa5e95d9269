/// Where a panel's colours come from.
///
/// - Emits: `fieldConfig.defaults.color`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-standard-options/#color-scheme
public struct PanelColors: Sendable, Hashable {
    package let mode: String
    package let fixed: PanelColor?

    private init(_ mode: String, _ fixed: PanelColor? = nil) {
        self.mode = mode
        self.fixed = fixed
    }

    /// A colour for each series, by its place. The default of time series and pies.
    public static let palette = PanelColors("palette-classic")
    /// A colour for each series, by its name: the same in all panels.
    public static let paletteByName = PanelColors("palette-classic-by-name")
    /// The colour of the threshold that the value has reached. The default of all other panels.
    public static let thresholds = PanelColors("thresholds")

    /// One colour for all.
    public static func fixed(_ color: PanelColor) -> PanelColors { PanelColors("fixed", color) }

    /// Shades of one colour.
    public static func shades(_ color: PanelColor) -> PanelColors { PanelColors("shades", color) }

    /// A continuous scale from the least value to the greatest.
    public static func scale(_ scale: Scale) -> PanelColors { PanelColors(scale.rawValue) }

    /// A continuous scale of colours.
    public enum Scale: String, Sendable, Hashable {
        case greenYellowRed = "continuous-GrYlRd"
        case redYellowGreen = "continuous-RdYlGr"
        case blueYellowRed = "continuous-BlYlRd"
        case yellowRed = "continuous-YlRd"
        case bluePurple = "continuous-BlPu"
        case yellowBlue = "continuous-YlBl"
        case blues = "continuous-blues"
        case reds = "continuous-reds"
        case greens = "continuous-greens"
        case purples = "continuous-purples"
    }
}
