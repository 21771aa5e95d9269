public import StackDSL

/// What goes in, what is kept and what is asked.
extension Loki {
    /// Time (in seconds) spent in compacting all the tables.
    public static var boltdbShipperCompactTablesOperationDurationSeconds: Metric { catalog["loki_boltdb_shipper_compact_tables_operation_duration_seconds"] }
    /// Unix timestamp of the last successful compaction run.
    public static var boltdbShipperCompactTablesOperationLastSuccessfulRunTimestampSeconds: Metric { catalog["loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds"] }
    /// Total number of tables compaction done by status.
    public static var boltdbShipperCompactTablesOperation: Metric { catalog["loki_boltdb_shipper_compact_tables_operation_total"] }
    /// Value will be 1 if compactor is currently running on this instance.
    public static var boltdbShipperCompactorRunning: Metric { catalog["loki_boltdb_shipper_compactor_running"] }
    /// A metric with a constant '1' value labeled by the version of Loki.
    public static var buildInfo: Metric { catalog["loki_build_info"] }
    /// Unix timestamp of the last successful retention run.
    public static var compactorApplyRetentionLastSuccessfulRunTimestampSeconds: Metric { catalog["loki_compactor_apply_retention_last_successful_run_timestamp_seconds"] }
    /// Total number of attempts done to apply retention with status.
    public static var compactorApplyRetentionOperation: Metric { catalog["loki_compactor_apply_retention_operation_total"] }
    /// The total number of bytes that were discarded.
    public static var discardedBytes: Metric { catalog["loki_discarded_bytes_total"] }
    /// The total number of samples that were discarded.
    public static var discardedSamples: Metric { catalog["loki_discarded_samples_total"] }
    /// The total number of uncompressed bytes received per tenant.
    public static var distributorBytesReceived: Metric { catalog["loki_distributor_bytes_received_total"] }
    /// The total number of failed batch appends sent to ingesters due to timeouts.
    public static var distributorIngesterAppendTimeouts: Metric { catalog["loki_distributor_ingester_append_timeouts_total"] }
    /// The total number of batch appends sent to ingesters.
    public static var distributorIngesterAppends: Metric { catalog["loki_distributor_ingester_appends_total"] }
    /// The total number of lines received per tenant.
    public static var distributorLinesReceived: Metric { catalog["loki_distributor_lines_received_total"] }
    /// The configured replication factor.
    public static var distributorReplicationFactor: Metric { catalog["loki_distributor_replication_factor"] }
    /// Current number of inflight requests.
    public static var inflightRequests: Metric { catalog["loki_inflight_requests"] }
    /// Total number of checkpoint deletions that failed.
    public static var ingesterCheckpointDeletionsFailed: Metric { catalog["loki_ingester_checkpoint_deletions_failed_total"] }
    /// Total bytes stored in chunks per tenant.
    public static var ingesterChunkStoredBytes: Metric { catalog["loki_ingester_chunk_stored_bytes_total"] }
    /// Distribution of stored chunk utilization (when stored).
    public static var ingesterChunkUtilization: Metric { catalog["loki_ingester_chunk_utilization"] }
    /// The total number of chunks created in the ingester.
    public static var ingesterChunksCreated: Metric { catalog["loki_ingester_chunks_created_total"] }
    /// Total flushed chunks per reason.
    public static var ingesterChunksFlushed: Metric { catalog["loki_ingester_chunks_flushed_total"] }
    /// Total stored chunks per tenant.
    public static var ingesterChunksStored: Metric { catalog["loki_ingester_chunks_stored_total"] }
    /// The total number of series pending in the flush queue.
    public static var ingesterFlushQueueLength: Metric { catalog["loki_ingester_flush_queue_length"] }
    /// The total number of chunks in memory.
    public static var ingesterMemoryChunks: Metric { catalog["loki_ingester_memory_chunks"] }
    /// The total number of streams in memory per tenant.
    public static var ingesterMemoryStreams: Metric { catalog["loki_ingester_memory_streams"] }
    /// Total bytes of labels of the streams in memory.
    public static var ingesterMemoryStreamsLabelsBytes: Metric { catalog["loki_ingester_memory_streams_labels_bytes"] }
    /// The total number of streams created per tenant.
    public static var ingesterStreamsCreated: Metric { catalog["loki_ingester_streams_created_total"] }
    /// The total number of streams removed per tenant.
    public static var ingesterStreamsRemoved: Metric { catalog["loki_ingester_streams_removed_total"] }
    /// Total number of WAL corruptions encountered.
    public static var ingesterWalCorruptions: Metric { catalog["loki_ingester_wal_corruptions_total"] }
    /// Total number of wal write failures due to full disk.
    public static var ingesterWalDiskFullFailures: Metric { catalog["loki_ingester_wal_disk_full_failures_total"] }
    /// Total number of WAL records logged.
    public static var ingesterWalRecordsLogged: Metric { catalog["loki_ingester_wal_records_logged_total"] }
    /// Total number of log messages created by Loki itself.
    public static var internalLogMessages: Metric { catalog["loki_internal_log_messages_total"] }
    /// Distribution of latency for LogQL queries.
    public static var logqlQuerystatsLatencySeconds: Metric { catalog["loki_logql_querystats_latency_seconds"] }
    /// Duration of successful operations against the bucket per operation.
    public static var objstoreBucketOperationDurationSeconds: Metric { catalog["loki_objstore_bucket_operation_duration_seconds"] }
    /// Total number of operations against a bucket that failed.
    public static var objstoreBucketOperationFailures: Metric { catalog["loki_objstore_bucket_operation_failures_total"] }
    /// Total number of all attempted operations against a bucket.
    public static var objstoreBucketOperations: Metric { catalog["loki_objstore_bucket_operations_total"] }
    /// The total number of panic triggered.
    public static var panic: Metric { catalog["loki_panic_total"] }
    /// The total number of rule evaluation failures.
    public static var prometheusRuleEvaluationFailures: Metric { catalog["loki_prometheus_rule_evaluation_failures_total"] }
    /// The total number of rule evaluations.
    public static var prometheusRuleEvaluations: Metric { catalog["loki_prometheus_rule_evaluations_total"] }
    /// The total number of rule group evaluations missed due to slow rule group evaluation.
    public static var prometheusRuleGroupIterationsMissed: Metric { catalog["loki_prometheus_rule_group_iterations_missed_total"] }
    /// The total number of scheduled rule group evaluations, whether executed or missed.
    public static var prometheusRuleGroupIterations: Metric { catalog["loki_prometheus_rule_group_iterations_total"] }
    /// Time (in seconds) spent serving HTTP requests.
    public static var requestDurationSeconds: Metric { catalog["loki_request_duration_seconds"] }
    /// Current number of accepted TCP connections.
    public static var tcpConnections: Metric { catalog["loki_tcp_connections"] }
    /// The max number of TCP connections that can be accepted (0 means no limit).
    public static var tcpConnectionsLimit: Metric { catalog["loki_tcp_connections_limit"] }
}
