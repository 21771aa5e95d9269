extension Panel {
    /// What a panel is, with what only its kind has.
    package enum Kind: Sendable, Hashable {
        case timeSeries(TimeSeries)
        case stat(Stat)
        case gauge(Gauge)
        case barGauge(BarGauge)
        case table(Table)
        case heatmap(Heatmap)
        case logs(Logs)
        case text(Text)
        case stateTimeline(StateTimeline)
        case statusHistory(StatusHistory)
        case pie(Pie)
        case alertList(AlertList)
        case barChart(BarChart)
        case histogram(Histogram)
        case trend(Trend)
        case traces
        case nodeGraph
        case dashboardList(DashboardList)
        case annotationList(AnnotationList)
    }

    package struct TimeSeries: Sendable, Hashable {
        package let legend: PanelLegend
        package let tooltip: PanelTooltip
        package let style: DrawStyle
        package let stacking: Stacking
        package let fill: Int
        package let lineWidth: Int
        package let interpolation: Interpolation
        package let points: Visibility
        package let gaps: Gaps
        package let axis: PanelAxis
        package let thresholdStyle: ThresholdStyle
    }

    package struct Stat: Sendable, Hashable {
        package let reducer: Reducer
        package let graph: SparkLine
        package let colorMode: ColorMode
        package let textMode: TextMode
        package let orientation: Orientation
        package let isCentered: Bool
        package let showsChange: Bool
    }

    package struct Gauge: Sendable, Hashable {
        package let reducer: Reducer
        package let orientation: Orientation
        package let showsMarkers: Bool
        package let showsLabels: Bool
    }

    package struct BarGauge: Sendable, Hashable {
        package let reducer: Reducer
        package let orientation: Orientation
        package let display: BarDisplay
        package let showsUnfilled: Bool
    }

    package struct Table: Sendable, Hashable {
        package let sort: [TableSort]
        package let cell: Cell
        package let alignment: Alignment
        package let rowHeight: RowHeight
        package let isFilterable: Bool
        package let footer: [Reducer]
        package let showsHeader: Bool
    }

    package struct Heatmap: Sendable, Hashable {
        package let scheme: HeatmapScheme
        package let calculates: Bool
        package let axis: PanelAxis
        package let showsLegend: Bool
    }

    package struct Logs: Sendable, Hashable {
        package let isAscending: Bool
        package let showsTime: Bool
        package let showsLabels: Bool
        package let wraps: Bool
        package let formatsJSON: Bool
        package let deduplication: Deduplication
    }

    package struct Text: Sendable, Hashable {
        package let content: DisplayText
        package let format: TextFormat
    }

    package struct StateTimeline: Sendable, Hashable {
        package let merges: Bool
        package let values: Visibility
        package let rowHeight: Double
        package let fill: Int
        package let legend: PanelLegend
        package let tooltip: PanelTooltip
    }

    package struct StatusHistory: Sendable, Hashable {
        package let values: Visibility
        package let rowHeight: Double
        package let columnWidth: Double
        package let fill: Int
        package let legend: PanelLegend
        package let tooltip: PanelTooltip
    }

    package struct Pie: Sendable, Hashable {
        package let reducer: Reducer
        package let isDonut: Bool
        package let labels: [PieValue]
        package let legend: PanelLegend
        package let legendValues: [PieValue]
        package let tooltip: PanelTooltip
    }

    package struct AlertList: Sendable, Hashable {
        package let states: [AlertState]
        package let matchers: [LabelMatcher]
        package let dataSource: DataSource?
        package let maximum: Int
        package let order: AlertOrder
        package let groupedBy: [Label]
        package let showsCount: Bool
    }

    package struct BarChart: Sendable, Hashable {
        package let category: Name?
        package let orientation: Orientation
        package let stacking: Stacking
        package let values: Visibility
        package let fill: Int
        package let legend: PanelLegend
        package let tooltip: PanelTooltip
        package let thresholdStyle: ThresholdStyle
    }

    package struct Histogram: Sendable, Hashable {
        package let bucketSize: Int?
        package let bucketCount: Int
        package let combines: Bool
        package let fill: Int
        package let legend: PanelLegend
        package let tooltip: PanelTooltip
    }

    package struct Trend: Sendable, Hashable {
        package let x: Name?
        package let legend: PanelLegend
        package let tooltip: PanelTooltip
    }

    package struct DashboardList: Sendable, Hashable {
        package let tags: [Name]
        package let maximum: Int
        package let keepsTime: Bool
        package let keepsVariables: Bool
    }

    package struct AnnotationList: Sendable, Hashable {
        package let tags: [Name]
        package let maximum: Int
        package let isOfThisDashboard: Bool
        package let isWithinTime: Bool
    }
}
