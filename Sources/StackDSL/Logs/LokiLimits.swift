/// What senders and queries may ask of Loki. What is not set stays as Loki has it.
///
/// - Emits: keys of `limits_config:`.
/// - Source: https://grafana.com/docs/loki/latest/configure/#limits_config
public struct LokiLimits: Sendable, Hashable {
    package let ingestionRate: Quantity?
    package let ingestionBurst: Quantity?
    package let lineSize: Quantity?
    package let streams: Int?
    package let sampleAge: Duration?
    package let queryTimeout: Duration?
    package let queryLength: Duration?

    /// - Parameters:
    ///   - ingestionRate: bytes per second; Loki's own is 4 MiB. Emits `ingestion_rate_mb`.
    ///   - ingestionBurst: bytes at once, at least what one push holds; Loki's own is 6 MiB.
    ///     Emits `ingestion_burst_size_mb`.
    ///   - lineSize: longer lines are refused; Loki's own is 256 KiB. Emits `max_line_size`.
    ///   - streams: the most active streams; Loki's own is 5,000. Emits `max_global_streams_per_user`.
    ///   - sampleAge: older lines are refused; Loki's own is a week. Emits `reject_old_samples_max_age`.
    ///   - queryTimeout: Loki's own is 1 min. Emits `query_timeout`.
    ///   - queryLength: the longest span a query may cover; Loki's own is 30 days and an hour.
    ///     Emits `max_query_length`.
    public init(
        ingestionRate: Quantity? = nil, ingestionBurst: Quantity? = nil, lineSize: Quantity? = nil,
        streams: Int? = nil, sampleAge: Duration? = nil, queryTimeout: Duration? = nil,
        queryLength: Duration? = nil
    ) {
        self.ingestionRate = ingestionRate
        self.ingestionBurst = ingestionBurst
        self.lineSize = lineSize
        self.streams = streams
        self.sampleAge = sampleAge
        self.queryTimeout = queryTimeout
        self.queryLength = queryLength
    }
}
