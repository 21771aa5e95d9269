import PromQL

/// Functions of all samples of a range.
enum OverTime {
    /// The value of a function that takes nothing but samples; nil where it is no such function.
    static func value(
        _ function: EvaluatedFunction, _ samples: ArraySlice<Sample>, _ version: PromQLVersion
    ) -> Double? {
        guard let first = samples.first, let last = samples.last else { return nil }
        switch function {
        case .countOverTime: return Double(samples.count)
        case .lastOverTime: return last.value
        case .firstOverTime: return first.value
        case .timeOfFirst: return Double(first.time) / 1000
        case .timeOfLast: return Double(last.time) / 1000
        case .maximumOverTime: return extreme(samples) { $0 > $1 }.value
        case .minimumOverTime: return extreme(samples) { $0 < $1 }.value
        case .timeOfMaximum: return Double(extreme(samples) { $0 >= $1 }.time) / 1000
        case .timeOfMinimum: return Double(extreme(samples) { $0 <= $1 }.time) / 1000
        case .sumOverTime: return sum(samples, version)
        case .averageOverTime: return mean(samples, version)
        case .varianceOverTime: return variance(samples, version)
        case .deviationOverTime: return variance(samples, version).squareRoot()
        case .madOverTime: return medianDeviation(samples)
        case .changes: return Double(steps(samples) { $1 != $0 && !($0.isNaN && $1.isNaN) })
        case .resets: return Double(steps(samples) { $1 < $0 })
        default: return nil
        }
    }

    /// The last sample but for one that no other beats; one that is no number is beaten by all.
    private static func extreme(_ samples: ArraySlice<Sample>, _ beats: (Double, Double) -> Bool) -> Sample {
        var found = samples.first ?? Sample(time: 0, value: .nan)
        for sample in samples where beats(sample.value, found.value) || found.value.isNaN { found = sample }
        return found
    }

    /// How often a value and the next one are as asked.
    private static func steps(_ samples: ArraySlice<Sample>, _ counts: (Double, Double) -> Bool) -> Int {
        zip(samples, samples.dropFirst()).count { counts($0.value, $1.value) }
    }

    private static func sum(_ samples: ArraySlice<Sample>, _ version: PromQLVersion) -> Double {
        var sum = CompensatedSum(forgetsAtInfinity: version >= .v2_54)
        for sample in samples { sum.add(sample.value) }
        return sum.sum.isInfinite ? sum.sum : sum.total
    }

    private static func mean(_ samples: ArraySlice<Sample>, _ version: PromQLVersion) -> Double {
        let method: RunningMean.Method =
            version < .v2_55 ? .compensatedMean : version < .v3_5 ? .dividedSum : .dividedParts
        var mean = RunningMean(method, forgetsAtInfinity: version >= .v2_54)
        for sample in samples { mean.add(sample.value) }
        return mean.value
    }

    private static func variance(_ samples: ArraySlice<Sample>, _ version: PromQLVersion) -> Double {
        var count = 0.0
        var mean = CompensatedSum(forgetsAtInfinity: version >= .v2_54)
        var squares = mean
        for sample in samples {
            count += 1
            let delta = sample.value - mean.total
            mean.add(delta / count)
            squares.add(delta * (sample.value - mean.total))
        }
        return squares.total / count
    }

    private static func medianDeviation(_ samples: ArraySlice<Sample>) -> Double {
        var values = samples.map(\.value)
        let median = Quantile.of(&values, 0.5)
        var deviations = samples.map { ($0.value - median).magnitude }
        return Quantile.of(&deviations, 0.5)
    }

    /// What the last two samples differ by; a rate is per second, and a counter that fell started anew.
    static func lastChange(_ samples: ArraySlice<Sample>, isRate: Bool) -> Double? {
        guard samples.count > 1, let last = samples.last, let before = samples.dropLast().last else { return nil }
        let change = isRate && last.value < before.value ? last.value : last.value - before.value
        return isRate ? change / (Double(last.time &- before.time) / 1000) : change
    }

    /// The level at the last sample, smoothed with a trend.
    static func smoothed(_ samples: ArraySlice<Sample>, smoothing: Double, trend factor: Double) -> Double? {
        guard samples.count > 1, let first = samples.first, let second = samples.dropFirst().first else { return nil }
        var before = 0.0
        var level = first.value
        var trend = second.value - first.value
        for (index, sample) in samples.dropFirst().enumerated() {
            if index > 0 { trend = factor * (level - before) + (1 - factor) * trend }
            (before, level) = (level, smoothing * sample.value + (1 - smoothing) * (level + trend))
        }
        return level
    }
}
