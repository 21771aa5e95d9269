package import Analysis
import Diagnostics
import StackDSL

/// Finds variables of dashboards that nothing names.
package struct UnusedVariable: Check {
    package static let about = CheckDescription(
        .unusedVariable, level: .warning,
        summary: "a dashboard has a variable that nothing in it names",
        rationale: """
            Somebody chooses a job above the dashboard, and every panel goes on showing all of them: what is seen is taken for \
            that job's. A query that lost its matcher looks just like one that still has it.
            """,
        references: ["https://grafana.com/docs/grafana/latest/visualizations/dashboards/variables/"],
        bad: [
            .stack(
                #"variables: [queue], queries: [.init("sum(jobs_queued)")]"#,
                ExampleStack.with(panels: [panel("sum(jobs_queued)")], variables: [queue])),
            .stack(
                #"variables: [source], queries: [.init("sum(jobs_queued)")]"#, note: "a data source that no query reads from",
                ExampleStack.with(panels: [panel("sum(jobs_queued)")], variables: [.dataSource("source", .prometheus)])),
        ],
        good: [
            .stack(
                ##"queries: [.init(#"sum(jobs_queued{queue=~"$queue"})"#)]"##,
                ExampleStack.with(panels: [panel(#"sum(jobs_queued{queue=~"$queue"})"#)], variables: [queue])),
            .stack(
                #"Row("Queues", panels: […], repeatFor: queue)"#,
                ExampleStack.with(dashboards: [
                    Dashboard(
                        "Jobs", uid: "jobs", variables: [queue],
                        rows: [Row("Queues", panels: [panel("sum(jobs_queued)")], repeatFor: queue)])
                ])),
        ])

    private static let queue = Variable.labelValues("queue", "queue", of: "jobs_queued")

    private static func panel(_ query: PromQuery) -> Panel { .stat("Queue", queries: [.init(query)]) }

    /// Of a file, not everything that can name a variable is read.
    package static let judgesFiles = false

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let dashboards = stack.dashboards.map(\.dashboard)
        return stack.dashboards.flatMap { dashboard -> [Finding] in
            guard let used = dashboard.usedVariables(among: dashboards) else { return [] }
            return dashboard.dashboard.variables.filter { !used.contains($0.name.text) }.map { variable in
                let name = variable.name.text
                return Finding(
                    "nothing in the dashboard names the variable `\(name)`", subject: "variable \"\(name)\"",
                    at: Highlight(variable.site), help: [cure(variable)], allowances: dashboard.dashboard.allowances)
            }
        }
    }

    private static func cure(_ variable: Variable) -> String {
        switch variable.kind {
        case .labelValues(let label, _), .logLabelValues(let label, _):
            "match it in the queries, `\(label.name)=~\"$\(variable.name.text)\"`, or leave it out"
        case .dataSource: "let the queries read from it, `.from(…)`, or leave it out"
        case .custom, .interval, .textBox, .constant: "interpolate it in the queries, or leave it out"
        }
    }
}
