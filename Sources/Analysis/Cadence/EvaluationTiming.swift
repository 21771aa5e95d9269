import StackDSL

/// When the rules of a group are evaluated.
package struct EvaluationTiming: Sendable {
    /// How often.
    package let interval: Duration
    /// How far in the past.
    package let queryOffset: Duration
}

extension ResolvedStack {
    /// The groups of Prometheus' and Grafana's rules, with what the server says where a group does not.
    package var evaluations: [(group: ResolvedRuleGroup, evaluation: EvaluationTiming)] {
        let server = stack.prometheus
        let own = groups.map { group in
            (
                group,
                EvaluationTiming(
                    interval: group.interval ?? server.evaluationInterval,
                    queryOffset: group.queryOffset ?? server.ruleQueryOffset ?? .zero)
            )
        }
        return own
            + grafanaGroups.map { group in
                (group, EvaluationTiming(interval: group.interval ?? .minutes(1), queryOffset: .zero))
            }
    }
}
