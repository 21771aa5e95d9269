/// What a unit measures, as exponents of base units: a byte rate is `byte` to the 1 and `second` to the -1.
///
/// A ratio has no exponents at all: it is what remains when equal dimensions are divided. A count of things is
/// of dimension `item`, so that a count is not mistaken for a ratio.
package struct Dimension: Sendable, Hashable {
    package enum Base: String, Sendable, Hashable, CaseIterable, Comparable {
        case second, byte, item, celsius, joule, volt, ampere, gram, meter
        /// Seconds since 1970: a point in time, not a length of time.
        case timestamp

        package static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// No entry is zero.
    package private(set) var exponents: [Base: Int]

    package init(_ exponents: [Base: Int] = [:]) {
        self.exponents = exponents.filter { $0.value != 0 }
    }

    /// What is left when equal dimensions are divided.
    package static let ratio = Dimension()

    package var isRatio: Bool { exponents.isEmpty }

    package static func * (left: Self, right: Self) -> Self {
        Dimension(left.exponents.merging(right.exponents) { $0 &+ $1 })
    }

    package static func / (left: Self, right: Self) -> Self {
        Dimension(left.exponents.merging(right.exponents.mapValues { 0 &- $0 }) { $0 &+ $1 })
    }

    /// How a person would say it: `bytes per second`, `a ratio`, `seconds`.
    package var name: String {
        if isRatio { return "a ratio" }
        let sorted = exponents.sorted { $0.key < $1.key }
        let above = sorted.filter { $0.value > 0 }.map { Dimension.plural($0.key, $0.value) }
        let below = sorted.filter { $0.value < 0 }.map { "per " + Dimension.singular($0.key, -$0.value) }
        return ((above.isEmpty ? ["a number"] : above) + below).joined(separator: " ")
    }

    private static func plural(_ base: Base, _ exponent: Int) -> String {
        let word =
            switch base {
            case .item: "a count"
            case .celsius: "degrees Celsius"
            case .timestamp: "a point in time"
            case .second, .byte, .joule, .volt, .ampere, .gram, .meter: base.rawValue + "s"
            }
        return exponent == 1 ? word : "\(word)^\(exponent)"
    }

    private static func singular(_ base: Base, _ exponent: Int) -> String {
        exponent == 1 ? base.rawValue : "\(base.rawValue)^\(exponent)"
    }
}
