package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds averages and sums of quantiles.
package struct AverageOfQuantiles: Check {
    package static let about = CheckDescription(
        .averageOfQuantiles,
        summary: "quantiles are averaged or added up",
        rationale: """
            The average of two quantiles is no quantile: an instance with ten requests counts as much as one with a million, \
            and the slow ones disappear. A quantile over several instances needs the buckets of all of them.
            """,
        references: ["https://prometheus.io/docs/practices/histograms/#quantiles"],
        bad: [
            .alert(#"«avg»(rpc_duration_seconds{quantile="0.99"}) > 1"#),
            .stack(
                "avg(job:latency:p99) > 1", note: "recorded as a quantile",
                ExampleStack.with(
                    alerts: [Alert("A", when: "avg(job:latency:p99) > 1", for: .minutes(5), severity: .warning, summary: "slow")],
                    recordings: [
                        Recording(
                            "job:latency:p99",
                            as: "histogram_quantile(0.99, sum by (job, le) (rate(http_request_duration_seconds_bucket[5m])))")
                    ])),
            .alert(
                "«avg» by (job) (histogram_quantile(0.9, rate(http_request_duration_seconds_bucket[5m]))) > 1"),
        ],
        good: [
            .alert(
                "max(histogram_quantile(0.9, rate(http_request_duration_seconds_bucket[5m]))) > 1",
                note: "the worst instance is a fact"),
            .alert(
                "histogram_quantile(0.9, sum by (job, le) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .aggregation(let index) = tree.nodes[node].kind,
                    let operand = tree.lastChild(of: node).map(tree.unwrapped)
                else { return nil }
                let aggregation = tree.aggregations[Int(index)]
                guard aggregation.op == .avg || aggregation.op == .sum, let what = quantiles(operand, tree, use)
                else { return nil }
                return Finding(
                    "`\(aggregation.op.rawValue)` of quantiles is no quantile", subject: use.subject,
                    at: use.query.highlight(aggregation.opRange, source: aggregation.source), help: [what],
                    allowances: use.allowances + (use.query.meanings[operand].metric?.allowances ?? []))
            }
        }
    }

    /// What to do instead, where an operand is made of quantiles.
    private static func quantiles(_ operand: Int, _ tree: Tree, _ use: QueryUse) -> String? {
        switch tree.nodes[operand].kind {
        case .call(let function) where function.name == "histogram_quantile":
            return "add the buckets up inside: `histogram_quantile(…, sum by (le, …) (rate(…)))`"
        case .vectorSelector:
            if use.query.meanings[operand].observations?.part == .quantile { return "record the buckets, and take the quantile of their sum" }
            guard use.query.meanings[operand].labels.surelyHas("quantile") else { return nil }
            return "take the `max`, or measure with a histogram, whose buckets can be added up"
        default: return nil
        }
    }
}
