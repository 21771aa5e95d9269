/// The unit of a panel: how its numbers are printed.
///
/// Without one, the unit of what the first query measures is shown, so that most panels need none.
///
/// - Emits: `fieldConfig.defaults.unit`.
/// - Diagnoses: `panel-unit-mismatch` where it is another one than the query's.
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/panels-visualizations/configure-standard-options/#unit
public struct PanelUnit: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case metric(MetricUnit)
        /// An id of Grafana's own table, or one of its custom forms.
        case grafana(String)
    }

    package let kind: Kind
    /// What it measures, where that is known.
    package let metric: MetricUnit?

    private init(id: String, of metric: MetricUnit? = nil) {
        kind = .grafana(id)
        self.metric = metric
    }

    /// The unit of a metric: `.metric(.bytes.per(.seconds))`.
    public static func metric(_ unit: MetricUnit) -> PanelUnit { PanelUnit(unit) }

    private init(_ unit: MetricUnit) {
        kind = .metric(unit)
        metric = unit
    }

    /// A unit by the id that Grafana knows it by: `reqps`, `currencyUSD`.
    ///
    /// - Diagnoses: `invalid-identifier`: Grafana prints an id that it does not know behind the number,
    ///   silently.
    public static func grafana(_ id: Name) -> PanelUnit { PanelUnit(id: id.text, of: MetricUnit(grafanaID: id.text)) }

    /// A text behind the number; with a space in front of it if one is to be seen.
    public static func suffix(_ text: DisplayText) -> PanelUnit { PanelUnit(id: "suffix:" + text.rendered) }

    /// A text before the number.
    public static func prefix(_ text: DisplayText) -> PanelUnit { PanelUnit(id: "prefix:" + text.rendered) }
}

extension PanelUnit {
    /// Grafana's id, where one was written.
    package var id: String {
        switch kind {
        case .metric: ""
        case .grafana(let id): id
        }
    }

    /// Whether Grafana knows the unit, or is told to take it as it is.
    package var isKnown: Bool {
        switch kind {
        case .metric: true
        case .grafana(let id): PanelUnit.isKnown(id)
        }
    }
}

/// Units of metrics.
extension PanelUnit {
    /// Seconds, shown in what reads best: 0.002 is `2 ms`.
    public static let seconds = PanelUnit(.seconds)
    /// Thousandths of a second.
    public static let milliseconds = PanelUnit(.milliseconds)
    /// Millionths of a second.
    public static let microseconds = PanelUnit(.microseconds)
    /// Billionths of a second.
    public static let nanoseconds = PanelUnit(.nanoseconds)
    /// Sixty seconds each.
    public static let minutes = PanelUnit(.minutes)
    /// 3,600 seconds each.
    public static let hours = PanelUnit(.hours)
    /// 86,400 seconds each.
    public static let days = PanelUnit(.days)
    /// Bytes, shown in powers of 1,024.
    public static let bytes = PanelUnit(.bytes)
    /// Eighths of a byte.
    public static let bits = PanelUnit(.bits)
    /// 1,048,576 bytes each.
    public static let mebibytes = PanelUnit(.mebibytes)
    /// 2^30 bytes each.
    public static let gibibytes = PanelUnit(.gibibytes)
    /// 0 to 1, shown as 0 % to 100 %.
    public static let ratio = PanelUnit(.ratio)
    /// 0 to 100, shown with `%`.
    public static let percent = PanelUnit(.percent)
    /// A number of things, shortened: `1.2 K`.
    public static let count = PanelUnit(.count)
    /// Things per second.
    public static let perSecond = PanelUnit(.perSecond)
    /// Bytes per second.
    public static let bytesPerSecond = PanelUnit(.bytesPerSecond)
    /// Bits per second.
    public static let bitsPerSecond = PanelUnit(.bits.per(.seconds))
    /// Degrees Celsius.
    public static let celsius = PanelUnit(.celsius)
    /// Watts.
    public static let watts = PanelUnit(.watts)
    /// Volts.
    public static let volts = PanelUnit(.volts)
    /// Amperes.
    public static let amperes = PanelUnit(.amperes)
    /// Per second, of nothing countable.
    public static let hertz = PanelUnit(.hertz)
}

/// Grafana's own words for numbers of things, with and without time, and for what is no measurement.
extension PanelUnit {
    /// `req/s`.
    public static let requestsPerSecond = PanelUnit(id: "reqps", of: .perSecond)
    /// `ops/s`.
    public static let operationsPerSecond = PanelUnit(id: "ops", of: .perSecond)
    /// `rd/s`.
    public static let readsPerSecond = PanelUnit(id: "rps", of: .perSecond)
    /// `wr/s`.
    public static let writesPerSecond = PanelUnit(id: "wps", of: .perSecond)
    /// `io/s`.
    public static let transfersPerSecond = PanelUnit(id: "iops", of: .perSecond)
    /// `p/s`.
    public static let packetsPerSecond = PanelUnit(id: "pps", of: .perSecond)
    /// `evt/s`.
    public static let eventsPerSecond = PanelUnit(id: "eps", of: .perSecond)
    /// `msg/s`.
    public static let messagesPerSecond = PanelUnit(id: "mps", of: .perSecond)
    /// `rec/s`.
    public static let recordsPerSecond = PanelUnit(id: "recps", of: .perSecond)
    /// `rows/s`.
    public static let rowsPerSecond = PanelUnit(id: "rowsps", of: .perSecond)
    /// `req/m`.
    public static let requestsPerMinute = PanelUnit(id: "reqpm", of: .count.per(.minutes))
    /// `c/m`.
    public static let perMinute = PanelUnit(id: "cpm", of: .count.per(.minutes))
    /// The number as it is.
    public static let plain = PanelUnit(id: "none")
    /// The text as it is.
    public static let string = PanelUnit(id: "string")
    /// Seconds as a length of time in words: `2 days, 3 hours`.
    public static let duration = PanelUnit(id: "dtdurations", of: .seconds)
    /// Milliseconds since 1970 as date and time. Prometheus keeps seconds: multiply by 1,000 in the query.
    public static let dateTime = PanelUnit(
        id: "dateTimeAsIso", of: MetricUnit(Dimension([.timestamp: 1]), 1, per: 1_000, symbol: ""))
    /// Milliseconds since 1970 as the time that passed: `3 hours ago`.
    public static let timeSince = PanelUnit(
        id: "dateTimeFromNow", of: MetricUnit(Dimension([.timestamp: 1]), 1, per: 1_000, symbol: ""))
    /// Zero is `No`, everything else `Yes`.
    public static let yesNo = PanelUnit(id: "bool_yes_no")
    /// Zero is `Off`, everything else `On`.
    public static let onOff = PanelUnit(id: "bool_on_off")
}
