import Analysis
import StackDSL

extension Markdown {
    /// Who is told, how notifications are spaced, and what is kept back.
    mutating func addRoutes(of stack: ResolvedStack) {
        guard let routing = stack.stack.routing else { return }
        heading(2, "Who is told")
        var rows: [[String]] = []
        addRows(of: routing, to: &rows)
        table(["Alerts with", "Receiver", "Grouped by", "First after", "Again after"], rows)
        list(routing.inhibitions.map { inhibition in
            let equal = inhibition.equal.map { Markdown.code($0.name) }.joined(separator: ", ")
            return "While an alert with \(words(inhibition.source)) fires, those with \(words(inhibition.target)) are hidden"
                + (equal.isEmpty ? "." : ", where both have the same \(equal).")
        })
        list(stack.timeIntervals.map { "Times called \(Markdown.code($0.name.text)) are in `alertmanager/alertmanager.yml`." })
        if let table = RouteTable(of: stack), !table.rows.isEmpty {
            heading(3, "Each alert's way")
            addWays(of: table)
        }
        for rotation in routing.rotations { addDuty(of: rotation) }
    }

    /// Who is on duty when, and who is told once nobody is.
    private mutating func addDuty(of rotation: Rotation) {
        heading(3, "On duty: \(rotation.name.text)")
        table(
            ["From", "To", "Person"],
            rotation.resolvedShifts.map { shift in
                [
                    CalendarTime(minuteNumber: shift.minutes.lowerBound).text,
                    CalendarTime(minuteNumber: shift.minutes.upperBound).text, shift.receiver.name.text,
                ]
            })
        paragraph(
            "By the clocks of \(rotation.location?.text ?? "UTC"). Before and after these times \(rotation.otherwise.name.text) is told: "
                + "plan more shifts before they end.")
    }
}

/// A route and what it inherits.
private struct Step {
    let route: Route
    let depth: Int
    let matchers: [LabelMatcher]
    let receiver: Receiver?
    let timing: Route.Timing

    func child(_ child: Route) -> Step {
        Step(
            route: child, depth: depth &+ 1, matchers: child.matchers, receiver: child.receiver ?? receiver,
            timing: Route.Timing(
                groupBy: child.timing.groupBy ?? timing.groupBy, wait: child.timing.groupWait ?? timing.groupWait,
                interval: child.timing.groupInterval ?? timing.groupInterval,
                repeating: child.timing.repeatInterval ?? timing.repeatInterval))
    }
}

/// In the order in which alerts try the routes, which is the tree's, depth first; children are indented.
private func addRows(of routing: Routing, to rows: inout [[String]]) {
    let root = Step(
        route: routing.root, depth: 0, matchers: [], receiver: routing.root.receiver, timing: routing.root.timing)
    rows += routing.escalations.map { escalation in
        row(of: root.child(escalation.route), still: escalation.delay)
    }
    var waiting = [root]
    while let step = waiting.popLast() {
        rows.append(row(of: step))
        waiting += step.route.routes.reversed().map(step.child)
    }
}

/// - Parameter delay: of an escalation: how long the alerts must have been firing. The other rows hold beside it.
private func row(of step: Step, still delay: Duration? = nil) -> [String] {
    let mark = step.depth > 1 ? String(repeating: "› ", count: min(step.depth &- 1, 8)) : ""
    var conditions = step.depth == 0 ? "anything that no row below takes" : mark + words(step.matchers)
    if !step.route.muted.isEmpty { conditions += ", not during \(names(step.route.muted))" }
    if !step.route.active.isEmpty { conditions += ", only during \(names(step.route.active))" }
    if let delay { conditions += ", still firing after \(delay.prometheusText)" }
    if step.route.continues, delay == nil { conditions += "; the rows below are asked as well" }
    let grouping = step.timing.groupBy.map { grouping in
        grouping.byAllLabels ? "each alert alone" : grouping.labels.map { Markdown.code($0.name) }.joined(separator: ", ")
    }
    return [
        conditions, step.route.rotation.map { "whoever is on duty: \($0.name.text)" } ?? step.receiver?.name.text ?? "", grouping ?? "", (step.timing.groupWait ?? .seconds(30)).prometheusText,
        (step.timing.repeatInterval ?? .hours(4)).prometheusText,
    ]
}

private func names(_ intervals: [TimeInterval]) -> String {
    intervals.map { Markdown.code($0.name.text) }.joined(separator: ", ")
}

private func words(_ matchers: [LabelMatcher]) -> String {
    matchers.isEmpty
        ? "any labels" : matchers.map { Markdown.code($0.label.name + $0.operation.rawValue + $0.value) }.joined(separator: " and ")
}
