import Diagnostics
public import StackDSL

/// The metrics of a program as a table of text, so that many of them cost little to compile.
///
/// ```swift
/// enum Api {
///     static let catalog = MetricCatalog("""
///         api_requests_total             counter   -       method,status
///         api_request_duration_seconds   histogram seconds method        0.1,0.5,1,2.5
///         api_connections                gauge     count
///         """)
///     static var metrics: [Metric] { catalog.metrics }
///     static var requests: Metric { catalog["api_requests_total"] }
/// }
/// ```
/// One line a metric: name, kind, unit, labels, buckets, with spaces between them. `-` or nothing at the
/// line's end stands for none; labels and buckets are separated by commas. Kinds are `counter`, `gauge`,
/// `state` (a gauge of 0 or 1), `histogram`, `native` (a native histogram) and `summary`. Units are named as
/// those of ``MetricUnit``. `stackc import metrics FILE` writes one from a program's `/metrics`.
///
/// - Shape: in the table's order; of a name that stands there twice, the first. A line that cannot be read
///   is left out: its metric is then one that nobody declared.
public struct MetricCatalog: Sendable {
    /// All metrics, for the `metrics` of the service that exposes them.
    public let metrics: [Metric]
    /// What the table is of, e.g. `node_exporter 1.11.1`.
    package let source: String
    /// Lines, counted from 1, that are not of the table's form.
    package let unreadableLines: [Int]
    private let indices: [String: Int]
    private let site: DeclarationSite

    /// - Parameters:
    ///   - table: the metrics, a line each.
    ///   - source: the program and its version, for people.
    public init(
        _ table: StaticString, from source: Name = "", fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        let site = DeclarationSite(fileID: fileID, filePath: filePath, line: line, column: column)
        var metrics: [Metric] = []
        var indices: [String: Int] = [:]
        var unreadable: [Int] = []
        let lines = table.description.split(separator: "\n", omittingEmptySubsequences: false)
        for (index, text) in lines.enumerated() where text.contains(where: { $0 != " " }) {
            // A literal of several lines begins in the line below the call.
            let row = DeclarationSite(fileID: fileID, filePath: filePath, line: line + 1 + index, column: 9)
            guard let metric = CatalogRow(text)?.metric(at: row), indices[metric.name.text] == nil else {
                unreadable.append(index + 1)
                continue
            }
            indices[metric.name.text] = metrics.count
            metrics.append(metric)
        }
        self.metrics = metrics
        self.source = source.text
        self.indices = indices
        self.site = site
        unreadableLines = unreadable
    }

    /// The metric of a name. One that is not in the table is a gauge that no service exposes.
    ///
    /// - Diagnoses: `undeclared-metric` where the stack's world is closed.
    public subscript(name: Name) -> Metric {
        if let index = indices[name.text] { return metrics[index] }
        return Metric(name, .gauge, unit: nil, labels: [], help: "", site: site)
    }
}
