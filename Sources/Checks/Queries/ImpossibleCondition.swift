package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds conditions that contradict each other.
package struct ImpossibleCondition: Check {
    package static let about = CheckDescription(
        .impossibleCondition,
        summary: "two conditions that can never hold together",
        rationale: """
            A value cannot be above 5 and below 3, and what lies between 0 and 1 is never \
            greater than what lies above 2. Each part is right by itself; the result is always empty, the alert never fires.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/operators/#logical-set-binary-operators"],
        bad: [
            .alert("jobs_queued > 500 «and» jobs_queued < 300"),
            .alert("(cache_hit_ratio < 0.2) «and» (cache_hit_ratio >= 0.2)"),
            .alert("cache_hit_ratio «>» 2 * up + 1"),
        ],
        good: [
            .alert("jobs_queued > 300 and jobs_queued < 500"),
            .alert("jobs_queued > 500 or jobs_queued < 300"),
            .alert("jobs_queued > 500 and jobs_queued offset 1h < 300", note: "at another time"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree else { return [] }
            return tree.nodes.indices.compactMap { contradiction(at: $0, tree, use) }
        }
    }

    private static func contradiction(at node: Int, _ tree: Tree, _ use: QueryUse) -> Finding? {
        guard case .binary(let index) = tree.nodes[node].kind, use.query.meanings[node].range.isEmpty else { return nil }
        let operation = tree.binaries[Int(index)]
        let (left, right) = tree.operands(of: node)
        let meanings = use.query.meanings
        guard !meanings[left].range.isEmpty, !meanings[right].range.isEmpty,
            // A comparison with a level is another check's.
            tree.type(of: left) != .scalar, tree.type(of: right) != .scalar
        else { return nil }
        return Finding(
            operation.op == .and
                ? "no value is both \(words(meanings[left].range)) and \(words(meanings[right].range))"
                : "what is \(words(meanings[left].range)) is never "
                    + "\(Comparison(operation.op)?.words ?? "") what is \(words(meanings[right].range))",
            subject: use.subject, at: use.query.highlight(operation.opRange, source: operation.source),
            related: [
                use.query.highlight(node: left, label: words(meanings[left].range)),
                use.query.highlight(node: right, label: words(meanings[right].range)),
            ],
            help: [
                operation.op == .and
                    ? "exchange the levels for what lies between, or write `or` for what lies outside"
                    : "compare what can have the same values"
            ],
            allowances: use.allowances)
    }

    /// As a message says it: `above 5`, `0 to 1`.
    private static func words(_ range: ValueRange) -> String {
        let (low, high) = (NumberText.shortest(range.lower), NumberText.shortest(range.upper))
        if range.lower == range.upper { return low }
        if range.upper == .infinity { return (range.low.isOpen ? "above " : "at least ") + low }
        if range.lower == -.infinity { return (range.high.isOpen ? "below " : "at most ") + high }
        return "\(low) to \(high)"
    }
}
