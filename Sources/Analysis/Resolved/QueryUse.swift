import Concurrency
package import Diagnostics
package import StackDSL

/// A place of a stack where a PromQL query is used.
///
/// An object, since every check passes over all of them: a reference is cheap to hand on.
package final class QueryUse: Sendable {
    /// Who evaluates it.
    package enum Reader: Sendable, Hashable {
        case alert, recording, panel, annotation, variable
    }

    package let query: ResolvedQuery
    package let reader: Reader
    /// How a rule is evaluated; nil of what somebody looks at.
    package let evaluation: EvaluationTiming?
    /// `alert "X"`, `panel "Y"`: as diagnostics name it.
    package let subject: String
    package let site: DeclarationSite
    package let allowances: [Allowance]
    /// The rule whose condition it is.
    package let rule: ResolvedAlert?

    init(
        query: ResolvedQuery, reader: Reader, evaluation: EvaluationTiming? = nil, subject: String, site: DeclarationSite,
        allowances: [Allowance], rule: ResolvedAlert? = nil
    ) {
        self.query = query
        self.reader = reader
        self.evaluation = evaluation
        self.subject = subject
        self.site = site
        self.allowances = allowances
        self.rule = rule
    }
}

extension ResolvedStack {
    /// Every PromQL query of the stack, in the order of declaration.
    func allQueryUses() -> [QueryUse] {
        var uses = evaluations.concurrentFlatMap { group, evaluation in
            let recordings = group.recordings.map { rule in
                QueryUse(
                    query: rule.query, reader: .recording, evaluation: evaluation, subject: rule.subject, site: rule.recording.site,
                    allowances: rule.recording.allowances)
            }
            return recordings
                + group.alerts.map { rule in
                    QueryUse(
                        query: rule.query, reader: .alert, evaluation: evaluation, subject: rule.subject, site: rule.alert.site,
                        allowances: rule.alert.allowances, rule: rule)
                }
        }
        for dashboard in dashboards {
            for panel in dashboard.rows.flatMap(\.panels) {
                uses += panel.queries.compactMap { query in
                    query.metrics.map {
                        QueryUse(
                            query: $0, reader: .panel, subject: panel.subject, site: panel.panel.site,
                            allowances: panel.panel.allowances + dashboard.dashboard.allowances)
                    }
                }
            }
            uses += dashboard.furtherUses
        }
        return uses
    }
}

extension ResolvedDashboard {
    /// The queries of its annotations and variables.
    fileprivate var furtherUses: [QueryUse] {
        let ofAnnotations = annotations.map { annotation in
            QueryUse(
                query: annotation.query, reader: .annotation,
                subject: "annotation \"\(annotation.annotation.name.text)\"", site: dashboard.site,
                allowances: dashboard.allowances)
        }
        let ofVariables = variables.compactMap { variable in
            variable.metrics.map {
                QueryUse(
                    query: $0, reader: .variable, subject: "variable \"\(variable.variable.name.text)\"",
                    site: variable.variable.site, allowances: dashboard.allowances)
            }
        }
        return ofAnnotations + ofVariables
    }
}

extension ResolvedLogAlert {
    /// As diagnostics name it.
    package var subject: String { "log alert \"\(alert.name.text)\"" }
}

extension ResolvedLogRecording {
    /// As diagnostics name it.
    package var subject: String { "log recording \"\(recording.name.text)\"" }
}

extension ResolvedRecording {
    /// As diagnostics name it.
    package var subject: String { "recording \"\(recording.name.text)\"" }
}

extension ResolvedPanel {
    /// As diagnostics name it.
    package var subject: String { "panel \"\(panel.title.rendered)\"" }
}
