/// How far back a function over a range looks.
///
/// - Emits: the text between the brackets: `[5m]`, `[$__rate_interval]`.
/// - Diagnoses: `range-too-short` (less than two scrapes of the metric's own job),
///   `dashboard-variable-in-rule` for Grafana's intervals in a rule.
public struct Window: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case duration(Duration)
        case grafana(String)
    }

    package let kind: Kind

    /// A fixed length of time.
    public init(_ duration: Duration) { kind = .duration(duration) }

    private init(grafana variable: String) { kind = .grafana(variable) }

    /// Seconds.
    public static func seconds(_ seconds: Int) -> Window { Window(.seconds(seconds)) }
    /// Minutes.
    public static func minutes(_ minutes: Int) -> Window { Window(.minutes(minutes)) }
    /// Hours.
    public static func hours(_ hours: Int) -> Window { Window(.hours(hours)) }
    /// Days.
    public static func days(_ days: Int) -> Window { Window(.days(days)) }

    /// Grafana's `$__rate_interval`: at least four scrapes, and the step of the panel. For panels only.
    ///
    /// - Source: https://grafana.com/docs/grafana/latest/datasources/prometheus/template-variables/
    public static let rateInterval = Window(grafana: "$__rate_interval")
    /// Grafana's `$__interval`: the step of the panel. For panels only.
    public static let interval = Window(grafana: "$__interval")
    /// Grafana's `$__range`: all that the panel shows. For panels only.
    public static let range = Window(grafana: "$__range")
    /// Grafana's `$__auto`, for panels of logs.
    public static let auto = Window(grafana: "$__auto")
}
