package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds counters that are compared with a level as they are.
package struct RawCounter: Check {
    package static let about = CheckDescription(
        .rawCounter,
        summary: "a counter is compared with a level, or drawn, as it is",
        rationale: """
            A counter only grows until its program restarts. Compared as it is, it says how long the program has run: \
            the alert fires some day, for no reason, and is silenced by a restart.
            """,
        references: ["https://prometheus.io/docs/concepts/metric_types/#counter"],
        bad: [
            .alert("«http_requests_total» > 1000"),
            .alert("«sum(http_requests_total)»", is: .above(.count(1_000))),
            .alert(#"«sum(http_requests_total{status="500"}) / sum(http_requests_total)» > 0.05"#,
                note: "the share since the programs started"),
            .alert("«http_requests_total - http_requests_total offset 5m» > 100", note: "negative after a restart"),
            .stack(
                #".timeSeries("Requests", queries: [.init("sum by (path) (http_requests_total)")])"#,
                note: "a curve of how long the program has run",
                ExampleStack.with(panels: [
                    .timeSeries("Requests", queries: [.init("sum by (path) (http_requests_total)")])
                ])),
            .alert("histogram_quantile(0.9, «sum by (le) (http_request_duration_seconds_bucket)») > 1",
                note: "a quantile of everything since the program started"),
        ],
        good: [
            .alert("rate(http_requests_total[5m]) > 10"),
            .alert("sum(increase(http_requests_total[1h]))", is: .above(.count(1_000))),
            .stack(
                #".stat("Requests since the start", queries: [.init("sum(http_requests_total)")])"#, note: "a number by itself",
                ExampleStack.with(panels: [
                    .stat("Requests since the start", queries: [.init("sum(http_requests_total)")])
                ])),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        compared(in: stack) + ofCurves(stack) + stack.queryUses.flatMap(quantiles)
    }

    /// Quantiles of buckets that have only ever grown.
    private static func quantiles(in use: QueryUse) -> [Finding] {
        guard let tree = use.query.tree else { return [] }
        return tree.nodes.indices.compactMap { node in
            guard case .call(let function) = tree.nodes[node].kind, function.name == "histogram_quantile",
                let argument = tree.lastChild(of: node), use.query.meanings[argument].behavior == .buckets,
                let metric = use.query.meanings[argument].metric, !tree.hasRange(below: argument)
            else { return nil }
            return Finding(
                "this is the quantile of everything since the program started: the buckets of `\(metric.name.text)` only grow",
                subject: use.subject, at: use.query.highlight(node: argument),
                help: ["take how fast they grow: `rate(\(metric.name.text)_bucket[5m])`"],
                allowances: use.allowances + metric.allowances)
        }
    }

    private static func compared(in stack: ResolvedStack) -> [Finding] {
        stack.levels.compactMap { place in
            // Below a level, a counter says that its program has just started.
            if let finding = ratio(place) ?? difference(place) { return finding }
            guard place.meaning.isCumulative, place.comparison == .above || place.comparison == .atLeast
            else { return nil }
            let name = place.meaning.metric.map { "`\($0.name.text)`" } ?? "this"
            return Finding(
                "\(name) is a counter: compared as it is, it says how long the program has run",
                subject: place.subject, at: place.operand,
                related: place.threshold.map { [Highlight($0.site, label: "compared with this")] } ?? [],
                help: ["compare `rate(...[5m])` for how fast it grows, or `increase(...[1h])` for by how much"],
                allowances: place.allowances + (place.meaning.metric?.allowances ?? []))
        }
    }
}

extension Tree {
    /// Whether a node is made of what happened within a length of time.
    fileprivate func hasRange(below node: Int) -> Bool {
        subtree(of: node).contains { inner in
            switch nodes[inner].kind {
            case .matrixSelector, .subquery: true
            default: false
            }
        }
    }
}
