package import StackDSL

/// Between which values a result lies, and why.
package struct ValueRange: Sendable, Hashable {
    /// Where a range ends.
    package struct End: Sendable, Hashable {
        package var value: Double
        /// Why it is there; nil where there is no end, or where it follows from arithmetic.
        package var reason: Reason?
        /// Whether the value itself is not among those of the range.
        package var isOpen = false

        static func open(_ value: Double, _ reason: Reason?) -> End {
            End(value: value, reason: reason, isOpen: true)
        }
    }

    /// Why no value lies beyond the range; out of line, since most ranges have none.
    package indirect enum Reason: Sendable, Hashable {
        /// A quantile never exceeds the last finite bucket.
        case lastBucket(Metric)
        /// The metric was declared so.
        case declared(Metric)
        /// A part of a whole.
        case partOfWhole
        /// The metric says yes or no.
        case state(String)
        /// The function or operator gives nothing else: `absent`, `hour`, `bool`.
        case function(String)
        /// A comparison with a level lets only these through.
        case filter(Comparison, Double)
    }

    package var low: End
    package var high: End
    /// Whether a value can be no number, like 0 / 0, which no comparison but `!=` lets through.
    package var mayBeNaN = false

    package init(_ lower: Double, _ upper: Double, _ reason: Reason? = nil, mayBeNaN: Bool = false) {
        low = End(value: lower, reason: reason)
        high = End(value: upper, reason: reason)
        self.mayBeNaN = mayBeNaN
    }

    init(_ low: End, _ high: End, mayBeNaN: Bool = false) {
        self.low = low
        self.high = high
        self.mayBeNaN = mayBeNaN
    }

    /// Any value.
    package static let unbounded = ValueRange(-.infinity, .infinity)
    /// Zero and all above: counts, sizes, durations.
    package static let notNegative = ValueRange(0, .infinity)
    /// Of a result that there never is.
    static let empty = ValueRange(.infinity, -.infinity)

    package var lower: Double { low.value }
    package var upper: Double { high.value }

    /// Whether there is no value at all, so that the result is always empty.
    package var isEmpty: Bool { lower > upper || (lower == upper && (low.isOpen || high.isOpen)) }
    /// The one value it holds.
    package var constant: Double? { lower == upper && !isEmpty && !mayBeNaN ? lower : nil }
    /// Whether zero is one of the values.
    package var hasZero: Bool { canSatisfy(.equal, 0) }
}

extension ValueRange {
    /// Says whether a comparison with a level can hold for some value of the range.
    package func canSatisfy(_ comparison: Comparison, _ level: Double) -> Bool {
        if comparison == .notEqual, mayBeNaN { return true }
        return !narrowed(comparison, level, nil).isEmpty
    }

    /// Says whether a comparison with a level can fail to hold for some value of the range.
    package func canFail(_ comparison: Comparison, _ level: Double) -> Bool {
        (mayBeNaN && comparison != .notEqual) || canSatisfy(comparison.opposite, level)
    }

    /// Why a comparison with a level cannot hold.
    package func reason(against comparison: Comparison, _ level: Double) -> Reason? {
        switch comparison {
        case .above, .atLeast: high.reason
        case .below, .atMost: low.reason
        case .equal: level > upper || (level == upper && high.isOpen) ? high.reason : low.reason
        case .notEqual: high.reason
        }
    }

    /// What a comparison with a level lets through.
    func narrowed(_ comparison: Comparison, _ level: Double, _ reason: Reason?) -> ValueRange {
        narrowed(comparison, by: ValueRange(level, level), reason)
    }

    /// What a comparison with one of some values lets through.
    func narrowed(_ comparison: Comparison, by other: ValueRange, _ reason: Reason?) -> ValueRange {
        if isEmpty || other.isEmpty { return .empty }
        var result = self
        result.mayBeNaN = comparison == .notEqual && mayBeNaN
        switch comparison {
        case .above: result.raise(to: .open(other.lower, reason))
        case .atLeast: result.raise(to: End(value: other.lower, reason: reason, isOpen: other.low.isOpen))
        case .below: result.cut(to: .open(other.upper, reason))
        case .atMost: result.cut(to: End(value: other.upper, reason: reason, isOpen: other.high.isOpen))
        case .equal:
            result.raise(to: End(value: other.lower, reason: reason, isOpen: other.low.isOpen))
            result.cut(to: End(value: other.upper, reason: reason, isOpen: other.high.isOpen))
        case .notEqual:
            guard let level = other.constant else { break }
            if lower == level { result.low.isOpen = true }
            if upper == level { result.high.isOpen = true }
        }
        return result
    }

    /// The values that are in both.
    func intersection(_ other: ValueRange) -> ValueRange {
        var result = self
        result.mayBeNaN = mayBeNaN && other.mayBeNaN
        result.raise(to: other.low)
        result.cut(to: other.high)
        return result
    }

    /// The smallest range that holds both.
    func union(_ other: ValueRange) -> ValueRange {
        if isEmpty { return other }
        if other.isEmpty { return self }
        var result = self
        if other.lower < lower || (other.lower == lower && low.isOpen) { result.low = other.low }
        if other.upper > upper || (other.upper == upper && high.isOpen) { result.high = other.high }
        if low.reason != other.low.reason { result.low.reason = nil }
        if high.reason != other.high.reason { result.high.reason = nil }
        result.mayBeNaN = mayBeNaN || other.mayBeNaN
        return result
    }

    private mutating func raise(to end: End) {
        if end.value > lower || (end.value == lower && end.isOpen && !low.isOpen) { low = end }
    }

    private mutating func cut(to end: End) {
        if end.value < upper || (end.value == upper && end.isOpen && !high.isOpen) { high = end }
    }
}

extension Comparison {
    /// The comparison that holds where this one does not.
    package var opposite: Comparison {
        switch self {
        case .above: .atMost
        case .atLeast: .below
        case .below: .atLeast
        case .atMost: .above
        case .equal: .notEqual
        case .notEqual: .equal
        }
    }

    /// The same comparison with its sides exchanged.
    package var turned: Comparison {
        switch self {
        case .above: .below
        case .atLeast: .atMost
        case .below: .above
        case .atMost: .atLeast
        case .equal, .notEqual: self
        }
    }
}
