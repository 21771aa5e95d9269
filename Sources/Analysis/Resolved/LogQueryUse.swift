package import StackDSL

/// A place of a stack where a LogQL query is used.
package struct LogQueryUse: Sendable {
    package let query: ResolvedLogQuery
    /// Whether a rule evaluates it, which needs numbers.
    package let isRule: Bool
    /// As diagnostics name it.
    package let subject: String
    package let allowances: [Allowance]
}

extension ResolvedStack {
    /// Every LogQL query of the stack, in the order of declaration.
    package var logQueryUses: [LogQueryUse] {
        let ofRules = logGroups.flatMap { group in
            group.recordings.map { rule in
                LogQueryUse(
                    query: rule.query, isRule: true, subject: rule.subject,
                    allowances: rule.recording.allowances)
            }
                + group.alerts.map { rule in
                    LogQueryUse(
                        query: rule.query, isRule: true, subject: rule.subject, allowances: rule.alert.allowances)
                }
        }
        let ofPanels = dashboards.flatMap { dashboard in
            dashboard.rows.flatMap(\.panels).flatMap { panel in
                panel.queries.compactMap { query in
                    query.logs.map {
                        LogQueryUse(
                            query: $0, isRule: false, subject: panel.subject,
                            allowances: panel.panel.allowances + dashboard.dashboard.allowances)
                    }
                }
            }
        }
        let ofOperations = operationsQueries.map { useful in
            LogQueryUse(query: useful.query, isRule: false, subject: "log query \"\(useful.title)\"", allowances: [])
        }
        return ofRules + ofPanels + ofOperations
    }
}
