package import Analysis
import Diagnostics
import LogQL
import PromQL
import StackDSL

/// Finds queries that look back further than anything is kept.
package struct BeyondRetention: Check {
    package static let about = CheckDescription(
        .beyondRetention,
        summary: "a query looks back further than samples or lines are kept",
        rationale: """
            What is older than the retention is deleted. An offset beyond it gives nothing at all, and a longer range \
            is cut without a word: an average of 30 days over 15 days of samples is one of 15.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/storage/#operational-aspects"],
        bad: [
            .stack(
                "jobs_queued > 2 * jobs_queued offset 30d, kept for 15 days",
                kept(.days(15), "jobs_queued > 2 * jobs_queued offset 30d")),
            .stack(
                "avg_over_time(jobs_queued[8d:1h] offset 8d) > 5, kept for 15 days",
                kept(.days(15), "avg_over_time(jobs_queued[8d:1h] offset 8d) > 5")),
            .stack(
                #"count_over_time({level="debug"}[7d]), kept for three days"#, counted(#"{level="debug"}"#)),
        ],
        good: [
            .stack(#"count_over_time({level="error"}[7d]), kept for 30 days"#, counted(#"{level="error"}"#)),
            .stack(
                "avg_over_time(jobs_queued[7d] offset 7d) > 5, kept for 15 days",
                kept(.days(15), "avg_over_time(jobs_queued[7d] offset 7d) > 5")),
            .alert("jobs_queued > 2 * jobs_queued offset 30d", note: "nobody says how long samples are kept"),
        ])

    private static func counted(_ selector: String) -> Stack {
        Stack(
            "example", services: [Service("api", logs: [.docker(format: .json(level: "level"))])],
            logAlerts: [
                LogAlert(
                    "A", when: LogQuery(verbatim: "sum(count_over_time(\(selector)[7d]))"), is: .above(.number(1)),
                    severity: .warning, summary: "a")
            ], loki: LokiServer(streamRetentions: [StreamRetention(where: [.label("level", is: "debug")], keep: .days(3))]))
    }

    private static func kept(_ retention: Duration, _ query: PromQuery) -> Stack {
        Stack(
            "example", prometheus: PrometheusServer(storage: PrometheusStorage(retention: retention)),
            services: [ExampleStack.api],
            alerts: [Alert("A", when: query, for: .minutes(5), severity: .warning, summary: "a")])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        ofMetrics(stack) + ofLogs(stack)
    }

    private static func ofMetrics(_ stack: ResolvedStack) -> [Finding] {
        guard let retention = stack.stack.sampleRetention else { return [] }
        // What an objective's own rules look back to is told of the objective.
        let objectives = Set(stack.stack.objectives.map(\.site))
        // Panels may ask a store that keeps more.
        let isAlone =
            stack.stack.prometheus.remoteWrites.isEmpty
            && stack.dataSources.count { $0.kind == .prometheus } <= 1
        return stack.queryUses.flatMap { use -> [Finding] in
            guard use.evaluation != nil || isAlone, !objectives.contains(use.site) else { return [] }
            return use.query.cadence.reaches.compactMap { reach in
                guard reach.milliseconds > retention.wholeMilliseconds else { return nil }
                return Finding(
                    message(reach.milliseconds, retention, "samples"), subject: use.subject,
                    at: use.query.highlight(node: reach.node),
                    help: ["look back less, or keep samples longer: `PrometheusStorage(retention:)`"],
                    allowances: use.allowances)
            }
        }
    }

    private static func ofLogs(_ stack: ResolvedStack) -> [Finding] {
        stack.logQueryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .range(let index) = tree.nodes[node].kind, let selector = tree.selector(below: node),
                    let retention = stack.stack.lineRetention(of: selector)
                else { return nil }
                let range = tree.ranges[Int(index)]
                let length = Duration.nanoseconds(range.duration.nanoseconds ?? 0)
                let reach = length + .nanoseconds(range.offset?.nanoseconds ?? 0)
                guard reach > retention else { return nil }
                let isOfAll = retention == stack.stack.loki?.retention
                return Finding(
                    message(reach.wholeMilliseconds, retention, isOfAll ? "lines" : "these lines"), subject: use.subject,
                    at: use.query.place.highlight(range.duration.range),
                    help: [
                        "look back less, or keep \(isOfAll ? "lines" : "them") longer: "
                            + (isOfAll ? "`LokiServer(retention:)`" : "`StreamRetention(where:keep:)`")
                    ],
                    allowances: use.allowances)
            }
        }
    }

    private static func message(_ milliseconds: Int64, _ retention: Duration, _ what: String) -> String {
        "this looks back \(Duration.milliseconds(milliseconds).prometheusText), but \(what) are kept for "
            + retention.prometheusText
    }
}

extension LogTree {
    fileprivate func selector(below node: Int) -> StreamSelector? {
        for inner in Int(nodes[node].first)...node {
            if case .selector(let index) = nodes[inner].kind { return selectors[Int(index)] }
        }
        return nil
    }
}
