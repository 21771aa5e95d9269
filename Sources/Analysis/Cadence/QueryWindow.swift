import StackDSL

/// A window of time that a query reads: a range of samples, or the steps of a subquery.
package struct QueryWindow: Sendable {
    /// What lies in a window.
    package enum Source: Sendable {
        /// The samples of series that a job collects or a rule writes.
        indirect case samples(of: Series, name: String, Series.Collection)
        /// The results of a query, one every so often; whether that was written.
        case steps(milliseconds: Int64, isWritten: Bool)
        /// Nobody knows how often there is a sample.
        case unknown
    }

    /// The node of the range or the subquery.
    package let node: Int
    /// The function whose argument it is.
    package let function: String?
    package let milliseconds: Int64
    /// Whether samples beyond its ends count too: `anchored`, `smoothed`.
    package let isStretched: Bool
    package let source: Source

    /// How long it is between two samples or steps.
    package var interval: Int64? {
        switch source {
        case .samples(_, _, let collection): collection.interval.wholeMilliseconds
        case .steps(let milliseconds, _): milliseconds
        case .unknown: nil
        }
    }

    /// How many samples the function needs to give anything but nothing or zero.
    package var neededSamples: Int { function.map(Self.functionsOfTwo.contains) == true ? 2 : 1 }

    /// Functions of the change between samples.
    package static let functionsOfTwo: Set<String> = [
        "rate", "irate", "increase", "delta", "idelta", "deriv", "predict_linear", "resets", "changes",
        "double_exponential_smoothing", "holt_winters",
    ]
}

/// How far back a selector looks, with everything that it stands in.
package struct QueryReach: Sendable {
    /// The selector, range or subquery that adds most to it.
    package let node: Int
    package let milliseconds: Int64
}
