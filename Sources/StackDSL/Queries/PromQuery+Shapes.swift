import Diagnostics

/// The usual shapes around a query, so that they need no text.
extension PromQuery {
    /// The sum over all series, kept apart by these labels.
    ///
    /// - Emits: `sum by (status) (…)`, or `sum(…)` without labels.
    public func sum(
        by labels: [Label] = [], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> PromQuery {
        aggregated("sum", labels, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// The greatest of all series, kept apart by these labels.
    public func max(
        by labels: [Label] = [], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> PromQuery {
        aggregated("max", labels, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// The least of all series, kept apart by these labels.
    public func min(
        by labels: [Label] = [], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> PromQuery {
        aggregated("min", labels, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// The mean over all series, kept apart by these labels. Of quantiles it means nothing.
    public func average(
        by labels: [Label] = [], fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> PromQuery {
        aggregated("avg", labels, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// This query divided by another: series with the same labels meet.
    public func divided(
        by other: PromQuery, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> PromQuery {
        PromQuery(
            [.query(self, nil), .text(" / "), .query(other, nil)],
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    private func aggregated(_ operation: String, _ labels: [Label], _ site: DeclarationSite) -> PromQuery {
        PromQuery(
            [.text(operation)] + PromQuery.grouping(labels) + [.text("("), .query(self, nil), .text(")")],
            site: site)
    }

    /// ` by (a, b) `, or nothing.
    package static func grouping(_ labels: [Label]) -> [Segment] {
        if labels.isEmpty { return [] }
        var segments: [Segment] = [.text(" by (")]
        for (index, label) in labels.enumerated() {
            if index > 0 { segments.append(.text(", ")) }
            segments.append(.label(label, nil))
        }
        return segments + [.text(") ")]
    }

    /// `{a="b", c=~"d"}`, or nothing.
    package static func selector(_ matchers: [LabelMatcher]) -> [Segment] {
        if matchers.isEmpty { return [] }
        var segments: [Segment] = [.text("{")]
        for (index, matcher) in matchers.enumerated() {
            if index > 0 { segments.append(.text(", ")) }
            segments += [
                .label(matcher.label, nil), .text(matcher.operation.rawValue), .string(matcher.value, nil),
            ]
        }
        return segments + [.text("}")]
    }
}
