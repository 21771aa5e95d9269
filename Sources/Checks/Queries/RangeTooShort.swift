package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds ranges and subqueries that hold fewer samples than their function needs.
package struct RangeTooShort: Check {
    package static let about = CheckDescription(
        .rangeTooShort,
        summary: "a range holds fewer samples than its function needs",
        rationale: """
            `rate` and its like need two samples. A range shorter than two intervals of the job that collects the \
            metric holds at most one now and then, and the result is empty now and then, or always. Other functions \
            need one, which a range shorter than the interval does not always hold. Since Prometheus 3 a range is open \
            at its beginning: `[1m:1m]` holds one step where it held two.
            """,
        references: [
            "https://prometheus.io/docs/prometheus/latest/querying/functions/#rate",
            "https://prometheus.io/docs/prometheus/latest/migration/#range-selectors-and-lookback-exclude-samples-coinciding-with-the-left-boundary",
        ],
        bad: [
            .alert("rate(«http_requests_total[30s]») > 1", note: "the job is scraped every 30 s"),
            .alert("increase(«http_requests_total[59s]») > 1"),
            .alert("max_over_time(«jobs_queued[10s]») > 1", note: "two of three such ranges hold nothing"),
            .alert("deriv(jobs_queued«[1m:1m]») > 1", note: "one step, and no change"),
            .alert("max_over_time(jobs_queued«[5m:5m]») > 1", note: "one step, which is the greatest of one"),
            .stack(
                #".init("sum(rate(http_requests_total[$__interval]))")"#, note: "15 s at least, and the job is scraped every 30 s",
                ExampleStack.with(panels: [.stat("Requests", queries: [.init("sum(rate(http_requests_total[$__interval]))")])])),
        ],
        good: [
            .alert("rate(http_requests_total[2m]) > 1"),
            .alert("max_over_time(jobs_queued[30s]) > 1", note: "one sample is enough"),
            .alert("deriv(jobs_queued[2m:1m]) > 1"),
            .stack(
                #".init("sum(rate(http_requests_total[$__rate_interval]))")"#, note: "60 s at least",
                ExampleStack.with(panels: [
                    .stat("Requests", queries: [.init("sum(rate(http_requests_total[$__rate_interval]))")])
                ])),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let isOpen = stack.stack.versions.prometheus >= ToolVersion(3, 0)
        return ofGrafanasIntervals(stack) + stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return use.query.cadence.windows.compactMap { window in
                guard let interval = window.interval, interval > 0, window.function != nil, !window.isStretched,
                    let clause = tree.clause(of: window.node), clause.range.hasUnit
                else { return nil }
                // At both ends closed, a range that begins with a step holds one more.
                let needed = isOpen || window.isOfSamples ? window.neededSamples : 1
                let holdsOne = isOpen && window.holdsOneStep
                guard Double(window.milliseconds) < Double(needed) * Double(interval) || holdsOne else { return nil }
                return finding(window, clause, needed, interval, use)
            }
        }
    }

    private static func finding(
        _ window: QueryWindow, _ clause: RangeClause, _ needed: Int, _ interval: Int64, _ use: QueryUse
    ) -> Finding? {
        let range = Duration.milliseconds(window.milliseconds).prometheusText
        let every = Duration.milliseconds(interval).prometheusText
        // Four samples, so that one may be missed; a length that nobody can write is not proposed.
        let (enough, isEndless) = interval.multipliedReportingOverflow(by: needed == 2 ? 4 : 2)
        if isEndless { return nil }
        let longer = Duration.milliseconds(enough).prometheusText
        switch window.source {
        case .samples(let series, let name, let collection):
            let source = collection.job.map { "job `\($0)` scrapes" } ?? "Prometheus writes"
            let held = needed == 2 ? "holds less than two samples" : "does not always hold a sample"
            let reason = needed == 2 ? "four samples, so that one may be missed" : "so that one sample may be missed"
            return Finding(
                "`[\(range)]` \(held) of `\(name)`, which \(source) every \(every)", subject: use.subject,
                at: use.query.highlight(node: window.node), help: ["use at least `[\(longer)]`, \(reason)"],
                allowances: use.allowances + (series.metric?.allowances ?? []))
        case .steps(_, let isWritten):
            let text = "[\(range):\(isWritten ? every : "")]"
            let held = needed == 2 ? "does not always hold two steps" : window.holdsOneStep ? "holds one step" : "does not always hold a step"
            let step = isWritten ? "" : ", which are \(every) apart by default"
            let function = "`\(window.function ?? "")`"
            let reason = needed == 1 && window.holdsOneStep ? ": \(function) of one value is that value" : ", as \(function) needs"
            return Finding(
                "`\(text)` \(held)\(step)\(reason)", subject: use.subject,
                at: use.query.highlight(clause.bracketRange, source: clause.source),
                help: ["make the range longer, `[\(longer):\(isWritten ? every : "")]`, or the step shorter"],
                allowances: use.allowances)
        case .unknown: return nil
        }
    }
}

extension QueryWindow {
    /// Whether a subquery of one step is given to a function that makes one value of several.
    fileprivate var holdsOneStep: Bool {
        !isOfSamples && interval == milliseconds
            && ["min_over_time", "max_over_time", "avg_over_time", "sum_over_time", "stddev_over_time", "quantile_over_time"]
                .contains(function)
    }

    fileprivate var isOfSamples: Bool {
        if case .samples = source { true } else { false }
    }
}

extension Tree {
    /// The bracket of a range or subquery.
    fileprivate func clause(of node: Int) -> RangeClause? {
        switch nodes[node].kind {
        case .matrixSelector(let index), .subquery(let index): ranges[Int(index)]
        default: nil
        }
    }
}
