package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds comparisons of comparisons.
package struct ComparisonChain: Check {
    package static let about = CheckDescription(
        .comparisonChain, level: .warning,
        summary: "the result of a comparison between two queries is compared once more",
        rationale: """
            `a != b > 0` is not "they differ, and b is above 0". A comparison passes on the values of its left side, and the \
            second one judges those: the same as `(a != b) > 0`, where `a` must be above 0. When `a` is 0, which is what \
            such alerts are for, nothing fires.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/operators/#comparison-binary-operators"],
        bad: [
            .alert("jobs_queued != jobs_queued offset 1h «>» 0"),
            .alert("sum(jobs_queued) > sum(jobs_queued offset 1h) «<» 500"),
        ],
        good: [
            .alert("jobs_queued != jobs_queued offset 1h and jobs_queued offset 1h > 0"),
            .alert("(jobs_queued != jobs_queued offset 1h) > 0", note: "said so with parentheses"),
            .alert("jobs_queued > 100 < 500", note: "one query, compared with two levels"),
            .alert("jobs_queued > bool jobs_queued offset 1h == 1", note: "`bool` gives 0 or 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { node in
                guard case .binary(let index) = tree.nodes[node].kind, tree.binaries[Int(index)].op.isComparison,
                    case .binary(let inner) = tree.nodes[tree.operands(of: node).left].kind
                else { return nil }
                let (outer, first) = (tree.binaries[Int(index)], tree.binaries[Int(inner)])
                let (left, right) = tree.operands(of: tree.operands(of: node).left)
                guard first.op.isComparison, !first.isBool, tree.type(of: left) != .scalar, tree.type(of: right) != .scalar
                else { return nil }
                return Finding(
                    "`\(outer.op.rawValue)` compares the values of the left side, which `\(first.op.rawValue)` passes on",
                    subject: use.subject, at: use.query.highlight(outer.opRange, source: outer.source),
                    related: [use.query.highlight(node: left, label: "these values")],
                    help: [
                        "join two conditions by `and`, "
                            + "or set `(... \(first.op.rawValue) ...)` in parentheses if this is meant"
                    ],
                    allowances: use.allowances)
            }
        }
    }
}
