package import Analysis
import Diagnostics
import StackDSL

/// Finds levels of a panel whose colours come in the wrong order.
package struct PanelThresholdOrder: Check {
    package static let about = CheckDescription(
        .panelThresholdOrder,
        summary: "a panel's value turns from red to a milder colour as it gets worse",
        rationale: """
            Of several levels that a value has passed, the one reached last colours it. Where the warning's is beyond the critical \
            one's, what is worst of all is shown in orange. Two colours at one level: one of them is never seen.
            """,
        references: [
            "https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-thresholds/"
        ],
        bad: [
            .stack(
                "thresholds: [.warning(.above(.count(500))), .critical(.above(.count(100)))]",
                stack([.warning(.above(.count(500))), .critical(.above(.count(100)))])),
            .stack(
                "thresholds: [.warning(.below(.count(5))), .critical(.below(.count(10)))]",
                stack([.warning(.below(.count(5))), .critical(.below(.count(10)))])),
            .stack(
                "thresholds: [.warning(.above(.count(100))), .critical(.above(.count(100)))]", note: "orange is never seen",
                stack([.warning(.above(.count(100))), .critical(.above(.count(100)))])),
        ],
        good: [
            .stack(
                "thresholds: [.warning(.above(.count(100))), .critical(.above(.count(500)))]",
                stack([.warning(.above(.count(100))), .critical(.above(.count(500)))])),
            .stack(
                "thresholds: [.critical(.above(.count(0))), .warning(.above(.count(10))), .init(.above(.count(50)), color: .green)]",
                note: "more is better",
                stack([
                    .critical(.above(.count(0))), .warning(.above(.count(10))), .init(.above(.count(50)), color: .green),
                ])),
        ])

    private static func stack(_ thresholds: [PanelThreshold]) -> Stack {
        ExampleStack.with(panels: [.stat("Queue", queries: [.init("sum(jobs_queued)")], thresholds: thresholds)])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.dashboards.flatMap { dashboard in
            dashboard.rows.flatMap(\.panels).flatMap { panel in
                [Direction.up, .down].compactMap {
                    finding(panel, $0, panel.panel.allowances + dashboard.dashboard.allowances)
                }
            }
        }
    }

    fileprivate enum Direction { case up, down }

    /// The levels of one direction, from the first that is passed to the last.
    private static func levels(_ panel: ResolvedPanel, _ direction: Direction) -> [ResolvedThreshold] {
        let ascending = panel.thresholds.filter { $0.value.isFinite && $0.threshold.threshold.comparison.direction == direction }
        return direction == .up ? ascending : ascending.reversed()
    }

    private static func finding(_ panel: ResolvedPanel, _ direction: Direction, _ allowances: [Allowance]) -> Finding? {
        let levels = levels(panel, direction)
        // What ends in a colour of its own, or in green, is no scale of what is worse.
        guard levels.allSatisfy({ $0.threshold.color.severity != nil }) else { return nil }
        for (first, next) in zip(levels, levels.dropFirst()) {
            guard let milder = next.threshold.color.severity, let worse = first.threshold.color.severity else { continue }
            let (level, isSame) = (next.threshold.threshold, first.value == next.value)
            guard isSame ? milder != worse : milder < worse else { continue }
            let text = level.quantity.text
            return Finding(
                isSame
                    ? "\(first.threshold.color.name) and \(next.threshold.color.name) begin at one level, \(text): one of them is never seen"
                    : "\(level.comparison.words) \(text) it turns from \(first.threshold.color.name) to \(next.threshold.color.name)",
                subject: panel.subject, at: Highlight(level.site),
                related: [Highlight(first.threshold.threshold.site, label: "\(first.threshold.color.name) from here on")],
                help: [isSame ? "leave one of them out, or set them apart" : "exchange the two levels, or their colours"],
                allowances: allowances)
        }
        return nil
    }
}

extension Comparison {
    fileprivate var direction: PanelThresholdOrder.Direction? {
        switch self {
        case .above, .atLeast: .up
        case .below, .atMost: .down
        case .equal, .notEqual: nil
        }
    }
}

extension PanelColor {
    /// How bad a value of this colour is, where colours say so.
    fileprivate var severity: Int? { ["yellow": 1, "orange": 2, "red": 3][name] }
}
