package import Analysis
import Diagnostics
import StackDSL

/// Finds holds that are shorter than the interval at which they are looked at.
package struct HoldBelowEvaluationInterval: Check {
    package static let about = CheckDescription(
        .holdBelowEvaluationInterval,
        summary: "a hold is shorter than the evaluation interval",
        rationale: """
            An alert is looked at once per evaluation. A hold shorter than that cannot be told from one of a whole \
            interval: what is written is not what happens.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/alerting_rules/"],
        bad: [
            .alert("jobs_queued > 100", for: .seconds(5), note: "evaluated every 15 s"),
            .stack(
                #"RuleGroup("slow", every: .minutes(5), alerts: [Alert(…, for: .minutes(1), …)])"#,
                Stack("example", groups: [
                    RuleGroup("slow", every: .minutes(5), alerts: [
                        Alert("A", when: "jobs_queued > 100", for: .minutes(1), severity: .warning, summary: "a")
                    ])
                ])),
        ],
        good: [
            .alert("jobs_queued > 100", for: .seconds(15)),
            .alert("jobs_queued > 100", for: .zero, note: "no hold at all: it fires at the first evaluation"),
        ])

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let alerts = stack.groups.flatMap { group -> [Finding] in
            let interval = group.interval ?? stack.stack.prometheus.evaluationInterval
            return group.alerts.compactMap { rule in
                finding(
                    rule.alert.hold, below: interval, rule.subject, rule.alert.site, rule.alert.allowances)
            }
        }
        guard let loki = stack.stack.loki else { return alerts }
        return alerts
            + stack.logGroups.flatMap { group -> [Finding] in
                let interval = group.interval ?? loki.evaluationInterval
                return group.alerts.compactMap { rule in
                    finding(
                        rule.alert.hold, below: interval, rule.subject, rule.alert.site, rule.alert.allowances)
                }
            }
    }

    private static func finding(
        _ hold: Duration, below interval: Duration, _ subject: String, _ site: DeclarationSite,
        _ allowances: [Allowance]
    ) -> Finding? {
        guard hold > .zero, hold < interval else { return nil }
        return Finding(
            "a hold of \(hold.prometheusText) is shorter than the evaluation interval of "
                + interval.prometheusText, subject: subject, at: Highlight(site),
            help: ["hold for at least \(interval.prometheusText), or not at all"], allowances: allowances)
    }
}
