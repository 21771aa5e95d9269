package import Diagnostics

/// A rule test that a person writes: series, and which state an alert has when.
///
/// ```swift
/// Alert("FewActiveUsers", …).tested(by: [
///     AlertTest("nine users are few by day, and no matter by night",
///         series: [TestSeries(activeUsers, values: [.constant(9, for: .hours(15))])],
///         expect: [.firing(at: .hours(13)), .quiet(at: .hours(15))]),
/// ])
/// ```
/// Time begins at midnight of 1 January 1970, UTC, a Thursday. Most alerts need none: the compiler finds series for them.
///
/// - Emits: a test group in `prometheus/tests/<group>.yml`, for `promtool test rules`.
/// - Diagnoses: `alert-without-test` for an alert that has none and for which the compiler finds none; `invalid-test`.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/
public struct AlertTest: Sendable, Hashable {
    package let name: DisplayText
    package let interval: Duration
    package let series: [TestSeries]
    package let expectations: [AlertExpectation]
    package let site: DeclarationSite

    /// - Parameters:
    ///   - name: what it shows, in a sentence.
    ///   - every: between two samples of the series, and between two evaluations. One minute by default.
    ///   - series: all that there is; a metric of which no series is given has none.
    ///   - expect: at least one; a moment between two evaluations is that of the one before.
    public init(
        _ name: DisplayText, every interval: Duration = .minutes(1), series: [TestSeries], expect: [AlertExpectation],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.interval = interval
        self.series = series
        expectations = expect
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

/// Which state an alert has at a moment of a test.
///
/// - Emits: `promql_expr_test:` on `ALERTS`, which Prometheus writes itself.
public struct AlertExpectation: Sendable, Hashable {
    package enum State: String, Sendable, Hashable {
        case quiet, pending, firing
    }

    package let state: State
    package let time: Duration
    package let labels: Labels

    /// It is neither pending nor firing, whatever its further labels.
    public static func quiet(at time: Duration) -> AlertExpectation {
        AlertExpectation(state: .quiet, time: time, labels: [:])
    }

    /// Its condition holds, and its hold is not over.
    ///
    /// - Parameter labels: of at least one of the series that it is pending for; any by default.
    public static func pending(at time: Duration, labels: Labels = [:]) -> AlertExpectation {
        AlertExpectation(state: .pending, time: time, labels: labels)
    }

    /// It is told to Alertmanager.
    ///
    /// - Parameter labels: of at least one of the series that it fires for; any by default.
    public static func firing(at time: Duration, labels: Labels = [:]) -> AlertExpectation {
        AlertExpectation(state: .firing, time: time, labels: labels)
    }
}

extension Alert {
    /// The same rule with tests of a person's own, where the compiler finds no series that make it fire, or where more is
    /// to be shown than it shows.
    ///
    /// - Emits: the tests, beside those that the compiler makes.
    public func tested(by further: [AlertTest]) -> Alert {
        var copy = self
        copy.tests += further
        return copy
    }
}
