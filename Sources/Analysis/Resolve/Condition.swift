import PromQL
package import StackDSL

/// A query compared with a threshold: the condition of an alert.
package enum Condition {
    /// The level as a number in the unit of the query, or in base units where that is not known.
    package static func level(of threshold: Threshold, for query: Meaning?) -> Double {
        level(of: threshold.quantity, in: query?.unit)
    }

    /// A quantity as a number in a unit that measures the same, or in base units.
    package static func level(of quantity: Quantity, in unit: MetricUnit?) -> Double {
        guard let unit, let own = quantity.unit, own.isComparable(with: unit) else { return quantity.baseValue }
        return quantity.value(in: unit)
    }

    /// The condition's text: the query as written, and the comparison behind it.
    static func text(of query: ResolvedQuery, compared threshold: Threshold?) -> String {
        guard let threshold else { return query.text }
        let level = NumberText.shortest(level(of: threshold, for: query.meaning))
        let comparison = "\(threshold.comparison.rawValue) \(level)"
        return text(query.text, comparison, needsParentheses: needsParentheses(query, threshold.comparison))
    }

    /// A query's text with a comparison behind it; of several lines, the comparison stands on one of its own.
    static func text(_ query: String, _ comparison: String, needsParentheses: Bool) -> String {
        let lines = query.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        if lines.count == 1, !query.endsInComment {
            return needsParentheses ? "(\(query)) \(comparison)" : "\(query) \(comparison)"
        }
        if needsParentheses { return "(\n\(query)\n) \(comparison)" }
        let indentation = lines.last.map { $0.prefix { $0 == " " } } ?? ""
        return "\(query)\n\(indentation)\(comparison)"
    }

    private static func needsParentheses(_ query: ResolvedQuery, _ comparison: Comparison) -> Bool {
        guard let tree = query.tree, let op = BinaryOperator(rawValue: comparison.rawValue) else { return false }
        return tree.needsParentheses(before: op)
    }
}
