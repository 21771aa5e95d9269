/// The Gregorian calendar, counted in days. A date of a person's is looked at before it is counted with.
extension CalendarDate {
    /// Whether there is such a day, in the years that are counted.
    package var isValid: Bool {
        (1970...9999).contains(year) && (1...12).contains(month) && day >= 1
            && day <= Self.days(inMonth: month, of: year)
    }

    /// Days since the first of January 1970; nil for a day that is none.
    package var dayNumber: Int? {
        guard isValid else { return nil }
        let months = (1..<month).reduce(0) { $0 + Self.days(inMonth: $1, of: year) }
        return Self.days(before: year) + months + day - 1
    }

    /// The day of a number that ``dayNumber`` gave.
    package init(dayNumber: Int) {
        var year = 1970 + dayNumber / 366
        while Self.days(before: year + 1) <= dayNumber { year += 1 }
        var rest = dayNumber - Self.days(before: year)
        var month = 1
        while month < 12, rest >= Self.days(inMonth: month, of: year) {
            rest -= Self.days(inMonth: month, of: year)
            month += 1
        }
        self.init(year, month, rest + 1)
    }

    /// The day of the week; nil for a day that is none.
    package var weekday: TimeInterval.Weekday? {
        // The calendar's first day was a Thursday.
        dayNumber.map { TimeInterval.Weekday.allCases[($0 + 3) % 7] }
    }

    /// The first such day of the week behind this one; nil for a day that is none.
    package func next(_ weekday: TimeInterval.Weekday) -> CalendarDate? {
        dayNumber.flatMap { number in
            (1...7).map { CalendarDate(dayNumber: number + $0) }.first { $0.weekday == weekday }
        }
    }

    private static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    package static func days(inMonth month: Int, of year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    /// Days between the calendar's first and the first of January of a year.
    private static func days(before year: Int) -> Int {
        func leapYears(through year: Int) -> Int { year / 4 - year / 100 + year / 400 }
        return (year - 1970) * 365 + leapYears(through: year - 1) - leapYears(through: 1969)
    }
}

extension CalendarTime {
    /// Minutes since the beginning of 1970 by the clocks of the place; nil for a time that is none.
    package var minuteNumber: Int? {
        guard let day = date.dayNumber, let minutes = time.minutes else { return nil }
        return day * 1_440 + minutes
    }

    /// The time of a number that ``minuteNumber`` gave.
    package init(minuteNumber: Int) {
        let (day, minute) = minuteNumber.quotientAndRemainder(dividingBy: 1_440)
        self.init(CalendarDate(dayNumber: day), TimeInterval.TimeOfDay(minute / 60, minute % 60))
    }
}
