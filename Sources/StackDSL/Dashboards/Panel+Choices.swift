/// The choices that panels offer. Raw values are Grafana's own words.
extension Panel {
    /// How a series is drawn.
    public enum DrawStyle: String, Sendable, Hashable {
        case line, bars, points
    }

    /// Whether series stand upon each other.
    public enum Stacking: String, Sendable, Hashable {
        case none, normal
        /// As shares of the whole.
        case percent
    }

    /// How points are joined.
    public enum Interpolation: String, Sendable, Hashable {
        case linear, smooth, stepBefore, stepAfter
    }

    /// Whether something is shown.
    public enum Visibility: String, Sendable, Hashable {
        /// Where there is room.
        case auto
        case never, always
    }

    /// What is drawn where a series has no samples.
    public enum Gaps: Sendable, Hashable {
        /// Nothing: a missing sample is seen.
        case shown
        /// A line across.
        case connected
        /// A line across gaps that are shorter.
        case connectedBelow(Duration)
    }

    /// How a threshold is drawn in a time series.
    public enum ThresholdStyle: String, Sendable, Hashable {
        case line, dashed, area
        /// Only the colours of values that are shown elsewhere.
        case off
    }

    /// The curve behind a stat's number.
    public enum SparkLine: String, Sendable, Hashable {
        case none, line, area
    }

    /// What takes the value's colour.
    public enum ColorMode: String, Sendable, Hashable {
        case value, background, none
        case backgroundSolid = "background_solid"
    }

    /// What a stat says.
    public enum TextMode: String, Sendable, Hashable {
        case auto, value, name, none
        case valueAndName = "value_and_name"
    }

    /// In which direction several values stand.
    public enum Orientation: String, Sendable, Hashable {
        case auto, horizontal, vertical
    }

    /// How a bar is drawn.
    public enum BarDisplay: String, Sendable, Hashable {
        case basic, lcd, gradient
    }

    /// How a table's cells are drawn.
    public enum Cell: String, Sendable, Hashable {
        /// As the value is.
        case auto
        /// The text in the value's colour.
        case coloredText = "color-text"
        /// The cell in the value's colour.
        case coloredBackground = "color-background"
        /// A bar.
        case gauge
        /// JSON, indented.
        case json = "json-view"
    }

    /// Where texts stand.
    public enum Alignment: String, Sendable, Hashable {
        case auto, left, center, right
    }

    /// The height of a table's lines.
    public enum RowHeight: String, Sendable, Hashable {
        case small = "sm"
        case medium = "md"
        case large = "lg"
    }

    /// By which column a table is sorted.
    public struct TableSort: Sendable, Hashable {
        package let column: String
        package let isDescending: Bool

        /// The least first.
        public static func ascending(_ column: Name) -> TableSort {
            TableSort(column: column.text, isDescending: false)
        }

        /// The greatest first.
        public static func descending(_ column: Name) -> TableSort {
            TableSort(column: column.text, isDescending: true)
        }
    }

    /// The colours of a heatmap, from few to many.
    public enum HeatmapScheme: String, Sendable, Hashable {
        case oranges = "Oranges"
        case reds = "Reds"
        case blues = "Blues"
        case greens = "Greens"
        case spectral = "Spectral"
        case turbo = "Turbo"
        case viridis = "Viridis"
    }

    /// Which lines of a log count as equal.
    public enum Deduplication: String, Sendable, Hashable {
        case none, exact
        /// But for numbers.
        case numbers
        /// But for letters and digits.
        case signature
    }

    /// How a text is read.
    public enum TextFormat: String, Sendable, Hashable {
        case markdown, html
    }

    /// What a pie says about a slice.
    public enum PieValue: String, Sendable, Hashable {
        case name, value, percent
    }

    /// What an alert is doing.
    public enum AlertState: String, Sendable, Hashable, CaseIterable {
        case firing, pending, recovering, noData, normal, error
    }

    /// The order of a list of alerts.
    public enum AlertOrder: Int, Sendable, Hashable {
        case alphabetical = 1
        case alphabeticalDescending = 2
        /// Firing ones first.
        case importance = 3
        case oldestFirst = 4
        case newestFirst = 5
    }
}

/// The vertical axis of a panel.
///
/// - Emits: `axisLabel`, `axisPlacement`, `axisSoftMin`, `axisSoftMax`, `axisCenteredZero`,
///   `scaleDistribution` of `fieldConfig.defaults.custom`.
public struct PanelAxis: Sendable, Hashable {
    /// The side.
    public enum Placement: String, Sendable, Hashable {
        case auto, left, right, hidden
    }

    /// The distance of values.
    public enum Scale: Sendable, Hashable {
        case linear
        /// Each step is twice the one before.
        case binaryLogarithm
        /// Each step is ten times the one before.
        case decimalLogarithm
    }

    package let label: DisplayText?
    package let placement: Placement
    package let scale: Scale
    package let softMinimum: Quantity?
    package let softMaximum: Quantity?
    package let centersZero: Bool

    /// - Parameters:
    ///   - label: beside the axis; none by default, since the unit says it.
    ///   - softMinimum: the axis reaches at least down to this. With 0, small movements do not look great.
    ///   - softMaximum: the axis reaches at least up to this, e.g. a threshold that is to be in sight.
    ///   - centersZero: as much above zero as below.
    public init(
        label: DisplayText? = nil, placement: Placement = .auto, scale: Scale = .linear,
        softMinimum: Quantity? = nil, softMaximum: Quantity? = nil, centersZero: Bool = false
    ) {
        self.label = label
        self.placement = placement
        self.scale = scale
        self.softMinimum = softMinimum
        self.softMaximum = softMaximum
        self.centersZero = centersZero
    }
}
