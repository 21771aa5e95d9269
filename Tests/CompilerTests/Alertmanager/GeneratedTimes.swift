import Foundation
import StackDSL
import TestSupport
import Testing

/// Foundation has a type of the name as well.
private typealias Interval = StackDSL.TimeInterval

/// Intervals of the calendar by chance, around what clocks in several places show now: minutes away from each border, so that
/// they hold, or do not, for as long as a test lasts.
struct GeneratedTimes {
    /// What clocks show somewhere.
    struct Place: Sendable {
        /// Nil for UTC, unnamed.
        let location: Name?
        let date: CalendarDate
        /// Of the day.
        let minute: Int

        init(_ location: String?, at now: Date) throws {
            self.location = location.map { Name(verbatim: $0) }
            var calendar = Calendar(identifier: .gregorian)
            calendar.timeZone = try #require(TimeZone(identifier: location ?? "UTC"))
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: now)
            date = CalendarDate(parts.year ?? 0, parts.month ?? 0, parts.day ?? 0)
            minute = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
        }
    }

    /// In minutes.
    private static let margin = 6
    private static let locations = [
        nil, "UTC", "Europe/Berlin", "America/New_York", "America/St_Johns", "Asia/Kolkata", "Asia/Kathmandu", "Asia/Shanghai",
        "Australia/Adelaide", "Pacific/Auckland", "Pacific/Kiritimati", "Pacific/Pago_Pago",
    ]

    private var generator: SeededGenerator
    /// Those where the day does not end soon.
    private let places: [Place]

    init(seed: UInt64, at now: Date) throws {
        generator = SeededGenerator(seed: seed)
        places = try Self.locations.map { try Place($0, at: now) }
            .filter { Self.margin...(1_440 - Self.margin) ~= $0.minute }
    }

    mutating func place() -> Place { generator.pick(places) }
    mutating func isOnce(in times: Int) -> Bool { generator.isOnce(in: times) }

    /// One or two intervals in a place, or none.
    mutating func intervals(_ name: String, at place: Place, isNeeded: Bool) -> [StackDSL.TimeInterval] {
        let count = generator.pick(isNeeded ? [1, 1, 2] : [0, 0, 1])
        return (0..<count).map { number in
            let spans = (0..<generator.pick([1, 1, 2])).map { _ in span(at: place) }
            return Interval(Name(verbatim: "\(name)-\(number)"), spans)
        }
    }

    private mutating func span(at place: Place) -> Interval.Span {
        Interval.Span(
            times: isOnce(in: 3) ? [] : times(place.minute), weekdays: isOnce(in: 2) ? [] : weekdays(place.date),
            daysOfMonth: isOnce(in: 2) ? [] : days(place.date),
            months: isOnce(in: 2) ? [] : extents(around: place.date.month, in: 1...12),
            years: isOnce(in: 2) ? [] : extents(around: place.date.year, in: (place.date.year - 2)...(place.date.year + 2)),
            location: place.location)
    }

    private mutating func times(_ now: Int) -> [Interval.Times] {
        let (before, after) = (0...(now - Self.margin), (now + Self.margin)...1_440)
        let bounds =
            switch generator.below(4) {
            case 0: [number(in: before), number(in: before)]
            case 1: [number(in: after), number(in: after)]
            default: [number(in: before), number(in: after)]
            }
        func time(_ minute: Int) -> Interval.TimeOfDay { Interval.TimeOfDay(minute / 60, minute % 60) }
        let (start, end) = (bounds.min() ?? 0, bounds.max() ?? 0)
        return start == end ? [] : [Interval.Times(from: time(start), to: time(end))]
    }

    private mutating func weekdays(_ date: CalendarDate) -> [Interval.Weekday] {
        let isToday = !isOnce(in: 4)
        return Interval.Weekday.allCases.filter { day in
            let isChosen = isOnce(in: 2)
            return day == date.weekday ? isToday : isChosen
        }
    }

    /// Counted from the month's beginning, its end, or one end from each.
    private mutating func days(_ date: CalendarDate) -> [Interval.Extent] {
        let length = CalendarDate.days(inMonth: date.month, of: date.year)
        return extents(around: date.day, in: 1...31).map { days in
            let last = min(days.last, length) - length - 1
            if days.first <= length, isOnce(in: 4) { return .from(days.first - length - 1, through: last) }
            // Alertmanager refuses what no month of 28 days has.
            return .from(days.first, through: days.first <= 28 + last && isOnce(in: 2) ? last : days.last)
        }
    }

    /// One or two ranges, most of which hold.
    private mutating func extents(around now: Int, in bounds: ClosedRange<Int>) -> [Interval.Extent] {
        (0..<generator.pick([1, 1, 2])).map { _ in
            if !isOnce(in: 4) { return .from(number(in: bounds.lowerBound...now), through: number(in: now...bounds.upperBound)) }
            let rest = now == bounds.upperBound || now > bounds.lowerBound && isOnce(in: 2)
                ? bounds.lowerBound...(now - 1) : (now + 1)...bounds.upperBound
            let ends = [number(in: rest), number(in: rest)]
            return .from(ends.min() ?? 0, through: ends.max() ?? 0)
        }
    }

    private mutating func number(in range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &generator) }
}
