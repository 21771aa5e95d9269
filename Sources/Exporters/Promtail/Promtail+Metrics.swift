public import StackDSL

/// What Promtail sends and drops.
extension Promtail {
    /// Number of times batches has had to be retried.
    public static var batchRetries: Metric { catalog["promtail_batch_retries_total"] }
    /// Number of bytes dropped because failed to be sent to the ingester after all retries.
    public static var droppedBytes: Metric { catalog["promtail_dropped_bytes_total"] }
    /// Number of log entries dropped because failed to be sent to the ingester after all retries.
    public static var droppedEntries: Metric { catalog["promtail_dropped_entries_total"] }
    /// Number of bytes encoded and ready to send.
    public static var encodedBytes: Metric { catalog["promtail_encoded_bytes_total"] }
    /// The total number of bytes that have been mutated.
    public static var mutatedBytes: Metric { catalog["promtail_mutated_bytes_total"] }
    /// The total number of log entries that have been mutated.
    public static var mutatedEntries: Metric { catalog["promtail_mutated_entries_total"] }
    /// Duration of send requests.
    public static var requestDurationSeconds: Metric { catalog["promtail_request_duration_seconds"] }
    /// Number of bytes sent.
    public static var sentBytes: Metric { catalog["promtail_sent_bytes_total"] }
    /// Number of log entries sent to the ingester.
    public static var sentEntries: Metric { catalog["promtail_sent_entries_total"] }
}
