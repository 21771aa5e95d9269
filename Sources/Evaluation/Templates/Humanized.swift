import GoText

/// Numbers as Prometheus' templates write them for people.
enum Humanized {
    private static func short(_ value: Double) -> String { GoNumber.print(value, .general, precision: 4) }

    /// `1.234k`
    static func plain(_ value: Double) -> String {
        if value == 0 || !value.isFinite { return short(value) }
        if value.magnitude < 1 { return small(value) }
        return large(value, by: 1000, ["k", "M", "G", "T", "P", "E", "Z", "Y"])
    }

    /// `1.234ki`
    static func binary(_ value: Double) -> String {
        if value.magnitude <= 1 || !value.isFinite { return short(value) }
        return large(value, by: 1024, ["ki", "Mi", "Gi", "Ti", "Pi", "Ei", "Zi", "Yi"])
    }

    private static func large(_ value: Double, by step: Double, _ prefixes: [String]) -> String {
        var (value, used) = (value, "")
        for prefix in prefixes where value.magnitude >= step {
            used = prefix
            value /= step
        }
        return short(value) + used
    }

    private static func small(_ value: Double) -> String {
        var (value, used) = (value, "")
        for prefix in ["m", "u", "n", "p", "f", "a", "z", "y"] where value.magnitude < 1 {
            used = prefix
            value *= 1000
        }
        return short(value) + used
    }

    static func percentage(_ value: Double) -> String { short(value * 100) + "%" }

    /// `1d 2h 3m 4s`; nil for more seconds than whole numbers hold.
    static func duration(_ value: Double) -> String? {
        if !value.isFinite { return short(value) }
        if value == 0 { return short(value) + "s" }
        if value.magnitude < 1 { return small(value) + "s" }
        guard let all = Int64(exactly: value.magnitude.rounded(.towardZero)) else { return nil }
        let sign = value < 0 ? "-" : ""
        let (days, hours, minutes, seconds) = (all / 86_400, all / 3_600 % 24, all / 60 % 60, all % 60)
        if days != 0 { return "\(sign)\(days)d \(hours)h \(minutes)m \(seconds)s" }
        if hours != 0 { return "\(sign)\(hours)h \(minutes)m \(seconds)s" }
        if minutes != 0 { return "\(sign)\(minutes)m \(seconds)s" }
        return sign + short(value.magnitude) + "s"
    }

    /// `1970-01-01 00:00:01.5 +0000 UTC`; nil for times that nanoseconds do not reach.
    static func timestamp(_ value: Double) -> String? {
        if !value.isFinite { return short(value) }
        guard let nanoseconds = Int64(exactly: (value * 1e9).rounded(.towardZero)) else { return nil }
        let milliseconds = nanoseconds / 1_000_000
        let seconds = milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000
        var fraction = milliseconds - seconds * 1000
        var digits = ""
        if fraction != 0 {
            var count = 3
            while fraction % 10 == 0 {
                fraction /= 10
                count -= 1
            }
            let text = String(fraction)
            digits = "." + String(repeating: "0", count: count - text.utf8.count) + text
        }
        return CivilTime(seconds: seconds).text + digits + " +0000 UTC"
    }
}
