import Analysis
import Serialization
import StackDSL

/// What senders and queries may ask, and how long what they sent is kept.
func lokiLimits(_ loki: LokiServer) -> Node.Map {
    let limits = loki.limits
    var keys = Node.Map()
    keys.set("ingestion_rate_mb", limits.ingestionRate?.value(in: .mebibytes.per(.seconds)))
    keys.set("ingestion_burst_size_mb", limits.ingestionBurst?.value(in: .mebibytes))
    keys.set("max_label_names_per_series", limits.labels)
    keys.set("reject_old_samples_max_age", limits.sampleAge?.prometheusText)
    keys.set("max_line_size", limits.lineSize.map(byteText))
    if limits.truncatesLines { keys.set("max_line_size_truncate", true) }
    keys.set("max_global_streams_per_user", limits.streams)
    keys.set("per_stream_rate_limit", limits.streamRate.map { byteText(.bytes($0.value(in: .bytesPerSecond))) })
    keys.set("per_stream_rate_limit_burst", limits.streamBurst.map(byteText))
    keys.set("max_query_series", limits.querySeries)
    keys.set("max_query_lookback", limits.queryLookback?.prometheusText)
    keys.set("max_query_length", limits.queryLength?.prometheusText)
    keys.set("tsdb_max_query_parallelism", limits.queryParallelism)
    keys.set("max_entries_limit_per_query", limits.queryLines)
    keys.set("query_timeout", limits.queryTimeout?.prometheusText)
    keys.set("volume_enabled", limits.volume)
    keys.set("retention_period", loki.retention.prometheusText)
    keys.setUnlessEmpty("retention_stream", streamRetentions(loki.streamRetentions))
    keys.set("allow_structured_metadata", loki.allowsMetadata ? limits.metadata : false)
    keys.set("max_structured_metadata_size", limits.metadataSize.map(byteText))
    return keys
}

private func streamRetentions(_ retentions: [StreamRetention]) -> [Node.Map] {
    retentions.enumerated().map { index, retention in
        [
            "selector": .string(retention.selector),
            // Loki takes the greatest: the first that was declared.
            "priority": .integer(Int64(retentions.count - index)),
            "period": .string(retention.period.prometheusText),
        ]
    }
}

/// A size as Loki and the collectors read it, whose `KB` has 1,024 bytes.
func byteText(_ size: Quantity) -> String {
    guard let bytes = Int64(exactly: size.value(in: .bytes).rounded()) else { return "0B" }
    if bytes > 0, bytes % 1_048_576 == 0 { return "\(bytes / 1_048_576)MB" }
    if bytes > 0, bytes % 1_024 == 0 { return "\(bytes / 1_024)KB" }
    return "\(bytes)B"
}
