/// What arithmetic makes of ranges. The reason for an end goes with it where the other side is one number.
extension ValueRange {
    static func + (left: Self, right: Self) -> Self {
        if left.isEmpty || right.isEmpty { return .empty }
        let isMoved = right.constant != nil || left.constant != nil
        func sum(_ one: End, _ other: End, _ undefined: Double) -> End {
            let value = one.value + other.value
            return End(
                value: value.isNaN ? undefined : value, reason: isMoved ? one.reason ?? other.reason : nil,
                isOpen: one.isOpen || other.isOpen)
        }
        return ValueRange(
            sum(left.low, right.low, -.infinity), sum(left.high, right.high, .infinity),
            mayBeNaN: left.mayBeNaN || right.mayBeNaN)
    }

    static func - (left: Self, right: Self) -> Self { left + right.negated }

    /// The range of the values with the other sign.
    var negated: ValueRange {
        func turned(_ end: End) -> End { End(value: 0 - end.value, reason: end.reason, isOpen: end.isOpen) }
        return ValueRange(turned(high), turned(low), mayBeNaN: mayBeNaN)
    }

    static func * (left: Self, right: Self) -> Self {
        if left.isEmpty || right.isEmpty { return .empty }
        let isScaled = right.constant != nil || left.constant != nil
        var ends: [End] = []
        for one in [left.low, left.high] {
            for other in [right.low, right.high] { ends.append(product(one, other, isScaled)) }
        }
        func extreme(_ isNearer: (Double, Double) -> Bool) -> End {
            var found = ends[0]
            for end in ends.dropFirst() where isNearer(end.value, found.value) || (end.value == found.value && found.isOpen) {
                found = end
            }
            return found
        }
        return ValueRange(extreme(<), extreme(>), mayBeNaN: left.mayBeNaN || right.mayBeNaN)
    }

    static func / (left: Self, right: Self) -> Self {
        if left.isEmpty || right.isEmpty { return .empty }
        // Zero divided by zero is no number; anything else divided by zero is infinite.
        let mayBeNaN = left.mayBeNaN || right.mayBeNaN || (left.hasZero && right.hasZero)
        var result = ValueRange.unbounded
        if right.lower > 0 || (right.lower == 0 && right.low.isOpen) {
            result = left * right.inverted
        } else if right.upper < 0 || (right.upper == 0 && right.high.isOpen) {
            result = (left * right.negated.inverted).negated
        } else if right.lower == 0, left.lower >= 0 {
            result = .notNegative
        }
        result.mayBeNaN = mayBeNaN
        return result
    }

    /// What is left of a division by the values of another range.
    func modulo(_ other: ValueRange) -> ValueRange {
        if isEmpty || other.isEmpty { return .empty }
        if let value = constant, let divisor = other.constant, divisor != 0 {
            let rest = value.truncatingRemainder(dividingBy: divisor)
            return ValueRange(rest, rest)
        }
        let size = max(abs(other.lower), abs(other.upper))
        var result = ValueRange(.open(lower >= 0 ? 0 : 0 - size, nil), .open(upper <= 0 ? 0 : size, nil))
        if lower >= 0 { result.low.isOpen = false }
        if upper <= 0 { result.high.isOpen = false }
        result.mayBeNaN = mayBeNaN || other.hasZero || upper == .infinity || lower == -.infinity
        return result
    }

    /// Without their signs.
    var magnitudes: ValueRange {
        if isEmpty || lower >= 0 { return self }
        if upper <= 0 { return negated }
        return ValueRange(
            End(value: 0), abs(lower) > upper ? negated.high : high, mayBeNaN: mayBeNaN)
    }

    /// What a function that never falls makes of the values; it may send different ones to the same.
    func mapped(_ function: (Double) -> Double) -> ValueRange {
        if isEmpty { return self }
        return ValueRange(
            End(value: function(lower), reason: low.reason), End(value: function(upper), reason: high.reason),
            mayBeNaN: mayBeNaN)
    }

    /// One divided by each; all are above zero.
    private var inverted: ValueRange {
        func inverse(_ end: End) -> End {
            End(value: end.value.isInfinite ? 0 : 1 / end.value, reason: end.reason, isOpen: end.isOpen)
        }
        return ValueRange(inverse(high), inverse(low), mayBeNaN: mayBeNaN)
    }

    /// Zero times infinity is zero here: the infinite end of a range is never reached.
    private static func product(_ one: End, _ other: End, _ isScaled: Bool) -> End {
        let zero = one.value == 0 && !one.isOpen || other.value == 0 && !other.isOpen
        return End(
            value: one.value == 0 || other.value == 0 ? 0 : one.value * other.value,
            reason: isScaled ? one.reason ?? other.reason : nil, isOpen: !zero && (one.isOpen || other.isOpen))
    }
}
