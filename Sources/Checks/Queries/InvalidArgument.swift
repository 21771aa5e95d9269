package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds arguments that a function refuses, or cannot do anything with, only when it is evaluated.
package struct InvalidArgument: Check {
    package static let about = CheckDescription(
        .invalidArgument,
        summary: "a function gets an argument that it refuses when it is evaluated",
        rationale: """
            Prometheus looks at patterns, names of labels and numbers among the arguments of a function only when it \
            evaluates the query. A rule with a wrong one is loaded, and then fails every time; `promtool check rules` \
            finds nothing. Other arguments are accepted and give nothing at all.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/functions/"],
        bad: [
            .alert(
                #"label_replace(jobs_queued, "shard", "$1", "queue", "«(».*") > 1"#, note: "the pattern is broken"),
            .alert(
                #"label_replace(jobs_queued, "shard", «"$2"», "queue", "(.*)") > 1"#,
                note: "the pattern has one group"),
            .alert(#"label_join(jobs_queued, «""», "-", "queue") > 1"#, note: "a label needs a name"),
            .alert(#"count_values(«""», jobs_queued) > 1"#),
            .alert("topk(«0», jobs_queued) > 1", note: "nothing is kept"),
            .alert("bottomk(«2.5», jobs_queued) > 1", note: "there are no half series"),
            .alert("clamp(jobs_queued, «5, 1») > 1", note: "the least is greater than the most"),
            .alert("round(jobs_queued, «0») > 1", note: "a division by 0"),
            .alert("limit_ratio(«1.5», jobs_queued) > 1", note: "more than all"),
            .alert("avg_over_time(«jobs_queued[5m]» anchored) > 1", note: "only changes between samples are anchored"),
            .alert("rate(http_requests_total[«5m - 10m»]) > 1", note: "worked out, and below 0"),
            .alert("jobs_queued offset «nan» > 1", note: "no length of time"),
            .stack(
                "holt_winters(jobs_queued[10m], 2, 0.1) > 1 for Prometheus 2.45", note: "factors are below 1",
                ExampleStack.with(
                    alerts: [
                        Alert(
                            "A", when: "holt_winters(jobs_queued[10m], 2, 0.1) > 1", for: .minutes(1),
                            severity: .warning, summary: "a")
                    ], versions: Versions(prometheus: .v2_45))),
        ],
        good: [
            .alert(#"label_replace(jobs_queued, "shard", "$1", "queue", "(.*)-.*") > 1"#),
            .alert(#"count_values("length", jobs_queued) > 1"#),
            .alert("topk(3, jobs_queued) > 1"),
            .alert("clamp(jobs_queued, 1, 5) > 1"),
            .alert("round(jobs_queued, 0.5) > 1"),
            .alert("rate(http_requests_total[10m - 5m]) > 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let allowsUTF8 = stack.stack.versions.prometheus >= ToolVersion(3, 0)
        return stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return use.problemsOfDurations + tree.nodes.indices.flatMap { node -> [Finding] in
                let name: String
                switch tree.nodes[node].kind {
                case .call(let function): name = function.name
                case .aggregation(let index): name = tree.aggregations[Int(index)].op.rawValue
                default: return []
                }
                let call = QueryCall(
                    name: name, arguments: tree.children(of: node), tree: tree, use: use, allowsUTF8: allowsUTF8)
                return call.problemsOfNumbers + call.problemsOfTexts + call.problemsOfRanges
            }
        }
    }
}

/// A call of a function or an aggregation, with what is needed to judge its arguments.
struct QueryCall {
    let name: String
    let arguments: [Int]
    let tree: Tree
    let use: QueryUse
    let allowsUTF8: Bool

    func finding(_ message: String, _ place: Highlight, help: String) -> Finding {
        Finding(message, subject: use.subject, at: place, help: [help], allowances: use.allowances)
    }

    /// The value of an argument that is the same at all times.
    private func constant(_ index: Int) -> Double? {
        arguments.indices.contains(index) ? use.query.meanings[arguments[index]].range.constant : nil
    }

    // MARK: - Numbers

    var problemsOfNumbers: [Finding] {
        switch name {
        case "topk", "bottomk", "limitk": problemsOfCount
        case "limit_ratio": problem(of: 0, "a ratio of -1 to 1") { $0 >= -1 && $0 <= 1 }
        case "double_exponential_smoothing", "holt_winters":
            problem(of: 1, "a smoothing factor between 0 and 1") { $0 > 0 && $0 < 1 }
                + problem(of: 2, "a trend factor between 0 and 1") { $0 > 0 && $0 < 1 }
        case "round": problem(of: 1, "a step other than 0") { $0 != 0 }
        case "clamp": problemsOfBounds
        default: []
        }
    }

    private var problemsOfCount: [Finding] {
        guard let count = constant(0), !(count >= 1 && count < 9.2e18 && count == count.rounded()) else { return [] }
        let shown = NumberText.shortest(count)
        let place = use.query.highlight(node: arguments[0])
        if count < 1 {
            return [finding("`\(name)` keeps no series, as it is to keep \(shown)", place, help: "write `\(name)(5, …)`")]
        }
        if count < 9.2e18 {
            let whole = NumberText.shortest(count.rounded(.down))
            return [finding("`\(name)` keeps whole series, not \(shown)", place, help: "\(shown) counts as \(whole): write that")]
        }
        return [finding("`\(name)` cannot count to \(shown)", place, help: "write `\(name)(5, …)`")]
    }

    private func problem(of index: Int, _ wanted: String, isRight: (Double) -> Bool) -> [Finding] {
        guard let value = constant(index), !isRight(value) else { return [] }
        return [
            finding(
                "`\(name)` wants \(wanted), not \(NumberText.shortest(value))",
                use.query.highlight(node: arguments[index]), help: "write \(wanted)")
        ]
    }

    private var problemsOfBounds: [Finding] {
        guard let least = constant(1), let most = constant(2), least > most else { return [] }
        let (first, last) = (tree.nodes[arguments[1]], tree.nodes[arguments[2]])
        let range = first.source == last.source ? TextRange(from: first.range, to: last.range) : first.range
        return [
            finding(
                "`clamp` gives nothing: the least, \(NumberText.shortest(least)), is above the most, "
                    + NumberText.shortest(most),
                use.query.highlight(range, source: first.source), help: "write the smaller bound first")
        ]
    }
}
