package import Analysis
import LogQL
import PromQL
import StackDSL

/// Finds quantiles that are not between 0 and 1.
package struct QuantileOutOfRange: Check {
    package static let about = CheckDescription(
        .quantileOutOfRange,
        summary: "a quantile is not between 0 and 1",
        rationale: """
            The P95 is the quantile 0.95. Beyond 1 the result is +Inf, below 0 it is -Inf: the alert fires always or \
            never, and Prometheus only notes it in a warning that no rule shows.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/functions/#histogram_quantile"],
        bad: [
            .alert("histogram_quantile(«95», sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
            .alert("quantile(«1.5», jobs_queued) > 1"),
            .stack(
                ##"LogAlert("Slow", when: #"quantile_over_time(95, {service="api"} | unwrap seconds [5m])"#, …)"##,
                logAlert(95)),
        ],
        good: [
            .alert("histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m]))) > 1"),
            .alert("quantile(0.5, jobs_queued) > 1"),
            .stack(
                ##"LogAlert("Slow", when: #"quantile_over_time(0.95, {service="api"} | unwrap seconds [5m])"#, …)"##,
                logAlert(0.95)),
        ])

    private static func logAlert(_ quantile: Double) -> Stack {
        let number = NumberText.shortest(quantile)
        let query = LogQuery(verbatim: "quantile_over_time(\(number), {service=\"api\"} | unwrap seconds [5m])")
        return Stack(
            "example",
            logAlerts: [LogAlert("Slow", when: query, is: .above(.seconds(1)), severity: .warning, summary: "it is slow")],
            loki: LokiServer())
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.logQueryUses.flatMap(judge) + stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.flatMap { node -> [Finding] in
                guard let name = quantileFunction(tree, node) else { return [] }
                return quantiles(of: name, tree.children(of: node)).compactMap { judge($0, of: name, use) }
            }
        }
    }

    private static func judge(_ parameter: Int, of name: String, _ use: QueryUse) -> Finding? {
        guard let quantile = use.query.meanings[parameter].range.constant, !(0...1).contains(quantile) else { return nil }
        return Finding(
            message(name, quantile), subject: use.subject, at: use.query.highlight(node: parameter), help: help(quantile),
            allowances: use.allowances)
    }

    /// Loki computes quantiles as Prometheus does.
    private static func judge(_ use: LogQueryUse) -> [Finding] {
        guard let tree = use.query.tree else { return [] }
        return tree.nodes.compactMap { node in
            guard case .rangeAggregation(.quantileOverTime, let index) = node.kind,
                let quantile = tree.aggregations[Int(index)].parameter?.value, !(0...1).contains(quantile)
            else { return nil }
            return Finding(
                message("quantile_over_time", quantile), subject: use.subject,
                at: use.query.place.highlight(tree.aggregations[Int(index)].opRange), help: help(quantile),
                allowances: use.allowances)
        }
    }

    private static func message(_ name: String, _ quantile: Double) -> String {
        "`\(name)` wants a quantile of 0 to 1, not \(NumberText.shortest(quantile))"
    }

    private static func help(_ quantile: Double) -> [String] {
        let isPercent = quantile > 1 && quantile <= 100
        return isPercent ? ["the P\(NumberText.shortest(quantile)) is \(NumberText.shortest(quantile / 100))"] : []
    }

    /// `histogram_quantiles` takes several, behind the query and a label.
    private static func quantiles(of name: String, _ arguments: [Int]) -> ArraySlice<Int> {
        name == "histogram_quantiles" ? arguments.dropFirst(2) : arguments.prefix(1)
    }

    private static func quantileFunction(_ tree: Tree, _ node: Int) -> String? {
        switch tree.nodes[node].kind {
        case .call(let function):
            ["histogram_quantile", "histogram_quantiles", "quantile_over_time"].contains(function.name) ? function.name : nil
        case .aggregation(let index):
            tree.aggregations[Int(index)].op == .quantile ? "quantile" : nil
        default: nil
        }
    }
}
