public import StackDSL

/// The server's state, its commands and the exporter itself.
extension RedisExporter {
    /// active_defrag_running metric.
    public static var activeDefragRunning: Metric { catalog["redis_active_defrag_running"] }
    /// allocator_active_bytes metric.
    public static var allocatorActiveBytes: Metric { catalog["redis_allocator_active_bytes"] }
    /// allocator_allocated_bytes metric.
    public static var allocatorAllocatedBytes: Metric { catalog["redis_allocator_allocated_bytes"] }
    /// allocator_frag_bytes metric.
    public static var allocatorFragBytes: Metric { catalog["redis_allocator_frag_bytes"] }
    /// allocator_frag_ratio metric.
    public static var allocatorFragRatio: Metric { catalog["redis_allocator_frag_ratio"] }
    /// allocator_resident_bytes metric.
    public static var allocatorResidentBytes: Metric { catalog["redis_allocator_resident_bytes"] }
    /// allocator_rss_bytes metric.
    public static var allocatorRssBytes: Metric { catalog["redis_allocator_rss_bytes"] }
    /// allocator_rss_ratio metric.
    public static var allocatorRssRatio: Metric { catalog["redis_allocator_rss_ratio"] }
    /// aof_current_rewrite_duration_sec metric.
    public static var aofCurrentRewriteDurationSec: Metric { catalog["redis_aof_current_rewrite_duration_sec"] }
    /// aof_enabled metric.
    public static var aofEnabled: Metric { catalog["redis_aof_enabled"] }
    /// aof_last_bgrewrite_status metric.
    public static var aofLastBgrewriteStatus: Metric { catalog["redis_aof_last_bgrewrite_status"] }
    /// aof_last_cow_size_bytes metric.
    public static var aofLastCowSizeBytes: Metric { catalog["redis_aof_last_cow_size_bytes"] }
    /// aof_last_rewrite_duration_sec metric.
    public static var aofLastRewriteDurationSec: Metric { catalog["redis_aof_last_rewrite_duration_sec"] }
    /// aof_last_write_status metric.
    public static var aofLastWriteStatus: Metric { catalog["redis_aof_last_write_status"] }
    /// aof_rewrite_in_progress metric.
    public static var aofRewriteInProgress: Metric { catalog["redis_aof_rewrite_in_progress"] }
    /// aof_rewrite_scheduled metric.
    public static var aofRewriteScheduled: Metric { catalog["redis_aof_rewrite_scheduled"] }
    /// async_loading metric.
    public static var asyncLoading: Metric { catalog["redis_async_loading"] }
    /// blocked_clients metric.
    public static var blockedClients: Metric { catalog["redis_blocked_clients"] }
    /// client_recent_max_input_buffer_bytes metric.
    public static var clientRecentMaxInputBufferBytes: Metric { catalog["redis_client_recent_max_input_buffer_bytes"] }
    /// client_recent_max_output_buffer_bytes metric.
    public static var clientRecentMaxOutputBufferBytes: Metric { catalog["redis_client_recent_max_output_buffer_bytes"] }
    /// clients_in_timeout_table metric.
    public static var clientsInTimeoutTable: Metric { catalog["redis_clients_in_timeout_table"] }
    /// cluster_connections metric.
    public static var clusterConnections: Metric { catalog["redis_cluster_connections"] }
    /// cluster_enabled metric.
    public static var clusterEnabled: Metric { catalog["redis_cluster_enabled"] }
    /// Total amount of time in seconds spent per command.
    public static var commandsDurationSeconds: Metric { catalog["redis_commands_duration_seconds_total"] }
    /// Total number of errors prior command execution per command.
    public static var commandsFailedCalls: Metric { catalog["redis_commands_failed_calls_total"] }
    /// A histogram of latencies per command.
    public static var commandsLatenciesUsec: Metric { catalog["redis_commands_latencies_usec"] }
    /// commands_processed_total metric.
    public static var commandsProcessed: Metric { catalog["redis_commands_processed_total"] }
    /// Total number of errors within command execution per command.
    public static var commandsRejectedCalls: Metric { catalog["redis_commands_rejected_calls_total"] }
    /// Total number of calls per command.
    public static var commands: Metric { catalog["redis_commands_total"] }
    /// The configured buffer limits per class.
    public static var configClientOutputBufferLimitBytes: Metric { catalog["redis_config_client_output_buffer_limit_bytes"] }
    /// How long for buffer limits per class to be exceeded before replicas are dropped.
    public static var configClientOutputBufferLimitOvercomeSeconds: Metric { catalog["redis_config_client_output_buffer_limit_overcome_seconds"] }
    /// config_io_threads metric.
    public static var configIoThreads: Metric { catalog["redis_config_io_threads"] }
    /// config_maxclients metric.
    public static var configMaxclients: Metric { catalog["redis_config_maxclients"] }
    /// config_maxmemory metric.
    public static var configMaxmemory: Metric { catalog["redis_config_maxmemory"] }
    /// config_repl_backlog_size metric.
    public static var configReplBacklogSize: Metric { catalog["redis_config_repl_backlog_size"] }
    /// configured_hz metric.
    public static var configuredHz: Metric { catalog["redis_configured_hz"] }
    /// connected_clients metric.
    public static var connectedClients: Metric { catalog["redis_connected_clients"] }
    /// connected_slaves metric.
    public static var connectedSlaves: Metric { catalog["redis_connected_slaves"] }
    /// connections_received_total metric.
    public static var connectionsReceived: Metric { catalog["redis_connections_received_total"] }
    /// cpu_sys_children_seconds_total metric.
    public static var cpuSysChildrenSeconds: Metric { catalog["redis_cpu_sys_children_seconds_total"] }
    /// cpu_sys_main_thread_seconds_total metric.
    public static var cpuSysMainThreadSeconds: Metric { catalog["redis_cpu_sys_main_thread_seconds_total"] }
    /// cpu_sys_seconds_total metric.
    public static var cpuSysSeconds: Metric { catalog["redis_cpu_sys_seconds_total"] }
    /// cpu_user_children_seconds_total metric.
    public static var cpuUserChildrenSeconds: Metric { catalog["redis_cpu_user_children_seconds_total"] }
    /// cpu_user_main_thread_seconds_total metric.
    public static var cpuUserMainThreadSeconds: Metric { catalog["redis_cpu_user_main_thread_seconds_total"] }
    /// cpu_user_seconds_total metric.
    public static var cpuUserSeconds: Metric { catalog["redis_cpu_user_seconds_total"] }
    /// current_eviction_exceeded_time_ms metric.
    public static var currentEvictionExceededTimeMs: Metric { catalog["redis_current_eviction_exceeded_time_ms"] }
    /// Avg TTL in seconds.
    public static var dbAvgTtlSeconds: Metric { catalog["redis_db_avg_ttl_seconds"] }
    /// Total number of keys by DB.
    public static var dbKeys: Metric { catalog["redis_db_keys"] }
    /// Total number of expiring keys by DB.
    public static var dbKeysExpiring: Metric { catalog["redis_db_keys_expiring"] }
    /// defrag_hits metric.
    public static var defragHits: Metric { catalog["redis_defrag_hits"] }
    /// defrag_key_hits metric.
    public static var defragKeyHits: Metric { catalog["redis_defrag_key_hits"] }
    /// defrag_key_misses metric.
    public static var defragKeyMisses: Metric { catalog["redis_defrag_key_misses"] }
    /// defrag_misses metric.
    public static var defragMisses: Metric { catalog["redis_defrag_misses"] }
    /// dump_payload_sanitizations metric.
    public static var dumpPayloadSanitizations: Metric { catalog["redis_dump_payload_sanitizations"] }
    /// evicted_clients_total metric.
    public static var evictedClients: Metric { catalog["redis_evicted_clients_total"] }
    /// evicted_keys_total metric.
    public static var evictedKeys: Metric { catalog["redis_evicted_keys_total"] }
    /// eviction_exceeded_time_ms_total metric.
    public static var evictionExceededTimeMs: Metric { catalog["redis_eviction_exceeded_time_ms_total"] }
    /// expire_cycle_cpu_time_ms_total metric.
    public static var expireCycleCpuTimeMs: Metric { catalog["redis_expire_cycle_cpu_time_ms_total"] }
    /// expired_keys_total metric.
    public static var expiredKeys: Metric { catalog["redis_expired_keys_total"] }
    /// expired_stale_percentage metric.
    public static var expiredStalePercentage: Metric { catalog["redis_expired_stale_percentage"] }
    /// expired_time_cap_reached_total metric.
    public static var expiredTimeCapReached: Metric { catalog["redis_expired_time_cap_reached_total"] }
    /// redis exporter build_info.
    public static var exporterBuildInfo: Metric { catalog["redis_exporter_build_info"] }
    /// exporter_last_scrape_connect_time_seconds metric.
    public static var exporterLastScrapeConnectTimeSeconds: Metric { catalog["redis_exporter_last_scrape_connect_time_seconds"] }
    /// exporter_last_scrape_duration_seconds metric.
    public static var exporterLastScrapeDurationSeconds: Metric { catalog["redis_exporter_last_scrape_duration_seconds"] }
    /// The last scrape error status.
    public static var exporterLastScrapeError: Metric { catalog["redis_exporter_last_scrape_error"] }
    /// Durations of scrapes by the exporter.
    public static var exporterScrapeDurationSeconds: Metric { catalog["redis_exporter_scrape_duration_seconds"] }
    /// Current total redis scrapes.
    public static var exporterScrapes: Metric { catalog["redis_exporter_scrapes_total"] }
    /// hz metric.
    public static var hz: Metric { catalog["redis_hz"] }
    /// instance_info metric.
    public static var instanceInfo: Metric { catalog["redis_instance_info"] }
    /// io_threaded_reads_processed metric.
    public static var ioThreadedReadsProcessed: Metric { catalog["redis_io_threaded_reads_processed"] }
    /// io_threaded_writes_processed metric.
    public static var ioThreadedWritesProcessed: Metric { catalog["redis_io_threaded_writes_processed"] }
    /// io_threads_active metric.
    public static var ioThreadsActive: Metric { catalog["redis_io_threads_active"] }
    /// keyspace_hits_total metric.
    public static var keyspaceHits: Metric { catalog["redis_keyspace_hits_total"] }
    /// keyspace_misses_total metric.
    public static var keyspaceMisses: Metric { catalog["redis_keyspace_misses_total"] }
    /// Duration of the last key group metrics scrape in milliseconds.
    public static var lastKeyGroupsScrapeDurationMilliseconds: Metric { catalog["redis_last_key_groups_scrape_duration_milliseconds"] }
    /// The amount of time needed for last slow execution, in seconds.
    public static var lastSlowExecutionDurationSeconds: Metric { catalog["redis_last_slow_execution_duration_seconds"] }
    /// A summary of latency percentile distribution per command.
    public static var latencyPercentilesUsec: Metric { catalog["redis_latency_percentiles_usec"] }
    /// latest_fork_seconds metric.
    public static var latestForkSeconds: Metric { catalog["redis_latest_fork_seconds"] }
    /// lazyfree_pending_objects metric.
    public static var lazyfreePendingObjects: Metric { catalog["redis_lazyfree_pending_objects"] }
    /// lazyfreed_objects metric.
    public static var lazyfreedObjects: Metric { catalog["redis_lazyfreed_objects"] }
    /// loading_dump_file metric.
    public static var loadingDumpFile: Metric { catalog["redis_loading_dump_file"] }
}
