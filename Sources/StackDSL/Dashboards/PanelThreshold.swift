/// A level that a panel draws, in a colour.
///
/// - Emits: a step of `fieldConfig.defaults.thresholds`, in the unit of the panel's query. What no level
///   claims is green; where several hold, the one reached last decides.
public struct PanelThreshold: Sendable, Hashable {
    package let threshold: Threshold
    package let color: PanelColor

    /// - Parameter color: of the values for which the threshold holds, and of the line.
    public init(_ threshold: Threshold, color: PanelColor = .red) {
        self.threshold = threshold
        self.color = color
    }

    /// A level in orange.
    public static func warning(_ threshold: Threshold) -> PanelThreshold {
        PanelThreshold(threshold, color: .orange)
    }

    /// A level in red.
    public static func critical(_ threshold: Threshold) -> PanelThreshold {
        PanelThreshold(threshold, color: .red)
    }
}

/// A colour of Grafana's palette; both of its themes have it.
///
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-thresholds/
public struct PanelColor: Sendable, Hashable {
    package let name: String

    /// A colour by the name Grafana knows (`semi-dark-orange`) or as `#rrggbb`.
    public init(_ name: Name) { self.name = name.text }

    /// Grafana's green: all is well.
    public static let green = PanelColor("green")
    /// Grafana's yellow.
    public static let yellow = PanelColor("yellow")
    /// Grafana's orange.
    public static let orange = PanelColor("orange")
    /// Grafana's red.
    public static let red = PanelColor("red")
    /// Grafana's blue.
    public static let blue = PanelColor("blue")
    /// Grafana's purple.
    public static let purple = PanelColor("purple")
    /// The theme's colour for text.
    public static let text = PanelColor("text")
    /// No colour.
    public static let transparent = PanelColor("transparent")
}
