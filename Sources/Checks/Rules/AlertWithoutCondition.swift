package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds alerts whose query has a result whatever the values are.
package struct AlertWithoutCondition: Check {
    package static let about = CheckDescription(
        .alertWithoutCondition,
        summary: "an alert has no condition",
        rationale: """
            Prometheus fires an alert for every series that its expression returns, whatever the value. Without a \
            comparison or `absent`, a program that merely starts to report the series wakes somebody up.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/"],
        bad: [
            .alert("«jobs_queued»"),
            .alert("«jobs_queued > bool 100»", note: "`bool` keeps every series, as 0 or 1"),
        ],
        good: [
            .alert("jobs_queued > 100"),
            .alert("jobs_queued", is: .above(.count(100))),
            .alert(#"absent(up{job="api"})"#),
            .alert("vector(1)", note: "how a watchdog says that it always fires"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.alerts.compactMap { rule in
            guard rule.alert.threshold == nil, let tree = rule.query.tree, let meaning = rule.query.meaning,
                !meaning.isConditional,
                tree.type == .instantVector || tree.type == .scalar, !isWatchdog(tree, rule.query),
                // What was meant to be compared is another check's.
                tree.operatorTakingFallback(of: tree.unwrapped(tree.root)) == nil
            else { return nil }
            let hasBool = tree.binaries.contains(where: \.isBool)
            return Finding(
                "this alert fires for every series, whatever its value", subject: rule.subject,
                at: rule.query.highlight(node: tree.root),
                help: [
                    hasBool
                        ? "leave out `bool`: without it, only the series that satisfy the comparison remain"
                        : "compare the query with a level: `is: .above(...)`, or `> ...` in the query"
                ],
                allowances: rule.alert.allowances)
        }
    }

    /// `vector(1)` by itself: there is no other reason to write it.
    private static func isWatchdog(_ tree: Tree, _ query: ResolvedQuery) -> Bool {
        let inside = tree.nodes.last { if case .parentheses = $0.kind { false } else { true } }
        guard case .call(let function)? = inside?.kind, function.name == "vector" else { return false }
        return query.meaning?.range.constant.map { $0 != 0 } ?? false
    }
}
