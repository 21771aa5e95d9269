package import Analysis
import PromQL
import StackDSL

/// Finds ranges that hold less than two scrapes.
package struct RangeTooShort: Check {
    package static let about = CheckDescription(
        .rangeTooShort,
        summary: "a range is shorter than two scrapes of the metric's job",
        rationale: """
            `rate` and its like need two samples. A range shorter than two intervals of the job that collects the \
            metric holds at most one now and then, and the result is empty now and then, or always.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/functions/#rate"],
        bad: [
            .alert("rate(«http_requests_total[30s]») > 1", note: "the job is scraped every 30 s"),
            .alert("increase(«http_requests_total[59s]») > 1"),
        ],
        good: [
            .alert("rate(http_requests_total[2m]) > 1"),
            .alert("max_over_time(jobs_queued[30s]) > 1", note: "one sample is enough"),
        ])

    private static let functions: Set<String> = [
        "rate", "irate", "increase", "delta", "idelta", "deriv", "predict_linear", "resets", "changes",
        "double_exponential_smoothing", "holt_winters",
    ]

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .call(let function) = tree.nodes[node].kind, functions.contains(function.name),
                    let operand = tree.children(of: node).first,
                    case .matrixSelector(let index) = tree.nodes[operand].kind,
                    let milliseconds = tree.ranges[Int(index)].range.milliseconds,
                    let selector = tree.children(of: operand).first,
                    case .vectorSelector(let selected) = tree.nodes[selector].kind,
                    let name = tree.selectors[Int(selected)].name,
                    let series = stack.catalog.named(name),
                    let fastest = series.fastestCollection(for: tree.selectors[Int(selected)]),
                    // Half of it is less than the interval; twice the interval might not be a number.
                    milliseconds - fastest.interval.wholeMilliseconds < fastest.interval.wholeMilliseconds,
                    fastest.interval < .days(365)
                else { return nil }
                let interval = fastest.interval
                let source = fastest.job.map { "job `\($0)` scrapes" } ?? "Prometheus writes"
                let range = Duration.milliseconds(milliseconds).prometheusText
                return Finding(
                    "`[\(range)]` holds less than two samples of `\(name)`, which \(source) every "
                        + interval.prometheusText,
                    subject: use.subject, at: use.query.highlight(node: operand),
                    help: ["use at least `[\((interval * 4).prometheusText)]`, four samples, so that one may be missed"],
                    allowances: use.allowances + (series.metric?.allowances ?? []))
            }
        }
    }
}

extension Series {
    /// The most frequent of the jobs that a selector can mean.
    fileprivate func fastestCollection(for selector: VectorSelector) -> Collection? {
        let jobs = selector.matchers.filter { $0.name == "job" }
        return collections.filter { collection in
            collection.job.map { job in jobs.allSatisfy { $0.selects(job) } } ?? true
        }.min { $0.interval < $1.interval }
    }
}
