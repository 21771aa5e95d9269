import StackDSL

extension PanelUnit {
    /// Grafana's id of the unit; none where numbers are shown as they are.
    var grafanaID: String? {
        switch kind {
        case .metric(let unit): unit.grafanaID
        case .grafana(let id): id
        }
    }
}

extension MetricUnit {
    /// Grafana's id of the unit, or its symbol behind the number where Grafana has no such unit.
    ///
    /// - Source: https://github.com/grafana/grafana/blob/main/packages/grafana-data/src/valueFormats/categories.ts
    var grafanaID: String? {
        if let known = MetricUnit.grafanaIDs.first(where: { isSame(as: $0.unit) }) { return known.id }
        return symbol.isEmpty || symbol == "/" ? nil : "suffix: \(symbol)"
    }

    /// Whether both measure the same in the same size, whatever they are called.
    private func isSame(as other: MetricUnit) -> Bool {
        dimension == other.dimension && numerator * other.denominator == denominator * other.numerator
    }

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
        (MetricUnit(Dimension([.timestamp: 1]), 1, per: 1_000, symbol: ""), "dateTimeAsIso"),
        (.timestamp, "none"),
    ]
}
