package import Analysis
import PromQL
import StackDSL

/// Finds Grafana's variables in rules.
package struct DashboardVariableInRule: Check {
    package static let about = CheckDescription(
        .dashboardVariableInRule,
        summary: "a rule uses a variable that only dashboards have",
        rationale: """
            Grafana replaces `$__rate_interval` and a dashboard's own variables before it asks Prometheus. Nobody does \
            so for a rule: Prometheus reads the dollar sign as a mistake and refuses the file.
            """,
        references: ["https://grafana.com/docs/grafana/latest/dashboards/variables/"],
        bad: [
            .alert("rate(http_requests_total[«$__rate_interval»]) > 1"),
            .alert("rate(http_requests_total[«${window}»]) > 1"),
        ],
        good: [
            .alert("rate(http_requests_total[5m]) > 1"),
            .stack(
                #".timeSeries("Requests", queries: [.init("rate(http_requests_total[$__rate_interval])")])"#,
                note: "in a panel it is right",
                ExampleStack.with(panels: [
                    .timeSeries("Requests", queries: [.init("rate(http_requests_total[$__rate_interval])")])
                ])),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        QueryErrors.findings(in: stack) { $0 == .grafanaVariable }
    }
}
