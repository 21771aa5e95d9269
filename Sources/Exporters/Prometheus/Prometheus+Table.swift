import StackDSL

extension Prometheus {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        go_gc_cleanups_executed_cleanups_total                       counter
        go_gc_cleanups_queued_cleanups_total                         counter
        go_gc_cycles_automatic_gc_cycles_total                       counter
        go_gc_cycles_forced_gc_cycles_total                          counter
        go_gc_cycles_total_gc_cycles_total                           counter
        go_gc_finalizers_executed_finalizers_total                   counter
        go_gc_finalizers_queued_finalizers_total                     counter
        go_gc_heap_allocs_by_size_bytes                              histogram -         -               8.999999999999998,24.999999999999996,64.99999999999999,144.99999999999997,320.99999999999994,704.9999999999999,1536.9999999999998,3200.9999999999995,6528.999999999999,13568.999999999998,27264.999999999996
        go_gc_heap_allocs_bytes_total                                counter
        go_gc_heap_allocs_objects_total                              counter
        go_gc_heap_frees_by_size_bytes                               histogram -         -               8.999999999999998,24.999999999999996,64.99999999999999,144.99999999999997,320.99999999999994,704.9999999999999,1536.9999999999998,3200.9999999999995,6528.999999999999,13568.999999999998,27264.999999999996
        go_gc_heap_frees_bytes_total                                 counter
        go_gc_heap_frees_objects_total                               counter
        go_gc_heap_goal_bytes                                        gauge
        go_gc_heap_live_bytes                                        gauge
        go_gc_heap_objects_objects                                   gauge     count
        go_gc_heap_tiny_allocs_objects_total                         counter
        go_gc_limiter_last_enabled_gc_cycle                          gauge
        go_gc_pauses_seconds                                         histogram -         -               6.399999999999999e-08,6.399999999999999e-07,7.167999999999999e-06,8.191999999999999e-05,0.0009175039999999999,0.010485759999999998,0.11744051199999998
        go_gc_scan_globals_bytes                                     gauge
        go_gc_scan_heap_bytes                                        gauge
        go_gc_scan_stack_bytes                                       gauge
        go_gc_scan_total_bytes                                       gauge
        go_gc_stack_starting_size_bytes                              gauge
        go_sched_goroutines_created_goroutines_total                 counter
        go_sched_goroutines_goroutines                               gauge
        go_sched_goroutines_not_in_go_goroutines                     gauge
        go_sched_goroutines_runnable_goroutines                      gauge
        go_sched_goroutines_running_goroutines                       gauge
        go_sched_goroutines_waiting_goroutines                       gauge
        go_sched_latencies_seconds                                   histogram -         -               6.399999999999999e-08,6.399999999999999e-07,7.167999999999999e-06,8.191999999999999e-05,0.0009175039999999999,0.010485759999999998,0.11744051199999998
        go_sched_pauses_stopping_gc_seconds                          histogram -         -               6.399999999999999e-08,6.399999999999999e-07,7.167999999999999e-06,8.191999999999999e-05,0.0009175039999999999,0.010485759999999998,0.11744051199999998
        go_sched_pauses_stopping_other_seconds                       histogram -         -               6.399999999999999e-08,6.399999999999999e-07,7.167999999999999e-06,8.191999999999999e-05,0.0009175039999999999,0.010485759999999998,0.11744051199999998
        go_sched_pauses_total_gc_seconds                             histogram -         -               6.399999999999999e-08,6.399999999999999e-07,7.167999999999999e-06,8.191999999999999e-05,0.0009175039999999999,0.010485759999999998,0.11744051199999998
        go_sched_pauses_total_other_seconds                          histogram -         -               6.399999999999999e-08,6.399999999999999e-07,7.167999999999999e-06,8.191999999999999e-05,0.0009175039999999999,0.010485759999999998,0.11744051199999998
        go_sched_threads_total_threads                               gauge
        go_sync_mutex_wait_total_seconds_total                       counter
        net_conntrack_dialer_conn_attempted_total                    counter   -         dialer_name
        net_conntrack_dialer_conn_closed_total                       counter   -         dialer_name
        net_conntrack_dialer_conn_established_total                  counter   -         dialer_name
        net_conntrack_dialer_conn_failed_total                       counter   -         dialer_name,reason
        net_conntrack_listener_conn_accepted_total                   counter   -         listener_name
        net_conntrack_listener_conn_closed_total                     counter   -         listener_name
        prometheus_api_notification_active_subscribers               gauge     count
        prometheus_api_notification_updates_dropped_total            counter
        prometheus_api_notification_updates_sent_total               counter
        prometheus_build_info                                        gauge     -         branch,goarch,goos,goversion,revision,tags,version
        prometheus_config_last_reload_success_timestamp_seconds      gauge     timestamp
        prometheus_config_last_reload_successful                     state
        prometheus_engine_queries                                    gauge     count
        prometheus_engine_queries_concurrent_max                     gauge
        prometheus_engine_query_duration_seconds                     summary   -         slice
        prometheus_engine_query_log_enabled                          state
        prometheus_engine_query_log_failures_total                   counter
        prometheus_engine_query_samples_total                        counter
        prometheus_http_request_duration_seconds                     histogram -         handler         0.1,0.2,0.4,1,3,8,20,60,120
        prometheus_http_requests_total                               counter   -         code,handler
        prometheus_http_response_size_bytes                          histogram -         handler         100,1000,10000,100000,1000000,10000000,100000000,1000000000
        prometheus_notifications_alertmanagers_discovered            gauge     count
        prometheus_notifications_dropped_total                       counter
        prometheus_notifications_errors_total                        counter   -         alertmanager
        prometheus_notifications_queue_capacity                      gauge     count
        prometheus_notifications_queue_length                        gauge     count
        prometheus_notifications_sent_total                          counter   -         alertmanager
        prometheus_ready                                             state
        prometheus_remote_read_handler_queries                       gauge     count
        prometheus_remote_storage_bytes_total                        counter   -         remote_name,url
        prometheus_remote_storage_enqueue_retries_total              counter   -         remote_name,url
        prometheus_remote_storage_exemplars_failed_total             counter   -         remote_name,url
        prometheus_remote_storage_exemplars_in_total                 counter
        prometheus_remote_storage_exemplars_pending                  gauge     count     remote_name,url
        prometheus_remote_storage_exemplars_retried_total            counter   -         remote_name,url
        prometheus_remote_storage_exemplars_total                    counter   -         remote_name,url
        prometheus_remote_storage_highest_timestamp_in_seconds       gauge     timestamp
        prometheus_remote_storage_histograms_failed_total            counter   -         remote_name,url
        prometheus_remote_storage_histograms_in_total                counter
        prometheus_remote_storage_histograms_pending                 gauge     count     remote_name,url
        prometheus_remote_storage_histograms_retried_total           counter   -         remote_name,url
        prometheus_remote_storage_histograms_total                   counter   -         remote_name,url
        prometheus_remote_storage_max_samples_per_send               gauge     -         remote_name,url
        prometheus_remote_storage_metadata_bytes_total               counter   -         remote_name,url
        prometheus_remote_storage_metadata_failed_total              counter   -         remote_name,url
        prometheus_remote_storage_metadata_retried_total             counter   -         remote_name,url
        prometheus_remote_storage_metadata_total                     counter   -         remote_name,url
        prometheus_remote_storage_queue_highest_sent_timestamp_seconds gauge     timestamp remote_name,url
        prometheus_remote_storage_samples_dropped_total              counter   -         reason,remote_name,url
        prometheus_remote_storage_samples_failed_total               counter   -         remote_name,url
        prometheus_remote_storage_samples_in_total                   counter
        prometheus_remote_storage_samples_pending                    gauge     count     remote_name,url
        prometheus_remote_storage_samples_retried_total              counter   -         remote_name,url
        prometheus_remote_storage_samples_total                      counter   -         remote_name,url
        prometheus_remote_storage_sent_batch_duration_seconds        histogram -         remote_name,url 0.005,0.01,0.025,0.05,0.1,0.25,0.5,1,2.5,5,10,25,60,120,300
        prometheus_remote_storage_shard_capacity                     gauge     -         remote_name,url
        prometheus_remote_storage_shards                             gauge     count     remote_name,url
        prometheus_remote_storage_shards_desired                     gauge     count     remote_name,url
        prometheus_remote_storage_shards_max                         gauge     -         remote_name,url
        prometheus_remote_storage_shards_min                         gauge     -         remote_name,url
        prometheus_remote_storage_string_interner_zero_reference_releases_total counter
        prometheus_rule_evaluation_duration_seconds                  summary
        prometheus_rule_evaluation_failures_total                    counter   -         rule_group
        prometheus_rule_evaluations_total                            counter   -         rule_group
        prometheus_rule_group_duration_seconds                       summary
        prometheus_rule_group_interval_seconds                       gauge     -         rule_group
        prometheus_rule_group_iterations_missed_total                counter   -         rule_group
        prometheus_rule_group_iterations_total                       counter   -         rule_group
        prometheus_rule_group_last_duration_seconds                  gauge     -         rule_group
        prometheus_rule_group_last_evaluation_samples                gauge     count     rule_group
        prometheus_rule_group_last_evaluation_timestamp_seconds      gauge     timestamp rule_group
        prometheus_rule_group_last_restore_duration_seconds          gauge     -         rule_group
        prometheus_rule_group_last_rule_duration_sum_seconds         gauge     -         rule_group
        prometheus_rule_group_rules                                  gauge     count     rule_group
        prometheus_sd_discovered_targets                             gauge     count     config,name
        prometheus_sd_dns_lookup_failures_total                      counter
        prometheus_sd_dns_lookups_total                              counter
        prometheus_sd_failed_configs                                 gauge     count     name
        prometheus_sd_file_mtime_seconds                             gauge     timestamp filename
        prometheus_sd_file_read_errors_total                         counter
        prometheus_sd_file_scan_duration_seconds                     summary
        prometheus_sd_file_watcher_errors_total                      counter
        prometheus_sd_http_failures_total                            counter
        prometheus_sd_kubernetes_events_total                        counter   -         event,role
        prometheus_sd_kubernetes_failures_total                      counter
        prometheus_sd_linode_failures_total                          counter
        prometheus_sd_received_updates_total                         counter   -         name
        prometheus_sd_refresh_duration_seconds                       summary   -         mechanism
        prometheus_sd_refresh_failures_total                         counter   -         mechanism
        prometheus_sd_updates_delayed_total                          counter   -         name
        prometheus_sd_updates_total                                  counter   -         name
        prometheus_target_interval_length_seconds                    summary   -         interval
        prometheus_target_metadata_cache_bytes                       gauge     -         scrape_job
        prometheus_target_metadata_cache_entries                     gauge     count     scrape_job
        prometheus_target_scrape_pool_exceeded_label_limits_total    counter
        prometheus_target_scrape_pool_exceeded_target_limit_total    counter
        prometheus_target_scrape_pool_reloads_failed_total           counter
        prometheus_target_scrape_pool_reloads_total                  counter
        prometheus_target_scrape_pool_symboltable_items              gauge     count     scrape_job
        prometheus_target_scrape_pool_sync_total                     counter   -         scrape_job
        prometheus_target_scrape_pool_target_limit                   gauge     count     scrape_job
        prometheus_target_scrape_pool_targets                        gauge     count     scrape_job
        prometheus_target_scrape_pools_failed_total                  counter
        prometheus_target_scrape_pools_total                         counter
        prometheus_target_scrapes_cache_flush_forced_total           counter
        prometheus_target_scrapes_exceeded_body_size_limit_total     counter
        prometheus_target_scrapes_exceeded_native_histogram_bucket_limit_total counter
        prometheus_target_scrapes_exceeded_sample_limit_total        counter
        prometheus_target_scrapes_exemplar_out_of_order_total        counter
        prometheus_target_scrapes_sample_duplicate_timestamp_total   counter
        prometheus_target_scrapes_sample_out_of_bounds_total         counter
        prometheus_target_scrapes_sample_out_of_order_total          counter
        prometheus_target_sync_failed_total                          counter   -         scrape_job
        prometheus_target_sync_length_seconds                        summary   -         scrape_job
        prometheus_template_text_expansion_failures_total            counter
        prometheus_template_text_expansions_total                    counter
        prometheus_treecache_watcher_goroutines                      gauge     count
        prometheus_treecache_zookeeper_failures_total                counter
        prometheus_tsdb_blocks_loaded                                gauge     count
        prometheus_tsdb_checkpoint_creations_failed_total            counter
        prometheus_tsdb_checkpoint_creations_total                   counter
        prometheus_tsdb_checkpoint_deletions_failed_total            counter
        prometheus_tsdb_checkpoint_deletions_total                   counter
        prometheus_tsdb_clean_start                                  gauge
        prometheus_tsdb_compaction_chunk_range_seconds               histogram -         -               100,400,1600,6400,25600,102400,409600,1638400,6553600,26214400
        prometheus_tsdb_compaction_chunk_samples                     histogram -         -               4,6,9,13.5,20.25,30.375,45.5625,68.34375,102.515625,153.7734375,230.66015625,345.990234375
        prometheus_tsdb_compaction_chunk_size_bytes                  histogram -         -               32,48,72,108,162,243,364.5,546.75,820.125,1230.1875,1845.28125,2767.921875
        prometheus_tsdb_compaction_duration_seconds                  histogram -         -               1,2,4,8,16,32,64,128,256,512,1024,2048,4096,8192
        prometheus_tsdb_compaction_populating_block                  gauge
        prometheus_tsdb_compactions_failed_total                     counter
        prometheus_tsdb_compactions_skipped_total                    counter
        prometheus_tsdb_compactions_total                            counter
        prometheus_tsdb_compactions_triggered_total                  counter
        prometheus_tsdb_data_replay_duration_seconds                 gauge
        prometheus_tsdb_exemplar_exemplars_appended_total            counter
        prometheus_tsdb_exemplar_exemplars_in_storage                gauge     count
        prometheus_tsdb_exemplar_last_exemplars_timestamp_seconds    gauge     timestamp
        prometheus_tsdb_exemplar_max_exemplars                       gauge     count
        prometheus_tsdb_exemplar_out_of_order_exemplars_total        counter
        prometheus_tsdb_exemplar_series_with_exemplars_in_storage    gauge     count
        prometheus_tsdb_head_active_appenders                        gauge     count
        prometheus_tsdb_head_chunks                                  gauge     count
        prometheus_tsdb_head_chunks_created_total                    counter
        prometheus_tsdb_head_chunks_removed_total                    counter
        prometheus_tsdb_head_chunks_storage_size_bytes               gauge
        prometheus_tsdb_head_gc_duration_seconds                     summary
        prometheus_tsdb_head_max_time                                gauge
        prometheus_tsdb_head_max_time_seconds                        gauge     timestamp
        prometheus_tsdb_head_min_time                                gauge
        prometheus_tsdb_head_min_time_seconds                        gauge     timestamp
        prometheus_tsdb_head_out_of_order_samples_appended_total     counter   -         type
        prometheus_tsdb_head_samples_appended_total                  counter   -         type
        prometheus_tsdb_head_series                                  gauge     count
        prometheus_tsdb_head_series_created_total                    counter
        prometheus_tsdb_head_series_not_found_total                  counter
        prometheus_tsdb_head_series_removed_total                    counter
        prometheus_tsdb_head_truncations_failed_total                counter
        prometheus_tsdb_head_truncations_total                       counter
        prometheus_tsdb_isolation_high_watermark                     gauge
        prometheus_tsdb_isolation_low_watermark                      gauge
        prometheus_tsdb_lowest_timestamp                             gauge
        prometheus_tsdb_lowest_timestamp_seconds                     gauge     timestamp
        prometheus_tsdb_mmap_chunk_corruptions_total                 counter
        prometheus_tsdb_mmap_chunks_total                            counter
        prometheus_tsdb_out_of_bound_samples_total                   counter   -         type
        prometheus_tsdb_out_of_order_samples_total                   counter   -         type
        prometheus_tsdb_reloads_failures_total                       counter
        prometheus_tsdb_reloads_total                                counter
        prometheus_tsdb_retention_limit_bytes                        gauge
        prometheus_tsdb_retention_limit_seconds                      gauge
        prometheus_tsdb_size_retentions_total                        counter
        prometheus_tsdb_snapshot_replay_error_total                  counter
        prometheus_tsdb_storage_blocks_bytes                         gauge
        prometheus_tsdb_symbol_table_size_bytes                      gauge
        prometheus_tsdb_time_retentions_total                        counter
        prometheus_tsdb_tombstone_cleanup_seconds                    native
        prometheus_tsdb_too_old_samples_total                        counter   -         type
        prometheus_tsdb_vertical_compactions_total                   counter
        prometheus_tsdb_wal_completed_pages_total                    counter
        prometheus_tsdb_wal_corruptions_total                        counter
        prometheus_tsdb_wal_fsync_duration_seconds                   summary
        prometheus_tsdb_wal_page_flushes_total                       counter
        prometheus_tsdb_wal_record_bytes_saved_total                 counter   -         compression
        prometheus_tsdb_wal_record_part_writes_total                 counter
        prometheus_tsdb_wal_record_parts_bytes_written_total         counter
        prometheus_tsdb_wal_segment_current                          gauge
        prometheus_tsdb_wal_storage_size_bytes                       gauge
        prometheus_tsdb_wal_truncate_duration_seconds                summary
        prometheus_tsdb_wal_truncations_failed_total                 counter
        prometheus_tsdb_wal_truncations_total                        counter
        prometheus_tsdb_wal_writes_failed_total                      counter
        prometheus_wal_watcher_current_segment                       gauge     -         consumer
        prometheus_wal_watcher_notifications_skipped_total           counter   -         consumer
        prometheus_wal_watcher_record_decode_failures_total          counter   -         consumer
        prometheus_wal_watcher_records_read_total                    counter   -         consumer,type
        prometheus_wal_watcher_samples_sent_pre_tailing_total        counter   -         consumer
        prometheus_web_federation_errors_total                       counter
        prometheus_web_federation_warnings_total                     counter
        """, from: "Prometheus 3.5.3")
}
