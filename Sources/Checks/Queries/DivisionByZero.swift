package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds alerts on quotients whose divisor can be zero.
package struct DivisionByZero: Check {
    package static let about = CheckDescription(
        .divisionByZero, level: .warning,
        summary: "an alert on a quotient fires when the divisor is zero",
        rationale: """
            Anything divided by zero is infinite, and above every level: a limit of 0 often means "no limit", and no worker \
            that is up is another incident than a long queue. The alert fires for a reason that its text does not name.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/operators/#arithmetic-binary-operators"],
        bad: [
            .alert("sum(jobs_queued) / «sum(up)» > 100", note: "none is up"),
            .alert("jobs_queued / on (instance) group_left () «process_resident_memory_bytes» > 5", note: "declared as 0 or more"),
        ],
        good: [
            .alert("sum(jobs_queued) / (sum(up) > 0) > 100"),
            .alert("sum(jobs_queued) / sum(up) > 100 and sum(up) > 0"),
            .alert("count(up == 0) / count(up) > 0.5", note: "nothing counted is nothing, not 0"),
            .alert("sum(rate(http_requests_total[5m])) / sum(rate(http_requests_total[1h])) > 2",
                note: "0 / 0 is no number, and above no level"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.levels.compactMap { place in
            guard place.rule != nil, place.comparison == .above || place.comparison == .atLeast, place.level >= 0,
                let tree = place.query.tree, let quotient = quotient(in: place.node, tree, place.query),
                !isGuarded(quotient.divisor, tree)
            else { return nil }
            let range = place.query.meanings[quotient.divisor].range
            return Finding(
                "where this is 0, the quotient is infinite, and the alert fires", subject: place.subject,
                at: place.query.highlight(node: quotient.divisor, label: why(range)),
                help: ["let only others through: `/ (... > 0)`"],
                allowances: place.allowances + (place.query.meanings[quotient.divisor].metric?.allowances ?? []))
        }
    }

    /// The division whose result is compared, where its divisor is known to be zero at times.
    private static func quotient(in node: Int, _ tree: Tree, _ query: ResolvedQuery) -> (dividend: Int, divisor: Int)? {
        var node = node
        while true {
            node = tree.unwrapped(node)
            switch tree.nodes[node].kind {
            case .binary(let index):
                let (left, right) = tree.operands(of: node)
                let op = tree.binaries[Int(index)].op
                guard op == .multiply || op == .divide else { return nil }
                if let factor = query.meanings[right].range.constant, factor > 0 {
                    node = left
                } else if op == .multiply, let factor = query.meanings[left].range.constant, factor > 0 {
                    node = right
                } else {
                    guard op == .divide, isKnownZero(query.meanings[right].range),
                        query.meanings[node].range.low.reason != .partOfWhole,
                        query.meanings[node].observations?.part != .mean
                    else { return nil }
                    return (left, right)
                }
            default: return nil
            }
        }
    }

    private static func isKnownZero(_ range: ValueRange) -> Bool {
        range.hasZero && range.lower >= 0 && range.low.reason != nil && range.low.reason != .partOfWhole
    }

    private static func why(_ range: ValueRange) -> String {
        switch range.low.reason {
        case .declared(let metric): "`\(metric.name.text)` is declared with a range that has 0"
        case .state(let name): "`\(name)` is 0 or 1"
        case .function(let name): "`\(name)` gives 0 as well"
        case .lastBucket, .partOfWhole, .filter, nil: "may be 0"
        }
    }

    /// Whether the query compares the divisor with something, at another place.
    private static func isGuarded(_ divisor: Int, _ tree: Tree) -> Bool {
        tree.nodes.indices.contains { node in
            guard case .binary(let index) = tree.nodes[node].kind, tree.binaries[Int(index)].op.isComparison else {
                return false
            }
            let (left, right) = tree.operands(of: node)
            return tree.isSame(left, divisor) || tree.isSame(right, divisor)
        }
    }
}
