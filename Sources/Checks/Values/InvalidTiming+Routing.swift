import Analysis
import Diagnostics
import StackDSL

/// The times of Alertmanager's routes.
extension InvalidTiming {
    static func ofRouting(_ routing: Routing) -> [Finding] {
        var findings: [Finding] = []
        let defaults = Timing(wait: .seconds(30), interval: .minutes(5), repeating: .hours(4))
        var waiting = [(route: routing.root, above: defaults)]
        waiting += routing.escalations.reversed().map { ($0.route, defaults.with(routing.root.timing)) }
        while let (route, above) = waiting.popLast() {
            let timing = above.with(route.timing)
            findings += ofTiming(timing, of: route, in: routing) + ofChildren(route)
            waiting += route.routes.reversed().map { ($0, timing) }
        }
        let ordinary = defaults.with(routing.root.timing)
        return findings + routing.escalations.flatMap { ofEscalation($0, ordinary, among: routing.escalations) }
            + routing.rotations.flatMap(ofRotation)
    }

    /// What holds at a route: its own times, or those above.
    struct Timing {
        var wait: Duration
        var interval: Duration
        var repeating: Duration

        func with(_ timing: Route.Timing) -> Timing {
            Timing(
                wait: timing.groupWait ?? wait, interval: timing.groupInterval ?? interval,
                repeating: timing.repeatInterval ?? repeating)
        }
    }

    private static func ofTiming(_ timing: Timing, of route: Route, in routing: Routing) -> [Finding] {
        let retention = routing.server.retention
        let own = route.timing
        let wrong = [("the interval", own.groupInterval), ("the time of repetition", own.repeatInterval)]
            .compactMap { name, time in time.map { (name, $0) } }.filter { $0.1 < .milliseconds(1) }
        if let (name, time) = wrong.first { return [notPositive(name, time, "route", route.site)] }
        if let wait = own.groupWait, wait < .zero { return [notPositive("the wait", wait, "route", route.site)] }
        // What nobody says is said at the root.
        guard own.repeatInterval != nil || own.groupInterval != nil || route.site == routing.root.site else { return [] }
        if timing.repeating < timing.interval {
            return [
                Finding(
                    "notifications repeat every \(timing.repeating.prometheusText), but a group is looked at every "
                        + timing.interval.prometheusText,
                    subject: "route", at: Highlight(route.site),
                    help: ["repeat at \(timing.interval.prometheusText) or a multiple of it"])
            ]
        }
        if timing.repeating > retention {
            return [
                Finding(
                    "notifications repeat every \(timing.repeating.prometheusText), but Alertmanager remembers what it told "
                        + "for \(retention.prometheusText), and tells it again then",
                    subject: "route", at: Highlight(route.site),
                    help: ["repeat sooner, or give `AlertmanagerServer(retention:)` a longer time"])
            ]
        }
        return []
    }

    /// Alertmanager passes a route's times on to no child.
    private static func ofChildren(_ route: Route) -> [Finding] {
        let times = route.muted + route.active
        guard !times.isEmpty else { return [] }
        return route.routes.filter { $0.muted.isEmpty && $0.active.isEmpty }.map { child in
            Finding(
                "this route does not keep to `\(times[0].name.text)`, which the route around it names", subject: "route",
                at: Highlight(child.site), related: [Highlight(route.site, label: "named here")],
                help: ["Alertmanager passes times on to no child: name them at each child as well"])
        }
    }

    private static func ofEscalation(
        _ escalation: Escalation, _ ordinary: Timing, among all: [Escalation]
    ) -> [Finding] {
        let route = escalation.route
        if escalation.delay <= ordinary.wait {
            return [
                Finding(
                    "this is told after \(escalation.delay.prometheusText), no later than the first notification, which waits "
                        + ordinary.wait.prometheusText,
                    subject: "escalation", at: Highlight(route.site),
                    help: ["escalate after more than \(ordinary.wait.prometheusText)"])
            ]
        }
        // Alertmanager keeps what it told by the route's matchers and the receiver.
        let same = all.first {
            $0.route.matchers == route.matchers && $0.route.receiver?.name == route.receiver?.name
                && $0.route.rotation == route.rotation
        }
        guard let same, same != escalation else { return [] }
        return [
            Finding(
                "the same alerts are escalated to the same receiver before", subject: "escalation",
                at: Highlight(route.site), related: [Highlight(same.route.site, label: "first here")],
                help: ["Alertmanager tells it once: escalate to another receiver, or give `repeating:`"])
        ]
    }

