package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds functions for counters that are given a gauge.
package struct RateOfGauge: Check {
    package static let about = CheckDescription(
        .rateOfGauge,
        summary: "a function for counters is given a gauge",
        rationale: """
            `rate`, `irate`, `increase` and `resets` take every decrease for the restart of a program and add what was \
            there before. Of a gauge, which falls by nature, they make numbers that mean nothing and are far too large.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/functions/#rate"],
        bad: [
            .alert("rate(«process_resident_memory_bytes[5m]») > 1e9"),
            .alert("increase(«jobs_queued[5m]») > 5"),
            .stack(
                #"Recording("job:http_requests:rate5m", as: "sum by (job) (rate(http_requests_total[5m]))"), then rate(job:http_requests:rate5m[5m]) > 1"#,
                note: "what is recorded is a rate, and goes up and down",
                ExampleStack.with(
                    alerts: [
                        Alert(
                            "A", when: "rate(job:http_requests:rate5m[5m]) > 1", for: .minutes(5), severity: .warning,
                            summary: "a")
                    ],
                    recordings: [
                        Recording("job:http_requests:rate5m", as: "sum by (job) (rate(http_requests_total[5m]))")
                    ])),
        ],
        good: [
            .alert("deriv(process_resident_memory_bytes[5m]) > 1e9"),
            .alert("delta(jobs_queued[5m]) > 5"),
            .alert("rate(http_requests_total[5m]) > 5"),
        ])

    private static let cures = ["rate": "deriv", "irate": "idelta", "increase": "delta", "resets": "changes"]

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .call(let function) = tree.nodes[node].kind, let cure = cures[function.name],
                    let operand = tree.children(of: node).first,
                    [.gauge, .quantiles].contains(use.query.meanings[operand].behavior)
                else { return nil }
                guard let metric = use.query.meanings[operand].metric else {
                    return ofDerived(function.name, cure, operand, use)
                }
                return Finding(
                    "`\(function.name)` needs a counter, but `\(metric.name.text)` is a \(metric.kind.rawValue)",
                    subject: use.subject,
                    at: use.query.highlight(
                        node: operand, label: "declared as a \(metric.kind.rawValue)", labelSite: metric.site),
                    help: ["use `\(cure)(...)` for a gauge"],
                    allowances: use.allowances + metric.allowances)
            }
        }
    }

    /// Of what a rule records, or what is worked out in a subquery. Of what Prometheus writes itself, only the first
    /// samples of a target would tell.
    private static func ofDerived(_ function: String, _ cure: String, _ operand: Int, _ use: QueryUse) -> Finding {
        var what = "this goes up and down"
        if let tree = use.query.tree, let selector = tree.children(of: operand).first,
            case .vectorSelector(let index) = tree.nodes[selector].kind, let name = tree.selectors[Int(index)].name
        {
            what = "`\(name)` goes up and down like a gauge"
        }
        return Finding(
            "`\(function)` needs a counter, but \(what)", subject: use.subject,
            at: use.query.highlight(node: operand),
            help: ["take the \(function) of the counter itself, or `\(cure)(...)` of what goes up and down"],
            allowances: use.allowances)
    }
}
