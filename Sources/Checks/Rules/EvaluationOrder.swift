package import Analysis
import Diagnostics
import PromQL
import StackDSL

/// Finds rules that read what other rules write before they write it, or more often than they write it.
package struct EvaluationOrder: Check {
    package static let about = CheckDescription(
        .evaluationOrder, level: .warning,
        summary: "a rule reads a recording before it is written, or faster than it is written",
        rationale: """
            The rules of a group are evaluated one after the other. What a later one records was recorded an interval ago. \
            Groups do not wait for each other: of a recording that another group writes every five minutes, a hold of one \
            minute sees a single value, however often the alert is looked at.
            """,
        references: ["https://prometheus.io/docs/prometheus/latest/configuration/recording_rules/#rule_group"],
        bad: [
            .stack(
                #"Recording("jobs:share", as: "jobs:sum / 10"), Recording("jobs:sum", …)"#,
                ExampleStack.with(recordings: [share, sum])),
            .stack(
                #"RuleGroup("slow", every: .minutes(4), …), Alert(…, for: .minutes(1), …)"#,
                slow(hold: .minutes(1))),
        ],
        good: [
            .stack(
                #"Recording("jobs:sum", …), Recording("jobs:share", as: "jobs:sum / 10")"#,
                ExampleStack.with(recordings: [sum, share])),
            .stack(#"RuleGroup("slow", every: .minutes(4), …), Alert(…, for: .minutes(8), …)"#, slow(hold: .minutes(8))),
        ])

    private static let sum = Recording("jobs:sum", as: "sum(jobs_queued)")
    private static let share = Recording("jobs:share", as: "jobs:sum / 10")

    private static func slow(hold: Duration) -> Stack {
        Stack(
            "example", services: [ExampleStack.api],
            alerts: [Alert("A", when: "jobs:sum > 5", for: hold, severity: .warning, summary: "a")],
            groups: [RuleGroup("slow", every: .minutes(4), recordings: [sum])], routing: ExampleStack.routing)
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        let writers = Writers(of: stack)
        return stack.evaluations.enumerated().flatMap { group, evaluated -> [Finding] in
            evaluated.group.recordings.enumerated().flatMap { place, rule in
                late(rule, at: (group, place), writers)
            }
                + evaluated.group.alerts.flatMap { slow($0, in: group, writers) }
        }
    }

    /// What is recorded later in the same group, and nowhere else.
    private static func late(
        _ rule: ResolvedRecording, at own: (group: Int, place: Int), _ writers: Writers
    ) -> [Finding] {
        rule.query.instantReads.compactMap { read in
            guard let all = writers.byName[read.name], let first = all.first, first.group == own.group,
                all.allSatisfy({ $0.group == own.group && $0.place > own.place })
            else { return nil }
            return Finding(
                "`\(read.name)` is recorded behind this rule: what is read here is an evaluation old",
                subject: rule.subject, at: rule.query.highlight(node: read.node),
                related: [Highlight(first.site, label: "recorded here")],
                help: ["declare `\(read.name)` before `\(rule.recording.name.text)`"],
                allowances: rule.recording.allowances)
        }
    }

    /// What another group records more rarely than the alert's hold is long.
    private static func slow(_ rule: ResolvedAlert, in group: Int, _ writers: Writers) -> [Finding] {
        let hold = rule.alert.hold
        guard hold > .zero else { return [] }
        return rule.query.instantReads.compactMap { read in
            guard let all = writers.byName[read.name], let first = all.first,
                all.allSatisfy({ $0.group != group && $0.interval > hold }),
                // Beyond that there are gaps, which is told of the group.
                first.interval < Cadence.lookback
            else { return nil }
            let interval = first.interval.prometheusText
            return Finding(
                "`\(read.name)` is recorded every \(interval): a hold of \(hold.prometheusText) sees one value of it",
                subject: rule.subject, at: rule.query.highlight(node: read.node),
                related: [Highlight(first.site, label: "recorded here, every \(interval)")],
                help: ["hold for more than \(interval), or record it more often"], allowances: rule.alert.allowances)
        }
    }
}

/// Which rules write a series of a name.
private struct Writers {
    struct Writer {
        let group: Int
        let place: Int
        let interval: Duration
        let site: DeclarationSite
    }

    private(set) var byName: [String: [Writer]] = [:]

    init(of stack: ResolvedStack) {
        for (group, evaluated) in stack.evaluations.enumerated() {
            for (place, rule) in evaluated.group.recordings.enumerated() {
                byName[rule.recording.name.text, default: []].append(
                    Writer(
                        group: group, place: place, interval: evaluated.evaluation.interval, site: rule.recording.site))
            }
        }
    }
}
