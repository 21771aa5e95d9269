package import StackDSL

/// A time at which nobody is told.
package struct Silence: Sendable, Hashable {
    /// `Saturday, 00:00 to 24:00 (Asia/Shanghai)`; with a date where it is not so each week.
    package let text: String
}

extension Delivery {
    /// The first time at which all who could be told are left out: their routes are mute, or not active. None where there is
    /// no such time, and where clocks of several places decide.
    package var silence: Silence? {
        let routes = stops.filter { !$0.receiver.integrations.isEmpty }.map(\.route)
        if routes.isEmpty || routes.contains(where: { $0.muted.isEmpty && $0.active.isEmpty }) { return nil }
        if complement(one: routes) { return nil }
        let spans = routes.flatMap { $0.muted + $0.active }.flatMap(\.spans)
        let locations = Set(spans.map { $0.location?.text ?? "UTC" })
        guard locations.count == 1, let location = locations.first else { return nil }
        let isWeekly = spans.allSatisfy { $0.daysOfMonth.isEmpty && $0.months.isEmpty && $0.years.isEmpty }
        for date in Self.days(spans, isWeekly: isWeekly) {
            let silent = routes.map { $0.silentMinutes(on: date) }
                .reduce([0..<1_440]) { both, next in both.flatMap { range in next.map { range.clamped(to: $0) } } }
            guard let range = silent.first(where: { !$0.isEmpty }) else { continue }
            let day = isWeekly ? date.weekday?.rawValue.capitalizedWord ?? "" : date.text
            let times = [range.lowerBound, range.upperBound].map { TimeInterval.TimeOfDay($0 / 60, $0 % 60).text }
            return Silence(text: "\(day), \(times[0]) to \(times[1]) (\(location))")
        }
        return nil
    }

    /// Whether one route is mute only while another is active, as people who take turns are: the days of years need not be
    /// looked at then.
    private func complement(one routes: [Route]) -> Bool {
        let always = routes.filter(\.muted.isEmpty).flatMap(\.active)
        return routes.contains { route in
            route.active.isEmpty && route.muted.allSatisfy { muted in always.contains { $0.isSame(as: muted) } }
        }
    }

    /// The days to look at: a week, or as many years as the calendar needs to come round, or those that are named.
    private static func days(_ spans: [TimeInterval.Span], isWeekly: Bool) -> some Sequence<CalendarDate> {
        let years = spans.flatMap(\.years)
        // A Monday.
        let start = CalendarDate(years.map(\.first).min().map { min(max($0, 1971), 2100) } ?? 2024, 1, 1).dayNumber ?? 0
        let count = isWeekly ? 7 : years.isEmpty ? 28 * 366 : 12 * 366
        return (start..<(start + count)).lazy.map(CalendarDate.init(dayNumber:))
    }
}

extension Route {
    /// The minutes of a day at which nobody is told here, by the clocks of the place that all its intervals name.
    package func silentMinutes(on date: CalendarDate) -> [Range<Int>] {
        let mute = muted.flatMap { $0.minutes(on: date) }
        if active.isEmpty { return mute.joined }
        var inactive: [Range<Int>] = []
        var end = 0
        for range in active.flatMap({ $0.minutes(on: date) }).joined {
            inactive.append(end..<range.lowerBound)
            end = range.upperBound
        }
        return (mute + inactive + [end..<1_440]).joined
    }
}

extension [Range<Int>] {
    /// In order, without overlaps; what is empty is left out.
    fileprivate var joined: [Range<Int>] {
        filter { !$0.isEmpty }.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { joined, range in
            if let last = joined.last, last.upperBound >= range.lowerBound {
                joined[joined.count - 1] = last.lowerBound..<Swift.max(last.upperBound, range.upperBound)
            } else {
                joined.append(range)
            }
        }
    }
}

extension TimeInterval {
    /// The minutes of a day that it holds, by the clocks of its place.
    fileprivate func minutes(on date: CalendarDate) -> [Range<Int>] {
        spans.flatMap { span -> [Range<Int>] in
            guard span.holds(on: date) else { return [] }
            if span.times.isEmpty { return [0..<1_440] }
            return span.times.compactMap { times in
                guard let start = times.start.minutes, let end = times.end.minutes, start < end else { return nil }
                return start..<end
            }
        }
    }
}

extension TimeInterval.Span {
    fileprivate func holds(on date: CalendarDate) -> Bool {
        guard let weekday = date.weekday else { return false }
        let length = CalendarDate.days(inMonth: date.month, of: date.year)
        return (weekdays.isEmpty || weekdays.contains(weekday))
            && (months.isEmpty || months.contains { $0.first <= date.month && date.month <= $0.last })
            && (years.isEmpty || years.contains { $0.first <= date.year && date.year <= $0.last })
            && (daysOfMonth.isEmpty
                || daysOfMonth.contains { days in
                    // Days below zero count from the month's end.
                    let bounds = [days.first, days.last].map { $0 < 0 ? length &+ 1 &+ $0 : $0 }
                    return bounds[0] <= date.day && date.day <= bounds[1]
                })
    }
}

extension String {
    fileprivate var capitalizedWord: String { prefix(1).uppercased() + dropFirst() }
}
