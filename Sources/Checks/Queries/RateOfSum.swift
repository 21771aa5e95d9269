package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds rates of what adds several counters up.
package struct RateOfSum: Check {
    package static let about = CheckDescription(
        .rateOfSum,
        summary: "a rate is taken of a sum of counters",
        rationale: """
            When one of several programs restarts, its counter falls to zero and the sum falls by a part. `rate` takes any \
            fall for a restart from zero and counts everything that is left once more: after each deployment it shows a \
            peak that never happened. First the rate of each counter, then the sum.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/functions/#rate"],
        bad: [
            .stack(
                #"Recording("job:http_requests:sum", as: "sum by (job) (http_requests_total)"), then rate(job:http_requests:sum[5m]) > 1"#,
                alert("rate(job:http_requests:sum[5m]) > 1")),
            .alert("rate(«sum(http_requests_total)[5m:1m]») > 1"),
            .alert("max(increase(«(sum by (path) (http_requests_total))[1h:]»)) > 1"),
        ],
        good: [
            .alert("sum(rate(http_requests_total[5m])) > 1"),
            .alert("rate(http_requests_total[5m:1m]) > 1"),
            .alert("max_over_time(sum(rate(http_requests_total[5m]))[1h:]) > 1"),
        ])

    private static func alert(_ query: PromQuery) -> Stack {
        ExampleStack.with(
            alerts: [Alert("A", when: query, for: .minutes(5), severity: .warning, summary: "a")],
            recordings: [Recording("job:http_requests:sum", as: "sum by (job) (http_requests_total)")])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .call(let function) = tree.nodes[node].kind,
                    ["rate", "irate", "increase", "resets"].contains(function.name),
                    let operand = tree.children(of: node).first,
                    use.query.meanings[operand].behavior == .sumOfCounters
                else { return nil }
                var what = "this adds counters up"
                if let selector = tree.children(of: operand).first,
                    case .vectorSelector(let index) = tree.nodes[selector].kind, let name = tree.selectors[Int(index)].name
                {
                    what = "`\(name)` records counters added up"
                }
                return Finding(
                    "`\(function.name)` of a sum: \(what), and the restart of one looks like that of all",
                    subject: use.subject, at: use.query.highlight(node: operand),
                    help: ["first the rate, then the sum: `sum(\(function.name)(...[5m]))`"],
                    allowances: use.allowances)
            }
        }
    }
}
