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
            .stack(
                ##".init(#"rate(http_requests_total{path=~"$pth"}[5m])"#)"##, note: "inside quotes it finds nothing",
                ExampleStack.with(panels: [
                    .stat("Requests", queries: [.init(#"rate(http_requests_total{path=~"$pth"}[5m])"#)])
                ])),
        ],
        good: [
            .stack(
                ##".init(#"rate(http_requests_total{path=~"/a$|/b$", method=~"$method"}[5m])"#)"##,
                note: "a pattern's own `$` names nothing",
                ExampleStack.with(
                    panels: [
                        .stat(
                            "Requests",
                            queries: [.init(#"rate(http_requests_total{path=~"/a$|/b$", method=~"$method"}[5m])"#)])
                    ], variables: [.custom("method", ["GET", "POST"])])),
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
        let ofNodes = tree.nodes.indices.flatMap { node -> [Finding] in
            guard case .variable(let index) = tree.nodes[node].kind else { return [] }
            return unknown(in: tree.variables[Int(index)], declared).map {
                finding($0, query.highlight(node: node), panel, declared, allowances)
            }
        }
        let ofValues = tree.selectors.flatMap { selector in
            selector.matchers.flatMap { matcher in
                unknown(in: matcher.value, declared).map {
                    finding(
                        $0, query.highlight(matcher.valueRange, source: selector.source), panel, declared,
                        allowances)
                }
            }
        }
        return ofNodes + ofValues
    }

    private static func finding(
        _ name: String, _ place: Highlight, _ panel: ResolvedPanel, _ declared: Set<String>,
        _ allowances: [Allowance]
    ) -> Finding {
        Finding(
            "the dashboard has no variable `\(name)`", subject: panel.subject, at: place,
            help: Suggestion.nearest(to: name, among: declared.sorted() + ownVariables)
                .map { ["did you mean `\($0)`?"] }
                ?? ["declare it among the dashboard's `variables`, and interpolate it by value"],
            allowances: allowances)
    }

    /// What Grafana itself puts in.
    private static let ownVariables = [
        "__all", "__auto", "__dashboard", "__from", "__interval", "__interval_ms", "__name", "__org",
        "__range", "__range_ms", "__range_s", "__rate_interval", "__rate_interval_ms", "__timezone", "__to",
        "__user", "timeFilter",
    ]

    /// The variables named in a text (`$x`, `${x}`, `${x:regex}`, `[[x]]`) that neither the dashboard nor Grafana has. The
    /// `$` of a regular expression stands at an end or before a bracket, and names nothing.
    private static func unknown(in text: String, _ declared: Set<String>) -> [String] {
        var names: [String] = []
        var rest = text[...]
        while let start = rest.firstIndex(where: { $0 == "$" || $0 == "[" }) {
            let opening = rest[start] == "$" ? ["${", "$"] : ["[["]
            guard let prefix = opening.first(where: rest[start...].hasPrefix) else {
                rest = rest[rest.index(after: start)...]
                continue
            }
            let behind = rest[start...].dropFirst(prefix.count)
            let name = behind.prefix { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
            if let first = name.first, !first.isNumber { names.append(String(name)) }
            rest = behind.dropFirst(name.count)
        }
        return names.filter { !declared.contains($0) && !ownVariables.contains($0) }
    }
}
