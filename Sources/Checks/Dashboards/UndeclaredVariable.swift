package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds variables in a panel's queries that its dashboard does not have.
package struct UndeclaredVariable: Check {
    package static let about = CheckDescription(
        .undeclaredVariable,
        summary: "a panel uses a variable that its dashboard does not have",
        rationale: """
            Grafana leaves the name of an unknown variable in the query as it is. Prometheus then refuses the query, or, \
            inside quotes, finds nothing.
            """,
        references: ["https://grafana.com/docs/grafana/latest/dashboards/variables/"],
        bad: [
            .stack(
                #".stat("Queue", queries: [.init("sum(jobs_queued) / $workers")])"#,
                ExampleStack.with(panels: [.stat("Queue", queries: [.init("sum(jobs_queued) / $workers")])])),
            .stack(
                #".stat("Queue", queries: [.init("sum(rate(http_requests_total[$window]))")])"#,
                ExampleStack.with(panels: [
                    .stat("Queue", queries: [.init("sum(rate(http_requests_total[$window]))")])
                ])),
        ],
        good: [
            .stack(
                #"variables: [.custom("workers", ["1", "2"])]"#,
                ExampleStack.with(
                    panels: [.stat("Queue", queries: [.init("sum(jobs_queued) / $workers")])],
                    variables: [.custom("workers", ["1", "2"])])),
            .stack(
                #".init("rate(http_requests_total[$__rate_interval])")"#, note: "Grafana's own",
                ExampleStack.with(panels: [
                    .stat("Requests", queries: [.init("rate(http_requests_total[$__rate_interval])")])
                ])),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard -> [Finding] in
            let declared = Set(dashboard.dashboard.variables.map(\.name.text))
            return dashboard.rows.flatMap(\.panels).flatMap { panel in
                panel.queries.compactMap(\.metrics).flatMap {
                    findings(
                        in: $0, of: panel, declared, panel.panel.allowances + dashboard.dashboard.allowances)
                }
            }
        }
    }

    private static func findings(
        in query: ResolvedQuery, of panel: ResolvedPanel, _ declared: Set<String>,
        _ allowances: [Allowance]
    ) -> [Finding] {
        guard let tree = query.tree else { return [] }
        return tree.nodes.indices.compactMap { node in
            guard case .variable(let index) = tree.nodes[node].kind else { return nil }
            let name = bareName(tree.variables[Int(index)])
            if name.hasPrefix("__") || declared.contains(name) { return nil }
            return Finding(
                "the dashboard has no variable `\(name)`", subject: panel.subject, at: query.highlight(node: node),
                help: Suggestion.nearest(to: name, among: declared.sorted()).map { ["did you mean `\($0)`?"] }
                    ?? ["declare it among the dashboard's `variables`, and interpolate it by value"],
                allowances: allowances)
        }
    }

    /// The name in `$x`, `${x}`, `${x:regex}` and `[[x]]`.
    private static func bareName(_ text: String) -> String {
        let inner = text.drop { $0 == "$" || $0 == "{" || $0 == "[" }
        return String(inner.prefix { $0.isLetter || $0.isNumber || $0 == "_" })
    }
}
