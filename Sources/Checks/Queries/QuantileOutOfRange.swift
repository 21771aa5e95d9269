package import Analysis
import PromQL
import StackDSL

/// Finds quantiles that are not between 0 and 1.
package struct QuantileOutOfRange: Check {
    package static let about = CheckDescription(
        .quantileOutOfRange,
        summary: "a quantile is not between 0 and 1",
        rationale: """
            The P95 is the quantile 0.95. Beyond 1 the result is +Inf, below 0 it is -Inf: the alert fires always or \
            never, and Prometheus only notes it in a warning that no rule shows.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile"],
        bad: [
            .alert("histogram_quantile(«95», sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
            .alert("quantile(«1.5», jobs_queued) > 1"),
        ],
        good: [
            .alert("histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
            .alert("quantile(0.5, jobs_queued) > 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.flatMap { node -> [Finding] in
                guard let name = quantileFunction(tree, node) else { return [] }
                return quantiles(of: name, tree.children(of: node)).compactMap { judge($0, of: name, use) }
            }
        }
    }

    private static func judge(_ parameter: Int, of name: String, _ use: QueryUse) -> Finding? {
        guard let quantile = use.query.meanings[parameter].range.constant, !(0...1).contains(quantile) else { return nil }
        let hint = quantile > 1 && quantile <= 100
        return Finding(
            "`\(name)` wants a quantile of 0 to 1, not \(NumberText.shortest(quantile))", subject: use.subject,
            at: use.query.highlight(node: parameter),
            help: hint ? ["the P\(NumberText.shortest(quantile)) is \(NumberText.shortest(quantile / 100))"] : [],
            allowances: use.allowances)
    }

    /// `histogram_quantiles` takes several, behind the query and a label.
    private static func quantiles(of name: String, _ arguments: [Int]) -> ArraySlice<Int> {
        name == "histogram_quantiles" ? arguments.dropFirst(2) : arguments.prefix(1)
    }

    private static func quantileFunction(_ tree: Tree, _ node: Int) -> String? {
        switch tree.nodes[node].kind {
        case .call(let function):
            ["histogram_quantile", "histogram_quantiles", "quantile_over_time"].contains(function.name) ? function.name : nil
        case .aggregation(let index):
            tree.aggregations[Int(index)].op == .quantile ? "quantile" : nil
        default: nil
        }
    }
}
