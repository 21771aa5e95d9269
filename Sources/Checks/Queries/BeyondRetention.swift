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
        ],
        good: [
            .stack(
                "avg_over_time(jobs_queued[7d] offset 7d) > 5, kept for 15 days",
                kept(.days(15), "avg_over_time(jobs_queued[7d] offset 7d) > 5")),
            .alert("jobs_queued > 2 * jobs_queued offset 30d", note: "nobody says how long samples are kept"),
        ])

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
        guard let retention = stack.stack.lineRetention else { return [] }
        return stack.logQueryUses.flatMap { use -> [Finding] in
            (use.query.tree?.ranges ?? []).compactMap { range in
                let length = Duration.nanoseconds(range.duration.nanoseconds ?? 0)
                let reach = length + .nanoseconds(range.offset?.nanoseconds ?? 0)
                guard reach > retention else { return nil }
                return Finding(
                    message(reach.wholeMilliseconds, retention, "lines"), subject: use.subject,
                    at: use.query.place.highlight(range.duration.range),
                    help: ["look back less, or keep lines longer: `LokiServer(retention:)`"],
                    allowances: use.allowances)
            }
        }
    }

    private static func message(_ milliseconds: Int64, _ retention: Duration, _ what: String) -> String {
        "this looks back \(Duration.milliseconds(milliseconds).prometheusText), but \(what) are kept for "
            + retention.prometheusText
    }
}
