public import StackDSL

/// Targets, how they are found and scraped.
extension Prometheus {
    /// Total number of connections attempted by the given dialer a given name.
    public static var netConntrackDialerConnAttempted: Metric { catalog["net_conntrack_dialer_conn_attempted_total"] }
    /// Total number of connections closed which originated from the dialer of a given name.
    public static var netConntrackDialerConnClosed: Metric { catalog["net_conntrack_dialer_conn_closed_total"] }
    /// Total number of connections successfully established by the given dialer a given name.
    public static var netConntrackDialerConnEstablished: Metric { catalog["net_conntrack_dialer_conn_established_total"] }
    /// Total number of connections failed to dial by the dialer a given name.
    public static var netConntrackDialerConnFailed: Metric { catalog["net_conntrack_dialer_conn_failed_total"] }
    /// Total number of connections opened to the listener of a given name.
    public static var netConntrackListenerConnAccepted: Metric { catalog["net_conntrack_listener_conn_accepted_total"] }
    /// Total number of connections closed that were made to the listener of a given name.
    public static var netConntrackListenerConnClosed: Metric { catalog["net_conntrack_listener_conn_closed_total"] }
    /// Current number of discovered targets.
    public static var sdDiscoveredTargets: Metric { catalog["prometheus_sd_discovered_targets"] }
    /// The number of DNS-SD lookup failures.
    public static var sdDnsLookupFailures: Metric { catalog["prometheus_sd_dns_lookup_failures_total"] }
    /// The number of DNS-SD lookups.
    public static var sdDnsLookups: Metric { catalog["prometheus_sd_dns_lookups_total"] }
    /// Current number of service discovery configurations that failed to load.
    public static var sdFailedConfigs: Metric { catalog["prometheus_sd_failed_configs"] }
    /// Timestamp (mtime) of files read by FileSD. Timestamp is set at read time.
    public static var sdFileMtimeSeconds: Metric { catalog["prometheus_sd_file_mtime_seconds"] }
    /// The number of File-SD read errors.
    public static var sdFileReadErrors: Metric { catalog["prometheus_sd_file_read_errors_total"] }
    /// The duration of the File-SD scan in seconds.
    public static var sdFileScanDurationSeconds: Metric { catalog["prometheus_sd_file_scan_duration_seconds"] }
    /// The number of File-SD errors caused by filesystem watch failures.
    public static var sdFileWatcherErrors: Metric { catalog["prometheus_sd_file_watcher_errors_total"] }
    /// Number of HTTP service discovery refresh failures.
    public static var sdHttpFailures: Metric { catalog["prometheus_sd_http_failures_total"] }
    /// The number of Kubernetes events handled.
    public static var sdKubernetesEvents: Metric { catalog["prometheus_sd_kubernetes_events_total"] }
    /// The number of failed WATCH/LIST requests.
    public static var sdKubernetesFailures: Metric { catalog["prometheus_sd_kubernetes_failures_total"] }
    /// Number of Linode service discovery refresh failures.
    public static var sdLinodeFailures: Metric { catalog["prometheus_sd_linode_failures_total"] }
    /// Total number of update events received from the SD providers.
    public static var sdReceivedUpdates: Metric { catalog["prometheus_sd_received_updates_total"] }
    /// The duration of a refresh in seconds for the given SD mechanism.
    public static var sdRefreshDurationSeconds: Metric { catalog["prometheus_sd_refresh_duration_seconds"] }
    /// Number of refresh failures for the given SD mechanism.
    public static var sdRefreshFailures: Metric { catalog["prometheus_sd_refresh_failures_total"] }
    /// Total number of update events that couldn't be sent immediately.
    public static var sdUpdatesDelayed: Metric { catalog["prometheus_sd_updates_delayed_total"] }
    /// Total number of update events sent to the SD consumers.
    public static var sdUpdates: Metric { catalog["prometheus_sd_updates_total"] }
    /// Actual intervals between scrapes.
    public static var targetIntervalLengthSeconds: Metric { catalog["prometheus_target_interval_length_seconds"] }
    /// The number of bytes that are currently used for storing metric metadata in the cache.
    public static var targetMetadataCacheBytes: Metric { catalog["prometheus_target_metadata_cache_bytes"] }
    /// Total number of metric metadata entries in the cache.
    public static var targetMetadataCacheEntries: Metric { catalog["prometheus_target_metadata_cache_entries"] }
    /// Total number of times scrape pools hit the label limits, during sync or config reload.
    public static var targetScrapePoolExceededLabelLimits: Metric { catalog["prometheus_target_scrape_pool_exceeded_label_limits_total"] }
    /// Total number of times scrape pools hit the target limit, during sync or config reload.
    public static var targetScrapePoolExceededTargetLimit: Metric { catalog["prometheus_target_scrape_pool_exceeded_target_limit_total"] }
    /// Total number of failed scrape pool reloads.
    public static var targetScrapePoolReloadsFailed: Metric { catalog["prometheus_target_scrape_pool_reloads_failed_total"] }
    /// Total number of scrape pool reloads.
    public static var targetScrapePoolReloads: Metric { catalog["prometheus_target_scrape_pool_reloads_total"] }
    /// Current number of symbols in table for this scrape pool.
    public static var targetScrapePoolSymboltableItems: Metric { catalog["prometheus_target_scrape_pool_symboltable_items"] }
    /// Total number of syncs that were executed on a scrape pool.
    public static var targetScrapePoolSync: Metric { catalog["prometheus_target_scrape_pool_sync_total"] }
    /// Maximum number of targets allowed in this scrape pool.
    public static var targetScrapePoolTargetLimit: Metric { catalog["prometheus_target_scrape_pool_target_limit"] }
    /// Current number of targets in this scrape pool.
    public static var targetScrapePoolTargets: Metric { catalog["prometheus_target_scrape_pool_targets"] }
    /// Total number of scrape pool creations that failed.
    public static var targetScrapePoolsFailed: Metric { catalog["prometheus_target_scrape_pools_failed_total"] }
    /// Total number of scrape pool creation attempts.
    public static var targetScrapePools: Metric { catalog["prometheus_target_scrape_pools_total"] }
    /// How many times a scrape cache was flushed due to getting big while scrapes are failing.
    public static var targetScrapesCacheFlushForced: Metric { catalog["prometheus_target_scrapes_cache_flush_forced_total"] }
    /// Total number of scrapes that hit the body size limit.
    public static var targetScrapesExceededBodySizeLimit: Metric { catalog["prometheus_target_scrapes_exceeded_body_size_limit_total"] }
    /// Total number of scrapes that hit the native histogram bucket limit and were rejected.
    public static var targetScrapesExceededNativeHistogramBucketLimit: Metric { catalog["prometheus_target_scrapes_exceeded_native_histogram_bucket_limit_total"] }
    /// Total number of scrapes that hit the sample limit and were rejected.
    public static var targetScrapesExceededSampleLimit: Metric { catalog["prometheus_target_scrapes_exceeded_sample_limit_total"] }
    /// Total number of exemplar rejected due to not being out of the expected order.
    public static var targetScrapesExemplarOutOfOrder: Metric { catalog["prometheus_target_scrapes_exemplar_out_of_order_total"] }
    /// Total number of samples rejected due to duplicate timestamps but different values.
    public static var targetScrapesSampleDuplicateTimestamp: Metric { catalog["prometheus_target_scrapes_sample_duplicate_timestamp_total"] }
    /// Total number of samples rejected due to timestamp falling outside of the time bounds.
    public static var targetScrapesSampleOutOfBounds: Metric { catalog["prometheus_target_scrapes_sample_out_of_bounds_total"] }
    /// Total number of samples rejected due to not being out of the expected order.
    public static var targetScrapesSampleOutOfOrder: Metric { catalog["prometheus_target_scrapes_sample_out_of_order_total"] }
    /// Total number of target sync failures.
    public static var targetSyncFailed: Metric { catalog["prometheus_target_sync_failed_total"] }
    /// Actual interval to sync the scrape pool.
    public static var targetSyncLengthSeconds: Metric { catalog["prometheus_target_sync_length_seconds"] }
    /// The current number of watcher goroutines.
    public static var treecacheWatcherGoroutines: Metric { catalog["prometheus_treecache_watcher_goroutines"] }
    /// The total number of ZooKeeper failures.
    public static var treecacheZookeeperFailures: Metric { catalog["prometheus_treecache_zookeeper_failures_total"] }
}
