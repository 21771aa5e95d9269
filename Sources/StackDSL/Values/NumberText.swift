/// Numbers as texts, without a locale.
package enum NumberText {
    /// The shortest text that reads back as the same number: `2`, `0.05`, `1.5e+09` stays `1500000000`.
    ///
    /// Whole numbers below 2^53 are written without a fraction; what is not finite as Prometheus writes it.
    package static func shortest(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value < 0 ? "-Inf" : "+Inf" }
        if value == value.rounded(), value.magnitude < 9_007_199_254_740_992 {
            return "\(Int64(value))"
        }
        return "\(value)"
    }
}
