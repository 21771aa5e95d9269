import PromQL

/// The straight line that is nearest to samples.
struct Regression {
    /// Per second.
    var slope = 0.0
    /// The value at the time zero.
    var intercept: Double

    /// - zero: the time that counts as zero, in milliseconds.
    init(_ samples: ArraySlice<Sample>, zero: Int64, _ version: PromQLVersion) {
        let empty = CompensatedSum(forgetsAtInfinity: version >= .v2_54)
        var (x, y, xy, xx) = (empty, empty, empty, empty)
        let start = samples.first?.value ?? .nan
        intercept = start
        var isConstant = true
        for sample in samples {
            if sample.value != start { isConstant = false }
            let seconds = Double(sample.time &- zero) / 1000
            x.add(seconds)
            y.add(sample.value)
            xy.add(seconds * sample.value)
            xx.add(seconds * seconds)
        }
        if isConstant || samples.count < 2 {
            if start.isInfinite { (slope, intercept) = (.nan, .nan) }
            return
        }
        let count = Double(samples.count)
        slope = (xy.total - x.total * y.total / count) / (xx.total - x.total * x.total / count)
        intercept = y.total / count - slope * x.total / count
    }
}
