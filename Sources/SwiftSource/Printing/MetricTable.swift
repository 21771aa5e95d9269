package import StackDSL

/// The lines of a catalog's table: name, kind, unit, labels, buckets.
package enum MetricTable {
    /// The lines, with the columns below each other.
    package static func rows(of metrics: [Metric]) -> [String] {
        let rows = metrics.map(fields)
        let widths = (0..<4).map { column in
            rows.map { column < $0.count - 1 ? $0[column].count : 0 }.max() ?? 0
        }
        return rows.map { row in
            row.enumerated().map { column, field in
                column == row.count - 1 ? field
                    : field + String(repeating: " ", count: max(0, min(widths[column], 60) - field.count))
            }.joined(separator: " ")
        }
    }

    /// Whether a name can stand in a line as it is.
    package static func isPlain(_ name: String) -> Bool {
        !name.isEmpty && name != "-"
            && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && !separators.contains($0) }
    }

    private static let separators = Set("\\\",".utf8)

    /// Without what is empty at the end.
    private static func fields(_ metric: Metric) -> [String] {
        var fields = [
            metric.name.text, kind(metric), metric.unit?.declaredName ?? "",
            metric.labels.map(\.name.name).joined(separator: ","),
            metric.buckets.map(NumberText.shortest).joined(separator: ","),
        ]
        while fields.last == "" { fields.removeLast() }
        return fields.map { $0.isEmpty ? "-" : $0 }
    }

    private static func kind(_ metric: Metric) -> String {
        switch metric.kind {
        case .counter, .histogram, .summary: metric.kind.rawValue
        case .gauge: metric.range == 0...1 ? "state" : "gauge"
        case .nativeHistogram: "native"
        }
    }
}
