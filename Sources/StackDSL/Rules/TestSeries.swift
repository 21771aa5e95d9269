package import Diagnostics

/// A series of a rule test: labels, and samples from the test's beginning on.
///
/// ```swift
/// TestSeries(Erp.requests, labels: ["status": "500"], values: [.rising(by: 5, for: .minutes(10)), .gap(for: .minutes(2))])
/// ```
/// - Emits: an entry of `input_series:`.
/// - Diagnoses: `invalid-test` for two of the same labels.
/// - Source: https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series
public struct TestSeries: Sendable, Hashable {
    /// Which of a metric's series it is.
    public enum Part: Sendable, Hashable {
        /// The one that is called as the metric is; of a histogram there is none.
        case value
        /// The observations up to a bound, in the metric's own unit; all of them up to `.infinity`.
        case bucket(upTo: Double)
        /// What was observed, added up.
        case sum
        /// How often something was observed.
        case count
    }

    /// As written in the file: `http_requests_total`, `x_bucket`.
    package let name: String
    /// The bound of a bucket.
    package let bound: Double?
    package let labels: Labels
    package let values: [SeriesValues]
    package let metric: Metric?
    package let site: DeclarationSite

    /// - Parameters:
    ///   - part: of a histogram or summary, which of its series.
    ///   - labels: without `le`, which ``Part/bucket(upTo:)`` gives.
    ///   - values: one after the other.
    public init(
        _ metric: Metric, part: Part = .value, labels: Labels = [:], values: [SeriesValues],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let (ending, bound): (String, Double?) =
            switch part {
            case .value: ("", nil)
            case .bucket(let bound): ("_bucket", bound)
            case .sum: ("_sum", nil)
            case .count: ("_count", nil)
            }
        self.init(
            name: metric.name.text + ending, bound: bound, labels: labels, values: values, metric: metric,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// What a recording rule writes; its own labels are among those of the series.
    public init(
        _ recording: Recording, labels: Labels = [:], values: [SeriesValues],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        let own = recording.labels.pairs.filter { pair in !labels.pairs.contains { $0.label == pair.label } }
        var all = labels
        all.pairs += own
        self.init(
            name: recording.name.text, bound: nil, labels: all, values: values, metric: nil,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A series that nobody declares, e.g. `up`.
    public init(
        named name: Name, labels: Labels = [:], values: [SeriesValues],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.init(
            name: name.text, bound: nil, labels: labels, values: values, metric: nil,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    private init(
        name: String, bound: Double?, labels: Labels, values: [SeriesValues], metric: Metric?, site: DeclarationSite
    ) {
        self.name = name
        self.bound = bound
        self.labels = labels
        self.values = values
        self.metric = metric
        self.site = site
    }
}

/// Samples of a series, one for each of the test's intervals.
///
/// - Emits: `5x10`, `0+5x10`, `_x3`, `stale`.
public struct SeriesValues: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case listed([Double])
        case constant(Double, Duration)
        /// From where the values before ended; nil where it begins anew.
        case rising(by: Double, from: Double?, Duration)
        case gap(Duration)
        case end
    }

    package let kind: Kind

    /// These, one after the other.
    public static func values(_ values: [Double]) -> SeriesValues { SeriesValues(kind: .listed(values)) }

    /// One value all the time.
    public static func constant(_ value: Double, for length: Duration) -> SeriesValues {
        SeriesValues(kind: .constant(value, length))
    }

    /// More with each sample, on from the value before; from zero at the beginning. A negative step falls.
    ///
    /// - Parameter step: what is added from one sample to the next.
    public static func rising(by step: Double, for length: Duration) -> SeriesValues {
        SeriesValues(kind: .rising(by: step, from: nil, length))
    }

    /// A counter that begins again at zero, as when its program was started anew.
    public static func restart(by step: Double, for length: Duration) -> SeriesValues {
        SeriesValues(kind: .rising(by: step, from: 0, length))
    }

    /// No samples, as when nothing could be scraped.
    public static func gap(for length: Duration) -> SeriesValues { SeriesValues(kind: .gap(length)) }

    /// The series ends: its target is gone.
    public static let end = SeriesValues(kind: .end)
}
