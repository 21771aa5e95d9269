package import Analysis
import Diagnostics
import StackDSL

/// Finds pairs of levels of which both are told.
package struct UnhiddenLevel: Check {
    package static let about = CheckDescription(
        .unhiddenLevel, level: .warning,
        summary: "a warning is told beside the critical alert that it was declared with",
        rationale: """
            Of two levels that are declared together, the higher one hides the lower one about the same thing. What the same \
            thing is, the labels of the query say: where they are not known, as of a metric that nobody declared, nothing \
            can be hidden, and whoever is paged is warned of the same besides.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule"],
        bad: [
            .stack(
                #"Alert.levels("QueueFull", when: "queue_length", …), of a metric that nobody declared"#,
                levels("queue_length")),
            .stack(
                #"Alert.levels("QueueFull", when: "max without (pod) (queue_length)", …)"#,
                levels("max without (pod) (queue_length)")),
        ],
        good: [
            .stack(#"Alert.levels("QueueFull", when: "jobs_queued", …)"#, levels("jobs_queued", world: .closed)),
            .stack(
                #"Alert.levels("QueueFull", when: "max by (queue) (queue_length)", …)"#, note: "these are all of its labels",
                levels("max by (queue) (queue_length)")),
            .stack(
                #"Inhibition.bySeverity([.critical, .warning], equal: ["queue"])"#,
                levels("queue_length", Inhibition.bySeverity([.critical, .warning], equal: ["queue"]))),
        ])

    private static func levels(_ query: PromQuery, _ inhibitions: [Inhibition] = [], world: Stack.World = .open) -> Stack {
        Stack(
            "example", world: world, services: [ExampleStack.api],
            alerts: Alert.levels(
                "QueueFull", when: query, is: Levels(warning: .above(.count(50)), critical: .above(.count(100))),
                for: .minutes(5), summary: "full"),
            routing: Routing(default: ExampleStack.oncall, inhibitions: inhibitions))
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.unhiddenLevels.map { lower, higher in
            let (quiet, loud) = (lower.alert.severity.text, higher.alert.severity.text)
            return Finding(
                "while this fires as \(loud), it is told as \(quiet) as well: the labels of its query are not known, so "
                    + "nothing hides it",
                subject: lower.subject, at: Highlight(lower.alert.site),
                help: [
                    "declare the metric with its labels, aggregate `by (…)`, or say what hides what: "
                        + "`Inhibition.bySeverity([…], equal: [.job, .instance])`"
                ],
                allowances: lower.alert.allowances)
        }
    }
}
