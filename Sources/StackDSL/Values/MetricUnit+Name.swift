/// Units by their names: the words of a catalog's table, of OpenMetrics' `# UNIT`, and of Swift.
extension MetricUnit {
    /// The unit of a name, e.g. `seconds` or `bytesPerSecond`; none for a word that is nobody's convention.
    package init?(named name: String) {
        guard let unit = MetricUnit.byName[name] else { return nil }
        self = unit
    }

    /// The name under which Swift knows the unit, e.g. `seconds`; none for one that was put together.
    package var declaredName: String? { MetricUnit.named.first { $0.unit == self }?.name }

    private static let byName = Dictionary(uniqueKeysWithValues: named.map { ($0.name, $0.unit) })

    private static let named: [(name: String, unit: MetricUnit)] = [
        ("seconds", .seconds), ("milliseconds", .milliseconds), ("microseconds", .microseconds),
        ("nanoseconds", .nanoseconds), ("minutes", .minutes), ("hours", .hours), ("days", .days),
        ("bytes", .bytes), ("bits", .bits), ("kilobytes", .kilobytes), ("megabytes", .megabytes),
        ("gigabytes", .gigabytes), ("kibibytes", .kibibytes), ("mebibytes", .mebibytes),
        ("gibibytes", .gibibytes), ("tebibytes", .tebibytes), ("ratio", .ratio), ("percent", .percent),
        ("count", .count), ("perSecond", .perSecond), ("bytesPerSecond", .bytesPerSecond),
        ("celsius", .celsius), ("joules", .joules), ("watts", .watts), ("volts", .volts),
        ("amperes", .amperes), ("grams", .grams), ("meters", .meters), ("hertz", .hertz),
        ("timestamp", .timestamp), ("timestampMilliseconds", .timestampMilliseconds),
    ]
}
