package import Diagnostics

/// Recurring times by the calendar, in which a route is mute or active.
///
/// - Emits: an entry of `time_intervals:`, since Alertmanager 0.24.
/// - Diagnoses: `invalid-timing`, `duplicate-key` for two different intervals of one name.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#time_interval
public struct TimeInterval: Sendable, Hashable, Allowing {
    package let name: Name
    package let spans: [Span]
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// - Parameter spans: any of them holds.
    public init(
        _ name: Name, _ spans: [Span], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.spans = spans
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// A day of the week.
    public enum Weekday: String, Sendable, Hashable, CaseIterable {
        case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    }

    /// A time of day, by the minute.
    public struct TimeOfDay: Sendable, Hashable {
        package let hour: Int
        package let minute: Int

        /// - Parameters:
        ///   - hour: 0 to 24, 24 only with minute 0: the end of the day.
        ///   - minute: 0 to 59.
        public init(_ hour: Int, _ minute: Int = 0) {
            self.hour = hour
            self.minute = minute
        }
    }

    /// Part of a day.
    public struct Times: Sendable, Hashable {
        package let start: TimeOfDay
        package let end: TimeOfDay

        /// From one time of day to a later one. A night is two of them: up to 24:00, and from 0:00.
        public init(from start: TimeOfDay, to end: TimeOfDay) {
            self.start = start
            self.end = end
        }
    }

    /// Days of the month, months or years: `15`, `.from(1, through: 7)`, `.from(20, through: -1)`.
    ///
    /// Its ends are kept as written, also where the second comes first: a mistake to be told, and no trap.
    public struct Extent: Sendable, Hashable, ExpressibleByIntegerLiteral {
        package let first: Int
        package let last: Int

        /// One of them.
        public init(integerLiteral value: Int) { self.init(value, value) }

        private init(_ first: Int, _ last: Int) {
            self.first = first
            self.last = last
        }

        /// From one to another, both included.
        public static func from(_ first: Int, through last: Int) -> Extent { Extent(first, last) }

        /// The last so many days of each month.
        public static func last(_ days: Int) -> Extent { Extent(0 &- days, -1) }
    }

    /// All of its conditions hold together.
    public struct Span: Sendable, Hashable {
        package let times: [Times]
        package let weekdays: [Weekday]
        package let daysOfMonth: [Extent]
        package let months: [Extent]
        package let years: [Extent]
        package let location: Name?

        /// - Parameters:
        ///   - times: any time by default.
        ///   - weekdays: any by default. Neighbours are emitted as a range, `monday:friday`.
        ///   - daysOfMonth: 1 to 31; -1 is the last day. A day that a month lacks is not there.
        ///   - months: 1 to 12.
        ///   - location: a name of the time zone database, `Europe/Berlin`; UTC by default. Since Alertmanager
        ///     0.25.
        public init(
            times: [Times] = [], weekdays: [Weekday] = [], daysOfMonth: [Extent] = [],
            months: [Extent] = [], years: [Extent] = [], location: Name? = nil
        ) {
            self.times = times
            self.weekdays = weekdays
            self.daysOfMonth = daysOfMonth
            self.months = months
            self.years = years
            self.location = location
        }
    }
}
