/// What senders and queries may ask of Loki. What is not set stays as Loki has it.
///
/// - Emits: keys of `limits_config:`.
/// - Diagnoses: `invalid-timing`, `invalid-log-source` where metadata are sent that Loki is told to refuse.
/// - Source: https://grafana.com/docs/loki/latest/configure/#limits_config
public struct LokiLimits: Sendable, Hashable {
    package let ingestionRate: Quantity?
    package let ingestionBurst: Quantity?
    package let streamRate: Quantity?
    package let streamBurst: Quantity?
    package let lineSize: Quantity?
    package let truncatesLines: Bool
    package let streams: Int?
    package let labels: Int?
    package let metadata: Bool?
    package let metadataSize: Quantity?
    package let sampleAge: Duration?
    package let queryTimeout: Duration?
    package let queryLength: Duration?
    package let queryLookback: Duration?
    package let querySeries: Int?
    package let queryLines: Int?
    package let queryParallelism: Int?
    package let volume: Bool?

    /// - Parameters:
    ///   - ingestionRate: bytes per second; Loki's own is 4 MiB. Emits `ingestion_rate_mb`.
    ///   - ingestionBurst: bytes at once, at least what one push holds; Loki's own is 6 MiB.
    ///     Emits `ingestion_burst_size_mb`.
    ///   - streamRate: bytes per second of one stream; Loki's own is 3 MiB. Emits `per_stream_rate_limit`.
    ///   - streamBurst: bytes of one stream at once; Loki's own is 15 MiB. Emits
    ///     `per_stream_rate_limit_burst`.
    ///   - lineSize: longer lines are refused; Loki's own is 256 KiB. Emits `max_line_size`.
    ///   - truncatesLines: cuts longer lines instead. Emits `max_line_size_truncate`.
    ///   - streams: the most active streams; Loki's own is 5,000. Emits `max_global_streams_per_user`.
    ///   - labels: the most labels of a stream; Loki's own is 15. Emits `max_label_names_per_series`.
    ///   - metadata: whether lines may have structured metadata; Loki's own is yes. Emits
    ///     `allow_structured_metadata`.
    ///   - metadataSize: the most that one line's metadata take; Loki's own is 64 KiB. Emits
    ///     `max_structured_metadata_size`.
    ///   - sampleAge: older lines are refused; Loki's own is a week. Emits `reject_old_samples_max_age`.
    ///   - queryTimeout: Loki's own is 1 min. Emits `query_timeout`.
    ///   - queryLength: the longest span a query may cover; Loki's own is 30 days and an hour.
    ///     Emits `max_query_length`.
    ///   - queryLookback: how far back a query may reach; Loki's own is any time. Emits `max_query_lookback`.
    ///   - querySeries: the most series a metric query may give; Loki's own is 500. Emits `max_query_series`.
    ///   - queryLines: the most lines a query may give; Loki's own is 5,000. Emits
    ///     `max_entries_limit_per_query`.
    ///   - queryParallelism: the most pieces of a query that run at once; Loki's own is 128. Emits
    ///     `tsdb_max_query_parallelism`.
    ///   - volume: whether Grafana may ask how much each stream holds; Loki's own is yes. Emits
    ///     `volume_enabled`.
    public init(
        ingestionRate: Quantity? = nil, ingestionBurst: Quantity? = nil, streamRate: Quantity? = nil,
        streamBurst: Quantity? = nil, lineSize: Quantity? = nil, truncatesLines: Bool = false,
        streams: Int? = nil, labels: Int? = nil, metadata: Bool? = nil, metadataSize: Quantity? = nil,
        sampleAge: Duration? = nil, queryTimeout: Duration? = nil, queryLength: Duration? = nil,
        queryLookback: Duration? = nil, querySeries: Int? = nil, queryLines: Int? = nil,
        queryParallelism: Int? = nil, volume: Bool? = nil
    ) {
        self.ingestionRate = ingestionRate
        self.ingestionBurst = ingestionBurst
        self.streamRate = streamRate
        self.streamBurst = streamBurst
        self.lineSize = lineSize
        self.truncatesLines = truncatesLines
        self.streams = streams
        self.labels = labels
        self.metadata = metadata
        self.metadataSize = metadataSize
        self.sampleAge = sampleAge
        self.queryTimeout = queryTimeout
        self.queryLength = queryLength
        self.queryLookback = queryLookback
        self.querySeries = querySeries
        self.queryLines = queryLines
        self.queryParallelism = queryParallelism
        self.volume = volume
    }
}
