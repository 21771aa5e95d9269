public import StackDSL

/// What is kept on disk and in memory.
extension Prometheus {
    /// Number of currently loaded data blocks.
    public static var tsdbBlocksLoaded: Metric { catalog["prometheus_tsdb_blocks_loaded"] }
    /// Total number of checkpoint creations that failed.
    public static var tsdbCheckpointCreationsFailed: Metric { catalog["prometheus_tsdb_checkpoint_creations_failed_total"] }
    /// Total number of checkpoint creations attempted.
    public static var tsdbCheckpointCreations: Metric { catalog["prometheus_tsdb_checkpoint_creations_total"] }
    /// Total number of checkpoint deletions that failed.
    public static var tsdbCheckpointDeletionsFailed: Metric { catalog["prometheus_tsdb_checkpoint_deletions_failed_total"] }
    /// Total number of checkpoint deletions attempted.
    public static var tsdbCheckpointDeletions: Metric { catalog["prometheus_tsdb_checkpoint_deletions_total"] }
    /// -1: lockfile is disabled. 0: a lockfile from a previous execution was replaced. 1: lockfile
    /// creation was clean.
    public static var tsdbCleanStart: Metric { catalog["prometheus_tsdb_clean_start"] }
    /// Final time range of chunks on their first compaction.
    public static var tsdbCompactionChunkRangeSeconds: Metric { catalog["prometheus_tsdb_compaction_chunk_range_seconds"] }
    /// Final number of samples on their first compaction.
    public static var tsdbCompactionChunkSamples: Metric { catalog["prometheus_tsdb_compaction_chunk_samples"] }
    /// Final size of chunks on their first compaction.
    public static var tsdbCompactionChunkSizeBytes: Metric { catalog["prometheus_tsdb_compaction_chunk_size_bytes"] }
    /// Duration of compaction runs.
    public static var tsdbCompactionDurationSeconds: Metric { catalog["prometheus_tsdb_compaction_duration_seconds"] }
    /// Set to 1 when a block is currently being written to the disk.
    public static var tsdbCompactionPopulatingBlock: Metric { catalog["prometheus_tsdb_compaction_populating_block"] }
    /// Total number of compactions that failed for the partition.
    public static var tsdbCompactionsFailed: Metric { catalog["prometheus_tsdb_compactions_failed_total"] }
    /// Total number of skipped compactions due to disabled auto compaction.
    public static var tsdbCompactionsSkipped: Metric { catalog["prometheus_tsdb_compactions_skipped_total"] }
    /// Total number of compactions that were executed for the partition.
    public static var tsdbCompactions: Metric { catalog["prometheus_tsdb_compactions_total"] }
    /// Total number of triggered compactions for the partition.
    public static var tsdbCompactionsTriggered: Metric { catalog["prometheus_tsdb_compactions_triggered_total"] }
    /// Time taken to replay the data on disk.
    public static var tsdbDataReplayDurationSeconds: Metric { catalog["prometheus_tsdb_data_replay_duration_seconds"] }
    /// Total number of appended exemplars.
    public static var tsdbExemplarExemplarsAppended: Metric { catalog["prometheus_tsdb_exemplar_exemplars_appended_total"] }
    /// Number of exemplars currently in circular storage.
    public static var tsdbExemplarExemplarsInStorage: Metric { catalog["prometheus_tsdb_exemplar_exemplars_in_storage"] }
    /// The timestamp of the oldest exemplar stored in circular storage.
    public static var tsdbExemplarLastExemplarsTimestampSeconds: Metric { catalog["prometheus_tsdb_exemplar_last_exemplars_timestamp_seconds"] }
    /// Total number of exemplars the exemplar storage can store, resizeable.
    public static var tsdbExemplarMaxExemplars: Metric { catalog["prometheus_tsdb_exemplar_max_exemplars"] }
    /// Total number of out of order exemplar ingestion failed attempts.
    public static var tsdbExemplarOutOfOrderExemplars: Metric { catalog["prometheus_tsdb_exemplar_out_of_order_exemplars_total"] }
    /// Number of series with exemplars currently in circular storage.
    public static var tsdbExemplarSeriesWithExemplarsInStorage: Metric { catalog["prometheus_tsdb_exemplar_series_with_exemplars_in_storage"] }
    /// Number of currently active appender transactions.
    public static var tsdbHeadActiveAppenders: Metric { catalog["prometheus_tsdb_head_active_appenders"] }
    /// Total number of chunks in the head block.
    public static var tsdbHeadChunks: Metric { catalog["prometheus_tsdb_head_chunks"] }
    /// Total number of chunks created in the head.
    public static var tsdbHeadChunksCreated: Metric { catalog["prometheus_tsdb_head_chunks_created_total"] }
    /// Total number of chunks removed in the head.
    public static var tsdbHeadChunksRemoved: Metric { catalog["prometheus_tsdb_head_chunks_removed_total"] }
    /// Size of the chunks_head directory.
    public static var tsdbHeadChunksStorageSizeBytes: Metric { catalog["prometheus_tsdb_head_chunks_storage_size_bytes"] }
    /// Runtime of garbage collection in the head block.
    public static var tsdbHeadGcDurationSeconds: Metric { catalog["prometheus_tsdb_head_gc_duration_seconds"] }
    /// Maximum timestamp of the head block. The unit is decided by the library consumer.
    public static var tsdbHeadMaxTime: Metric { catalog["prometheus_tsdb_head_max_time"] }
    /// Maximum timestamp of the head block.
    public static var tsdbHeadMaxTimeSeconds: Metric { catalog["prometheus_tsdb_head_max_time_seconds"] }
    /// Minimum time bound of the head block. The unit is decided by the library consumer.
    public static var tsdbHeadMinTime: Metric { catalog["prometheus_tsdb_head_min_time"] }
    /// Minimum time bound of the head block.
    public static var tsdbHeadMinTimeSeconds: Metric { catalog["prometheus_tsdb_head_min_time_seconds"] }
    /// Total number of appended out of order samples.
    public static var tsdbHeadOutOfOrderSamplesAppended: Metric { catalog["prometheus_tsdb_head_out_of_order_samples_appended_total"] }
    /// Total number of appended samples.
    public static var tsdbHeadSamplesAppended: Metric { catalog["prometheus_tsdb_head_samples_appended_total"] }
    /// Total number of series in the head block.
    public static var tsdbHeadSeries: Metric { catalog["prometheus_tsdb_head_series"] }
    /// Total number of series created in the head.
    public static var tsdbHeadSeriesCreated: Metric { catalog["prometheus_tsdb_head_series_created_total"] }
    /// Total number of requests for series that were not found.
    public static var tsdbHeadSeriesNotFound: Metric { catalog["prometheus_tsdb_head_series_not_found_total"] }
    /// Total number of series removed in the head.
    public static var tsdbHeadSeriesRemoved: Metric { catalog["prometheus_tsdb_head_series_removed_total"] }
    /// Total number of head truncations that failed.
    public static var tsdbHeadTruncationsFailed: Metric { catalog["prometheus_tsdb_head_truncations_failed_total"] }
    /// Total number of head truncations attempted.
    public static var tsdbHeadTruncations: Metric { catalog["prometheus_tsdb_head_truncations_total"] }
    /// The highest TSDB append ID that has been given out.
    public static var tsdbIsolationHighWatermark: Metric { catalog["prometheus_tsdb_isolation_high_watermark"] }
    /// The lowest TSDB append ID that is still referenced.
    public static var tsdbIsolationLowWatermark: Metric { catalog["prometheus_tsdb_isolation_low_watermark"] }
    /// Lowest timestamp value stored in the database. The unit is decided by the library consumer.
    public static var tsdbLowestTimestamp: Metric { catalog["prometheus_tsdb_lowest_timestamp"] }
    /// Lowest timestamp value stored in the database.
    public static var tsdbLowestTimestampSeconds: Metric { catalog["prometheus_tsdb_lowest_timestamp_seconds"] }
    /// Total number of memory-mapped chunk corruptions.
    public static var tsdbMmapChunkCorruptions: Metric { catalog["prometheus_tsdb_mmap_chunk_corruptions_total"] }
    /// Total number of chunks that were memory-mapped.
    public static var tsdbMmapChunks: Metric { catalog["prometheus_tsdb_mmap_chunks_total"] }
    /// Total number of out of bound samples ingestion failed attempts with out of order support
    /// disabled.
    public static var tsdbOutOfBoundSamples: Metric { catalog["prometheus_tsdb_out_of_bound_samples_total"] }
    /// Total number of out of order samples ingestion failed attempts due to out of order being
    /// disabled.
    public static var tsdbOutOfOrderSamples: Metric { catalog["prometheus_tsdb_out_of_order_samples_total"] }
    /// Number of times the database failed to reloadBlocks block data from disk.
    public static var tsdbReloadsFailures: Metric { catalog["prometheus_tsdb_reloads_failures_total"] }
    /// Number of times the database reloaded block data from disk.
    public static var tsdbReloads: Metric { catalog["prometheus_tsdb_reloads_total"] }
    /// Max number of bytes to be retained in the tsdb blocks, configured 0 means disabled.
    public static var tsdbRetentionLimitBytes: Metric { catalog["prometheus_tsdb_retention_limit_bytes"] }
    /// How long to retain samples in storage.
    public static var tsdbRetentionLimitSeconds: Metric { catalog["prometheus_tsdb_retention_limit_seconds"] }
    /// The number of times that blocks were deleted because the maximum number of bytes was
    /// exceeded.
    public static var tsdbSizeRetentions: Metric { catalog["prometheus_tsdb_size_retentions_total"] }
    /// Total number snapshot replays that failed.
    public static var tsdbSnapshotReplayError: Metric { catalog["prometheus_tsdb_snapshot_replay_error_total"] }
    /// The number of bytes that are currently used for local storage by all blocks.
    public static var tsdbStorageBlocksBytes: Metric { catalog["prometheus_tsdb_storage_blocks_bytes"] }
    /// Size of symbol table in memory for loaded blocks.
    public static var tsdbSymbolTableSizeBytes: Metric { catalog["prometheus_tsdb_symbol_table_size_bytes"] }
    /// The number of times that blocks were deleted because the maximum time limit was exceeded.
    public static var tsdbTimeRetentions: Metric { catalog["prometheus_tsdb_time_retentions_total"] }
    /// The time taken to recompact blocks to remove tombstones.
    public static var tsdbTombstoneCleanupSeconds: Metric { catalog["prometheus_tsdb_tombstone_cleanup_seconds"] }
    /// Total number of out of order samples ingestion failed attempts with out of support enabled,
    /// but sample outside of time window.
    public static var tsdbTooOldSamples: Metric { catalog["prometheus_tsdb_too_old_samples_total"] }
    /// Total number of compactions done on overlapping blocks.
    public static var tsdbVerticalCompactions: Metric { catalog["prometheus_tsdb_vertical_compactions_total"] }
    /// Total number of completed pages.
    public static var tsdbWalCompletedPages: Metric { catalog["prometheus_tsdb_wal_completed_pages_total"] }
    /// Total number of WAL corruptions.
    public static var tsdbWalCorruptions: Metric { catalog["prometheus_tsdb_wal_corruptions_total"] }
    /// Duration of write log fsync.
    public static var tsdbWalFsyncDurationSeconds: Metric { catalog["prometheus_tsdb_wal_fsync_duration_seconds"] }
    /// Total number of page flushes.
    public static var tsdbWalPageFlushes: Metric { catalog["prometheus_tsdb_wal_page_flushes_total"] }
    /// Total number of bytes saved by the optional record compression. Use this metric to learn
    /// about the effectiveness compression.
    public static var tsdbWalRecordBytesSaved: Metric { catalog["prometheus_tsdb_wal_record_bytes_saved_total"] }
    /// Total number of record parts written before flushing.
    public static var tsdbWalRecordPartWrites: Metric { catalog["prometheus_tsdb_wal_record_part_writes_total"] }
    /// Total number of record part bytes written before flushing, including CRC and compression
    /// headers.
    public static var tsdbWalRecordPartsBytesWritten: Metric { catalog["prometheus_tsdb_wal_record_parts_bytes_written_total"] }
    /// Write log segment index that TSDB is currently writing to.
    public static var tsdbWalSegmentCurrent: Metric { catalog["prometheus_tsdb_wal_segment_current"] }
    /// Size of the write log directory.
    public static var tsdbWalStorageSizeBytes: Metric { catalog["prometheus_tsdb_wal_storage_size_bytes"] }
    /// Duration of WAL truncation.
    public static var tsdbWalTruncateDurationSeconds: Metric { catalog["prometheus_tsdb_wal_truncate_duration_seconds"] }
    /// Total number of write log truncations that failed.
    public static var tsdbWalTruncationsFailed: Metric { catalog["prometheus_tsdb_wal_truncations_failed_total"] }
    /// Total number of write log truncations attempted.
    public static var tsdbWalTruncations: Metric { catalog["prometheus_tsdb_wal_truncations_total"] }
    /// Total number of write log writes that failed.
    public static var tsdbWalWritesFailed: Metric { catalog["prometheus_tsdb_wal_writes_failed_total"] }
}
