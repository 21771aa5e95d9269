package import Analysis
import Diagnostics
import StackDSL

/// Finds panels that show what an alert watches, without its level.
package struct UndrawnThreshold: Check {
    package static let about = CheckDescription(
        .undrawnThreshold, level: .warning,
        summary: "a panel shows what an alert watches, but not its level",
        rationale: """
            Somebody who is paged looks at the curve and cannot see how far it is from the level, or since when it is \
            above. A line that was drawn by hand stays where it was when the alert's level moves.
            """,
        references: [
            "https://grafana.com/docs/grafana/latest/panels-visualizations/configure-thresholds/"
        ],
        bad: [
            .stack(
                #".timeSeries("Queue", queries: [.init("sum(jobs_queued)")])"#,
                note: #"Alert("QueueFull", when: "sum(jobs_queued)", is: .above(.count(100)), …)"#,
                example("sum(jobs_queued)", panel("sum(jobs_queued)"))),
            .stack(
                ".timeSeries(…, threshold: .above(.count(50)))", note: "another level",
                example("sum(jobs_queued)", panel("sum(jobs_queued)", threshold: .above(.count(50))))),
            .stack(
                #".timeSeries("Requests", queries: [.init("rate(http_requests_total[$__rate_interval])")])"#,
                note: "a range of its own, but the same question",
                example(
                    "rate(http_requests_total[5m])", is: .above(.perSecond(9)),
                    panel("rate(http_requests_total[$__rate_interval])"))),
        ],
        good: [
            .stack(
                ".timeSeries(…, threshold: Limit.queue)",
                example("sum(jobs_queued)", panel("sum(jobs_queued)", threshold: .above(.count(100))))),
            .stack(
                #".timeSeries("Queues", queries: [.init("jobs_queued")])"#, note: "another question",
                example("sum(jobs_queued)", panel("jobs_queued"))),
        ])

    private static func panel(_ query: PromQuery, threshold: Threshold? = nil) -> Panel {
        .timeSeries("Panel", queries: [.init(query)], threshold: threshold)
    }

    private static func example(
        _ query: PromQuery, is level: Threshold = .above(.count(100)), _ panel: Panel
    ) -> Stack {
        ExampleStack.with(
            alerts: [
                Alert(
                    "Example", when: query, is: level, for: .minutes(5), severity: .warning,
                    summary: "an example")
            ],
            dashboards: [Dashboard("Example", uid: "example", rows: [Row("Row", panels: [panel])])])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        var watching: [QueryShape: [ResolvedAlert]] = [:]
        for rule in stack.alerts where rule.hasReadableLevel {
            watching[QueryShape(rule.query.text), default: []].append(rule)
        }
        return stack.dashboards.flatMap { dashboard in
            dashboard.rows.flatMap(\.panels).filter(\.panel.kind.drawsThresholds).flatMap { panel in
                panel.queries.compactMap(\.metrics).flatMap { watching[QueryShape($0.text)] ?? [] }
                    .filter { !panel.draws($0.alert.threshold) }
                    .map { finding(panel, $0, dashboard.dashboard.allowances) }
            }
        }
    }

    private static func finding(
        _ panel: ResolvedPanel, _ rule: ResolvedAlert, _ allowances: [Allowance]
    ) -> Finding {
        let level = rule.alert.threshold.map { "\($0.comparison.words) \($0.quantity.text)" } ?? ""
        return Finding(
            "this panel shows what alert `\(rule.alert.name.text)` watches, but not its level: \(level)",
            subject: panel.subject, at: Highlight(panel.panel.site),
            related: [Highlight(rule.alert.site, label: "the alert")],
            help: ["give the panel the alert's own threshold, as `threshold:` or among its `thresholds:`"],
            allowances: panel.panel.allowances + allowances + rule.alert.allowances)
    }
}

extension ResolvedAlert {
    /// Whether it has a level that its query can have: what is wrong with either is another check's.
    fileprivate var hasReadableLevel: Bool {
        guard query.tree != nil, let level = alert.threshold?.quantity else { return false }
        guard let unit = level.unit, let own = query.meaning?.unit else { return true }
        return unit.isComparable(with: own)
    }
}

extension ResolvedPanel {
    /// Whether a level is among those that it draws, wherever it was declared.
    fileprivate func draws(_ threshold: Threshold?) -> Bool {
        panel.thresholds.contains { drawn in
            drawn.threshold.comparison == threshold?.comparison
                && drawn.threshold.quantity.baseValue == threshold?.quantity.baseValue
        }
    }
}

extension Panel.Kind {
    /// Whether a level of its value can be seen in it.
    fileprivate var drawsThresholds: Bool {
        switch self {
        case .timeSeries, .stat, .gauge, .barGauge, .table, .stateTimeline, .statusHistory, .barChart: true
        case .heatmap, .logs, .text, .pie, .alertList, .histogram, .trend, .traces, .nodeGraph, .dashboardList,
            .annotationList:
            false
        }
    }
}
