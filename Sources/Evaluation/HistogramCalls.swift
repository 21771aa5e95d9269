import GoText
import PromQL

extension PreparedQuery {
    /// `histogram_quantile` and `histogram_fraction` of buckets that are series of their own.
    func histogram(_ node: Int, _ plan: QueryPlan.CallPlan) throws(EvaluationError) {
        var made = takeVector(node)
        defer { registers[node].vector = made }
        let version = evaluator.options.version
        let isQuantile = plan.function == .histogramQuantile
        // Before, only native histograms had fractions.
        if !isQuantile, version < .v3_4 { return }
        var groups: [[Bucket]] = []
        marks.clear()
        for entry in vector(plan, isQuantile ? 1 : 2) {
            guard let bound = try bound(node, entry.labels) else { continue }
            // Metrics of different names are different histograms.
            let number = withoutBound(node, entry.labels)
            let bucket = Bucket(bound: bound, count: entry.value)
            if let place = marks[number] {
                groups[Int(place)].append(bucket)
            } else {
                marks[number] = Int32(truncatingIfNeeded: groups.count)
                groups.append([bucket])
                made.append(Entry(labels: evaluator.table.withoutName(number), value: 0))
            }
        }
        for (place, buckets) in groups.enumerated() {
            let histogram = BucketHistogram(buckets)
            made[place].value =
                isQuantile
                ? histogram.quantile(scalar(plan, 0), version)
                : histogram.fraction(from: scalar(plan, 0), to: scalar(plan, 1), version)
        }
        if made.count < 2 { return }
        marks.clear()
        for entry in made where !marks.insert(entry.labels) { throw Self.sameLabels }
    }

    /// The upper bound of a bucket; nil where the label is no number.
    private func bound(_ node: Int, _ labels: Int32) throws(EvaluationError) -> Double? {
        let text = evaluator.table[labels]["le"]
        let isPlain = text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."): true
            case UInt8(ascii: "e"), UInt8(ascii: "E"): true
            default: false
            }
        }
        if isPlain {
            guard let bound = Double(text), bound.isFinite else { return nil }
            return bound
        }
        switch text.lowercased() {
        case "inf", "+inf", "infinity", "+infinity": return .infinity
        case "-inf", "-infinity": return -.infinity
        default: throw .unsupported(node: node, "the bound \(text) of a bucket is written in an unusual way")
        }
    }

    private func withoutBound(_ node: Int, _ labels: Int32) -> Int32 {
        if let known = notes[node].keys[labels] { return known }
        var others = evaluator.table[labels]
        others["le"] = ""
        let number = evaluator.table.number(of: others)
        notes[node].keys[labels] = number
        return number
    }
}

/// How many observations were not above a bound.
struct Bucket {
    var bound: Double
    var count: Double
}

/// The buckets of a histogram by their bounds, those with the same bound added up.
struct BucketHistogram {
    private var buckets: [Bucket] = []

    init(_ unsorted: [Bucket]) {
        for bucket in unsorted.sorted(by: { $0.bound < $1.bound }) {
            if let last = buckets.last, last.bound == bucket.bound {
                buckets[buckets.count - 1].count += bucket.count
            } else {
                buckets.append(bucket)
            }
        }
    }

    func quantile(_ quantile: Double, _ version: PromQLVersion) -> Double {
        if quantile.isNaN { return .nan }
        if quantile < 0 { return -.infinity }
        if quantile > 1 { return .infinity }
        let buckets = rising(version)
        guard buckets.count > 1, let highest = buckets.last, highest.bound == .infinity, highest.count != 0 else {
            return .nan
        }
        var rank = quantile * highest.count
        let place = firstPlace(in: buckets, reaching: rank)
        if place == buckets.count - 1 { return buckets[place - 1].bound }
        if place == 0, buckets[0].bound <= 0 { return buckets[0].bound }
        var start = 0.0
        var count = buckets[place].count
        if place > 0 {
            start = buckets[place - 1].bound
            count -= buckets[place - 1].count
            rank -= buckets[place - 1].count
        }
        return start + (buckets[place].bound - start) * (rank / count)
    }

    /// The first bucket but the last that has so many observations, as a binary search finds it.
    private func firstPlace(in buckets: [Bucket], reaching rank: Double) -> Int {
        var (low, high) = (0, buckets.count - 1)
        while low < high {
            let middle = (low + high) / 2
            if buckets[middle].count >= rank { high = middle } else { low = middle + 1 }
        }
        return low
    }

    /// The buckets with no count below an earlier one; since 2.49 tiny differences are taken for none.
    private func rising(_ version: PromQLVersion) -> [Bucket] {
        var made = buckets
        guard var highest = buckets.first?.count else { return made }
        for place in made.indices.dropFirst() {
            let count = made[place].count
            if version < .v2_49 {
                if count > highest { highest = count } else if count < highest { made[place].count = highest }
            } else if count == highest {
                continue
            } else if isAlmost(highest, count) || count < highest {
                made[place].count = highest
            } else {
                highest = count
            }
        }
        return made
    }

    private func isAlmost(_ left: Double, _ right: Double) -> Bool {
        let tolerance = 1e-12
        let sum = left.magnitude + right.magnitude
        let difference = (left - right).magnitude
        if left == 0 || right == 0 || sum < .leastNormalMagnitude {
            return difference < tolerance * .leastNormalMagnitude
        }
        return difference / GoMath.minimum(sum, .greatestFiniteMagnitude) < tolerance
    }

    /// The share of the observations between two values.
    func fraction(from lower: Double, to upper: Double, _ version: PromQLVersion) -> Double {
        guard let highest = buckets.last, highest.bound == .infinity, highest.count != 0, !lower.isNaN, !upper.isNaN
        else { return .nan }
        if lower >= upper { return 0 }
        let below = min(observations(below: lower, version), highest.count)
        let belowUpper = min(observations(below: upper, version), highest.count)
        return (belowUpper - below) / highest.count
    }

    /// How many observations are below a value, evenly spread within their buckets.
    private func observations(below value: Double, _ version: PromQLVersion) -> Double {
        var before = 0.0
        // Since 3.8 the lowest bucket of positive bounds begins at zero.
        let isFromZero = version >= PromQLVersion(3, 8) && (buckets.first?.bound ?? 0) > 0
        var start = isFromZero ? 0 : -Double.infinity
        for bucket in buckets {
            if start >= value { return before }
            if bucket.bound > value {
                if version >= PromQLVersion(3, 8), start == -.infinity { return bucket.count }
                return before + (bucket.count - before) * (value - start) / (bucket.bound - start)
            }
            before = bucket.count
            start = bucket.bound
        }
        return .infinity
    }
}
