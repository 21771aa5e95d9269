/// A level that a panel draws, in a colour.
///
/// - Emits: a step of `fieldConfig.defaults.thresholds`, in the unit of the panel's query.
public struct PanelThreshold: Sendable, Hashable {
    package let threshold: Threshold
    package let color: PanelColor

    public init(_ threshold: Threshold, color: PanelColor = .red) {
        self.threshold = threshold
        self.color = color
    }
}

/// A colour of Grafana's palette; both of its themes have it.
///
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-thresholds/
public struct PanelColor: Sendable, Hashable {
    package let name: String

    /// A colour by the name Grafana knows (`semi-dark-orange`) or as `#rrggbb`.
    public init(_ name: Name) { self.name = name.text }

    public static let green = PanelColor("green")
    public static let yellow = PanelColor("yellow")
    public static let orange = PanelColor("orange")
    public static let red = PanelColor("red")
    public static let blue = PanelColor("blue")
    public static let purple = PanelColor("purple")
    /// The theme's colour for text.
    public static let text = PanelColor("text")
}
