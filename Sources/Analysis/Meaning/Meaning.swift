package import StackDSL

/// What a node of a query means: the one place where labels, units and values are worked out, so that checks can be short.
package struct Meaning: Sendable, Hashable {
    /// How the values behave over time.
    package enum Behavior: Sendable, Hashable {
        case unknown
        /// They only grow, but for resets: of little use by themselves.
        case counter
        case gauge
        /// The cumulative counters of a classic histogram's buckets.
        case buckets
    }

    package var behavior: Behavior = .unknown
    /// None where it is not known.
    package var unit: MetricUnit?
    package var range: ValueRange = .unbounded
    package var labels: LabelFlow = .unknown
    /// Whether the result can be empty because of its values: what an alert needs.
    package var isConditional = false
    /// The metric it is made of, while it is made of one.
    package var metric: Metric?

    /// A number that was written.
    static func constant(_ value: Double) -> Meaning {
        Meaning(range: ValueRange(value, value), labels: .none)
    }
}
