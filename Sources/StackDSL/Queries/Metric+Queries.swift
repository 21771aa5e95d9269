import Diagnostics

/// The usual questions to a metric, without text.
extension Metric {
    /// The metric's current value, of the series that match.
    ///
    /// - Emits: `name{…}`.
    public func value(
        where matchers: [LabelMatcher] = [], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> PromQuery {
        PromQuery(
            selector("", matchers),
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// How fast a counter grows, per second; resets are taken care of.
    ///
    /// - Emits: `rate(name{…}[5m])`; of a histogram, the rate of its observations (`name_count`).
    /// - Diagnoses: `rate-of-gauge`, `range-too-short`.
    public func rate(
        over window: Window, where matchers: [LabelMatcher] = [], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PromQuery {
        PromQuery(
            counted("rate", window, matchers),
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// By how much a counter grew within the window.
    ///
    /// - Emits: `increase(name{…}[5m])`.
    public func increase(
        over window: Window, where matchers: [LabelMatcher] = [], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PromQuery {
        PromQuery(
            counted("increase", window, matchers),
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A histogram's quantile over all series, kept apart by these labels.
    ///
    /// - Parameter quantile: 0 to 1; 0.95 is the P95.
    /// - Emits: `histogram_quantile(0.95, sum by (le) (rate(name_bucket[5m])))`.
    /// - Diagnoses: `quantile-out-of-range`, `unreachable-threshold` beyond the last finite bucket.
    public func quantile(
        _ quantile: Double, over window: Window, by labels: [Label] = [], where matchers: [LabelMatcher] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PromQuery {
        let grouping = kind == .histogram ? labels + [Label.le] : labels
        return PromQuery(
            [.text("histogram_quantile("), .number(quantile, nil), .text(", sum")]
                + PromQuery.grouping(grouping) + [.text("(")]
                + ranged("rate", kind == .histogram ? "_bucket" : "", window, matchers) + [.text("))")],
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// The mean of a histogram's or summary's observations within the window, kept apart by these labels.
    ///
    /// - Emits: `sum(rate(name_sum[5m])) / sum(rate(name_count[5m]))`; of a native histogram `histogram_avg(sum(rate(name[5m])))`.
    public func average(
        over window: Window, by labels: [Label] = [], where matchers: [LabelMatcher] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PromQuery {
        let grouping = PromQuery.grouping(labels)
        if kind == .nativeHistogram {
            return PromQuery(
                [.text("histogram_avg(sum")] + grouping + [.text("(")] + ranged("rate", "", window, matchers)
                    + [.text("))")],
                site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
        }
        return PromQuery(
            [.text("sum")] + grouping + [.text("(")] + ranged("rate", "_sum", window, matchers)
                + [.text(") / sum")] + grouping + [.text("(")] + ranged("rate", "_count", window, matchers)
                + [.text(")")],
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Which part of the increase matches: errors of all requests.
    ///
    /// - Emits: `sum(rate(name{status=~"5.."}[5m])) / sum(rate(name[5m]))`, kept apart by labels if given.
    public func ratio(
        where matchers: [LabelMatcher], over window: Window, by labels: [Label] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> PromQuery {
        let grouping = PromQuery.grouping(labels)
        return PromQuery(
            [.text("sum")] + grouping + [.text("(")] + counted("rate", window, matchers)
                + [.text(") / sum")] + grouping + [.text("(")] + counted("rate", window, [])
                + [.text(")")],
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// The series that counts: the metric itself, or a classic histogram's or a summary's `_count`.
    var countSuffix: String {
        switch kind {
        case .histogram, .summary: "_count"
        case .counter, .gauge, .nativeHistogram: ""
        }
    }

    /// A function over what counts: of a native histogram, the count within it.
    private func counted(
        _ function: String, _ window: Window, _ matchers: [LabelMatcher]
    ) -> [PromQuery.Segment] {
        let ranged = ranged(function, countSuffix, window, matchers)
        return kind == .nativeHistogram ? [.text("histogram_count(")] + ranged + [.text(")")] : ranged
    }

    private func selector(_ suffix: String, _ matchers: [LabelMatcher]) -> [PromQuery.Segment] {
        [.metric(self, suffix: suffix, nil)] + PromQuery.selector(matchers)
    }

    func ranged(
        _ function: String, _ suffix: String, _ window: Window, _ matchers: [LabelMatcher]
    ) -> [PromQuery.Segment] {
        [.text(function + "(")] + selector(suffix, matchers)
            + [.text("["), .window(window, nil), .text("])")]
    }
}
