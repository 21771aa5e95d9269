package import StackDSL

/// What a node of a query means: the one place where labels, units and values are worked out, so that checks can be short.
package struct Meaning: Sendable, Hashable {
    /// How the values behave over time.
    package enum Behavior: Sendable, Hashable {
        case unknown
        /// They only grow, but for resets: of little use by themselves.
        case counter
        /// Counters added up: where one of them is reset, the sum falls by no more than that, and no function can tell.
        case sumOfCounters
        case gauge
        /// The cumulative counters of a classic histogram's buckets.
        case buckets
        /// Samples that are native histograms.
        case histogram
        /// Quantiles that a program worked out: no sum and no average of them means anything.
        case quantiles
    }

    /// What is known of the observations behind a result, while it is made of those of one metric.
    package struct Observations: Sendable, Hashable {
        package enum Part: Sendable, Hashable {
            case buckets, sum, count, histogram
            /// One of the values that were observed, or between two of them.
            case quantile
            /// The sum divided by the count.
            case mean
        }

        /// A histogram or a summary.
        package let metric: Metric
        package let part: Part
    }

    package var behavior: Behavior = .unknown
    /// None where it is not known.
    @Indirect package var unit: MetricUnit?
    package var range: ValueRange = .unbounded
    package var labels: LabelFlow = .unknown
    /// Whether the result can be empty because of its values: what an alert needs.
    package var isConditional = false
    /// The metric it is made of, while it is made of one.
    @Indirect package var metric: Metric?
    @Indirect package var observations: Observations?

    /// A number that was written.
    static func constant(_ value: Double) -> Meaning {
        Meaning(
            range: value.isNaN ? ValueRange(-.infinity, .infinity, mayBeNaN: true) : ValueRange(value, value),
            labels: .none)
    }

    /// Whether it grows as long as its programs run, so that its value says how long they have.
    package var isCumulative: Bool { behavior == .counter || behavior == .sumOfCounters }
}
