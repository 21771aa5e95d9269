package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds quantiles of buckets whose bounds were taken away.
package struct MissingBucketLabel: Check {
    package static let about = CheckDescription(
        .missingBucketLabel,
        summary: "a quantile is asked of buckets without their `le`",
        rationale: """
            The bounds of a classic histogram's buckets are the label `le`. An aggregation that does not keep it adds all \
            buckets up, and `histogram_quantile` returns nothing of what is left: an alert on it never fires.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile"],
        bad: [
            .alert("histogram_quantile(0.9, «sum by (path) (rate(http_request_duration_seconds_bucket[5m]))») > 1"),
            .alert("histogram_quantile(0.9, «sum(rate(unknown_bucket[5m]))») > 1"),
            .alert("histogram_quantile(0.9, «rate(http_request_duration_seconds_sum[5m])») > 1"),
        ],
        good: [
            .alert("histogram_quantile(0.9, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
            .alert("histogram_quantile(0.9, sum without (path) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .call(let function) = tree.nodes[node].kind,
                    ["histogram_quantile", "histogram_quantiles", "histogram_fraction"].contains(function.name),
                    let argument = tree.children(of: node).first(where: { tree.type(of: $0) == .instantVector }),
                    let series = tree.selectors(below: argument).first(where: { isClassic($0, stack.catalog) })?.knownName
                else { return nil }
                let labels = use.query.meanings[argument].labels
                guard !labels.canHave("le"), !labels.isImpossible else { return nil }
                return finding(function.name, series, labels, taker(labels, argument, tree), use)
            }
        }
    }

    /// The node that took the bounds away; the argument where they never were.
    private static func taker(_ labels: LabelFlow, _ argument: Int, _ tree: Tree) -> Int {
        if case .node(let node)? = labels["le"].cause { node } else { tree.unwrapped(argument) }
    }

    private static func finding(
        _ function: String, _ series: String, _ labels: LabelFlow, _ node: Int, _ use: QueryUse
    ) -> Finding {
        let isBuckets = series.hasSuffix("_bucket")
        let base = String(series.dropLast(series.hasSuffix("_sum") ? 4 : 6))
        return Finding(
            isBuckets
                ? "`\(function)` gives nothing: the buckets of `\(series)` have lost `le` here"
                : "`\(function)` gives nothing: `\(series)` has no buckets",
            subject: use.subject, at: use.query.highlight(node: node),
            help: [isBuckets ? "keep the bounds: `by (le, …)`" : "the buckets are `\(base)_bucket`"],
            allowances: use.allowances)
    }

    /// Whether a selector is one of a classic histogram's series: by its declaration, or by the name of its buckets.
    private static func isClassic(_ selector: VectorSelector, _ catalog: SeriesCatalog) -> Bool {
        guard let name = selector.knownName else { return false }
        guard let series = catalog.named(name) else { return name.hasSuffix("_bucket") }
        return series.metric?.kind == .histogram
    }
}

extension Tree {
    /// The selectors within a node.
    func selectors(below node: Int) -> [VectorSelector] {
        subtree(of: node).compactMap { inner in
            if case .vectorSelector(let index) = nodes[inner].kind { selectors[Int(index)] } else { nil }
        }
    }
}
