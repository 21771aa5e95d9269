package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds labels that `group_left` copies from where they are not.
package struct MissingGroupLabel: Check {
    package static let about = CheckDescription(
        .missingGroupLabel,
        summary: "`group_left` or `group_right` copies a label that is not there",
        rationale: """
            A label that the other side does not have is not copied, and one of the same name is taken away. Nothing fails: \
            texts and routes that need the label find it empty.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/querying/operators/#group-modifiers"],
        bad: [
            .alert("jobs_queued * on (instance) group_left («team») sum by (instance) (up) > 1"),
            .alert("up * on (instance) group_right («version») jobs_queued > 1"),
        ],
        good: [
            .alert("jobs_queued * on (instance) group_left () max by (instance) (up) > 1"),
            .alert("sum by (instance) (jobs_queued) * on (instance) group_left (job) max by (instance, job) (up) > 1"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.vectorOperations.flatMap { place -> [Finding] in
            guard let group = place.operation.group, place.obstacle == nil else { return [] }
            let one = group.isLeft ? place.right : place.left
            let known = one.names.sorted()
            return group.labels.filter { !$0.isVariable && !one.canHave($0.name) }.map { label in
                Finding(
                    "`group_\(group.isLeft ? "left" : "right")` copies `\(label.name)`, which the "
                        + "\(group.isLeft ? "right" : "left") side does not have",
                    subject: place.use.subject,
                    at: place.use.query.highlight(label.range, source: place.operation.source),
                    related: place.use.query.whatTook(label.name, from: one),
                    notes: one.isOpen || known.isEmpty ? [] : ["it has " + listed(known)],
                    help: Suggestion.nearest(to: label.name, among: known).map { ["did you mean `\($0)`?"] }
                        ?? ["keep the label on that side, or copy nothing: `group_\(group.isLeft ? "left" : "right") ()`"],
                    allowances: place.use.allowances)
            }
        }
    }
}
