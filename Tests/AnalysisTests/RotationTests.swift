@testable import Analysis
import StackDSL
import Testing

/// Who is on duty when, minute by minute, as Alertmanager reads the time intervals.
@Suite struct RotationTests {
    private static let people = ["li", "wang", "chen"].map { Receiver(Name(verbatim: $0), []) }
    private static let team = Receiver("team", [])

    private static func weekly(
        _ date: CalendarDate, _ weekday: TimeInterval.Weekday, at time: TimeInterval.TimeOfDay, weeks: Int,
        people: [Receiver] = people, swaps: [Rotation.Shift] = []
    ) -> Rotation {
        Rotation(
            "primary", people: people, from: date, handover: weekday, at: time, weeks: weeks, swaps: swaps,
            otherwise: team)
    }

    @Test(
        arguments: [
            // Over the end of a year, with a handover in the morning.
            weekly(.init(2026, 12, 7), .monday, at: .init(9), weeks: 8),
            // Over a leap day, and over a February that has none.
            weekly(.init(2028, 2, 4), .friday, at: .init(17, 30), weeks: 5),
            weekly(.init(2100, 2, 1), .monday, at: .init(0), weeks: 6),
            weekly(.init(2000, 2, 2), .wednesday, at: .init(24), weeks: 5),
            weekly(.init(2026, 12, 6), .sunday, at: .init(23, 59), weeks: 4, people: [people[0]]),
            weekly(
                .init(2026, 12, 7), .monday, at: .init(9), weeks: 4,
                swaps: [
                    // A night, and a time that two others had.
                    .init(people[2], from: .init(2026, 12, 9, at: .init(18)), to: .init(2026, 12, 10, at: .init(8))),
                    .init(people[1], from: .init(2026, 12, 20), to: .init(2026, 12, 22, at: .init(12, 5))),
                ]),
            Rotation(
                "primary",
                shifts: [
                    .init(people[0], from: .init(2026, 2, 27, at: .init(6)), to: .init(2026, 2, 28, at: .init(22))),
                    .init(people[1], from: .init(2026, 2, 28, at: .init(22)), to: .init(2026, 3, 1, at: .init(0, 1))),
                    .init(people[0], from: .init(2026, 3, 1, at: .init(0, 1)), to: .init(2026, 5, 31)),
                ], otherwise: team),
        ])
    func everyMinuteHasExactlyOnePerson(rotation: Rotation) throws {
        let horizon = try #require(rotation.plannedMinutes)
        let shifts = rotation.resolvedShifts
        let children = Route(onCall: rotation, when: []).expanded.routes
        #expect(children.dropLast().allSatisfy { $0.continues } && children.last?.continues == false)
        var wrong: [String] = []
        for minute in (horizon.lowerBound - 3_000)..<(horizon.upperBound + 3_000) {
            let time = CalendarTime(minuteNumber: minute)
            let expected = shifts.filter { $0.minutes.contains(minute) }.map(\.receiver.name.text)
            let told = children.filter { $0.isTelling(at: time) }.compactMap { $0.receiver?.name.text }
            if told != (horizon.contains(minute) ? expected : ["team"]) || told.count != 1 {
                wrong.append("\(time.text): \(told), not \(expected)")
            }
        }
        #expect(wrong.prefix(5) == [])
    }

    @Test func aWeekIsThreeSpansOfOnePerson() {
        let rotation = Self.weekly(.init(2026, 12, 28), .monday, at: .init(9), weeks: 1)
        let spans = rotation.intervals.map { $0.interval.spans }
        let january = TimeInterval.Extent.from(1, through: 1)
        #expect(
            spans == [
                [
                    .init(
                        times: [.init(from: .init(9), to: .init(24))], daysOfMonth: [28], months: [12], years: [2026]),
                    .init(daysOfMonth: [.from(29, through: 31)], months: [12], years: [2026]),
                    .init(
                        times: [.init(from: .init(0), to: .init(9))], daysOfMonth: [4], months: [january], years: [2027]),
                    .init(daysOfMonth: [.from(1, through: 3)], months: [january], years: [2027]),
                ].sorted { Self.order($0) < Self.order($1) }
            ])
    }

    private static func order(_ span: TimeInterval.Span) -> Int {
        (span.years[0].first * 12 + span.months[0].first) * 2_000 + (span.times.first?.start.minutes ?? 0)
    }

    @Test(arguments: [(1970, 1, 1, 0), (2000, 2, 29, 11_016), (2026, 11, 21, 20_778), (9999, 12, 31, 2_932_896)])
    func daysAreCounted(year: Int, month: Int, day: Int, number: Int) {
        #expect(CalendarDate(year, month, day).dayNumber == number)
        #expect(CalendarDate(dayNumber: number) == CalendarDate(year, month, day))
    }

    @Test func everyDayIsTheOneBehindTheDayBefore() {
        var weekdays = 3
        for number in 0..<200_000 {
            let date = CalendarDate(dayNumber: number)
            guard date.dayNumber == number, date.weekday == TimeInterval.Weekday.allCases[weekdays % 7] else {
                Issue.record("\(date.text)")
                return
            }
            weekdays += 1
        }
    }

    @Test(arguments: [(2026, 2, 29), (2100, 2, 29), (2026, 13, 1), (2026, 0, 1), (2026, 4, 31), (1969, 1, 1), (.max, .min, 0)])
    func whatIsNoDayHasNoNumber(year: Int, month: Int, day: Int) {
        #expect(CalendarDate(year, month, day).dayNumber == nil)
        #expect(CalendarTime(year, month, day, at: .init(.max, .min)).minuteNumber == nil)
    }
}

extension Route {
    /// Alertmanager's rule: none of the mute times, and one of the active times if there are any.
    fileprivate func isTelling(at time: CalendarTime) -> Bool {
        !muted.contains { $0.contains(time) } && (active.isEmpty || active.contains { $0.contains(time) })
    }
}

extension TimeInterval {
    /// Alertmanager's rule, for what rotations are made of.
    fileprivate func contains(_ time: CalendarTime) -> Bool {
        spans.contains { span in
            func isIn(_ extents: [Extent], _ number: Int) -> Bool {
                extents.isEmpty || extents.contains { $0.first <= number && number <= $0.last }
            }
            let minute = time.time.hour * 60 + time.time.minute
            return isIn(span.years, time.date.year) && isIn(span.months, time.date.month)
                && isIn(span.daysOfMonth, time.date.day)
                && (span.times.isEmpty
                    || span.times.contains { ($0.start.minutes ?? 0) <= minute && minute < ($0.end.minutes ?? 0) })
        }
    }
}
