/// Arithmetic as Go's `math` package does it, to the last bit.
package enum GoMath {
    /// The larger of two; no number where one is none, except that nothing is larger than infinity.
    package static func maximum(_ left: Double, _ right: Double) -> Double {
        if left == .infinity || right == .infinity { return .infinity }
        if left.isNaN || right.isNaN { return .nan }
        if left == 0, right == 0 { return left.sign == .minus ? right : left }
        return left > right ? left : right
    }

    /// The smaller of two.
    package static func minimum(_ left: Double, _ right: Double) -> Double {
        if left == -.infinity || right == -.infinity { return -.infinity }
        if left.isNaN || right.isNaN { return .nan }
        if left == 0, right == 0 { return left.sign == .minus ? left : right }
        return left < right ? left : right
    }

    /// What is left of a division that is cut off; its sign is the dividend's.
    package static func remainder(_ left: Double, _ right: Double) -> Double {
        if right == 0 || left.isInfinite || left.isNaN || right.isNaN { return .nan }
        return left.truncatingRemainder(dividingBy: right)
    }
}
