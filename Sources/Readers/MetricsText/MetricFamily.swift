package import Diagnostics
package import StackDSL

/// What a `/metrics` text says of one metric: its declaration, and what its samples have in common.
package struct MetricFamily: Sendable, Hashable {
    /// The kinds of both formats, as they are spelled behind `# TYPE`.
    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case counter, gauge, histogram, summary
        /// Of no kind that the program knows; also what has no `# TYPE` at all.
        case untyped
        /// OpenMetrics: the same as ``untyped``.
        case unknown
        /// OpenMetrics: labels that describe the program; its sample ends in `_info`.
        case info
        /// OpenMetrics: one sample of 0 or 1 for each state, told apart by a label of the family's own name.
        case stateset
        /// OpenMetrics: buckets that go up and down, with `_gcount` and `_gsum`.
        case gaugehistogram
    }

    /// As the file has it: in OpenMetrics without the `_total` of a counter's samples.
    package let name: String
    /// Where the name stands first.
    package let range: TextRange
    package let line: Int
    package let column: Int
    package internal(set) var kind: Kind?
    /// As the file has it, e.g. `seconds`.
    package internal(set) var unit: String?
    package internal(set) var help: String?
    /// Of all samples together, in the order they appear in, without `le` of buckets and `quantile` of summaries.
    package internal(set) var labels: [String] = []
    /// The finite upper bounds of all samples together, ascending.
    package internal(set) var buckets: [Double] = []
    /// The series that samples have been read of, e.g. `_bucket`; the empty text is the family's own name.
    package internal(set) var suffixes: Set<String> = []
}

extension MetricFamily {
    /// The metric it stands for in a stack, with the place in the file as its site; several for what the stack's
    /// language has no kind for.
    ///
    /// - Parameter path: the file's, as it is to be printed.
    package func metrics(path: String) -> [Metric] {
        switch kind ?? .untyped {
        case .counter:
            [metric(suffixes.contains("_total") ? name + "_total" : name, .counter, path)]
        case .gauge: [metric(name, .gauge, path)]
        case .histogram:
            // A program with native histograms shows no finite bucket in the text formats.
            [metric(name, buckets.isEmpty ? .nativeHistogram : .histogram, path)]
        case .summary: [metric(name, .summary, path)]
        case .info:
            [metric(suffixes.contains("_info") ? name + "_info" : name, .gauge, path)]
        case .stateset: [metric(name, .gauge, path, range: 0...1)]
        case .gaugehistogram:
            [
                metric(name + "_bucket", .gauge, path, labels: labels + ["le"], unit: .count),
                metric(name + "_gcount", .gauge, path, unit: .count),
                metric(name + "_gsum", .gauge, path),
            ]
        case .untyped, .unknown:
            [metric(name, name.hasSuffix("_total") ? .counter : .gauge, path)]
        }
    }

    private func metric(
        _ name: String, _ kind: Metric.Kind, _ path: String, labels: [String]? = nil, unit: MetricUnit? = nil,
        range: ClosedRange<Double>? = nil
    ) -> Metric {
        Metric(
            Name(verbatim: name), kind, unit: unit ?? self.unit.flatMap(MetricUnit.init(named:)),
            labels: (labels ?? self.labels).map { MetricLabel(Label(verbatim: $0)) },
            buckets: kind == .histogram ? buckets : [], range: range, help: help ?? "",
            site: DeclarationSite(fileID: path, filePath: path, line: line, column: column))
    }
}
