/// A day of the calendar: `CalendarDate(2026, 12, 7)`.
///
/// - Diagnoses: `invalid-timing` for a day that is none, as the 30th of February.
public struct CalendarDate: Sendable, Hashable, Comparable {
    package let year: Int
    package let month: Int
    package let day: Int

    /// - Parameters:
    ///   - year: 1970 to 9999.
    ///   - month: 1 to 12.
    ///   - day: 1 to what the month has.
    public init(_ year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The earlier day is the smaller.
    public static func < (left: CalendarDate, right: CalendarDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }

    /// `2026-12-07`.
    package var text: String {
        func padded(_ number: Int) -> String { (0...9).contains(number) ? "0\(number)" : "\(number)" }
        return "\(year)-\(padded(month))-\(padded(day))"
    }
}

/// A minute of the calendar, in whichever place's time: `CalendarTime(2026, 12, 7, at: .init(9))`.
public struct CalendarTime: Sendable, Hashable {
    package let date: CalendarDate
    package let time: TimeInterval.TimeOfDay

    /// A day and a time of it; midnight, at which the day begins, by default.
    public init(_ year: Int, _ month: Int, _ day: Int, at time: TimeInterval.TimeOfDay = .init(0)) {
        self.init(CalendarDate(year, month, day), time)
    }

    package init(_ date: CalendarDate, _ time: TimeInterval.TimeOfDay) {
        self.date = date
        self.time = time
    }

    /// `2026-12-07 09:00`.
    package var text: String { "\(date.text) \(time.text)" }
}

extension TimeInterval.TimeOfDay {
    /// The minutes since midnight; nil where no clock shows it.
    package var minutes: Int? {
        guard (0...23).contains(hour) && (0...59).contains(minute) || hour == 24 && minute == 0 else {
            return nil
        }
        return hour * 60 + minute
    }

    /// `09:05`.
    package var text: String {
        func padded(_ number: Int) -> String { (0...9).contains(number) ? "0\(number)" : "\(number)" }
        return "\(padded(hour)):\(padded(minute))"
    }
}
