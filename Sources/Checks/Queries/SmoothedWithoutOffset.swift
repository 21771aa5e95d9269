package import Analysis
import PromQL
import StackDSL

/// Finds rules that smooth towards a sample that is not there yet.
package struct SmoothedWithoutOffset: Check {
    package static let about = CheckDescription(
        .smoothedWithoutOffset,
        summary: "a rule reads a smoothed range at the very moment",
        rationale: """
            `smoothed` draws a line from the last sample within the range to the first one behind it. A rule that is \
            evaluated now has none behind it: the end of the range counts as flat, and the result is too small every \
            time. A rule that looks a while back sees both.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/feature_flags/#extended-range-selectors"],
        bad: [
            .stack(#"Recording(…, as: "rate(http_requests_total[5m] smoothed)")"#, stack(smoothed)),
            .stack(#"Recording(…, as: "sum(jobs_queued smoothed)")"#, stack("sum(jobs_queued smoothed)")),
        ],
        good: [
            .stack(
                #"Recording(…, as: "rate(http_requests_total[5m] smoothed offset 1m)")"#,
                stack("rate(http_requests_total[5m] smoothed offset 1m)")),
            .stack(
                #"Recording(…, as: "rate(http_requests_total[5m] anchored)")"#, note: "looks before the range, not behind",
                stack("rate(http_requests_total[5m] anchored)")),
            .stack(#"RuleGroup("late", queryOffset: .minutes(1), …)"#, stack(smoothed, queryOffset: .minutes(1))),
        ])

    private static let smoothed: PromQuery = "rate(http_requests_total[5m] smoothed)"

    private static func stack(_ query: PromQuery, queryOffset: Duration? = nil) -> Stack {
        Stack(
            "example", prometheus: PrometheusServer(features: [.extendedRangeSelectors]), services: [ExampleStack.api],
            groups: [
                RuleGroup("rates", queryOffset: queryOffset, recordings: [Recording("job:requests:rate5m", as: query)])
            ])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.queryUses.flatMap { use -> [Finding] in
            guard let tree = use.query.tree, let evaluation = use.evaluation, evaluation.queryOffset <= .zero else {
                return []
            }
            // A subquery's steps lie in the past but for the last one: only what is read at the moment itself is wrong.
            let isNow = !tree.nodes.contains { if case .subquery = $0.kind { true } else { false } }
            return tree.nodes.indices.compactMap { node in
                guard isNow, let modifiers = tree.modifiers(of: node), modifiers.selection == .smoothed,
                    modifiers.offset == nil, modifiers.at == nil
                else { return nil }
                return Finding(
                    "`smoothed` needs the sample behind the range, which is not there yet when the rule is evaluated",
                    subject: use.subject, at: use.query.highlight(node: node),
                    help: ["give the group a `queryOffset:` of one scrape or more, or the selector an `offset`"],
                    helpForFiles: ["give the group a `query_offset` of one scrape or more, or the selector an `offset`"],
                    allowances: use.allowances)
            }
        }
    }
}

extension Tree {
    /// What stands behind a selector or its range.
    fileprivate func modifiers(of node: Int) -> SelectorModifiers? {
        switch nodes[node].kind {
        case .vectorSelector(let index): selectors[Int(index)].modifiers
        case .matrixSelector(let index): ranges[Int(index)].modifiers
        default: nil
        }
    }
}
