package import PromQL

/// How queries are evaluated: the version of Prometheus and its settings.
package struct EvaluationOptions: Sendable, Hashable {
    /// Ranges are open on the left since 3.0, sums are compensated since 2.53 and so on.
    package var version: PromQLVersion
    /// How far back an instant selector looks for a sample, in milliseconds.
    package var lookback: Int64
    /// The step of subqueries that name none, in milliseconds: the evaluation interval.
    package var defaultStep: Int64

    package init(
        version: PromQLVersion = .newest, lookback: Int64 = 300_000, defaultStep: Int64 = 60_000
    ) {
        self.version = version
        self.lookback = lookback
        self.defaultStep = defaultStep
    }

    /// Whether a sample at the very start of a range is in it.
    var isRangeClosed: Bool { version < .v3_0 }
}
