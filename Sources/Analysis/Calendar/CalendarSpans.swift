import StackDSL

/// Stretches of time as Alertmanager can say them: days of one month of one year, with times of day.
struct CalendarSpans {
    /// Days that have the same times of day, within a month.
    private struct Key: Hashable, Comparable {
        let year: Int
        let month: Int
        /// Of the day.
        let minutes: Range<Int>

        static func < (left: Key, right: Key) -> Bool {
            (left.year, left.month, left.minutes.lowerBound, left.minutes.upperBound)
                < (right.year, right.month, right.minutes.lowerBound, right.minutes.upperBound)
        }
    }

    private var days: [Key: [Int]] = [:]

    /// - Parameter stretches: in the order of time, in minutes of the calendar.
    init(_ stretches: [Range<Int>]) {
        for stretch in Self.joined(stretches) {
            var minute = stretch.lowerBound
            while minute < stretch.upperBound {
                let (day, start) = minute.quotientAndRemainder(dividingBy: 1_440)
                let end = min(stretch.upperBound - day * 1_440, 1_440)
                let date = CalendarDate(dayNumber: day)
                days[Key(year: date.year, month: date.month, minutes: start..<end), default: []].append(date.day)
                minute = day * 1_440 + end
            }
        }
    }

    /// Neighbours become one, so that a day is not cut in two for nothing.
    private static func joined(_ stretches: [Range<Int>]) -> [Range<Int>] {
        stretches.reduce(into: []) { joined, stretch in
            if let last = joined.last, last.upperBound == stretch.lowerBound {
                joined[joined.count - 1] = last.lowerBound..<stretch.upperBound
            } else {
                joined.append(stretch)
            }
        }
    }

    func spans(at location: Name?) -> [TimeInterval.Span] {
        days.sorted { $0.key < $1.key }.map { key, days in
            TimeInterval.Span(
                times: key.minutes == 0..<1_440
                    ? [] : [.init(from: time(key.minutes.lowerBound), to: time(key.minutes.upperBound))],
                daysOfMonth: runs(of: days), months: [.from(key.month, through: key.month)],
                years: [.from(key.year, through: key.year)], location: location)
        }
    }

    private func time(_ minutes: Int) -> TimeInterval.TimeOfDay { .init(minutes / 60, minutes % 60) }

    private func runs(of days: [Int]) -> [TimeInterval.Extent] {
        var runs: [ClosedRange<Int>] = []
        for day in days.sorted() {
            if let last = runs.last, last.upperBound + 1 == day {
                runs[runs.count - 1] = last.lowerBound...day
            } else {
                runs.append(day...day)
            }
        }
        return runs.map { .from($0.lowerBound, through: $0.upperBound) }
    }
}
