/// How a series becomes one value, in a stat, a gauge or a legend.
///
/// - Shape: the raw value is Grafana's id.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/query-transform-data/calculation-types/
public enum Reducer: String, Sendable, Hashable, CaseIterable {
    /// The newest value that is a number.
    case lastNotNull
    case last
    case firstNotNull
    case first
    case min
    case max
    case mean
    case sum
    case count
    /// The greatest less the least.
    case range
    /// The sum of all increases; resets of a counter are seen through.
    case delta
    /// The last value less the first.
    case difference = "diff"
    case differencePercent = "diffperc"
    case changeCount
    case distinctCount
    case standardDeviation = "stdDev"

    /// What Grafana's legends and tables call it; a legend is sorted by this text.
    package var shownName: String {
        switch self {
        case .lastNotNull: "Last *"
        case .last: "Last"
        case .firstNotNull: "First *"
        case .first: "First"
        case .min: "Min"
        case .max: "Max"
        case .mean: "Mean"
        case .sum: "Total"
        case .count: "Count"
        case .range: "Range"
        case .delta: "Delta"
        case .difference: "Difference"
        case .differencePercent: "Difference percent"
        case .changeCount: "Change count"
        case .distinctCount: "Distinct count"
        case .standardDeviation: "StdDev"
        }
    }
}
