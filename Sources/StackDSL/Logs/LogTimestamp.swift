/// The field that says when a line was written.
///
/// Written as a literal, the field holds an RFC 3339 time. A line whose time cannot be read gets the one
/// before it, so that it stays behind that line.
///
/// - Emits: the stage `timestamp`.
/// - Source: https://grafana.com/docs/alloy/latest/reference/components/loki/loki.process/#stagetimestamp
public struct LogTimestamp: Sendable, Hashable, ExpressibleByStringLiteral {
    package let field: LogField
    package let format: Format
    package let zone: Name?

    /// How a time is written.
    public struct Format: Sendable, Hashable {
        /// As the collectors name it, or a layout of Go's package `time`.
        package let text: String

        /// `2026-01-02T15:04:05.123+08:00`; the fraction may be absent.
        public static let rfc3339 = Format(text: "RFC3339")
        /// Seconds since 1970, with a fraction or without.
        public static let unix = Format(text: "Unix")
        /// Thousandths of a second since 1970.
        public static let unixMilliseconds = Format(text: "UnixMs")
        /// Millionths of a second since 1970.
        public static let unixMicroseconds = Format(text: "UnixUs")
        /// Billionths of a second since 1970.
        public static let unixNanoseconds = Format(text: "UnixNs")

        /// Any other form, shown by the example that Go reads: the second of January 2006, 15:04:05.
        ///
        /// - Shape: `2006-01-02 15:04:05,000` for `2026-08-22 09:30:00,125`.
        public static func layout(_ layout: Name) -> Format { Format(text: layout.text) }
    }

    /// What a plain literal makes.
    public init(stringLiteral value: String) {
        self.init(field: LogField(stringLiteral: value), format: .rfc3339, zone: nil)
    }

    private init(field: LogField, format: Format, zone: Name?) {
        self.field = field
        self.format = format
        self.zone = zone
    }

    /// A time in another form.
    ///
    /// - Parameter zone: a name of the time zone database, for times without an offset; UTC by default.
    public static func field(_ field: LogField, _ format: Format, zone: Name? = nil) -> LogTimestamp {
        LogTimestamp(field: field, format: format, zone: zone)
    }
}
