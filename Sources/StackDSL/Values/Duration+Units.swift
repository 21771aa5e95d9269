/// The longer units that `Swift.Duration` lacks, so that holds, windows and intervals read as people say them.
extension Duration {
    /// Sixty seconds each.
    public static func minutes(_ minutes: Int) -> Duration { whole(minutes, of: 60) }
    /// Sixty minutes each.
    public static func hours(_ hours: Int) -> Duration { whole(hours, of: 3_600) }
    /// Twenty-four hours each, as in Prometheus and Loki; no calendar is involved.
    public static func days(_ days: Int) -> Duration { whole(days, of: 86_400) }
    /// Seven days each.
    public static func weeks(_ weeks: Int) -> Duration { whole(weeks, of: 604_800) }

    /// So many units of so many seconds; more than 292 years are 292 years, as Prometheus knows no more.
    private static func whole(_ count: Int, of seconds: Int) -> Duration {
        let (product, overflow) = count.multipliedReportingOverflow(by: seconds)
        let longest = 9_223_372_036
        if overflow { return .seconds(count < 0 ? -longest : longest) }
        return .seconds(min(max(product, -longest), longest))
    }
}

extension Duration {
    /// Whole milliseconds, rounded towards zero and clamped: the finest duration that Prometheus and
    /// Alertmanager know.
    package var wholeMilliseconds: Int64 {
        let (seconds, attoseconds) = components
        let (scaled, overflow) = seconds.multipliedReportingOverflow(by: 1_000)
        if overflow { return seconds < 0 ? .min : .max }
        let (sum, sumOverflow) = scaled.addingReportingOverflow(attoseconds / 1_000_000_000_000_000)
        return sumOverflow ? (seconds < 0 ? .min : .max) : sum
    }

    /// The form that Prometheus, Alertmanager and Loki read: `90s` is `1m30s`, zero is `0s`.
    ///
    /// Units go up to days; Go's own durations, which Loki reads in some places, know nothing above hours:
    /// see ``goText``.
    package var prometheusText: String {
        Duration.text(milliseconds: wholeMilliseconds, units: [("d", 86_400_000), ("h", 3_600_000)])
    }

    /// The form that Go's `time.ParseDuration` reads: hours are the largest unit.
    package var goText: String {
        Duration.text(milliseconds: wholeMilliseconds, units: [("h", 3_600_000)])
    }

    private static func text(milliseconds: Int64, units: [(String, Int64)]) -> String {
        if milliseconds == 0 { return "0s" }
        var rest = milliseconds.magnitude
        var result = milliseconds < 0 ? "-" : ""
        for (name, size) in units + [("m", 60_000), ("s", 1_000), ("ms", 1)] where rest >= size.magnitude {
            result += "\(rest / size.magnitude)\(name)"
            rest %= size.magnitude
        }
        return result
    }
}
