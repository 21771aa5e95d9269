package import Analysis
import Diagnostics
import StackDSL

/// Finds alerts that look at less time than lies between two events.
package struct WindowBelowPeriod: Check {
    package static let about = CheckDescription(
        .windowBelowPeriod,
        summary: "an alert looks at less time than lies between two events",
        rationale: """
            What happens once a day is not in the last hour for twenty-three hours of each day. An alert that misses it \
            fires every day, and one that waits longer than the window for it to go on never fires.
            """,
        references: ["https://prometheus.io/docs/practices/alerting/#offline-processing"],
        bad: [
            .stack(
                #"increase(backups_total[6h]) == 0, every: .hours(24)"#, stack("increase(backups_total[6h]) == 0")),
            .stack(
                #"increase(backups_total[5m]) > 0 for ten minutes, every: .hours(24)"#,
                stack("increase(backups_total[5m]) > 0")),
            .stack(
                #"time() - backup_last_success_timestamp_seconds > 3600, every: .hours(24)"#,
                stack("time() - backup_last_success_timestamp_seconds > 3600")),
        ],
        good: [
            .stack(
                #"increase(backups_total[26h]) == 0, every: .hours(24)"#, stack("increase(backups_total[26h]) == 0")),
            .stack(
                #"time() - backup_last_success_timestamp_seconds > 90000, every: .hours(24)"#,
                stack("time() - backup_last_success_timestamp_seconds > 90000")),
        ])

    private static func stack(_ query: PromQuery) -> Stack {
        Stack(
            "example",
            services: [
                Service(
                    "backup", scrapes: [.http(port: 8080)],
                    metrics: [
                        .counter("backups_total", every: .hours(24)),
                        .gauge("backup_last_success_timestamp_seconds", unit: .timestamp, every: .hours(24)),
                    ])
            ],
            alerts: [Alert("A", when: query, for: .minutes(10), severity: .warning, summary: "a")],
            routing: ExampleStack.routing)
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.alerts.flatMap { rule in
            rule.eventReadings.compactMap { reading in
                guard let period = reading.metric.period, period > .zero,
                    let words = words(reading.kind, every: period, rule.alert.hold)
                else { return nil }
                return Finding(
                    words.message, subject: rule.subject, at: rule.query.highlight(node: reading.node),
                    related: [Highlight(reading.metric.site, label: "declared here")], help: [words.help],
                    allowances: rule.alert.allowances + reading.metric.allowances)
            }
        }
    }

    private static func words(
        _ kind: EventReading.Kind, every period: Duration, _ hold: Duration
    ) -> (message: String, help: String)? {
        let every = period.prometheusText
        let hour = period + .minutes(60)
        switch kind {
        case .missing(let milliseconds):
            let window = Duration.milliseconds(milliseconds)
            guard window + hold <= period else { return nil }
            return (
                "this fires although all is well: it happens every \(every), and `[\(window.prometheusText)]` is no longer",
                "look at more than one period, e.g. `[\(hour.prometheusText)]`"
            )
        case .old(let seconds):
            guard seconds >= 0, seconds < 1e9, .seconds(seconds) + hold <= period else { return nil }
            let age = Duration.seconds(seconds).prometheusText
            return (
                "this fires although all is well: it happens every \(every), and an age of \(age) is reached every time",
                "allow more than one period, e.g. `> \(hour.wholeMilliseconds / 1_000)`"
            )
        case .happened(let milliseconds):
            let window = Duration.milliseconds(milliseconds)
            guard hold >= window, window < period else { return nil }
            return (
                "this never fires: it happens every \(every) and is seen for \(window.prometheusText), less than the hold "
                    + "of \(hold.prometheusText) asks for",
                "leave out the hold, or look at a longer range"
            )
        }
    }
}
