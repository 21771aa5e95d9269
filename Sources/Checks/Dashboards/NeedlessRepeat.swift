package import Analysis
import Diagnostics
import StackDSL

/// Finds rows and panels that are repeated for a variable of one value.
package struct NeedlessRepeat: Check {
    package static let about = CheckDescription(
        .needlessRepeat, level: .warning,
        summary: "a row or panel is repeated for a variable of which only one value can be chosen",
        rationale: """
            Grafana repeats it once for each chosen value, hence once. What was to be compared side by side is never seen \
            together.
            """,
        references: [
            "https://grafana.com/docs/grafana/latest/visualizations/dashboards/build-dashboards/create-dashboard/#configure-repeating-rows"
        ],
        bad: [
            .stack(#"Row("Queue", panels: […], repeatFor: .custom("queue", ["mail", "push"]))"#, stack(one)),
            .stack(
                #".stat("Queue", …, settings: PanelSettings(repetition: .across(queue)))"#, note: "`allowsMany: false`",
                ExampleStack.with(
                    panels: [
                        .stat(
                            "Queue", queries: [query],
                            settings: PanelSettings(repetition: .across(.labelValues("queue", "queue", allowsMany: false))))
                    ], variables: [.labelValues("queue", "queue", allowsMany: false, includesAll: false)])),
        ],
        good: [
            .stack(
                #"Row("Queue", panels: […], repeatFor: .custom("queue", ["mail", "push"], allowsMany: true))"#,
                stack(.custom("queue", ["mail", "push"], allowsMany: true))),
            .stack(#"repeatFor: .labelValues("queue", "queue")"#, stack(.labelValues("queue", "queue"))),
        ])

    private static let one = Variable.custom("queue", ["mail", "push"])
    private static let query = PanelQuery(#"jobs_queued{queue=~"$queue"}"#)

    private static func stack(_ variable: Variable) -> Stack {
        ExampleStack.with(dashboards: [
            Dashboard(
                "Jobs", uid: "jobs", variables: [variable],
                rows: [Row("Queue", panels: [.stat("Queue", queries: [query])], repeatFor: variable)])
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard -> [Finding] in
            // A variable that the dashboard does not have is another check's.
            let single = dashboard.dashboard.variables.filter { !$0.allowsMany && !$0.includesAll }.map(\.name)
            let rows = dashboard.rows.map { ($0.row.repeatFor, "row \"\($0.row.title.rendered)\"", $0.row.site, [Allowance]()) }
            let panels = dashboard.rows.flatMap(\.panels).map {
                ($0.panel.settings.repetition?.variable, $0.subject, $0.panel.site, $0.panel.allowances)
            }
            return (rows + panels).compactMap { variable, subject, site, allowances in
                guard let variable, single.contains(variable.name) else { return nil }
                return Finding(
                    "it is repeated for each value of `\(variable.name.text)`, of which one is chosen at a time", subject: subject,
                    at: Highlight(site), related: [Highlight(variable.site, label: "declared here")],
                    help: [cure(variable)], allowances: allowances + dashboard.dashboard.allowances)
            }
        }
    }

    private static func cure(_ variable: Variable) -> String {
        switch variable.kind {
        case .labelValues, .logLabelValues, .custom: "let several be chosen, `allowsMany: true`, or do not repeat it"
        case .interval, .textBox, .constant, .dataSource: "a variable of this kind has one value: do not repeat it"
        }
    }
}
