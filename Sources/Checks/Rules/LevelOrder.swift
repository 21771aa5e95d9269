package import Analysis
import Diagnostics
import StackDSL

/// Finds pairs of levels in which the louder one does not come later.
package struct LevelOrder: Check {
    package static let about = CheckDescription(
        .levelOrder,
        summary: "the levels of a warning and a critical alert are swapped, equal, or all but equal",
        rationale: """
            A warning is to be seen before somebody is paged. Where the critical level is reached first, or at the same \
            time, the warning tells nothing that the page did not tell, and the first that anybody hears of it is the page.
            """,
        references: ["https://github.com/prometheus/node_exporter/pull/2373"],
        bad: [
            .stack(
                #"Levels(warning: .above(.count(100)), critical: .above(.count(50)))"#, note: "swapped",
                levels(100, 50)),
            .stack(#"Levels(warning: .above(.count(100)), critical: .above(.count(100)))"#, levels(100, 100)),
            .stack(
                #"Levels(warning: .above(.count(1000)), critical: .above(.count(1001)))"#, note: "all but equal",
                levels(1000, 1001)),
        ],
        good: [
            .stack(#"Levels(warning: .above(.count(50)), critical: .above(.count(100)))"#, levels(50, 100)),
            .stack(
                "a warning at once, and a page after an hour at the same level",
                ExampleStack.with(alerts: [
                    alert("jobs_queued > 100", .warning), alert("jobs_queued > 100", .critical, for: .hours(1)),
                ])),
        ])

    private static func levels(_ warning: Double, _ critical: Double) -> Stack {
        ExampleStack.with(
            alerts: Alert.levels(
                "QueueFull", when: "jobs_queued",
                is: Levels(warning: .above(.count(warning)), critical: .above(.count(critical))), for: .minutes(5),
                summary: "full"))
    }

    private static func alert(_ query: PromQuery, _ severity: Severity, for hold: Duration = .minutes(5)) -> Alert {
        Alert("QueueFull", when: query, for: hold, severity: severity, summary: "full")
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        stack.conditionsOnTheSame.flatMap { conditions in
            conditions.flatMap { low in
                conditions.compactMap { high in
                    guard let rank = low.rule.alert.severity.rank, let louder = high.rule.alert.severity.rank, rank < louder,
                        // Who waits longer for the louder one may well begin at the same level.
                        high.rule.alert.hold <= low.rule.alert.hold
                    else { return nil }
                    return finding(low, high)
                }
            }
        }
    }

    private static func finding(_ low: AlertCondition, _ high: AlertCondition) -> Finding? {
        guard let highFirst = low.implies(high), let lowFirst = high.implies(low) else { return nil }
        let (quiet, loud) = (low.rule.alert.severity.text, high.rule.alert.severity.text)
        let message: String
        let cure: String
        // The first level in which the two differ; that of all where they do not.
        let index = zip(low.levels, high.levels).enumerated().first { $1.0.value != $1.1.value }?.offset ?? 0
        if highFirst, lowFirst {
            message = "the level of \(loud) is that of \(quiet): the \(quiet) alert tells nothing of its own"
            cure = "let \(quiet) begin earlier, or leave it out"
        } else if highFirst {
            message = "\(loud) begins before \(quiet): the two levels are swapped"
            cure = "exchange the levels"
        } else if lowFirst, low.levels[index].isAllBut(high.levels[index]) {
            message = "between the levels of \(quiet) and \(loud) there is next to nothing: both begin together"
            cure = "let \(quiet) begin earlier"
        } else {
            return nil
        }
        var other = low.levels[index].place
        other.label = "the level of \(quiet)"
        return Finding(
            message, subject: high.rule.subject, at: high.levels[index].place, related: [other], help: [cure],
            allowances: low.rule.alert.allowances + high.rule.alert.allowances)
    }
}

extension Severity {
    /// Its place among severities that are known to be ordered: three of one custom, four of another.
    fileprivate var rank: Int? {
        switch self {
        case .info: 0
        case .low: 1
        case .warning, .medium: 2
        case .high: 3
        case .critical: 4
        default: nil
        }
    }
}

extension AlertCondition.Level {
    /// Whether another level is less than a fiftieth away. A ratio near one is measured by what is missing; a temperature
    /// and a point in time have no zero to measure from.
    fileprivate func isAllBut(_ other: Self) -> Bool {
        if let unit, unit == .celsius || unit == .timestamp { return false }
        var size = max(value.magnitude, other.value.magnitude)
        if unit == .ratio || unit == .percent {
            let whole = unit == .ratio ? 1.0 : 100.0
            size = min(size, max((whole - value).magnitude, (whole - other.value).magnitude))
        }
        return value != other.value && (value - other.value).magnitude < size * 0.02
    }
}
