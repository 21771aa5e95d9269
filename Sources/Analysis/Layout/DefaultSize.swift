import StackDSL

extension Panel.Kind {
    /// The room that a panel without a size of its own asks for: the least width at which it can be read, and
    /// the height that suits it. What a line has left is shared out.
    var defaultSize: (width: Int, height: Int) {
        switch self {
        case .timeSeries, .heatmap: (8, 8)
        case .stat: (4, 4)
        case .gauge: (6, 8)
        case .barGauge, .pie, .alertList, .barChart, .histogram, .trend, .dashboardList, .annotationList: (8, 8)
        case .traces, .nodeGraph: (12, 12)
        case .table: (12, 8)
        case .stateTimeline, .statusHistory: (12, 8)
        case .logs: (24, 10)
        case .text: (6, 4)
        }
    }
}
