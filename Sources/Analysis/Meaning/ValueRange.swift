package import StackDSL

/// Between which values a result lies, and why.
package struct ValueRange: Sendable, Hashable {
    package var lower: Double
    package var upper: Double
    /// Why it ends where it ends; nil where it has no end, or follows from arithmetic.
    package var reason: Reason?

    /// Why no value lies beyond the range.
    package enum Reason: Sendable, Hashable {
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
    }

    package init(_ lower: Double, _ upper: Double, _ reason: Reason? = nil) {
        self.lower = lower
        self.upper = upper
        self.reason = reason
    }

    /// Any value.
    package static let unbounded = ValueRange(-.infinity, .infinity)
    /// Zero and all above: counts, sizes, durations.
    package static let notNegative = ValueRange(0, .infinity)

    package var isUnbounded: Bool { lower == -.infinity && upper == .infinity }
    /// The one value it holds.
    package var constant: Double? { lower == upper ? lower : nil }

    /// Says whether a comparison with a level can hold for some value of the range.
    package func canSatisfy(_ comparison: Comparison, _ level: Double) -> Bool {
        switch comparison {
        case .above: upper > level
        case .atLeast: upper >= level
        case .below: lower < level
        case .atMost: lower <= level
        case .equal: lower <= level && level <= upper
        case .notEqual: !(lower == level && upper == level)
        }
    }

    /// The smallest range that holds both.
    func union(_ other: ValueRange) -> ValueRange {
        ValueRange(
            min(lower, other.lower), max(upper, other.upper), reason == other.reason ? reason : nil)
    }
}

extension ValueRange {
    static func + (left: Self, right: Self) -> Self {
        ValueRange(sum(left.lower, right.lower, -.infinity), sum(left.upper, right.upper, .infinity))
    }

    static func - (left: Self, right: Self) -> Self {
        left + ValueRange(-right.upper, -right.lower)
    }

    static func * (left: Self, right: Self) -> Self {
        let products = [
            product(left.lower, right.lower), product(left.lower, right.upper),
            product(left.upper, right.lower), product(left.upper, right.upper),
        ]
        return ValueRange(
            products.reduce(.infinity, min), products.reduce(-.infinity, max),
            right.constant != nil ? left.reason : left.constant != nil ? right.reason : nil)
    }

    static func / (left: Self, right: Self) -> Self {
        // A divisor that may be zero makes anything of its sign possible.
        if right.lower > 0 { return left * ValueRange(inverse(right.upper), inverse(right.lower), right.reason) }
        if right.lower == 0, left.lower >= 0 { return .notNegative }
        return .unbounded
    }

    private static func sum(_ left: Double, _ right: Double, _ undefined: Double) -> Double {
        let result = left + right
        return result.isNaN ? undefined : result
    }

    /// Zero times infinity is zero here: the infinite end of a range is never reached.
    private static func product(_ left: Double, _ right: Double) -> Double {
        left == 0 || right == 0 ? 0 : left * right
    }

    private static func inverse(_ value: Double) -> Double { value.isInfinite ? 0 : 1 / value }
}
