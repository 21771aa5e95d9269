/// Units by Grafana's ids.
///
/// - Source: https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts
extension MetricUnit {
    /// Grafana's id of the unit, or its symbol behind the number where Grafana has no such unit.
    package var grafanaID: String? {
        if let known = MetricUnit.grafanaIDs.first(where: { $0.unit == self }) { return known.id }
        return symbol.isEmpty || symbol == "/" ? nil : "suffix: \(symbol)"
    }

    /// What Grafana takes a number for that it shows by an id; nil for an id that claims nothing.
    package init?(grafanaID id: String) {
        guard let unit = MetricUnit.byGrafanaID[id] else { return nil }
        self = unit
    }

    private static let byGrafanaID = Dictionary(
        (grafanaIDs + furtherIDs).filter { !["short", "none"].contains($0.id) }.map { ($0.id, $0.unit) },
        uniquingKeysWith: { first, _ in first })

    private static let grafanaIDs: [(unit: MetricUnit, id: String)] = [
        (.ratio, "percentunit"), (.percent, "percent"), (.count, "short"),
        (.seconds, "s"), (.milliseconds, "ms"), (.microseconds, "µs"), (.nanoseconds, "ns"),
        (.minutes, "m"), (.hours, "h"), (.days, "d"),
        (.bytes, "bytes"), (.kibibytes, "kbytes"), (.mebibytes, "mbytes"), (.gibibytes, "gbytes"),
        (.tebibytes, "tbytes"), (.kilobytes, "deckbytes"), (.megabytes, "decmbytes"),
        (.gigabytes, "decgbytes"), (.bits, "bits"),
        (.perSecond, "cps"), (count.per(minutes), "cpm"), (.bytesPerSecond, "Bps"),
        (bits.per(seconds), "bps"),
        (kibibytes.per(seconds), "KiBs"), (mebibytes.per(seconds), "MiBs"), (gibibytes.per(seconds), "GiBs"),
        (.celsius, "celsius"), (.joules, "joule"), (.watts, "watt"), (.volts, "volt"), (.amperes, "amp"),
        (.grams, "massg"), (.meters, "lengthm"), (.hertz, "hertz"),
        (dateTime, "dateTimeAsIso"),
        (.timestamp, "none"),
    ]

    /// Other words for the same.
    private static let furtherIDs: [(unit: MetricUnit, id: String)] = [
        (.bytes, "decbytes"), (.bits, "decbits"), (.bytesPerSecond, "binBps"), (bits.per(seconds), "binbps"),
        (kilobytes.per(seconds), "KBs"), (megabytes.per(seconds), "MBs"), (gigabytes.per(seconds), "GBs"),
        (.seconds, "dtdurations"), (.milliseconds, "dtdurationms"), (.seconds, "clocks"), (.milliseconds, "clockms"),
        (.seconds, "dthms"), (.seconds, "dtdhms"), (dateTime, "dateTimeAsIsoNoDateIfToday"),
        (dateTime, "dateTimeAsUS"), (dateTime, "dateTimeAsUSNoDateIfToday"), (dateTime, "dateTimeAsLocal"),
        (dateTime, "dateTimeAsLocalNoDateIfToday"), (dateTime, "dateTimeAsSystem"), (dateTime, "dateTimeFromNow"),
    ] + ["ops", "reqps", "rps", "wps", "iops", "eps", "mps", "recps", "rowsps", "pps"].map { (.perSecond, $0) }
        + ["opm", "reqpm", "rpm", "wpm", "epm", "mpm", "recpm", "rowspm"].map { (count.per(minutes), $0) }

    /// Grafana reads points in time as milliseconds.
    private static let dateTime = MetricUnit(Dimension([.timestamp: 1]), 1, per: 1_000, symbol: "")
}
