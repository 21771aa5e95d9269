/// The name of a label.
///
/// - Shape: letters, digits and `_`, not starting with a digit; other UTF-8 names need Prometheus 3.
/// - Source: https://prometheus.io/docs/concepts/data_model/
public struct Label: Sendable, Hashable, ExpressibleByStringLiteral {
    package let name: String

    /// What a plain literal makes.
    public init(stringLiteral value: String) { name = value }

    /// A label's name that was computed.
    public init(verbatim name: String) { self.name = name }

    /// The label that says how loud an alert is.
    public static let severity: Label = "severity"
    /// The scrape job.
    public static let job: Label = "job"
    /// The scraped target.
    public static let instance: Label = "instance"
    /// The upper bound of a classic histogram's bucket.
    public static let le: Label = "le"
}

extension Label: Comparable {
    /// Orders labels by their names.
    public static func < (left: Label, right: Label) -> Bool { left.name < right.name }
}
