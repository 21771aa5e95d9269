extension Panel {
    /// What a panel is, with what only its kind has.
    package enum Kind: Sendable, Hashable {
        case timeSeries
        case stat
        case gauge
        case barGauge
        case table
        case heatmap
        case logs
        case text(DisplayText)
        case stateTimeline
        case statusHistory
        case pie
        case alertList
    }
}
