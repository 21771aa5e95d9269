package import Analysis
import Diagnostics
import StackDSL

/// Finds dashboards that break a custom which the stack asks for.
package struct BrokenDashboardRule: Check {
    package static let about = CheckDescription(
        .brokenDashboardRule, level: .warning,
        summary: "a dashboard does not keep to a rule that the stack has for its dashboards",
        rationale: """
            A description, a variable for the job or the data source, a range that follows the resolution: none of them is missed by \
            Grafana, and each is by somebody who is new, or who looks at another cluster. Only rules that the stack asks for are judged.
            """,
        references: ["https://github.com/grafana/dashboard-linter/tree/main/docs/rules"],
        bad: [
            .stack(
                #"GrafanaServer(rules: [.describedPanels]), and .stat("Queue", …) without a description"#,
                stack([.describedPanels], .stat("Queue", queries: [.init("sum(jobs_queued)")]))),
            .stack(
                #"GrafanaServer(rules: [.rateInterval]), and "rate(http_requests_total[5m])""#,
                stack([.rateInterval], .stat("Queue", queries: [.init("sum(rate(http_requests_total[5m]))")]))),
            .stack(
                #"GrafanaServer(rules: [.chosenJob]), and no variable `job`"#,
                stack([.chosenJob], .stat("Queue", queries: [.init("sum(jobs_queued)")]))),
        ],
        good: [
            .stack(
                #".stat("Queue", description: "…", …)"#,
                stack([.describedPanels], .stat("Queue", description: "What waits.", queries: [.init("sum(jobs_queued)")]))),
            .stack(
                ##"variables: [job], queries: [.init(#"jobs_queued{job=~"$job"}"#)]"##,
                stack(
                    [.chosenJob, .rateInterval], .stat("Queue", queries: [.init(#"sum(jobs_queued{job=~"$job"})"#)]),
                    variables: [.labelValues("job", .job, of: "jobs_queued")])),
            .stack(
                "no rules", note: "nothing is asked for",
                stack([], .stat("Queue", queries: [.init("sum(rate(http_requests_total[5m]))")]))),
        ])

    private static func stack(_ rules: [DashboardRule], _ panel: Panel, variables: [Variable] = []) -> Stack {
        Stack(
            "example", services: [ExampleStack.api], grafana: GrafanaServer(rules: rules),
            dashboards: [Dashboard("Jobs", uid: "jobs", variables: variables, rows: [Row("Row", panels: [panel])])])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let rules = stack.stack.grafana?.rules ?? []
        return DashboardRule.allCases.filter(rules.contains).flatMap { rule in
            stack.dashboards.flatMap { dashboard in
                let ofDashboard = problems(rule, dashboard)
                // Without the variable no panel can name it.
                let ofPanels = (ofDashboard.isEmpty ? dashboard.rows : []).flatMap(\.panels).flatMap { panel in
                    problems(rule, panel).map {
                        Finding(
                            $0.message, subject: panel.subject, at: $0.place ?? Highlight(panel.panel.site), help: [$0.help],
                            allowances: panel.panel.allowances + dashboard.dashboard.allowances)
                    }
                }
                return ofDashboard.map {
                    Finding(
                        $0.message, subject: "dashboard \"\(dashboard.dashboard.title.rendered)\"",
                        at: Highlight(dashboard.dashboard.site), help: [$0.help], allowances: dashboard.dashboard.allowances)
                } + ofPanels
            }
        }
    }

    struct Problem {
        let message: String
        let help: String
        var place: Highlight?
    }

    private static func problems(_ rule: DashboardRule, _ dashboard: ResolvedDashboard) -> [Problem] {
        switch rule {
        case .describedPanels, .unitsOfPanels, .rateInterval: []
        case .chosenDataSource:
            dashboard.dashboard.variables.contains(where: \.isDataSource)
                ? [] : [Problem(message: "the dashboard has no variable for its data source", help: "add `.dataSource(\"datasource\", .prometheus)`")]
        case .chosenJob: missing("job", dashboard)
        case .chosenInstance: missing("instance", dashboard)
        case .notEditable:
            dashboard.dashboard.isEditable
                ? [Problem(message: "the dashboard can be changed in the browser", help: "leave out `isEditable: true`")] : []
        }
    }

    private static func missing(_ name: String, _ dashboard: ResolvedDashboard) -> [Problem] {
        guard let variable = dashboard.dashboard.variables.first(where: { $0.name.text == name }) else {
            return [
                Problem(message: "the dashboard has no variable `\(name)`", help: "add `.labelValues(\"\(name)\", \"\(name)\", of: …)`")
            ]
        }
        return variable.allowsMany
            ? [] : [Problem(message: "only one value of `\(name)` can be chosen", help: "leave out `allowsMany: false`")]
    }
}

extension Variable {
    fileprivate var isDataSource: Bool {
        if case .dataSource = kind { true } else { false }
    }
}
