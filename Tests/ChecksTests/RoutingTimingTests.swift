import Analysis
import Checks
import Diagnostics
import StackDSL
import Testing

/// What is said of times in routes, intervals and rotations.
@Suite struct RoutingTimingTests {
    private static let li = Receiver("li", [.webhook("http://li:80/")])
    private static let wang = Receiver("wang", [.webhook("http://wang:80/")])

    private static func routed(_ route: Route) -> Routing { Routing(default: li, routes: [route]) }

    private static func muted(_ span: TimeInterval.Span) -> Routing {
        routed(Route(when: [.severity(.warning)], mutedDuring: [TimeInterval("quiet", [span])]))
    }

    private static func onCall(_ rotation: Rotation) -> Routing { routed(Route(onCall: rotation, when: [])) }

    private static func weekly(
        people: [Receiver] = [li], _ date: CalendarDate = .init(2026, 12, 7), at time: TimeInterval.TimeOfDay = .init(9),
        weeks: Int = 4, swaps: [Rotation.Shift] = [], location: Name? = nil
    ) -> Routing {
        onCall(
            Rotation(
                "primary", people: people, from: date, handover: .monday, at: time, weeks: weeks, swaps: swaps,
                location: location, otherwise: wang))
    }

    private static func shifts(_ shifts: Rotation.Shift...) -> Routing {
        onCall(Rotation("primary", shifts: shifts, otherwise: wang))
    }

    private static let day = Rotation.Shift(li, from: .init(2026, 12, 7), to: .init(2026, 12, 8))

    static let wrong: [(routing: Routing, message: String)] = [
        (muted(.init(times: [.init(from: .init(9, 75), to: .init(12))])), "no clock shows 09:75"),
        (muted(.init(times: [.init(from: .init(9), to: .init(24, 1))])), "no clock shows 24:01"),
        (muted(.init(times: [.init(from: .init(9), to: .init(9))])), "09:00 to 09:00 ends before it starts"),
        (muted(.init(daysOfMonth: [0])), "a day of the month is not 1 to 31"),
        (muted(.init(daysOfMonth: [.last(40)])), "a day of the month is not 1 to 31"),
        (muted(.init(daysOfMonth: [.from(-3, through: 3)])), "days -3 to 3 end before they start, at least in February"),
        (muted(.init(daysOfMonth: [.from(28, through: -1)])), "days 28 to -1 end before they start, at least in February"),
        (muted(.init(months: [.from(11, through: 2)])), "months 11 to 2 end before they start"),
        (muted(.init(months: [13])), "a month is not 1 to 12"),
        (muted(.init(years: [.from(2027, through: 2026)])), "years 2027 to 2026 end before they start"),
        (muted(.init(location: "Moon")), "there is no time zone `Moon`"),
        (
            routed(Route(to: li, when: [], timing: .init(repeating: .days(6)))),
            "notifications repeat every 6d, but Alertmanager remembers what it told for 5d, and tells it again then"
        ),
        (
            routed(Route(to: li, when: [], timing: .init(repeating: .minutes(2)))),
            "notifications repeat every 2m, but a group is looked at every 5m"
        ),
        (routed(Route(to: li, when: [], timing: .init(interval: .zero))), "the interval cannot be 0s"),
        (routed(Route(to: li, when: [], timing: .init(wait: .seconds(-1)))), "the wait cannot be -1s"),
        (
            routed(
                Route(
                    when: [], mutedDuring: [TimeInterval("quiet", [.init(weekdays: [.sunday])])],
                    routes: [Route(to: wang, when: [.severity(.warning)])])),
            "this route does not keep to `quiet`, which the route around it names"
        ),
        (
            Routing(
                default: li,
                escalations: [
                    Escalation(of: [.severity(.high)], to: wang, after: .minutes(15)),
                    Escalation(of: [.severity(.high)], to: wang, after: .minutes(30)),
                ]), "the same alerts are escalated to the same receiver before"
        ),
        (weekly(people: []), "nobody takes turns"),
        (weekly(weeks: 0), "0 weeks cannot be planned"),
        (weekly(weeks: .max), "9223372036854775807 weeks cannot be planned"),
        (weekly(at: .init(25)), "no clock shows 25:00"),
        (weekly(.init(2026, 2, 30)), "there is no 2026-02-30"),
        (weekly(.init(.max, .min, 0)), "there is no 9223372036854775807--9223372036854775808-00"),
        (weekly(location: "Moon"), "there is no time zone `Moon`"),
        (
            weekly(swaps: [.init(wang, from: .init(2027, 1, 4), to: .init(2027, 1, 5))]),
            "the swap lies outside of the planned time, which goes from 2026-12-07 09:00 to 2027-01-04 09:00"
        ),
        (shifts(), "nobody is ever on duty"),
        (
            shifts(.init(li, from: .init(2026, 12, 8), to: .init(2026, 12, 7))),
            "the shift from 2026-12-08 00:00 to 2026-12-07 00:00 ends before it starts"
        ),
        (
            shifts(day, .init(wang, from: .init(2026, 12, 7, at: .init(20)), to: .init(2026, 12, 9))),
            "from 2026-12-07 20:00 to 2026-12-08 00:00 two are on duty, `li` and `wang`"
        ),
        (
            shifts(day, .init(wang, from: .init(2026, 12, 8, at: .init(0, 1)), to: .init(2026, 12, 9))),
            "from 2026-12-08 00:00 to 2026-12-08 00:01 nobody is on duty"
        ),
    ]

    @Test(arguments: wrong.indices) func isTold(index: Int) {
        let (routing, message) = Self.wrong[index]
        let found = runChecks(on: resolve(Stack("timing", routing: routing)))
        #expect(found.filter { $0.id == "invalid-timing" }.map(\.message) == [message])
    }

    static let right = [
        muted(.init(daysOfMonth: [.from(27, through: -1), .from(-7, through: -1), 31], months: [12], location: "UTC")),
        Routing(
            default: li, routes: [Route(to: li, when: [], timing: .init(repeating: .days(6)))],
            server: AlertmanagerServer(retention: .days(12))),
        weekly(people: [li, wang, li], swaps: [.init(wang, from: .init(2026, 12, 9), to: .init(2026, 12, 10))]),
        shifts(day, .init(wang, from: .init(2026, 12, 7, at: .init(24)), to: .init(2026, 12, 9))),
    ]

    @Test(arguments: right.indices) func isAccepted(index: Int) {
        let found = runChecks(on: resolve(Stack("timing", routing: Self.right[index])))
        #expect(found.map(\.message) == [])
    }

    @Test func aRotationsEndIsToldAhead() throws {
        let rotation = Rotation(
            "primary", people: [Self.li], from: .init(2026, 12, 7), handover: .monday, at: .init(9), weeks: 4,
            otherwise: Self.wang)
        let stack = Stack(
            "timing", world: .closed, alerts: [.rotationEnds(rotation)], routing: Self.onCall(rotation))
        #expect(runChecks(on: resolve(stack)).map(\.message) == [])
        let rule = try #require(resolve(stack).alerts.first)
        // The 21st of December 2026, at nine in the morning.
        #expect(rule.expression == "vector(time()) > 1797843600")
        #expect(rule.annotations.first?.value == "On-call rotation primary is planned until 2027-01-04")
    }
}
