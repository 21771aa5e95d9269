package import Diagnostics

/// Who is on duty when: people who take turns, by the calendar.
///
/// ```swift
/// let primary = Rotation(
///     "primary", people: [li, wang, chen], from: .init(2026, 12, 7), handover: .monday, at: .init(9), weeks: 26,
///     location: "Asia/Shanghai", otherwise: team)
/// …
/// Route(onCall: primary, when: [.severity(.critical)])
/// ```
/// Alertmanager knows no turns: every shift is written with its dates. Within the horizon every minute has exactly one
/// person; before and after it `otherwise` is told. Whoever comes on duty is told of what still fires, within the group's
/// interval; the end of an alert is told to whoever is on duty then.
///
/// - Emits: an entry of `time_intervals:` for each person, since Alertmanager 0.24; with a location 0.25.
/// - Diagnoses: `invalid-timing` for dates that are none, and for shifts that leave a gap or overlap.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#time_interval
public struct Rotation: Sendable, Hashable {
    package enum Plan: Sendable, Hashable {
        /// The people in turn, a week each.
        case weekly(people: [Receiver], from: CalendarDate, handover: TimeInterval.Weekday, TimeInterval.TimeOfDay, weeks: Int)
        /// As written.
        case shifts([Shift])
    }

    package let name: Name
    package let plan: Plan
    /// Shifts that somebody else takes.
    package let swaps: [Shift]
    package let location: Name?
    package let otherwise: Receiver
    package let site: DeclarationSite

    /// One person's duty, from one minute to another: that one is the next person's.
    public struct Shift: Sendable, Hashable {
        package let receiver: Receiver
        package let start: CalendarTime
        package let end: CalendarTime
        package let site: DeclarationSite

        /// `Shift(li, from: .init(2026, 12, 7, at: .init(9)), to: .init(2026, 12, 14, at: .init(9)))`
        public init(
            _ receiver: Receiver, from start: CalendarTime, to end: CalendarTime, fileID: String = #fileID,
            filePath: String = #filePath, line: Int = #line, column: Int = #column
        ) {
            self.receiver = receiver
            self.start = start
            self.end = end
            site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
        }
    }

    /// People who take turns, a week each.
    ///
    /// - Parameters:
    ///   - name: the beginning of the time intervals' names.
    ///   - people: in their order, again and again.
    ///   - date: the first day: one of the handover's weekday.
    ///   - weekday: the day of the week on which the next one takes over.
    ///   - time: the time of that day; midnight by default.
    ///   - weeks: how many weeks are planned, at most 520. The operations page says when they end.
    ///   - swaps: shifts that somebody else takes: within them only that person is told.
    ///   - location: whose clocks count, a name of the time zone database; UTC by default.
    ///   - receiver: who is told before the first week and after the last.
    public init(
        _ name: Name, people: [Receiver], from date: CalendarDate, handover weekday: TimeInterval.Weekday,
        at time: TimeInterval.TimeOfDay = .init(0), weeks: Int, swaps: [Shift] = [], location: Name? = nil,
        otherwise receiver: Receiver, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.name = name
        plan = .weekly(people: people, from: date, handover: weekday, time, weeks: weeks)
        self.swaps = swaps
        self.location = location
        otherwise = receiver
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// Shifts of any length, written out one by one. They follow each other without gap or overlap.
    ///
    /// - Parameters:
    ///   - name: the beginning of the time intervals' names.
    ///   - shifts: in the order of time.
    ///   - location: whose clocks count; UTC by default.
    ///   - receiver: who is told before the first shift and after the last.
    public init(
        _ name: Name, shifts: [Shift], location: Name? = nil, otherwise receiver: Receiver,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.name = name
        plan = .shifts(shifts)
        swaps = []
        self.location = location
        otherwise = receiver
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
