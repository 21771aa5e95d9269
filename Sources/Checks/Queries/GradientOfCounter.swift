package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds functions for gauges that are given a counter.
package struct GradientOfCounter: Check {
    package static let about = CheckDescription(
        .gradientOfCounter,
        summary: "a function for gauges is given a counter",
        rationale: """
            `delta`, `deriv`, `predict_linear` and their like take values as they are. When the program of a counter \
            restarts, the counter falls to zero, and they give a large negative number: an alert on growth goes quiet \
            just when something happened, an alert on decrease fires after each deployment.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/querying/functions/#deriv",
            "https://prometheus.io/docs/prometheus/latest/querying/functions/#delta",
        ],
        bad: [
            .alert("deriv(«http_requests_total[5m]») > 5"),
            .alert("sum(delta(«http_requests_total[5m]»)) > 5"),
            .alert("predict_linear(«http_requests_total[1h]», 4 * 3600) > 1e6"),
        ],
        good: [
            .alert("rate(http_requests_total[5m]) > 5"),
            .alert("deriv(jobs_queued[5m]) > 5"),
            .alert("deriv(rate(http_requests_total[5m])[30m:]) > 5", note: "a rate is a gauge"),
        ])

    private static let cures = [
        "deriv": "rate", "delta": "increase", "idelta": "irate", "predict_linear": "rate",
        "double_exponential_smoothing": "rate", "holt_winters": "rate",
    ]

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .call(let function) = tree.nodes[node].kind, let cure = cures[function.name],
                    let operand = tree.children(of: node).first, use.query.meanings[operand].isCumulative
                else { return nil }
                let metric = use.query.meanings[operand].metric
                let what = metric.map { "`\($0.name.text)` is a counter" } ?? "this is made of counters"
                return Finding(
                    "`\(function.name)` needs a gauge, but \(what): after a restart it gives a large negative number",
                    subject: use.subject,
                    at: use.query.highlight(
                        node: operand, label: metric == nil ? "" : "declared as a counter", labelSite: metric?.site),
                    help: ["use `\(cure)(...)` for a counter"],
                    allowances: use.allowances + (metric?.allowances ?? []))
            }
        }
    }
}
