import PromQL

/// How much a series went up in a range, extended to its ends as Prometheus does.
struct RangeRate {
    private var change: Double?
    private let seconds: Double
    private var factor = 1.0

    init(_ samples: ArraySlice<Sample>, _ end: Int64, _ range: Int64, isCounter: Bool, _ version: PromQLVersion) {
        seconds = Double(range) / 1000
        guard samples.count > 1, let first = samples.first, let last = samples.last else { return }
        var change = last.value - first.value
        if isCounter {
            var previous = first.value
            for sample in samples.dropFirst() {
                if sample.value < previous { change += previous }
                previous = sample.value
            }
        }
        self.change = change

        var toStart = Double(first.time &- (end &- range)) / 1000
        var toEnd = Double(end &- last.time) / 1000
        let sampled = Double(last.time &- first.time) / 1000
        let between = sampled / Double(samples.count - 1)
        // A little more than the usual distance is taken for a series that was there all the time.
        let threshold = between * 1.1
        // A counter that goes up was zero once: further back it is not extended.
        let toZero = isCounter && change > 0 && first.value >= 0 ? sampled * (first.value / change) : .infinity
        if version < .v2_51 {
            if toZero < toStart { toStart = toZero }
            if !(toStart < threshold) { toStart = between / 2 }
            if !(toEnd < threshold) { toEnd = between / 2 }
        } else {
            if toStart >= threshold { toStart = between / 2 }
            if toZero < toStart { toStart = toZero }
            if toEnd >= threshold { toEnd = between / 2 }
        }
        factor = (sampled + toStart + toEnd) / sampled
    }

    var increase: Double? { change.map { $0 * factor } }

    var perSecond: Double? { change.map { $0 * (factor / seconds) } }
}
