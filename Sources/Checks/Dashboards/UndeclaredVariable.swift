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
            .stack(
                #"Row("Queues", panels: […], repeatFor: queue)"#, note: "`queue` is not among the dashboard's variables",
                ExampleStack.with(dashboards: [
                    Dashboard("Jobs", uid: "jobs", rows: [Row("Queues", panels: [], repeatFor: queue)])
                ])),
            .stack(
                ##".logs("Log", queries: [.logs(#"{job="api"} |= "$search""#)])"##,
                ExampleStack.with(panels: [.logs("Log", queries: [.logs(#"{job="api"} |= "$search""#)])])),
            .stack(
                ##".labelValues("queue", "queue", of: #"jobs_queued{queue=~"$queue"}"#)"##, note: "it depends on itself",
                ExampleStack.with(
                    panels: [], variables: [.labelValues("queue", "queue", of: #"jobs_queued{queue=~"$queue"}"#)])),
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
                "Row(…, repeatFor: queue) and variables: [queue]",
                ExampleStack.with(dashboards: [
                    Dashboard(
                        "Jobs", uid: "jobs", variables: [queue], rows: [Row("Queues", panels: [], repeatFor: queue)])
                ])),
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

    private static let queue = Variable.labelValues("queue", "queue", of: "jobs_queued")

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard -> [Finding] in
            let declared = Set(dashboard.dashboard.variables.map(\.name.text))
            let ofPanels = dashboard.rows.flatMap(\.panels).flatMap { panel in
                panel.queries.compactMap(\.metrics).flatMap {
                    findings(
                        in: $0, of: panel.subject, declared, panel.panel.allowances + dashboard.dashboard.allowances)
                }
            }
            return ofPanels + references(in: dashboard, declared) + chains(in: dashboard, declared)
                + ofLinks(in: dashboard, declared)
        }
    }

    /// What is repeated for a variable, what is read from the data source that one names, and queries of logs.
    private static func references(in dashboard: ResolvedDashboard, _ declared: Set<String>) -> [Finding] {
        let allowances = dashboard.dashboard.allowances
        let ofRows = dashboard.rows.compactMap { row -> Finding? in
            guard let name = row.row.repeatFor?.name.text, !declared.contains(name) else { return nil }
            return finding(name, Highlight(row.row.site), "row \"\(row.row.title.rendered)\"", declared, allowances)
        }
        let ofPanels = dashboard.rows.flatMap(\.panels).flatMap { panel -> [Finding] in
            var names = [panel.panel.settings.repetition?.variable.name.text].compactMap { $0 }
            for query in panel.queries {
                if case .variable(let variable) = query.query.source { names.append(variable.name.text) }
                if let logs = query.logs { names += unknown(in: logs.text, declared) }
            }
            return names.filter { !declared.contains($0) }.map {
                finding($0, Highlight(panel.panel.site), panel.subject, declared, panel.panel.allowances + allowances)
            }
        }
        return ofRows + ofPanels
    }

    /// Variables whose values depend on others: those must be there, and none may depend on itself.
    private static func chains(in dashboard: ResolvedDashboard, _ declared: Set<String>) -> [Finding] {
        let allowances = dashboard.dashboard.allowances
        let needs = Dictionary(
            dashboard.variables.map { ($0.variable.name.text, unknown(in: $0.query ?? "", [])) },
            uniquingKeysWith: { first, _ in first })
        return dashboard.variables.flatMap { resolved -> [Finding] in
            let name = resolved.variable.name.text
            let subject = "variable \"\(name)\""
            var findings = (needs[name] ?? []).filter { !declared.contains($0) }.map {
                finding($0, Highlight(resolved.variable.site), subject, declared, allowances)
            }
            var reached: Set<String> = []
            var waiting = needs[name] ?? []
            while let next = waiting.popLast() {
                if reached.insert(next).inserted { waiting += needs[next] ?? [] }
            }
            if reached.contains(name) {
                findings.append(
                    Finding(
                        "the values of `\(name)` depend on what is chosen for `\(name)`", subject: subject,
                        at: Highlight(resolved.variable.site),
                        help: ["leave `\(name)` out of the selector, or out of that of the variable between"],
                        allowances: allowances))
            }
            return findings
        }
    }

    private static func findings(
        in query: ResolvedQuery, of subject: String, _ declared: Set<String>,
        _ allowances: [Allowance]
    ) -> [Finding] {
        guard let tree = query.tree else { return [] }
        let ofNodes = tree.nodes.indices.flatMap { node -> [Finding] in
            guard case .variable(let index) = tree.nodes[node].kind else { return [] }
            return unknown(in: tree.variables[Int(index)], declared).map {
                finding($0, query.highlight(node: node), subject, declared, allowances)
            }
        }
        let ofValues = tree.selectors.flatMap { selector in
            selector.matchers.flatMap { matcher in
                unknown(in: matcher.value, declared).map {
                    finding(
                        $0, query.highlight(matcher.valueRange, source: selector.source), subject, declared,
                        allowances)
                }
            }
        }
        return ofNodes + ofValues
    }

    static func finding(
        _ name: String, _ place: Highlight, _ subject: String, _ declared: Set<String>,
        _ allowances: [Allowance]
    ) -> Finding {
        Finding(
            "the dashboard has no variable `\(name)`", subject: subject, at: place,
            help: Suggestion.nearest(to: name, among: declared.sorted() + VariableNames.own)
                .map { ["did you mean `\($0)`?"] }
                ?? ["declare it among the dashboard's `variables`, and interpolate it by value"],
            helpForFiles: Suggestion.nearest(to: name, among: declared.sorted() + VariableNames.own)
                .map { ["did you mean `\($0)`?"] } ?? ["add it to the dashboard's variables"],
            allowances: allowances)
    }

    /// The variables named in a text that neither the dashboard nor Grafana has.
    static func unknown(in text: String, _ declared: Set<String>) -> [String] {
        VariableNames.all(in: text).filter { !declared.contains($0) && !VariableNames.own.contains($0) }
    }
}
