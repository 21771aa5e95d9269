import StackDSL

private func full(
    for hold: Duration = .minutes(5), keepFiringFor: Duration = .zero, fileID: String = #fileID,
    filePath: String = #filePath, line: Int = #line, column: Int = #column
) -> Alert {
    Alert(
        "QueueFull", when: "jobs_queued > 100", for: hold, keepFiringFor: keepFiringFor, severity: .warning,
        summary: "full", fileID: fileID, filePath: filePath, line: line, column: column)
}

private func grouped(_ groups: [RuleGroup], alerts: [Alert] = []) -> Stack {
    var stack = Shop.with(alerts: alerts)
    stack.groups = groups
    return stack
}

private func inGrafana(_ group: RuleGroup) -> Stack {
    var stack = Shop.with()
    stack.grafana = GrafanaServer(alerting: GrafanaAlerting(groups: [group]))
    return stack
}

private let busiest = Recording("queue:jobs:max", as: "max by (queue) (jobs_queued)")
private let busy = Alert("Busy", when: "\(busiest) > 10", for: .minutes(5), severity: .warning, summary: "busy")
private let busyForLong = Alert(
    "Busy", when: "last_over_time(\(busiest)[20m]) > 10", for: .minutes(5), severity: .warning, summary: "busy")

private let unmended = Alert(
    "Unmended", when: #"ALERTS{alertname="QueueFull", alertstate="firing"} == 1"#, for: .hours(1),
    severity: .critical, summary: "unmended")

extension SilentMistake {
    /// Holds and groups that do not fit the times at which they are looked at.
    static let intervals: [SilentMistake] = [
        //! error hold-below-evaluation-interval: «full(for: .minutes(2))»
        SilentMistake(
            56, "a group that is evaluated more slowly than the others",
            wrong: grouped([RuleGroup("slow", every: .minutes(3), alerts: [full(for: .minutes(2))])]),
            corrected: grouped([RuleGroup("slow", every: .minutes(1), alerts: [full(for: .minutes(2))])])),

        //! error hold-below-evaluation-interval: «full(for: .seconds(30))»
        SilentMistake(
            56, "an alert of Grafana, which evaluates once a minute",
            wrong: inGrafana(RuleGroup("business", alerts: [full(for: .seconds(30))])),
            corrected: inGrafana(RuleGroup("business", every: .seconds(10), alerts: [full(for: .seconds(30))]))),

        //! error hold-below-evaluation-interval: «full(keepFiringFor: .seconds(10))»
        SilentMistake(
            56, "to keep firing for less than an evaluation",
            wrong: grouped([], alerts: [full(keepFiringFor: .seconds(10))]),
            corrected: grouped([], alerts: [full(keepFiringFor: .minutes(10))])),

        //! error invalid-timing: «RuleGroup("daily"», every: .minutes(10)
        SilentMistake(
            57, "a recording that is gone before it is written again",
            wrong: grouped([RuleGroup("daily", every: .minutes(10), recordings: [busiest])], alerts: [busy]),
            corrected: grouped([RuleGroup("daily", every: .minutes(10), recordings: [busiest])], alerts: [busyForLong])),

        //! error invalid-timing: «RuleGroup("slow"», every: .minutes(6)
        SilentMistake(
            57, "an alert about an alert, whose series is gone in between",
            wrong: grouped([RuleGroup("slow", every: .minutes(6), alerts: [full(for: .minutes(6))])], alerts: [unmended]),
            corrected: grouped([RuleGroup("slow", every: .minutes(2), alerts: [full(for: .minutes(6))])], alerts: [unmended])),
    ]
}
