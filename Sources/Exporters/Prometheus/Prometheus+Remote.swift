public import StackDSL

/// What is sent to and read from other stores.
extension Prometheus {
    /// The current number of remote read queries that are either in execution or queued on the
    /// handler.
    public static var remoteReadHandlerQueries: Metric { catalog["prometheus_remote_read_handler_queries"] }
    /// The total number of bytes of data (not metadata) sent by the queue after compression.
    public static var remoteStorageBytes: Metric { catalog["prometheus_remote_storage_bytes_total"] }
    /// Total number of times enqueue has failed because a shards queue was full.
    public static var remoteStorageEnqueueRetries: Metric { catalog["prometheus_remote_storage_enqueue_retries_total"] }
    /// Total number of exemplars which failed on send to remote storage, non-recoverable errors.
    public static var remoteStorageExemplarsFailed: Metric { catalog["prometheus_remote_storage_exemplars_failed_total"] }
    /// Exemplars in to remote storage, compare to exemplars out for queue managers.
    public static var remoteStorageExemplarsIn: Metric { catalog["prometheus_remote_storage_exemplars_in_total"] }
    /// The number of exemplars pending in the queues shards to be sent to the remote storage.
    public static var remoteStorageExemplarsPending: Metric { catalog["prometheus_remote_storage_exemplars_pending"] }
    /// Total number of exemplars which failed on send to remote storage but were retried because
    /// the send error was recoverable.
    public static var remoteStorageExemplarsRetried: Metric { catalog["prometheus_remote_storage_exemplars_retried_total"] }
    /// Total number of exemplars sent to remote storage.
    public static var remoteStorageExemplars: Metric { catalog["prometheus_remote_storage_exemplars_total"] }
    /// Highest timestamp that has come into the remote storage via the Appender interface, in
    /// seconds since epoch. Initialized to 0 when no data has been received yet.
    public static var remoteStorageHighestTimestampInSeconds: Metric { catalog["prometheus_remote_storage_highest_timestamp_in_seconds"] }
    /// Total number of histograms which failed on send to remote storage, non-recoverable errors.
    public static var remoteStorageHistogramsFailed: Metric { catalog["prometheus_remote_storage_histograms_failed_total"] }
    /// HistogramSamples in to remote storage, compare to histograms out for queue managers.
    public static var remoteStorageHistogramsIn: Metric { catalog["prometheus_remote_storage_histograms_in_total"] }
    /// The number of histograms pending in the queues shards to be sent to the remote storage.
    public static var remoteStorageHistogramsPending: Metric { catalog["prometheus_remote_storage_histograms_pending"] }
    /// Total number of histograms which failed on send to remote storage but were retried because
    /// the send error was recoverable.
    public static var remoteStorageHistogramsRetried: Metric { catalog["prometheus_remote_storage_histograms_retried_total"] }
    /// Total number of histograms sent to remote storage.
    public static var remoteStorageHistograms: Metric { catalog["prometheus_remote_storage_histograms_total"] }
    /// The maximum number of samples to be sent, in a single request, to the remote storage. Note
    /// that, when sending of exemplars over remote write is enabled, exemplars count towards this
    /// limt.
    public static var remoteStorageMaxSamplesPerSend: Metric { catalog["prometheus_remote_storage_max_samples_per_send"] }
    /// The total number of bytes of metadata sent by the queue after compression.
    public static var remoteStorageMetadataBytes: Metric { catalog["prometheus_remote_storage_metadata_bytes_total"] }
    /// Total number of metadata entries which failed on send to remote storage, non-recoverable
    /// errors.
    public static var remoteStorageMetadataFailed: Metric { catalog["prometheus_remote_storage_metadata_failed_total"] }
    /// Total number of metadata entries which failed on send to remote storage but were retried
    /// because the send error was recoverable.
    public static var remoteStorageMetadataRetried: Metric { catalog["prometheus_remote_storage_metadata_retried_total"] }
    /// Total number of metadata entries sent to remote storage.
    public static var remoteStorageMetadata: Metric { catalog["prometheus_remote_storage_metadata_total"] }
    /// Timestamp from a WAL sample, the highest timestamp successfully sent by this queue, in
    /// seconds since epoch. Initialized to 0 when no data has been sent yet.
    public static var remoteStorageQueueHighestSentTimestampSeconds: Metric { catalog["prometheus_remote_storage_queue_highest_sent_timestamp_seconds"] }
    /// Total number of samples which were dropped after being read from the WAL, by the reason why.
    public static var remoteStorageSamplesDropped: Metric { catalog["prometheus_remote_storage_samples_dropped_total"] }
    /// Total number of samples which failed on send to remote storage, non-recoverable errors.
    public static var remoteStorageSamplesFailed: Metric { catalog["prometheus_remote_storage_samples_failed_total"] }
    /// Samples in to remote storage, compare to samples out for queue managers.
    public static var remoteStorageSamplesIn: Metric { catalog["prometheus_remote_storage_samples_in_total"] }
    /// The number of samples pending in the queues shards to be sent to the remote storage.
    public static var remoteStorageSamplesPending: Metric { catalog["prometheus_remote_storage_samples_pending"] }
    /// Total number of samples which failed on send to remote storage but were retried because the
    /// send error was recoverable.
    public static var remoteStorageSamplesRetried: Metric { catalog["prometheus_remote_storage_samples_retried_total"] }
    /// Total number of samples sent to remote storage.
    public static var remoteStorageSamples: Metric { catalog["prometheus_remote_storage_samples_total"] }
    /// Duration of send calls to the remote storage.
    public static var remoteStorageSentBatchDurationSeconds: Metric { catalog["prometheus_remote_storage_sent_batch_duration_seconds"] }
    /// The capacity of each shard of the queue used for parallel sending to the remote storage.
    public static var remoteStorageShardCapacity: Metric { catalog["prometheus_remote_storage_shard_capacity"] }
    /// The number of shards used for parallel sending to the remote storage.
    public static var remoteStorageShards: Metric { catalog["prometheus_remote_storage_shards"] }
    /// The number of shards that the queues shard calculation wants to run based on the rate of
    /// samples in vs. samples out.
    public static var remoteStorageShardsDesired: Metric { catalog["prometheus_remote_storage_shards_desired"] }
    /// The maximum number of shards that the queue is allowed to run.
    public static var remoteStorageShardsMax: Metric { catalog["prometheus_remote_storage_shards_max"] }
    /// The minimum number of shards that the queue is allowed to run.
    public static var remoteStorageShardsMin: Metric { catalog["prometheus_remote_storage_shards_min"] }
    /// The number of times release has been called for strings that are not interned.
    public static var remoteStorageStringInternerZeroReferenceReleases: Metric { catalog["prometheus_remote_storage_string_interner_zero_reference_releases_total"] }
    /// Current segment the WAL watcher is reading records from.
    public static var walWatcherCurrentSegment: Metric { catalog["prometheus_wal_watcher_current_segment"] }
    /// The number of WAL write notifications that the Watcher has skipped due to already being in a
    /// WAL read routine.
    public static var walWatcherNotificationsSkipped: Metric { catalog["prometheus_wal_watcher_notifications_skipped_total"] }
    /// Number of records read by the WAL watcher that resulted in an error when decoding.
    public static var walWatcherRecordDecodeFailures: Metric { catalog["prometheus_wal_watcher_record_decode_failures_total"] }
    /// Number of records read by the WAL watcher from the WAL.
    public static var walWatcherRecordsRead: Metric { catalog["prometheus_wal_watcher_records_read_total"] }
    /// Number of sample records read by the WAL watcher and sent to remote write during replay of
    /// existing WAL.
    public static var walWatcherSamplesSentPreTailing: Metric { catalog["prometheus_wal_watcher_samples_sent_pre_tailing_total"] }
}
