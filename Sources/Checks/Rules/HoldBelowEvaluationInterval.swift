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
        let alerts = stack.evaluations.flatMap { group, evaluation in
            group.alerts.flatMap { rule in
                findings(
                    rule.alert.hold, rule.alert.keepFiring, below: evaluation.interval, rule.subject, rule.alert.site,
                    rule.alert.allowances)
            }
        }
        guard let loki = stack.stack.loki else { return alerts }
        return alerts
            + stack.logGroups.flatMap { group -> [Finding] in
                let interval = group.interval ?? loki.evaluationInterval
                return group.alerts.flatMap { rule in
                    findings(
                        rule.alert.hold, rule.alert.keepFiring, below: interval, rule.subject, rule.alert.site,
                        rule.alert.allowances)
                }
            }
    }

    private static func findings(
        _ hold: Duration, _ keepFiring: Duration, below interval: Duration, _ subject: String,
        _ site: DeclarationSite, _ allowances: [Allowance]
    ) -> [Finding] {
        let times = [
            (hold, "a hold of \(hold.prometheusText)", "hold"),
            (keepFiring, "keeping an alert firing for \(keepFiring.prometheusText)", "keep it firing"),
        ]
        return times.filter { $0.0 > .zero && $0.0 < interval }.map { _, what, verb in
            Finding(
                "\(what) is shorter than the evaluation interval of \(interval.prometheusText)", subject: subject,
                at: Highlight(site), help: ["\(verb) for at least \(interval.prometheusText), or not at all"],
                allowances: allowances)
        }
    }
}
