import PromQL
import StackDSL

extension MeaningPass {
    /// What the functions of histograms, classic and native, read out of them.
    func ofHistogram(_ name: String, at node: Int) -> Meaning {
        let children = tree.children(of: node)
        let place =
            switch name {
            case "histogram_quantile": 1
            case "histogram_fraction": 2
            default: 0
            }
        let histogram = children.indices.contains(place) ? meanings[children[place]] : Meaning()
        var result = Meaning(behavior: .gauge, isConditional: histogram.isConditional)
        result.metric = histogram.metric
        let observed = histogram.observations?.metric
        switch name {
        case "histogram_count":
            result.unit = histogram.unit
            result.range = .notNegative
        case "histogram_sum":
            // The sum of as many observations as the count has, each second or altogether.
            result.unit = histogram.unit.flatMap { count in observed?.inferredUnit?.times(count.divided(by: .count)) }
        case "histogram_avg":
            result.unit = observed?.inferredUnit
            result.observations = observed.map { .init(metric: $0, part: .mean) }
            result.range.mayBeNaN = true
        case "histogram_stddev":
            result.unit = observed?.inferredUnit
            result.range = ValueRange(0, .infinity, mayBeNaN: true)
        case "histogram_stdvar": result.range = ValueRange(0, .infinity, mayBeNaN: true)
        case "histogram_fraction":
            result.unit = .ratio
            result.range = ValueRange(0, 1, .partOfWhole, mayBeNaN: true)
        default: quantile(of: histogram, observed, &result)
        }
        if histogram.range.isEmpty { result.range = .empty }
        return result
    }

    private func quantile(of histogram: Meaning, _ observed: Metric?, _ result: inout Meaning) {
        result.range.mayBeNaN = true
        guard let observed else { return }
        result.unit = observed.inferredUnit
        result.observations = .init(metric: observed, part: .quantile)
        guard histogram.behavior == .buckets, let last = observed.buckets.max() else { return }
        let lowest = observed.buckets.min() ?? last
        result.range = ValueRange(
            .init(value: lowest > 0 ? 0 : -.infinity), .init(value: last, reason: .lastBucket(observed)), mayBeNaN: true)
    }
}
