/// What `stackc prove` finds, as people read it. Other programs judge there: nothing in a stack can allow it.
package struct ProofDescription: Sendable {
    package let id: String
    /// One sentence, as of a check.
    let summary: String
    let rationale: String
    let references: [String]

    package static let failedTest = ProofDescription(
        id: "failed-rule-test", summary: "promtool finds another state than a rule test expects",
        rationale: """
            `stackc prove` gives the rule tests below out/ to promtool. A test that the compiler made says what the compiler takes \
            Prometheus to do: where promtool finds something else, the two disagree about the rule, and promtool is right. A test \
            given with `.tested(by:)` says what a person expects: either the rule does not do what is wanted of it, or the \
            expectation is wrong. What promtool found stands beside the message.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/"])

    package static let otherReceivers = ProofDescription(
        id: "other-receivers", summary: "amtool finds that an alert reaches other receivers than its routes say",
        rationale: """
            `stackc prove` gives the routes below out/ and the labels of each alert to amtool, as far as these are known before it \
            fires. Where amtool names other receivers than the compiler, somebody is told who should not be, or is not told: \
            `stackc routes` shows the way that the compiler takes the alert to go.
            """,
        references: ["https://prometheus.io/docs/alerting/latest/configuration/#route"])

    static let all = [failedTest, otherReceivers]
}
