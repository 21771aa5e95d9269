public import StackDSL

/// Databases, connections, replication and the exporter itself.
extension PostgresExporter {
    /// Connection limit set for the database.
    public static var databaseConnectionLimit: Metric { catalog["pg_database_connection_limit"] }
    /// Disk space used by the database.
    public static var databaseSizeBytes: Metric { catalog["pg_database_size_bytes"] }
    /// Age of the oldest transaction ID that has not been frozen.
    public static var databaseWraparoundAgeDatfrozenxidSeconds: Metric { catalog["pg_database_wraparound_age_datfrozenxid_seconds"] }
    /// Age of the oldest multi-transaction ID that has been replaced with a transaction ID.
    public static var databaseWraparoundAgeDatminmxidSeconds: Metric { catalog["pg_database_wraparound_age_datminmxid_seconds"] }
    /// Duration of the last scrape of metrics from PostgreSQL.
    public static var exporterLastScrapeDurationSeconds: Metric { catalog["pg_exporter_last_scrape_duration_seconds"] }
    /// Whether the last scrape of metrics from PostgreSQL resulted in an error (1 for error, 0 for
    /// success).
    public static var exporterLastScrapeError: Metric { catalog["pg_exporter_last_scrape_error"] }
    /// Total number of times PostgreSQL was scraped for metrics.
    public static var exporterScrapes: Metric { catalog["pg_exporter_scrapes_total"] }
    /// Number of locks.
    public static var locksCount: Metric { catalog["pg_locks_count"] }
    /// Current number of long running transactions.
    public static var longRunningTransactions: Metric { catalog["pg_long_running_transactions"] }
    /// The current maximum transaction age in seconds.
    public static var longRunningTransactionsOldestTimestampSeconds: Metric { catalog["pg_long_running_transactions_oldest_timestamp_seconds"] }
    /// Time at which postmaster started.
    public static var postmasterStartTimeSeconds: Metric { catalog["pg_postmaster_start_time_seconds"] }
    /// Idle time of server processes.
    public static var processIdleSeconds: Metric { catalog["pg_process_idle_seconds"] }
    /// Indicates if the server is a replica.
    public static var replicationIsReplica: Metric { catalog["pg_replication_is_replica"] }
    /// Replication lag behind master in seconds.
    public static var replicationLagSeconds: Metric { catalog["pg_replication_lag_seconds"] }
    /// Age of last replay in seconds.
    public static var replicationLastReplaySeconds: Metric { catalog["pg_replication_last_replay_seconds"] }
    /// last lsn confirmed flushed to the replication slot.
    public static var replicationSlotSlotConfirmedFlushLsn: Metric { catalog["pg_replication_slot_slot_confirmed_flush_lsn"] }
    /// current wal lsn value.
    public static var replicationSlotSlotCurrentWalLsn: Metric { catalog["pg_replication_slot_slot_current_wal_lsn"] }
    /// whether the replication slot is active or not.
    public static var replicationSlotSlotIsActive: Metric { catalog["pg_replication_slot_slot_is_active"] }
    /// availability of WAL files claimed by this slot.
    public static var replicationSlotWalStatus: Metric { catalog["pg_replication_slot_wal_status"] }
    /// Flag indicating if the slot is active.
    public static var replicationSlotsActive: Metric { catalog["pg_replication_slots_active"] }
    /// Replication lag in bytes.
    public static var replicationSlotsPgWalLsnDiff: Metric { catalog["pg_replication_slots_pg_wal_lsn_diff"] }
    /// Connection limit set for the role.
    public static var rolesConnectionLimit: Metric { catalog["pg_roles_connection_limit"] }
    /// postgres_exporter: Duration of a collector scrape.
    public static var scrapeCollectorDurationSeconds: Metric { catalog["pg_scrape_collector_duration_seconds"] }
    /// postgres_exporter: Whether a collector succeeded.
    public static var scrapeCollectorSuccess: Metric { catalog["pg_scrape_collector_success"] }
    /// number of connections in this state.
    public static var statActivityCount: Metric { catalog["pg_stat_activity_count"] }
    /// max duration in seconds any active transaction has been running.
    public static var statActivityMaxTxDuration: Metric { catalog["pg_stat_activity_max_tx_duration"] }
    /// Number of WAL files that have been successfully archived.
    public static var statArchiverArchivedCount: Metric { catalog["pg_stat_archiver_archived_count"] }
    /// Number of failed attempts for archiving WAL files.
    public static var statArchiverFailedCount: Metric { catalog["pg_stat_archiver_failed_count"] }
    /// Time in seconds since last WAL segment was successfully archived.
    public static var statArchiverLastArchiveAge: Metric { catalog["pg_stat_archiver_last_archive_age"] }
    /// Number of buffers allocated.
    public static var statBgwriterBuffersAlloc: Metric { catalog["pg_stat_bgwriter_buffers_alloc_total"] }
    /// Number of times a backend had to execute its own fsync call (normally the background writer
    /// handles those even when the backend does its own write)
    public static var statBgwriterBuffersBackendFsync: Metric { catalog["pg_stat_bgwriter_buffers_backend_fsync_total"] }
    /// Number of buffers written directly by a backend.
    public static var statBgwriterBuffersBackend: Metric { catalog["pg_stat_bgwriter_buffers_backend_total"] }
    /// Number of buffers written during checkpoints.
    public static var statBgwriterBuffersCheckpoint: Metric { catalog["pg_stat_bgwriter_buffers_checkpoint_total"] }
    /// Number of buffers written by the background writer.
    public static var statBgwriterBuffersClean: Metric { catalog["pg_stat_bgwriter_buffers_clean_total"] }
    /// Total amount of time that has been spent in the portion of checkpoint processing where files
    /// are synchronized to disk, in milliseconds.
    public static var statBgwriterCheckpointSyncTime: Metric { catalog["pg_stat_bgwriter_checkpoint_sync_time_total"] }
    /// Total amount of time that has been spent in the portion of checkpoint processing where files
    /// are written to disk, in milliseconds.
    public static var statBgwriterCheckpointWriteTime: Metric { catalog["pg_stat_bgwriter_checkpoint_write_time_total"] }
    /// Number of requested checkpoints that have been performed.
    public static var statBgwriterCheckpointsReq: Metric { catalog["pg_stat_bgwriter_checkpoints_req_total"] }
    /// Number of scheduled checkpoints that have been performed.
    public static var statBgwriterCheckpointsTimed: Metric { catalog["pg_stat_bgwriter_checkpoints_timed_total"] }
    /// Number of times the background writer stopped a cleaning scan because it had written too
    /// many buffers.
    public static var statBgwriterMaxwrittenClean: Metric { catalog["pg_stat_bgwriter_maxwritten_clean_total"] }
    /// Time at which these statistics were last reset.
    public static var statBgwriterStatsReset: Metric { catalog["pg_stat_bgwriter_stats_reset_total"] }
    /// Time spent executing SQL statements in this database, in seconds.
    public static var statDatabaseActiveTimeSeconds: Metric { catalog["pg_stat_database_active_time_seconds_total"] }
    /// Time spent reading data file blocks by backends in this database, in milliseconds.
    public static var statDatabaseBlkReadTime: Metric { catalog["pg_stat_database_blk_read_time"] }
    /// Time spent writing data file blocks by backends in this database, in milliseconds.
    public static var statDatabaseBlkWriteTime: Metric { catalog["pg_stat_database_blk_write_time"] }
    /// Number of times disk blocks were found already in the buffer cache, so that a read was not
    /// necessary (this only includes hits in the PostgreSQL buffer cache, not the operating
    /// system's file system cache)
    public static var statDatabaseBlksHit: Metric { catalog["pg_stat_database_blks_hit"] }
    /// Number of disk blocks read in this database.
    public static var statDatabaseBlksRead: Metric { catalog["pg_stat_database_blks_read"] }
    /// Number of queries canceled due to conflicts with recovery in this database. (Conflicts occur
    /// only on standby servers; see pg_stat_database_conflicts for details.)
    public static var statDatabaseConflicts: Metric { catalog["pg_stat_database_conflicts"] }
    /// Number of queries in this database that have been canceled due to pinned buffers.
    public static var statDatabaseConflictsConflBufferpin: Metric { catalog["pg_stat_database_conflicts_confl_bufferpin"] }
    /// Number of queries in this database that have been canceled due to deadlocks.
    public static var statDatabaseConflictsConflDeadlock: Metric { catalog["pg_stat_database_conflicts_confl_deadlock"] }
    /// Number of queries in this database that have been canceled due to lock timeouts.
    public static var statDatabaseConflictsConflLock: Metric { catalog["pg_stat_database_conflicts_confl_lock"] }
    /// Number of queries in this database that have been canceled due to old snapshots.
    public static var statDatabaseConflictsConflSnapshot: Metric { catalog["pg_stat_database_conflicts_confl_snapshot"] }
    /// Number of queries in this database that have been canceled due to dropped tablespaces.
    public static var statDatabaseConflictsConflTablespace: Metric { catalog["pg_stat_database_conflicts_confl_tablespace"] }
    /// Number of deadlocks detected in this database.
    public static var statDatabaseDeadlocks: Metric { catalog["pg_stat_database_deadlocks"] }
    /// Number of backends currently connected to this database.
    public static var statDatabaseNumbackends: Metric { catalog["pg_stat_database_numbackends"] }
    /// Time at which these statistics were last reset.
    public static var statDatabaseStatsReset: Metric { catalog["pg_stat_database_stats_reset"] }
    /// Total amount of data written to temporary files by queries in this database.
    public static var statDatabaseTempBytes: Metric { catalog["pg_stat_database_temp_bytes"] }
    /// Number of temporary files created by queries in this database.
    public static var statDatabaseTempFiles: Metric { catalog["pg_stat_database_temp_files"] }
    /// Number of rows deleted by queries in this database.
    public static var statDatabaseTupDeleted: Metric { catalog["pg_stat_database_tup_deleted"] }
    /// Number of rows fetched by queries in this database.
    public static var statDatabaseTupFetched: Metric { catalog["pg_stat_database_tup_fetched"] }
    /// Number of rows inserted by queries in this database.
    public static var statDatabaseTupInserted: Metric { catalog["pg_stat_database_tup_inserted"] }
    /// Number of rows returned by queries in this database.
    public static var statDatabaseTupReturned: Metric { catalog["pg_stat_database_tup_returned"] }
    /// Number of rows updated by queries in this database.
    public static var statDatabaseTupUpdated: Metric { catalog["pg_stat_database_tup_updated"] }
    /// Number of transactions in this database that have been committed.
    public static var statDatabaseXactCommit: Metric { catalog["pg_stat_database_xact_commit"] }
    /// Number of transactions in this database that have been rolled back.
    public static var statDatabaseXactRollback: Metric { catalog["pg_stat_database_xact_rollback"] }
    /// WAL position in bytes.
    public static var statReplicationPgCurrentWalLsnBytes: Metric { catalog["pg_stat_replication_pg_current_wal_lsn_bytes"] }
    /// Lag in bytes between master and slave.
    public static var statReplicationPgWalLsnDiff: Metric { catalog["pg_stat_replication_pg_wal_lsn_diff"] }
    /// Unknown metric from pg_stat_replication.
    public static var statReplicationReplyTime: Metric { catalog["pg_stat_replication_reply_time"] }
    /// Total time the statement spent reading blocks, in seconds.
    public static var statStatementsBlockReadSeconds: Metric { catalog["pg_stat_statements_block_read_seconds_total"] }
    /// Total time the statement spent writing blocks, in seconds.
    public static var statStatementsBlockWriteSeconds: Metric { catalog["pg_stat_statements_block_write_seconds_total"] }
    /// Number of times executed.
    public static var statStatementsCalls: Metric { catalog["pg_stat_statements_calls_total"] }
    /// Total number of rows retrieved or affected by the statement.
    public static var statStatementsRows: Metric { catalog["pg_stat_statements_rows_total"] }
    /// Total time spent in the statement, in seconds.
    public static var statStatementsSeconds: Metric { catalog["pg_stat_statements_seconds_total"] }
    /// Last write-ahead log location already received and flushed to disk, the initial value of
    /// this field being the first log location used when WAL receiver is started represented as a
    /// decimal.
    public static var statWalReceiverFlushedLsn: Metric { catalog["pg_stat_wal_receiver_flushed_lsn"] }
    /// Send time of last message received from origin WAL sender.
    public static var statWalReceiverLastMsgReceiptTime: Metric { catalog["pg_stat_wal_receiver_last_msg_receipt_time"] }
    /// Send time of last message received from origin WAL sender.
    public static var statWalReceiverLastMsgSendTime: Metric { catalog["pg_stat_wal_receiver_last_msg_send_time"] }
    /// Last write-ahead log location reported to origin WAL sender as integer.
    public static var statWalReceiverLatestEndLsn: Metric { catalog["pg_stat_wal_receiver_latest_end_lsn"] }
    /// Time of last write-ahead log location reported to origin WAL sender.
    public static var statWalReceiverLatestEndTime: Metric { catalog["pg_stat_wal_receiver_latest_end_time"] }
    /// First write-ahead log location used when WAL receiver is started represented as a decimal.
    public static var statWalReceiverReceiveStartLsn: Metric { catalog["pg_stat_wal_receiver_receive_start_lsn"] }
    /// First timeline number used when WAL receiver is started.
    public static var statWalReceiverReceiveStartTli: Metric { catalog["pg_stat_wal_receiver_receive_start_tli"] }
    /// Timeline number of last write-ahead log location received and flushed to disk.
    public static var statWalReceiverReceivedTli: Metric { catalog["pg_stat_wal_receiver_received_tli"] }
    /// Version string as reported by postgres.
    public static var `static`: Metric { catalog["pg_static"] }
    /// Whether the last scrape of metrics from PostgreSQL was able to connect to the server (1 for
    /// yes, 0 for no).
    public static var up: Metric { catalog["pg_up"] }
    /// Number of WAL segments.
    public static var walSegments: Metric { catalog["pg_wal_segments"] }
    /// Total size of WAL segments.
    public static var walSizeBytes: Metric { catalog["pg_wal_size_bytes"] }
    /// A metric with a constant '1' value labeled by version, revision, branch, goversion from
    /// which postgres_exporter was built, and the goos and goarch for the build.
    public static var postgresExporterBuildInfo: Metric { catalog["postgres_exporter_build_info"] }
    /// Timestamp of the last successful configuration reload.
    public static var postgresExporterConfigLastReloadSuccessTimestampSeconds: Metric { catalog["postgres_exporter_config_last_reload_success_timestamp_seconds"] }
    /// Postgres exporter config loaded successfully.
    public static var postgresExporterConfigLastReloadSuccessful: Metric { catalog["postgres_exporter_config_last_reload_successful"] }
}
