package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds ranges, steps and offsets that are a number alone.
package struct DurationWithoutUnit: Check {
    package static let about = CheckDescription(
        .durationWithoutUnit, level: .warning,
        summary: "a range, a step or an offset has no unit",
        rationale: """
            Until version 2 Prometheus refused `[10]`. Version 3 takes a number for seconds: what was meant for minutes \
            looks at ten seconds, in which there is hardly a sample.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations"],
        bad: [
            .alert("increase(http_requests_total[«10»]) > 1"),
            .alert("rate(http_requests_total[5m] offset «30») > 1"),
            .alert("max_over_time(jobs_queued[1h:«60»]) > 1"),
        ],
        good: [
            .alert("increase(http_requests_total[10m]) > 1"),
            .alert("increase(http_requests_total[2 * 5m]) > 1", note: "a factor has no unit"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            let offsets = tree.selectors.map(\.modifiers.offset) + tree.ranges.map(\.modifiers.offset)
            let durations =
                tree.ranges.map { ($0.range, "range") } + tree.ranges.compactMap { clause in clause.step.map { ($0, "step") } }
                + offsets.compactMap { offset in offset.map { ($0, "offset") } }
            return durations.compactMap { duration, what in
                guard !duration.hasUnit, let milliseconds = duration.milliseconds, milliseconds != 0, duration.value != .nanoseconds(.min)
                else { return nil }
                let meant = Duration.milliseconds(milliseconds).prometheusText
                return Finding(
                    "this \(what) has no unit and counts seconds: it is \(meant)", subject: use.subject,
                    at: use.query.highlight(duration.range, source: duration.source),
                    help: ["write `\(meant)`, or the time that is meant"], allowances: use.allowances)
            }
        }
    }
}
