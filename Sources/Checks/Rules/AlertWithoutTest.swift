package import Analysis
import Diagnostics
import StackDSL

/// Finds alerts of which nothing shows that they fire.
package struct AlertWithoutTest: Check {
    package static let about = CheckDescription(
        .alertWithoutTest,
        summary: "nothing shows that an alert fires",
        rationale: """
            For each alert, series are looked for that bring its condition to hold and just not to, and promtool is given \
            what Prometheus then does: that is how an alert is known to fire before it is needed. Where none are found, the \
            alert may be one that never can fire.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/"],
        bad: [
            .alert("jobs_queued @ 1600000000 > 100", note: "it looks at a fixed time"),
            .alert(#"count({job="api"}) > 100"#, note: "any metric could be meant"),
        ],
        good: [
            .alert("jobs_queued > 100"),
            .stack(
                "Alert(…).tested(by: [AlertTest(…)])",
                ExampleStack.with(alerts: [
                    Alert("Many", when: #"count({job="api"}) > 1"#, severity: .warning, summary: "many").tested(by: [
                        AlertTest(
                            "two series", series: ["a", "b"].map { queue in
                                TestSeries(
                                    ExampleStack.queue, labels: ["job": "api", "queue": AlertText(verbatim: queue)],
                                    values: [.constant(1, for: .minutes(5))])
                            }, expect: [.firing(at: .minutes(1))])
                    ])
                ])),
        ])

    /// Rules that were read from files are shown what they do by tests of their own.
    package static let judgesFiles = false
    package static let judgesProofs = true

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        (stack.proofs ?? []).flatMap(\.unproved).map { unproved in
            Finding(
                "nothing shows that this alert fires: \(unproved.reason)", subject: unproved.alert.subject,
                at: Highlight(unproved.alert.alert.site),
                help: ["give series yourself: `.tested(by: [AlertTest(\"…\", series: [TestSeries(…)], expect: [.firing(at: …)])])`"],
                allowances: unproved.alert.alert.allowances)
        }
    }
}
