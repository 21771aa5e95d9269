/// Quantiles of values and of buckets.
enum Quantile {
    /// A quantile of values, which are sorted here; between two values their weighted mean.
    static func of(_ values: inout [Double], _ quantile: Double) -> Double {
        if values.isEmpty || quantile.isNaN { return .nan }
        if quantile < 0 { return -.infinity }
        if quantile > 1 { return .infinity }
        // What is no number comes first.
        values.sort { $0.isNaN ? !$1.isNaN : $0 < $1 }
        let last = Double(values.count - 1)
        let rank = quantile * last
        let lower = max(0, rank.rounded(.down))
        let upper = min(last, lower + 1)
        let weight = rank - rank.rounded(.down)
        return values[Int(lower)] * (1 - weight) + values[Int(upper)] * weight
    }
}
