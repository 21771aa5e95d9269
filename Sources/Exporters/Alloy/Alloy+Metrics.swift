public import StackDSL

/// What `loki.write` sends and drops.
extension Alloy {
    /// Number of times batches has had to be retried.
    public static var writeBatchRetries: Metric { catalog["loki_write_batch_retries_total"] }
    /// Number of bytes dropped because failed to be sent to the ingester after all retries.
    public static var writeDroppedBytes: Metric { catalog["loki_write_dropped_bytes_total"] }
    /// Number of log entries dropped because failed to be sent to the ingester after all retries.
    public static var writeDroppedEntries: Metric { catalog["loki_write_dropped_entries_total"] }
    /// Number of bytes encoded and ready to send.
    public static var writeEncodedBytes: Metric { catalog["loki_write_encoded_bytes_total"] }
    /// Duration of send requests.
    public static var writeRequestDurationSeconds: Metric { catalog["loki_write_request_duration_seconds"] }
    /// Number of bytes for requests.
    public static var writeRequestSizeBytes: Metric { catalog["loki_write_request_size_bytes"] }
    /// Number of bytes sent.
    public static var writeSentBytes: Metric { catalog["loki_write_sent_bytes_total"] }
    /// Number of log entries sent to the ingester.
    public static var writeSentEntries: Metric { catalog["loki_write_sent_entries_total"] }
}
