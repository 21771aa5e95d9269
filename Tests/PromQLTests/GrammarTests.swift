import Foundation
import PromQL
import Testing

/// The productions of Prometheus' grammar, and who reads each.
///
/// A row is a nonterminal with one of its alternatives, the declaration that reads it, and a query that needs it, with what the
/// tree then holds. Alternatives that only report an error are left to ``RefusalTests``.
@Suite struct GrammarTests {
    /// One alternative of a nonterminal.
    struct Production: Sendable, CustomTestStringConvertible {
        let rule: String
        let reader: String
        let query: String
        /// Nodes that the tree holds, as ``PromQL/Tree/printedAlone(_:)`` has them.
        let nodes: [String]

        init(_ rule: String, _ reader: String, _ query: String, _ nodes: String...) {
            (self.rule, self.reader, self.query, self.nodes) = (rule, reader, query, nodes)
        }

        var testDescription: String { rule }
    }

    @Test(arguments: grammarOfExpressions) func isReadByWhatIsNamed(production: Production) throws {
        let result = Tree.parse(production.query, options: ParseOptions(features: .all))
        #expect(result.errors.map(\.message) == [], "\(production.query)")
        let tree = try #require(result.tree, "\(production.query)")
        let found = tree.nodes.indices.map(tree.printedAlone)
        for node in production.nodes { #expect(found.contains(node), "\(production.query): \(found)") }
    }

    @Test(arguments: grammarOfSeries) func isReadBySeries(production: Production) {
        let (series, errors) = SeriesDescription.parse(Array(production.query.utf8))
        #expect(errors.map(\.message) == [], "\(production.query)")
        #expect(series != nil, "\(production.query)")
    }

    @Test func everyReaderExists() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/PromQL")
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))
        var declared: Set<String> = []
        for name in names where name.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: name), encoding: .utf8)
            let type = name.prefix { $0 != "+" && $0 != "." }
            for match in text.matches(of: /(?:func|enum|struct) (\w+)/) { declared.insert("\(type).\(match.1)") }
        }
        #expect(declared.contains("Parser.parseOperand"))
        let missing = (grammarOfExpressions + grammarOfSeries).map(\.reader).filter { !declared.contains($0) }
        #expect(missing == [])
    }

    /// How many alternatives each nonterminal has, those for errors left out; a list of one-word alternatives counts each word.
    static let alternatives: [String: Int] = [
        "start": 4, "expr": 15, "aggregate_expr": 3, "aggregate_modifier": 2, "binary_expr": 18, "bin_modifier": 1,
        "bool_modifier": 2, "on_or_ignoring": 2, "group_modifiers": 4, "fill_modifiers": 6, "grouping_labels": 3,
        "grouping_label_list": 2, "grouping_label": 2, "fill_value": 2, "function_call": 5, "function_call_body": 2,
        "function_call_args": 2, "paren_expr": 1, "positive_duration_expr": 1, "offset_expr": 1, "anchored_expr": 1,
        "smoothed_expr": 1, "step_invariant_expr": 2, "at_modifier_preprocessors": 2, "matrix_selector": 1, "subquery_expr": 2,
        "unary_expr": 1, "vector_selector": 3, "label_matchers": 3, "label_match_list": 2, "label_matcher": 3, "metric": 2,
        "metric_identifier": 33, "label_set": 4, "label_set_list": 2, "label_set_item": 3, "series_description": 1,
        "series_values": 3, "series_item": 9, "series_value": 3, "histogram_series_value": 4, "histogram_desc_map": 2,
        "histogram_desc_item": 11, "bucket_set": 2, "bucket_set_list": 2, "counter_reset_hint": 4, "aggregate_op": 14,
        "maybe_label": 38, "unary_op": 2, "match_op": 4, "number_duration_literal": 2, "number": 2, "signed_number": 2,
        "signed_or_unsigned_number": 2, "uint": 1, "int": 2, "string_literal": 1, "string_identifier": 1,
        "maybe_grouping_labels": 2, "offset_duration_expr": 10, "max_of_min_of": 2, "duration_expr": 12, "paren_duration_expr": 1,
    ]

    @Test func everyAlternativeIsListed() {
        var counts: [String: Int] = [:]
        for production in grammarOfExpressions + grammarOfSeries {
            let name = String(production.rule.prefix { $0 != ":" })
            counts[name, default: 0] += production.rule.dropFirst(name.count).split(separator: "|").count
        }
        #expect(counts.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
            == Self.alternatives.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" })
    }

    /// Words that are a metric's name where a metric can stand.
    static let metricNames = [
        "avg", "bottomk", "by", "count", "count_values", "fill", "fill_left", "fill_right", "group", "identifier", "and", "or",
        "unless", "max", "metric:identifier", "min", "offset", "quantile", "stddev", "stdvar", "sum", "topk", "without", "start",
        "end", "limitk", "limit_ratio", "step", "range", "anchored", "smoothed", "max_of", "min_of",
    ]

    @Test(arguments: metricNames) func aKeywordMayBeAMetric(name: String) {
        #expect(Tree.parse(name).tree?.selectors.first?.name == name)
        #expect(Tree.parse("1 + \(name){a=\"b\"}").tree?.selectors.first?.name == name)
    }

    /// Words that are a label's name where labels are grouped.
    static let groupingLabels = [
        "avg", "bool", "bottomk", "by", "count", "count_values", "group", "group_left", "group_right", "fill", "fill_left",
        "fill_right", "identifier", "ignoring", "and", "or", "unless", "max", "metric:identifier", "min", "offset", "on",
        "quantile", "stddev", "stdvar", "sum", "topk", "start", "end", "atan2", "limitk", "limit_ratio", "step", "range",
        "anchored", "smoothed", "max_of", "min_of",
    ]

    @Test(arguments: groupingLabels) func aKeywordMayBeALabel(name: String) {
        #expect(Tree.parse("sum by (\(name)) (a)").tree?.aggregations.first?.grouping?.labels.map(\.name) == [name])
    }

    @Test(arguments: AggregationOperator.allCases) func everyAggregationIsRead(op: AggregationOperator) {
        let parameter = op.parameterType.map { $0 == .string ? "\"l\", " : "1, " } ?? ""
        let tree = Tree.parse("\(op.rawValue)(\(parameter)a)", options: ParseOptions(features: .all)).tree
        #expect(tree?.aggregations.map(\.op) == [op])
    }

    @Test(arguments: BinaryOperator.allCases) func everyOperatorIsRead(op: BinaryOperator) {
        #expect(Tree.parse("a \(op.rawValue) b").tree?.binaries.map(\.op) == [op])
    }
}
