package import Analysis
import Diagnostics
import LogQL
import PromQL
import StackDSL

/// Finds alerts on the few greatest, which are others every time.
package struct UnstableAlert: Check {
    package static let about = CheckDescription(
        .unstableAlert, level: .warning,
        summary: "an alert is about the few series that an aggregation picks",
        rationale: """
            Prometheus knows an alert by the labels of its series. Which series are the five greatest changes from one \
            evaluation to the next: one alert ends, another begins its hold anew, although nothing got better. And the \
            sixth, as bad, is told to nobody.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/operators/#aggregation-operators"],
        bad: [
            .alert("«topk»(5, jobs_queued) > 100"),
            .alert("«bottomk»(1, cache_hit_ratio) < 0.5"),
            .alert("«topk»(3, jobs_queued > 100)"),
        ],
        good: [
            .alert("jobs_queued > 100"),
            .alert("sum(topk(5, jobs_queued)) > 100", note: "one series, whichever they are"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let alerts = (stack.groups + stack.grafanaGroups).flatMap(\.alerts).flatMap { rule in
            (rule.query.tree?.picks ?? []).map { aggregation in
                finding(
                    aggregation.op.rawValue, rule.query.highlight(aggregation.opRange, source: aggregation.source),
                    rule.subject, rule.alert.allowances)
            }
        }
        return alerts
            + stack.logAlerts.flatMap { rule in
                (rule.query.tree?.picks ?? []).map { name, range in
                    finding(name, rule.query.place.highlight(range), rule.subject, rule.alert.allowances)
                }
            }
    }

    private static func finding(
        _ name: String, _ place: Highlight, _ subject: String, _ allowances: [Allowance]
    ) -> Finding {
        Finding(
            name == AggregationOperator.limitRatio.rawValue
                ? "`\(name)` leaves series out: what is wrong with them is told to nobody"
                : "which series `\(name)` keeps changes: alerts end and begin anew, and others as bad are told to nobody",
            subject: subject, at: place,
            help: ["alert on all that are beyond the level, and show the few worst in a panel"], allowances: allowances)
    }
}

extension Tree {
    private func keepsSome(_ node: Int) -> Bool {
        guard let parameter = children(of: node).first, case .number(let literal) = nodes[parameter].kind else { return true }
        return literal.value >= 1
    }

    /// The aggregations that pick series, where these are the query's own.
    fileprivate var picks: [Aggregation] {
        var found: [Aggregation] = []
        var waiting = nodes.isEmpty ? [] : [root]
        while let node = waiting.popLast() {
            switch nodes[node].kind {
            case .parentheses, .unary: waiting += children(of: node)
            case .aggregation(let index):
                let aggregation = aggregations[Int(index)]
                let isPick = [.topk, .bottomk, .limitk, .limitRatio].contains(aggregation.op)
                // One that keeps none at all is another check's.
                if isPick, keepsSome(node) || aggregation.op == .limitRatio { found.append(aggregation) }
            case .binary(let index):
                let (left, right) = operands(of: node)
                let op = binaries[Int(index)].op
                if op == .and || op == .or || op == .unless {
                    waiting += [right, left]
                } else if binaries[Int(index)].matching?.isOn == true {
                    // One of each group, for the join: the group is what the alert is about.
                    break
                } else if type(of: left) == .scalar || binaries[Int(index)].group?.isLeft == false {
                    waiting.append(right)
                } else {
                    waiting.append(left)
                }
            default: break
            }
        }
        return found
    }
}

extension LogTree {
    /// The aggregations that pick series, where these are the query's own.
    fileprivate var picks: [(name: String, range: TextRange)] {
        var found: [(name: String, range: TextRange)] = []
        var waiting = nodes.isEmpty ? [] : [root]
        while let node = waiting.popLast() {
            switch nodes[node].kind {
            case .labelReplace, .binary: waiting += children(of: node)
            case .vectorAggregation(let op, let index) where [.topk, .bottomk, .approxTopk].contains(op):
                found.append((op.rawValue, aggregations[Int(index)].opRange))
            default: break
            }
        }
        return found
    }
}
