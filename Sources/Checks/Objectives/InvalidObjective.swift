package import Analysis
import Diagnostics
import StackDSL

/// Finds objectives that cannot be kept, measured or missed.
package struct InvalidObjective: Check {
    package static let about = CheckDescription(
        .invalidObjective,
        summary: "an objective cannot be measured, or its alerts can never fire or never end",
        rationale: """
            At 100 % there is no error budget, and an alert fires at the first error for ever. Where ten per cent may \
            fail, errors can never be 14.4 times as many: the alert cannot fire. Requests below a bound can only be \
            counted where a bucket of the histogram ends there.
            """,
        references: ["https://sre.google/workbook/alerting-on-slos/"],
        bad: [
            .stack(#"Objective("Availability", .percent(100), …)"#, stack(objective(.percent(100)))),
            .stack(
                #"Objective("Availability", .percent(0.999), …)"#, note: "a ratio taken for a percentage",
                stack(objective(.percent(0.999)))),
            .stack(
                #"Objective("Latency", .percent(95), of: .duration(latency, within: .seconds(3)))"#,
                note: "the buckets end at 0.1, 0.5, 1, 2 and 5",
                stack(
                    Objective(
                        "Latency", .percent(95), of: .duration(ExampleStack.latency, within: .seconds(3))))),
            .stack(
                #"Objective("Latency", .percent(95), of: .duration(requests, within: .seconds(2)))"#,
                note: "a counter has no buckets",
                stack(
                    Objective(
                        "Latency", .percent(95), of: .duration(ExampleStack.requests, within: .seconds(2))))),
            .stack(
                #"Objective("Availability", .percent(90), …)"#, note: "14.4 times 10 % is more than all",
                stack(objective(.percent(90)))),
            .stack(
                #"Objective("Availability", .percent(99.9), …, over: .days(7))"#,
                note: "10 % in three days is what seven days allow",
                stack(objective(.percent(99.9), over: .days(7)))),
        ],
        good: [
            .stack(#"Objective("Availability", .percent(99.9), …)"#, stack(objective(.percent(99.9)))),
            .stack(
                #"Objective("Latency", .percent(95), of: .duration(latency, within: .milliseconds(500)))"#,
                stack(
                    Objective(
                        "Latency", .percent(95), of: .duration(ExampleStack.latency, within: .milliseconds(500))))),
        ])

    private static func objective(_ target: Quantity, over window: Duration = .days(30)) -> Objective {
        Objective(
            "Availability", target,
            of: .failures([.label("status", matches: "5..")], of: ExampleStack.requests), over: window)
    }

    private static func stack(_ objective: Objective) -> Stack {
        Stack(
            "example", world: .closed, services: [ExampleStack.api], objectives: [objective],
            routing: ExampleStack.routing)
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.stack.objectives.flatMap { objective in
            // One mistake at a time: without a budget, every rate is as wrong.
            let wrong =
                ofTarget(objective) ?? ofIndicator(objective) ?? ofWindow(objective)
                ?? ofRetention(objective, stack.stack.sampleRetention) ?? ofRates(objective)
            return wrong.map { [finding($0, objective)] } ?? []
        }
    }

    private typealias Words = (message: String, help: String)

    private static func finding(_ words: Words, _ objective: Objective) -> Finding {
        Finding(
            words.message, subject: "objective \"\(objective.name.text)\"", at: Highlight(objective.site),
            help: [words.help])
    }

    private static func ofTarget(_ objective: Objective) -> Words? {
        let target = objective.target.baseValue
        if target >= 1 {
            return (
                "at \(objective.target.text) nothing may ever fail: there is no error budget to spend",
                "give a target below 100%, or declare an alert on any error"
            )
        }
        if !(target >= 0.5) {
            return (
                "a target of \(objective.target.text) allows more failures than successes",
                "write what is to be good: `.percent(99.9)`"
            )
        }
        return nil
    }

    private static func ofIndicator(_ objective: Objective) -> Words? {
        guard case .slow(let metric, let bound, _) = objective.indicator.kind else { return nil }
        switch metric.kind {
        case .nativeHistogram: return nil
        case .counter, .gauge, .summary:
            return (
                "`\(metric.name.text)` is a \(metric.kind.rawValue): it does not tell how many were faster than "
                    + bound.text,
                "use a histogram"
            )
        case .histogram:
            let value = metric.inOwnUnit(bound)
            if metric.buckets.contains(value) { return nil }
            return (
                "no bucket of `\(metric.name.text)` ends at \(bound.text)",
                "use one of its bounds, \(metric.buckets.map(NumberText.shortest).joined(separator: ", ")), or give it "
                    + "a bucket that ends there"
            )
        }
    }

    private static func ofWindow(_ objective: Objective) -> Words? {
        for burn in objective.burnRates {
            for window in [burn.long, burn.short] where window.wholeMilliseconds <= 0 || window.wholeMilliseconds % 60_000 != 0 {
                return ("a window of \(window.prometheusText) is not a whole number of minutes", "give whole minutes")
            }
            if burn.short < .minutes(5) {
                return (
                    "errors are counted over five minutes: a window of \(burn.short.prometheusText) sees no less than that",
                    "confirm over five minutes or more"
                )
            }
            if burn.short >= burn.long {
                return (
                    "the window of \(burn.short.prometheusText) that confirms is not shorter than that of "
                        + burn.long.prometheusText,
                    "by custom it is a twelfth of the longer one"
                )
            }
        }
        return nil
    }

    /// What is left of a budget cannot be told of more than is kept.
    private static func ofRetention(_ objective: Objective, _ retention: Duration?) -> Words? {
        guard let retention, let longest = (objective.windows + [objective.window]).max(), longest > retention else {
            return nil
        }
        return (
            "it looks back \(longest.prometheusText), but samples are kept for \(retention.prometheusText)",
            "keep samples longer, `PrometheusStorage(retention:)`, or promise over a shorter window"
        )
    }

    private static func ofRates(_ objective: Objective) -> Words? {
        for burn in objective.burnRates {
            let window = objective.window.prometheusText
            let spent = "\(burn.share.text) in \(burn.long.prometheusText)"
            if objective.level(of: burn) >= 1 {
                return (
                    "\(spent) of a budget of \(window) cannot be spent: more would have to fail than happens",
                    "leave this burn rate out, or give a smaller share"
                )
            }
            if burn.factor(over: objective.window) < 0.9 {
                return (
                    "\(spent) of a budget of \(window) is less than the objective allows: the alert fires while it is kept",
                    "give a longer window, by custom 30 days, or a greater share"
                )
            }
        }
        return nil
    }
}
