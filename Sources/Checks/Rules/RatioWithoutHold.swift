package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds alerts that compare sums of two jobs at once, without a hold.
package struct RatioWithoutHold: Check {
    package static let about = CheckDescription(
        .ratioWithoutHold, level: .warning,
        summary: "an alert compares sums of two jobs and does not wait",
        rationale: """
            Jobs are scraped one after the other. After a restart of Prometheus, or while one of the jobs is replaced, the \
            one sum is whole and the other is of a part of its targets: for a minute their ratio is anything. A hold waits \
            until both are whole.
            """,
        references: ["https://prometheus.io/docs/practices/alerting/"],
        bad: [
            .stack(#"sum(jobs_queued) «/» sum(workers) > 2, without a hold"#, stack(hold: .zero, "sum(workers)")),
            .stack(#"sum(jobs_queued) «/» sum(workers{job="pool"}) > 2, without a hold"#,
                stack(hold: .zero, #"sum(workers{job="pool"})"#)),
        ],
        good: [
            .stack(#"sum(jobs_queued) / sum(workers) > 2 for five minutes"#, stack(hold: .minutes(5), "sum(workers)")),
            .stack(
                #"sum(jobs_queued) / count(jobs_queued) > 2, without a hold"#, note: "of one job",
                stack(hold: .zero, "count(jobs_queued)")),
        ])

    private static func stack(hold: Duration, _ divisor: PromQuery) -> Stack {
        ExampleStack.with(
            alerts: [
                Alert("A", when: "sum(jobs_queued) / \(divisor) > 2", for: hold, severity: .warning, summary: "a")
            ],
            services: [
                ExampleStack.api,
                Service("pool", scrapes: [.http(port: 8080)], metrics: [.gauge("workers", unit: .count)]),
            ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.alerts.filter { $0.alert.hold <= .zero }.flatMap { rule -> [Finding] in
            guard let tree = rule.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .binary(let index) = tree.nodes[node].kind else { return nil }
                let operation = tree.binaries[Int(index)]
                guard operation.op == .divide || operation.op == .subtract || operation.op.isComparison else { return nil }
                let (left, right) = tree.operands(of: node)
                guard let job = tree.jobOfSum(left, in: stack.catalog), let other = tree.jobOfSum(right, in: stack.catalog),
                    job != other
                else { return nil }
                return Finding(
                    "`\(operation.op.rawValue)` compares sums of `\(job)` and `\(other)`: after a restart, one of them is of "
                        + "a part of its targets", subject: rule.subject,
                    at: rule.query.highlight(operation.opRange, source: operation.source),
                    related: [
                        rule.query.highlight(node: left, label: "of job `\(job)`"),
                        rule.query.highlight(node: right, label: "of job `\(other)`"),
                    ],
                    help: ["wait until both are whole: `for: .minutes(5)`"],
                    helpForFiles: ["wait until both are whole: `for: 5m`"], allowances: rule.alert.allowances)
            }
        }
    }
}

extension Tree {
    /// The one job whose series a node sums or counts; nil where it does not, or of several, or where it is not known.
    fileprivate func jobOfSum(_ node: Int, in catalog: SeriesCatalog) -> String? {
        guard case .aggregation(let index) = nodes[unwrapped(node)].kind, [.sum, .count].contains(aggregations[Int(index)].op) else {
            return nil
        }
        var job: String?
        for inner in subtree(of: node) {
            guard case .vectorSelector(let index) = nodes[inner].kind else { continue }
            let jobs = catalog.jobs(of: selectors[Int(index)])
            guard jobs.count == 1, let only = jobs.first, job == nil || job == only else { return nil }
            job = only
        }
        return job
    }
}

extension SeriesCatalog {
    /// The jobs whose series a selector means; none where they are not known.
    fileprivate func jobs(of selector: VectorSelector) -> [String] {
        let matchers = selector.matchers.filter { $0.name == "job" }
        if let exact = matchers.first(where: { $0.op == .equal }) { return [exact.value] }
        guard let collections = selector.name.flatMap(named)?.collections else { return [] }
        let jobs = collections.map(\.job)
        guard !jobs.contains(nil) else { return [] }
        return jobs.compactMap { $0 }.filter { job in matchers.allSatisfy { $0.selects(job) } }
    }
}
