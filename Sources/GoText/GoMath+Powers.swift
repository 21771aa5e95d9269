extension GoMath {
    /// Where the two parts of ln 2 are used, their sum is more exact than one number can be.
    private static let ln2High = 6.93147180369123816490e-01
    private static let ln2Low = 1.90821492927058770002e-10
    /// Binary and decimal logarithms from natural ones.
    private static let log2OfE = 1.4426950408889634073599246810018921
    private static let log10OfE = 0.43429448190325182765112891891660508

    /// A fraction from a half up to one and a power of two, whose product is the number.
    private static func split(_ value: Double) -> (fraction: Double, exponent: Int) {
        if value == 0 || !value.isFinite { return (value, 0) }
        let fraction = value.significand / 2
        return (value < 0 ? -fraction : fraction, Int(value.exponent) + 1)
    }

    /// The natural logarithm, by the polynomial that FreeBSD's mathematical library uses.
    package static func logarithm(_ value: Double) -> Double {
        if value.isNaN || value == .infinity { return value }
        if value < 0 { return .nan }
        if value == 0 { return -.infinity }
        var (fraction, exponent) = split(value)
        if fraction < 0.5.squareRoot() {
            fraction *= 2
            exponent -= 1
        }
        let power = Double(exponent)
        let rest = fraction - 1
        let s = rest / (2 + rest)
        let s2 = s * s
        let s4 = s2 * s2
        let odd = s2 * (6.666666666666735130e-01 + s4 * (2.857142874366239149e-01 + s4 * (1.818357216161805012e-01 + s4 * 1.479819860511658591e-01)))
        let even = s4 * (3.999999999940941908e-01 + s4 * (2.222219843214978396e-01 + s4 * 1.531383769920937332e-01))
        let half = 0.5 * rest * rest
        return power * ln2High - ((half - (s * (half + (odd + even)) + power * ln2Low)) - rest)
    }

    package static func binaryLogarithm(_ value: Double) -> Double {
        let (fraction, exponent) = split(value)
        // Powers of two are exact.
        if fraction == 0.5 { return Double(exponent - 1) }
        return logarithm(fraction) * log2OfE + Double(exponent)
    }

    package static func decimalLogarithm(_ value: Double) -> Double {
        logarithm(value) * log10OfE
    }

    /// A power; nil where Go's last bit depends on the processor: where the exponent is no whole number.
    package static func power(_ base: Double, _ exponent: Double) -> Double? {
        if exponent == 0 || base == 1 { return 1 }
        if exponent == 1 { return base }
        if base.isNaN || exponent.isNaN { return .nan }
        if base == 0 { return powerOfZero(base, exponent) }
        if exponent.isInfinite {
            if base == -1 { return 1 }
            return (base.magnitude < 1) == (exponent > 0) ? 0 : .infinity
        }
        if base.isInfinite {
            if base < 0 { return powerOfZero(1 / base, -exponent) }
            return exponent < 0 ? 0 : .infinity
        }
        if exponent == 0.5 { return base.squareRoot() }
        if exponent == -0.5 { return 1 / base.squareRoot() }
        let whole = exponent.magnitude.rounded(.towardZero)
        if whole != exponent.magnitude { return base < 0 ? .nan : nil }
        if whole >= 0x1p63 {
            if base == -1 { return 1 }
            return (base.magnitude < 1) == (exponent > 0) ? 0 : .infinity
        }
        return wholePower(base, Int64(whole), isInverse: exponent < 0)
    }

    private static func isOdd(_ value: Double) -> Bool {
        value.truncatingRemainder(dividingBy: 2).magnitude == 1
    }

    private static func powerOfZero(_ base: Double, _ exponent: Double) -> Double {
        if exponent < 0 {
            let isNegative = base.sign == .minus && isOdd(exponent)
            return isNegative ? -.infinity : .infinity
        }
        return isOdd(exponent) ? base : 0
    }

    /// Squares again and again, with the powers of two kept apart.
    private static func wholePower(_ base: Double, _ exponent: Int64, isInverse: Bool) -> Double {
        var (result, resultExponent) = (1.0, 0)
        var (factor, factorExponent) = split(base)
        var left = exponent
        while left != 0 {
            if factorExponent < -4096 || factorExponent > 4096 {
                resultExponent += factorExponent
                break
            }
            if left & 1 == 1 {
                result *= factor
                resultExponent += factorExponent
            }
            factor *= factor
            factorExponent <<= 1
            if factor < 0.5 {
                factor += factor
                factorExponent -= 1
            }
            left >>= 1
        }
        if isInverse {
            result = 1 / result
            resultExponent = -resultExponent
        }
        return scaled(result, resultExponent)
    }

    /// A number times a power of two.
    private static func scaled(_ value: Double, _ exponent: Int) -> Double {
        Double(sign: .plus, exponent: max(-5000, min(5000, exponent)), significand: value)
    }
}
