package import Analysis
import Diagnostics
import StackDSL

/// Finds alerts that fire whenever another one of the same severity does.
package struct OverlappingAlerts: Check {
    package static let about = CheckDescription(
        .overlappingAlerts, level: .warning,
        summary: "whenever one alert fires, another one of the same severity fires too",
        rationale: """
            Two warnings about one value, at 75 % and at 80 %, go to the same people: beyond 80 % they are told the same \
            thing twice. Of two levels, one is to be louder, or one is to go.
            """,
        references: ["https://github.com/metallb/metallb/issues/1671"],
        bad: [
            .stack(
                #"Alert("Full75", when: "jobs_queued > 75", …), Alert("Full80", when: "jobs_queued > 80", …)"#,
                ExampleStack.with(alerts: [alert("Full75", "jobs_queued > 75"), alert("Full80", "jobs_queued > 80")])),
            .stack(
                #"Alert("Full", when: "jobs_queued > 75", …), Alert("Busy", when: "jobs_queued > 75", …)"#,
                note: "one alert under two names",
                ExampleStack.with(alerts: [alert("Full", "jobs_queued > 75"), alert("Busy", "jobs_queued > 75")])),
        ],
        good: [
            .stack(
                "one of them is critical",
                ExampleStack.with(alerts: [
                    alert("Full75", "jobs_queued > 75"), alert("Full80", "jobs_queued > 80", .critical),
                ])),
            .stack(
                "the higher one does not wait",
                ExampleStack.with(alerts: [
                    alert("Full75", "jobs_queued > 75", for: .hours(1)), alert("Full80", "jobs_queued > 80"),
                ])),
        ])

    private static func alert(
        _ name: Name, _ query: PromQuery, _ severity: Severity = .warning, for hold: Duration = .minutes(5)
    ) -> Alert {
        Alert(name, when: query, for: hold, severity: severity, summary: "full")
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let inhibitions = stack.inhibitions
        return stack.conditionsOnTheSame.flatMap { conditions in
            conditions.indices.flatMap { index in
                conditions[..<index].compactMap { earlier -> Finding? in
                    let later = conditions[index]
                    // Of one name, they are a rule declared twice.
                    guard later.rule.alert.severity == earlier.rule.alert.severity,
                        later.rule.alert.name != earlier.rule.alert.name
                    else { return nil }
                    return finding(later, whenever: earlier, stack, inhibitions)
                        ?? finding(earlier, whenever: later, stack, inhibitions)
                }
            }
        }
    }

    /// That an alert fires whenever another one does.
    private static func finding(
        _ wide: AlertCondition, whenever narrow: AlertCondition, _ stack: ResolvedStack, _ inhibitions: [Inhibition]
    ) -> Finding? {
        guard narrow.implies(wide) == true, narrow.rule.alert.hold >= wide.rule.alert.hold,
            let place = narrow.levels.first?.place
        else { return nil }
        let (source, target) = (AlertLabels(of: narrow.rule, in: stack.stack), AlertLabels(of: wide.rule, in: stack.stack))
        let isHidden = inhibitions.contains { inhibition in
            inhibition.source.allSatisfy { source.satisfies($0) != false }
                && inhibition.target.allSatisfy { target.satisfies($0) != false }
        }
        if isHidden { return nil }
        let (name, other) = (narrow.rule.alert.name.text, wide.rule.alert.name.text)
        let severity = narrow.rule.alert.severity.text
        return Finding(
            "whenever `\(name)` fires, `\(other)` fires too, as \(severity) as well: one thing is told twice",
            subject: narrow.rule.subject, at: place, related: wide.levels.prefix(1).map { level in
                var place = level.place
                place.label = "the level of `\(other)`"
                return place
            },
            help: ["give one of them another severity, or leave it out"],
            allowances: narrow.rule.alert.allowances + wide.rule.alert.allowances)
    }
}