    /// Those of a rotation are made for it, and right when it is.
    static func ofIntervals(_ stack: ResolvedStack) -> [Finding] {
        let made = Set((stack.stack.routing?.rotations ?? []).map(\.site))
        let declared = stack.timeIntervals.filter { !made.contains($0.site) }
        return declared.flatMap(ofInterval) + ofLocations(declared, stack.stack.routing?.rotations ?? [])
    }

    /// One interval by the clocks of a place and another by UTC: somebody has forgotten the place.
    private static func ofLocations(_ intervals: [TimeInterval], _ rotations: [Rotation]) -> [Finding] {
        let places = intervals.flatMap(\.spans).compactMap(\.location) + rotations.compactMap(\.location)
        guard let place = places.first(where: { $0.text != "UTC" })?.text else { return [] }
        return intervals.filter { $0.spans.contains { $0.location == nil && !$0.times.isEmpty } }.map { interval in
            Finding(
                "these times are by the clocks of UTC, and others by those of \(place)",
                subject: "time interval \"\(interval.name.text)\"", at: Highlight(interval.site),
                help: ["write `location: \"\(place)\"`, or `location: \"UTC\"` where it is meant"], level: .warning)
        }
    }

    private static func ofInterval(_ interval: TimeInterval) -> [Finding] {
        var problems: [(message: String, help: String)] = []
        for span in interval.spans {
            problems += span.times.compactMap { problem(of: $0) }
            problems += span.months.compactMap { problem(ofMonths: $0) }
            problems += span.daysOfMonth.compactMap { problem(ofDays: $0) }
            problems += span.years.compactMap { problem(ofYears: $0) }
            problems += [problem(ofLocation: span.location)].compactMap { $0 }
        }
        return problems.map { problem in
            Finding(
                problem.message, subject: "time interval \"\(interval.name.text)\"", at: Highlight(interval.site),
                help: [problem.help])
        }
    }

    private static func problem(of times: TimeInterval.Times) -> (message: String, help: String)? {
        for time in [times.start, times.end] where time.minutes == nil {
            return ("no clock shows \(time.text)", "a day goes from 00:00 to 24:00")
        }
        guard let start = times.start.minutes, let end = times.end.minutes, start >= end else { return nil }
        return (
            "\(times.start.text) to \(times.end.text) ends before it starts",
            "a night is two spans: up to 24:00, and from 00:00"
        )
    }

    private static func problem(ofMonths months: TimeInterval.Extent) -> (message: String, help: String)? {
        guard (1...12).contains(months.first), (1...12).contains(months.last) else {
            return ("a month is not 1 to 12", "January is 1")
        }
        guard months.first > months.last else { return nil }
        return (
            "months \(months.first) to \(months.last) end before they start",
            "write two: `.from(\(months.first), through: 12)` and `.from(1, through: \(months.last))`"
        )
    }

    /// By Alertmanager's own rule, which counts from a month's end as if each had 28 days.
    private static func problem(ofDays days: TimeInterval.Extent) -> (message: String, help: String)? {
        for day in [days.first, days.last] where day == 0 || !(-31...31).contains(day) {
            return ("a day of the month is not 1 to 31", "-1 is the last day, -2 the one before")
        }
        let isMixed = days.first < 0 && days.last > 0
        func counted(_ day: Int) -> Int { day < 0 ? 28 + day : day }
        guard isMixed || counted(days.first) > counted(days.last) else { return nil }
        return (
            "days \(days.first) to \(days.last) end before they start, at least in February",
            "write the days before and those after the end of the month one by one"
        )
    }

    private static func problem(ofYears years: TimeInterval.Extent) -> (message: String, help: String)? {
        years.first > years.last
            ? ("years \(years.first) to \(years.last) end before they start", "write the earlier one first") : nil
    }

    static func problem(ofLocation location: Name?) -> (message: String, help: String)? {
        guard let name = location?.text, !TimeZoneNames.all.contains(name) else { return nil }
        return (
            "there is no time zone `\(name)`",
            Suggestion.nearest(to: name, among: TimeZoneNames.all).map { "did you mean `\($0)`?" }
                ?? "write a name of the time zone database: `Europe/Berlin`"
        )
    }
}
