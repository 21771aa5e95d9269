/// A sum with what rounding lost of it, kept apart (Kahan's method, as Neumaier improved it).
struct CompensatedSum {
    var sum = 0.0
    var lost = 0.0
    /// Whether what was lost is forgotten once the sum is infinite, as since 2.54.
    let forgetsAtInfinity: Bool

    mutating func add(_ value: Double) {
        let total = sum + value
        if forgetsAtInfinity, total.isInfinite {
            lost = 0
        } else if sum.magnitude >= value.magnitude {
            lost += (sum - total) + value
        } else {
            lost += (value - total) + sum
        }
        sum = total
    }

    var total: Double { sum + lost }
}

/// The mean of values, one added after the other, as each version works it out.
struct RunningMean {
    /// The ways there were.
    enum Method {
        /// Until 2.54, of a range: the mean itself is a compensated sum.
        case compensatedMean
        /// Until 2.54, of a vector: the mean is corrected with each value.
        case plainMean
        /// Until 3.4: a compensated sum, divided; where that overflows, the mean is corrected.
        case dividedSum
        /// A compensated sum whose two parts are divided.
        case dividedParts
    }

    private let method: Method
    private var count = 0.0
    private var sum: CompensatedSum
    private var mean: CompensatedSum
    private var isIncremental = false

    init(_ method: Method, forgetsAtInfinity: Bool) {
        self.method = method
        sum = CompensatedSum(forgetsAtInfinity: forgetsAtInfinity)
        mean = CompensatedSum(forgetsAtInfinity: forgetsAtInfinity)
    }

    mutating func add(_ value: Double) {
        count += 1
        if count == 1 {
            sum.sum = value
            mean.sum = value
            // The first value of a range is added like all others, which matters for infinities alone.
            if method == .compensatedMean { (mean.sum, mean.lost) = (0, 0) } else { return }
        }
        switch method {
        case .plainMean:
            if isKept(value) { return }
            mean.sum += value / count - mean.sum / count
        case .compensatedMean:
            if isKept(value) { return }
            mean.add(value / count - mean.sum / count)
        case .dividedSum, .dividedParts: addToSum(value)
        }
    }

    private mutating func addToSum(_ value: Double) {
        if !isIncremental {
            var next = sum
            next.add(value)
            if !next.sum.isInfinite {
                sum = next
                return
            }
            isIncremental = true
            mean.sum = sum.sum / (count - 1)
            mean.lost = sum.lost / (count - 1)
        }
        if method == .dividedParts {
            let share = (count - 1) / count
            mean.sum *= share
            mean.lost *= share
            mean.add(value / count)
        } else {
            if isKept(value) { return }
            mean.add(value / count - mean.total / count)
        }
    }

    /// Whether an infinite mean stays what it is.
    private func isKept(_ value: Double) -> Bool {
        guard mean.sum.isInfinite else { return false }
        return value.isInfinite ? (mean.sum > 0) == (value > 0) : !value.isNaN
    }

    var value: Double {
        switch method {
        case .plainMean: mean.sum
        case .compensatedMean: mean.sum.isInfinite ? mean.sum : mean.total
        case .dividedSum: isIncremental ? mean.total : sum.total / count
        case .dividedParts: isIncremental ? mean.total : sum.sum / count + sum.lost / count
        }
    }
}
