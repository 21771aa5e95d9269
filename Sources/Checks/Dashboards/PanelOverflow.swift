package import Analysis
import Diagnostics
import StackDSL

/// Finds panels that are larger than Grafana's grid.
package struct PanelOverflow: Check {
    package static let about = CheckDescription(
        .panelOverflow,
        summary: "a panel's size does not fit Grafana's grid",
        rationale: """
            The grid has 24 columns. A wider panel is cut, a panel without width or height is not shown, and the panels \
            beside it move.
            """,
        references: ["https://grafana.com/docs/grafana/latest/visualizations/dashboards/build-dashboards/view-dashboard-json-model/#panel-size-and-position"],
        bad: [
            .stack(".stat(…, size: .init(width: 25, height: 4))", stack(25, 4)),
            .stack(".stat(…, size: .init(width: 6, height: 0))", stack(6, 0)),
        ],
        good: [
            .stack(".stat(…, size: .init(width: 24, height: 4))", stack(24, 4)),
            .stack(".stat(…, size: .init(width: 1, height: 1))", stack(1, 1)),
        ])

    private static func stack(_ width: Int, _ height: Int) -> Stack {
        ExampleStack.with(panels: [
            .stat("Queue", queries: [.init("sum(jobs_queued)")], size: .init(width: width, height: height))
        ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap(\.rows).flatMap(\.panels).compactMap { panel in
            guard let size = panel.panel.size,
                !(1...24).contains(size.width) || !(1...1_000).contains(size.height)
            else { return nil }
            return Finding(
                "a panel of \(size.width) by \(size.height) does not fit the grid of 24 columns",
                subject: panel.subject, at: Highlight(panel.panel.site),
                help: ["give it a width of 1 to 24 and a height of 1 to 1000"], allowances: panel.panel.allowances)
        }
    }
}
