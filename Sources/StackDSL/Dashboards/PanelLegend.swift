/// Where a panel names its series, and what it says about each.
///
/// - Emits: `options.legend`.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-legend/
public struct PanelLegend: Sendable, Hashable {
    package enum Mode: String, Sendable, Hashable {
        case list, table, hidden
    }

    /// Beside or below what is drawn.
    public enum Placement: String, Sendable, Hashable {
        case bottom, right
    }

    package let mode: Mode
    package let placement: Placement
    package let values: [Reducer]
    package let sortedBy: Reducer?
    package let isDescending: Bool

    /// Names in a line. The default of most panels, below what is drawn and without values.
    public static func list(
        at placement: Placement = .bottom, showing values: [Reducer] = []
    ) -> PanelLegend {
        PanelLegend(mode: .list, placement: placement, values: values, sortedBy: nil, isDescending: false)
    }

    /// Names with values, one series a line.
    ///
    /// - Parameter sortedBy: one of the values shown; by default the series stand in the order of the query.
    public static func table(
        at placement: Placement = .bottom, showing values: [Reducer] = [.mean, .max, .lastNotNull],
        sortedBy: Reducer? = nil, descending: Bool = true
    ) -> PanelLegend {
        PanelLegend(
            mode: .table, placement: placement, values: values, sortedBy: sortedBy, isDescending: descending)
    }

    /// No legend.
    public static let hidden = PanelLegend(
        mode: .hidden, placement: .bottom, values: [], sortedBy: nil, isDescending: false)
}

/// What a panel shows under the mouse.
///
/// - Emits: `options.tooltip`.
public struct PanelTooltip: Sendable, Hashable {
    package enum Mode: String, Sendable, Hashable {
        case single, multi, none
    }

    /// The order of the series.
    public enum Order: String, Sendable, Hashable {
        case none
        case ascending = "asc"
        case descending = "desc"
    }

    package let mode: Mode
    package let order: Order
    package let hidesZeros: Bool

    /// The nearest series.
    public static let single = PanelTooltip(mode: .single, order: .none, hidesZeros: false)
    /// Nothing.
    public static let none = PanelTooltip(mode: .none, order: .none, hidesZeros: false)

    /// All series at that time. The default of panels over time, the greatest value first.
    public static func all(sorted order: Order = .descending, hidesZeros: Bool = false) -> PanelTooltip {
        PanelTooltip(mode: .multi, order: order, hidesZeros: hidesZeros)
    }
}
