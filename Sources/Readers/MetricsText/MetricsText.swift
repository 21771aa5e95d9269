import Diagnostics
package import StackDSL

// A `/metrics` text: Prometheus' format, OpenMetrics, and what programs send that is between the two. It is read
// for what it declares (kinds, units, labels, buckets), not for its numbers. What only one of the formats has
// (exemplars, `# EOF`, quoted names) is read in both; what breaks neither's grammar is no error.

/// What a `/metrics` text declares.
///
/// - Source: https://prometheus.io/docs/instrumenting/exposition_formats/,
///   https://github.com/prometheus/OpenMetrics/blob/main/specification/OpenMetrics.md
package struct MetricsText: Sendable {
    /// In the order in which the file names them first.
    package let families: [MetricFamily]
    /// In the order of the file; of more than ``maximumErrors`` the first.
    package let errors: [MetricsTextError]

    /// How many errors are kept: a file of another format has one in each line.
    package static let maximumErrors = 100

    /// The metrics of all families, in the file's order.
    ///
    /// - Parameter path: the file's, as it is to be printed.
    package func metrics(path: String) -> [Metric] {
        families.flatMap { $0.metrics(path: path) }
    }

    /// Reads a text. Lines with errors are left out; the others are read.
    ///
    /// - Complexity: linear in the length, whatever the bytes are.
    package static func parse(_ bytes: [UInt8]) -> MetricsText {
        guard bytes.count <= TextRange.maximumLength else {
            let error = MetricsTextError(
                range: TextRange(0, 0), line: 1, column: 1,
                message: "the file has \(bytes.count) bytes, more than can be read")
            return MetricsText(families: [], errors: [error])
        }
        var collector = FamilyCollector()
        var errors: [MetricsTextError] = []
        var lineStart = 0
        var line = 1
        while lineStart < bytes.count, errors.count < maximumErrors {
            let lineEnd = bytes[lineStart...].firstIndex(of: 0x0A) ?? bytes.count
            var reader = MetricsLine(bytes, lineStart, lineEnd, line: line)
            do throws(MetricsTextError) {
                try reader.read(into: &collector)
            } catch {
                errors.append(error)
            }
            lineStart = lineEnd + 1
            line += 1
        }
        return MetricsText(families: collector.finished(), errors: errors)
    }
}
