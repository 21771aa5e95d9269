package import Analysis
import Diagnostics
import GoText
import PromQL
import StackDSL

/// Finds forecasts of a few seconds.
package struct ShortPrediction: Check {
    package static let about = CheckDescription(
        .shortPrediction, level: .warning,
        summary: "a forecast looks hardly ahead",
        rationale: """
            The second argument of `predict_linear` is in seconds. With 4, meant as hours, the forecast is the value that \
            there is, and the alert fires when the disk is full instead of four hours before.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/functions/#predict_linear"],
        bad: [
            .alert("predict_linear(jobs_queued[1h], «4») > 100"),
            .alert("predict_linear(jobs_queued[6h], «24») > 100"),
            .alert("predict_linear(jobs_queued[1d], «7 * 24») > 100"),
        ],
        good: [
            .alert("predict_linear(jobs_queued[1h], 4 * 3600) > 100"),
            .alert("predict_linear(jobs_queued[1h], 4h) > 100"),
            .alert("predict_linear(jobs_queued[5m], 0) > 100", note: "a smoothed value of now"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .call(let function) = tree.nodes[node].kind, function.name == "predict_linear",
                    case let arguments = tree.children(of: node), arguments.count == 2,
                    let horizon = use.query.meanings[arguments[1]].range.constant, horizon > 0,
                    let range = length(of: arguments[0], tree), horizon < 60 || horizon * 60 <= range
                else { return nil }
                let shown = NumberText.shortest(horizon)
                return Finding(
                    "the forecast is \(shown) seconds ahead, out of \(Duration.seconds(range).prometheusText)",
                    subject: use.subject, at: use.query.highlight(node: arguments[1]),
                    help: ["it is in seconds: \(shown) hours are `\(shown) * 3600`"], allowances: use.allowances)
            }
        }
    }

    /// In seconds, where it is written.
    private static func length(of node: Int, _ tree: Tree) -> Double? {
        switch tree.nodes[node].kind {
        case .matrixSelector(let index), .subquery(let index):
            tree.ranges[Int(index)].range.milliseconds.map { Double($0) / 1_000 }
        default: nil
        }
    }
}
