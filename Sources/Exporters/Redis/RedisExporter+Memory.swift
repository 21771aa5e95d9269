public import StackDSL

/// Memory, replication, persistence and the rest.
extension RedisExporter {
    /// master_repl_offset metric.
    public static var masterReplOffset: Metric { catalog["redis_master_repl_offset"] }
    /// max_clients metric.
    public static var maxClients: Metric { catalog["redis_max_clients"] }
    /// mem_aof_buffer_bytes metric.
    public static var memAofBufferBytes: Metric { catalog["redis_mem_aof_buffer_bytes"] }
    /// mem_clients_normal metric.
    public static var memClientsNormal: Metric { catalog["redis_mem_clients_normal"] }
    /// mem_clients_slaves metric.
    public static var memClientsSlaves: Metric { catalog["redis_mem_clients_slaves"] }
    /// mem_cluster_links_bytes metric.
    public static var memClusterLinksBytes: Metric { catalog["redis_mem_cluster_links_bytes"] }
    /// mem_fragmentation_bytes metric.
    public static var memFragmentationBytes: Metric { catalog["redis_mem_fragmentation_bytes"] }
    /// mem_fragmentation_ratio metric.
    public static var memFragmentationRatio: Metric { catalog["redis_mem_fragmentation_ratio"] }
    /// mem_not_counted_for_eviction_bytes metric.
    public static var memNotCountedForEvictionBytes: Metric { catalog["redis_mem_not_counted_for_eviction_bytes"] }
    /// mem_replication_backlog_bytes metric.
    public static var memReplicationBacklogBytes: Metric { catalog["redis_mem_replication_backlog_bytes"] }
    /// mem_total_replication_buffers_bytes metric.
    public static var memTotalReplicationBuffersBytes: Metric { catalog["redis_mem_total_replication_buffers_bytes"] }
    /// memory_max_bytes metric.
    public static var memoryMaxBytes: Metric { catalog["redis_memory_max_bytes"] }
    /// memory_used_bytes metric.
    public static var memoryUsedBytes: Metric { catalog["redis_memory_used_bytes"] }
    /// memory_used_dataset_bytes metric.
    public static var memoryUsedDatasetBytes: Metric { catalog["redis_memory_used_dataset_bytes"] }
    /// memory_used_functions_bytes metric.
    public static var memoryUsedFunctionsBytes: Metric { catalog["redis_memory_used_functions_bytes"] }
    /// memory_used_lua_bytes metric.
    public static var memoryUsedLuaBytes: Metric { catalog["redis_memory_used_lua_bytes"] }
    /// memory_used_overhead_bytes metric.
    public static var memoryUsedOverheadBytes: Metric { catalog["redis_memory_used_overhead_bytes"] }
    /// memory_used_peak_bytes metric.
    public static var memoryUsedPeakBytes: Metric { catalog["redis_memory_used_peak_bytes"] }
    /// memory_used_rss_bytes metric.
    public static var memoryUsedRssBytes: Metric { catalog["redis_memory_used_rss_bytes"] }
    /// memory_used_scripts_bytes metric.
    public static var memoryUsedScriptsBytes: Metric { catalog["redis_memory_used_scripts_bytes"] }
    /// memory_used_scripts_eval_bytes metric.
    public static var memoryUsedScriptsEvalBytes: Metric { catalog["redis_memory_used_scripts_eval_bytes"] }
    /// memory_used_startup_bytes metric.
    public static var memoryUsedStartupBytes: Metric { catalog["redis_memory_used_startup_bytes"] }
    /// memory_used_vm_eval_bytes metric.
    public static var memoryUsedVmEvalBytes: Metric { catalog["redis_memory_used_vm_eval_bytes"] }
    /// memory_used_vm_functions_bytes metric.
    public static var memoryUsedVmFunctionsBytes: Metric { catalog["redis_memory_used_vm_functions_bytes"] }
    /// memory_used_vm_total metric.
    public static var memoryUsedVm: Metric { catalog["redis_memory_used_vm_total"] }
    /// migrate_cached_sockets_total metric.
    public static var migrateCachedSockets: Metric { catalog["redis_migrate_cached_sockets_total"] }
    /// module_fork_in_progress metric.
    public static var moduleForkInProgress: Metric { catalog["redis_module_fork_in_progress"] }
    /// module_fork_last_cow_size metric.
    public static var moduleForkLastCowSize: Metric { catalog["redis_module_fork_last_cow_size"] }
    /// net_input_bytes_total metric.
    public static var netInputBytes: Metric { catalog["redis_net_input_bytes_total"] }
    /// net_output_bytes_total metric.
    public static var netOutputBytes: Metric { catalog["redis_net_output_bytes_total"] }
    /// net_repl_input_bytes_total metric.
    public static var netReplInputBytes: Metric { catalog["redis_net_repl_input_bytes_total"] }
    /// net_repl_output_bytes_total metric.
    public static var netReplOutputBytes: Metric { catalog["redis_net_repl_output_bytes_total"] }
    /// number_of_cached_scripts metric.
    public static var numberOfCachedScripts: Metric { catalog["redis_number_of_cached_scripts"] }
    /// number_of_functions metric.
    public static var numberOfFunctions: Metric { catalog["redis_number_of_functions"] }
    /// number_of_libraries metric.
    public static var numberOfLibraries: Metric { catalog["redis_number_of_libraries"] }
    /// process_id metric.
    public static var processId: Metric { catalog["redis_process_id"] }
    /// pubsub_channels metric.
    public static var pubsubChannels: Metric { catalog["redis_pubsub_channels"] }
    /// pubsub_patterns metric.
    public static var pubsubPatterns: Metric { catalog["redis_pubsub_patterns"] }
    /// pubsubshard_channels metric.
    public static var pubsubshardChannels: Metric { catalog["redis_pubsubshard_channels"] }
    /// rdb_bgsave_in_progress metric.
    public static var rdbBgsaveInProgress: Metric { catalog["redis_rdb_bgsave_in_progress"] }
    /// rdb_changes_since_last_save metric.
    public static var rdbChangesSinceLastSave: Metric { catalog["redis_rdb_changes_since_last_save"] }
    /// rdb_current_bgsave_duration_sec metric.
    public static var rdbCurrentBgsaveDurationSec: Metric { catalog["redis_rdb_current_bgsave_duration_sec"] }
    /// rdb_last_bgsave_duration_sec metric.
    public static var rdbLastBgsaveDurationSec: Metric { catalog["redis_rdb_last_bgsave_duration_sec"] }
    /// rdb_last_bgsave_status metric.
    public static var rdbLastBgsaveStatus: Metric { catalog["redis_rdb_last_bgsave_status"] }
    /// rdb_last_cow_size_bytes metric.
    public static var rdbLastCowSizeBytes: Metric { catalog["redis_rdb_last_cow_size_bytes"] }
    /// rdb_last_load_expired_keys metric.
    public static var rdbLastLoadExpiredKeys: Metric { catalog["redis_rdb_last_load_expired_keys"] }
    /// rdb_last_load_loaded_keys metric.
    public static var rdbLastLoadLoadedKeys: Metric { catalog["redis_rdb_last_load_loaded_keys"] }
    /// rdb_last_save_timestamp_seconds metric.
    public static var rdbLastSaveTimestampSeconds: Metric { catalog["redis_rdb_last_save_timestamp_seconds"] }
    /// rdb_saves_total metric.
    public static var rdbSaves: Metric { catalog["redis_rdb_saves_total"] }
    /// rejected_connections_total metric.
    public static var rejectedConnections: Metric { catalog["redis_rejected_connections_total"] }
    /// repl_backlog_first_byte_offset metric.
    public static var replBacklogFirstByteOffset: Metric { catalog["redis_repl_backlog_first_byte_offset"] }
    /// repl_backlog_history_bytes metric.
    public static var replBacklogHistoryBytes: Metric { catalog["redis_repl_backlog_history_bytes"] }
    /// repl_backlog_is_active metric.
    public static var replBacklogIsActive: Metric { catalog["redis_repl_backlog_is_active"] }
    /// replica_partial_resync_accepted metric.
    public static var replicaPartialResyncAccepted: Metric { catalog["redis_replica_partial_resync_accepted"] }
    /// replica_partial_resync_denied metric.
    public static var replicaPartialResyncDenied: Metric { catalog["redis_replica_partial_resync_denied"] }
    /// replica_resyncs_full metric.
    public static var replicaResyncsFull: Metric { catalog["redis_replica_resyncs_full"] }
    /// replication_backlog_bytes metric.
    public static var replicationBacklogBytes: Metric { catalog["redis_replication_backlog_bytes"] }
    /// reply_buffer_expands_total metric.
    public static var replyBufferExpands: Metric { catalog["redis_reply_buffer_expands_total"] }
    /// reply_buffer_shrinks_total metric.
    public static var replyBufferShrinks: Metric { catalog["redis_reply_buffer_shrinks_total"] }
    /// second_repl_offset metric.
    public static var secondReplOffset: Metric { catalog["redis_second_repl_offset"] }
    /// slave_expires_tracked_keys metric.
    public static var slaveExpiresTrackedKeys: Metric { catalog["redis_slave_expires_tracked_keys"] }
    /// Last id of slowlog.
    public static var slowlogLastId: Metric { catalog["redis_slowlog_last_id"] }
    /// Total slowlog.
    public static var slowlogLength: Metric { catalog["redis_slowlog_length"] }
    /// Start time of the Redis instance since unix epoch in seconds.
    public static var startTimeSeconds: Metric { catalog["redis_start_time_seconds"] }
    /// Errors in requests to the exporter.
    public static var targetScrapeRequestErrors: Metric { catalog["redis_target_scrape_request_errors_total"] }
    /// total_error_replies metric.
    public static var totalErrorReplies: Metric { catalog["redis_total_error_replies"] }
    /// total_reads_processed metric.
    public static var totalReadsProcessed: Metric { catalog["redis_total_reads_processed"] }
    /// total_writes_processed metric.
    public static var totalWritesProcessed: Metric { catalog["redis_total_writes_processed"] }
    /// tracking_clients metric.
    public static var trackingClients: Metric { catalog["redis_tracking_clients"] }
    /// tracking_total_items metric.
    public static var trackingTotalItems: Metric { catalog["redis_tracking_total_items"] }
    /// tracking_total_keys metric.
    public static var trackingTotalKeys: Metric { catalog["redis_tracking_total_keys"] }
    /// tracking_total_prefixes metric.
    public static var trackingTotalPrefixes: Metric { catalog["redis_tracking_total_prefixes"] }
    /// unexpected_error_replies metric.
    public static var unexpectedErrorReplies: Metric { catalog["redis_unexpected_error_replies"] }
    /// Information about the Redis instance.
    public static var up: Metric { catalog["redis_up"] }
    /// uptime_in_seconds metric.
    public static var uptimeInSeconds: Metric { catalog["redis_uptime_in_seconds"] }
}
