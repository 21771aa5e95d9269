public import StackDSL

/// The server's settings as it reports them: limits to compare with.
extension PostgresExporter {
    /// The setting `autovacuum`.
    public static var settingsAutovacuum: Metric { settings["pg_settings_autovacuum"] }
    /// The setting `autovacuum_freeze_max_age`.
    public static var settingsAutovacuumFreezeMaxAge: Metric { settings["pg_settings_autovacuum_freeze_max_age"] }
    /// The setting `autovacuum_max_workers`.
    public static var settingsAutovacuumMaxWorkers: Metric { settings["pg_settings_autovacuum_max_workers"] }
    /// The setting `checkpoint_timeout` in seconds.
    public static var settingsCheckpointTimeoutSeconds: Metric { settings["pg_settings_checkpoint_timeout_seconds"] }
    /// The setting `effective_cache_size` in bytes.
    public static var settingsEffectiveCacheSizeBytes: Metric { settings["pg_settings_effective_cache_size_bytes"] }
    /// The setting `idle_in_transaction_session_timeout` in seconds.
    public static var settingsIdleInTransactionSessionTimeoutSeconds: Metric { settings["pg_settings_idle_in_transaction_session_timeout_seconds"] }
    /// The setting `lock_timeout` in seconds.
    public static var settingsLockTimeoutSeconds: Metric { settings["pg_settings_lock_timeout_seconds"] }
    /// The setting `log_min_duration_statement` in seconds.
    public static var settingsLogMinDurationStatementSeconds: Metric { settings["pg_settings_log_min_duration_statement_seconds"] }
    /// The setting `maintenance_work_mem` in bytes.
    public static var settingsMaintenanceWorkMemBytes: Metric { settings["pg_settings_maintenance_work_mem_bytes"] }
    /// The setting `max_connections`.
    public static var settingsMaxConnections: Metric { settings["pg_settings_max_connections"] }
    /// The setting `max_locks_per_transaction`.
    public static var settingsMaxLocksPerTransaction: Metric { settings["pg_settings_max_locks_per_transaction"] }
    /// The setting `max_replication_slots`.
    public static var settingsMaxReplicationSlots: Metric { settings["pg_settings_max_replication_slots"] }
    /// The setting `max_wal_senders`.
    public static var settingsMaxWalSenders: Metric { settings["pg_settings_max_wal_senders"] }
    /// The setting `max_wal_size` in bytes.
    public static var settingsMaxWalSizeBytes: Metric { settings["pg_settings_max_wal_size_bytes"] }
    /// The setting `max_worker_processes`.
    public static var settingsMaxWorkerProcesses: Metric { settings["pg_settings_max_worker_processes"] }
    /// The setting `shared_buffers` in bytes.
    public static var settingsSharedBuffersBytes: Metric { settings["pg_settings_shared_buffers_bytes"] }
    /// The setting `statement_timeout` in seconds.
    public static var settingsStatementTimeoutSeconds: Metric { settings["pg_settings_statement_timeout_seconds"] }
    /// The setting `superuser_reserved_connections`.
    public static var settingsSuperuserReservedConnections: Metric { settings["pg_settings_superuser_reserved_connections"] }
    /// The setting `track_io_timing`.
    public static var settingsTrackIoTiming: Metric { settings["pg_settings_track_io_timing"] }
    /// The setting `work_mem` in bytes.
    public static var settingsWorkMemBytes: Metric { settings["pg_settings_work_mem_bytes"] }

    /// All settings that are numbers, a line each.
    static let settings = MetricCatalog("""
        pg_settings_allow_in_place_tablespaces                  gauge -     server
        pg_settings_allow_system_table_mods                     gauge -     server
        pg_settings_archive_timeout_seconds                     gauge -     server
        pg_settings_array_nulls                                 gauge -     server
        pg_settings_authentication_timeout_seconds              gauge -     server
        pg_settings_autovacuum                                  gauge -     server
        pg_settings_autovacuum_analyze_scale_factor             gauge -     server
        pg_settings_autovacuum_analyze_threshold                gauge -     server
        pg_settings_autovacuum_freeze_max_age                   gauge -     server
        pg_settings_autovacuum_max_workers                      gauge -     server
        pg_settings_autovacuum_multixact_freeze_max_age         gauge -     server
        pg_settings_autovacuum_naptime_seconds                  gauge -     server
        pg_settings_autovacuum_vacuum_cost_delay_seconds        gauge -     server
        pg_settings_autovacuum_vacuum_cost_limit                gauge -     server
        pg_settings_autovacuum_vacuum_insert_scale_factor       gauge -     server
        pg_settings_autovacuum_vacuum_insert_threshold          gauge -     server
        pg_settings_autovacuum_vacuum_scale_factor              gauge -     server
        pg_settings_autovacuum_vacuum_threshold                 gauge -     server
        pg_settings_autovacuum_work_mem_bytes                   gauge -     server
        pg_settings_backend_flush_after_bytes                   gauge -     server
        pg_settings_bgwriter_delay_seconds                      gauge -     server
        pg_settings_bgwriter_flush_after_bytes                  gauge -     server
        pg_settings_bgwriter_lru_maxpages                       gauge -     server
        pg_settings_bgwriter_lru_multiplier                     gauge -     server
        pg_settings_block_size                                  gauge -     server
        pg_settings_bonjour                                     gauge -     server
        pg_settings_check_function_bodies                       gauge -     server
        pg_settings_checkpoint_completion_target                gauge -     server
        pg_settings_checkpoint_flush_after_bytes                gauge -     server
        pg_settings_checkpoint_timeout_seconds                  gauge -     server
        pg_settings_checkpoint_warning_seconds                  gauge -     server
        pg_settings_client_connection_check_interval_seconds    gauge -     server
        pg_settings_commit_delay                                gauge -     server
        pg_settings_commit_siblings                             gauge -     server
        pg_settings_cpu_index_tuple_cost                        gauge -     server
        pg_settings_cpu_operator_cost                           gauge -     server
        pg_settings_cpu_tuple_cost                              gauge -     server
        pg_settings_cursor_tuple_fraction                       gauge -     server
        pg_settings_data_checksums                              gauge -     server
        pg_settings_data_directory_mode                         gauge -     server
        pg_settings_data_sync_retry                             gauge -     server
        pg_settings_db_user_namespace                           gauge -     server
        pg_settings_deadlock_timeout_seconds                    gauge -     server
        pg_settings_debug_assertions                            gauge -     server
        pg_settings_debug_discard_caches                        gauge -     server
        pg_settings_debug_pretty_print                          gauge -     server
        pg_settings_debug_print_parse                           gauge -     server
        pg_settings_debug_print_plan                            gauge -     server
        pg_settings_debug_print_rewritten                       gauge -     server
        pg_settings_default_statistics_target                   gauge -     server
        pg_settings_default_transaction_deferrable              gauge -     server
        pg_settings_default_transaction_read_only               gauge -     server
        pg_settings_effective_cache_size_bytes                  gauge -     server
        pg_settings_effective_io_concurrency                    gauge -     server
        pg_settings_enable_async_append                         gauge -     server
        pg_settings_enable_bitmapscan                           gauge -     server
        pg_settings_enable_gathermerge                          gauge -     server
        pg_settings_enable_hashagg                              gauge -     server
        pg_settings_enable_hashjoin                             gauge -     server
        pg_settings_enable_incremental_sort                     gauge -     server
        pg_settings_enable_indexonlyscan                        gauge -     server
        pg_settings_enable_indexscan                            gauge -     server
        pg_settings_enable_material                             gauge -     server
        pg_settings_enable_memoize                              gauge -     server
        pg_settings_enable_mergejoin                            gauge -     server
        pg_settings_enable_nestloop                             gauge -     server
        pg_settings_enable_parallel_append                      gauge -     server
        pg_settings_enable_parallel_hash                        gauge -     server
        pg_settings_enable_partition_pruning                    gauge -     server
        pg_settings_enable_partitionwise_aggregate              gauge -     server
        pg_settings_enable_partitionwise_join                   gauge -     server
        pg_settings_enable_seqscan                              gauge -     server
        pg_settings_enable_sort                                 gauge -     server
        pg_settings_enable_tidscan                              gauge -     server
        pg_settings_escape_string_warning                       gauge -     server
        pg_settings_exit_on_error                               gauge -     server
        pg_settings_extra_float_digits                          gauge -     server
        pg_settings_from_collapse_limit                         gauge -     server
        pg_settings_fsync                                       gauge -     server
        pg_settings_full_page_writes                            gauge -     server
        pg_settings_geqo                                        gauge -     server
        pg_settings_geqo_effort                                 gauge -     server
        pg_settings_geqo_generations                            gauge -     server
        pg_settings_geqo_pool_size                              gauge -     server
        pg_settings_geqo_seed                                   gauge -     server
        pg_settings_geqo_selection_bias                         gauge -     server
        pg_settings_geqo_threshold                              gauge -     server
        pg_settings_gin_fuzzy_search_limit                      gauge -     server
        pg_settings_gin_pending_list_limit_bytes                gauge -     server
        pg_settings_hash_mem_multiplier                         gauge -     server
        pg_settings_hot_standby                                 gauge -     server
        pg_settings_hot_standby_feedback                        gauge -     server
        pg_settings_huge_page_size_bytes                        gauge -     server
        pg_settings_idle_in_transaction_session_timeout_seconds gauge -     server
        pg_settings_idle_session_timeout_seconds                gauge -     server
        pg_settings_ignore_checksum_failure                     gauge -     server
        pg_settings_ignore_invalid_pages                        gauge -     server
        pg_settings_ignore_system_indexes                       gauge -     server
        pg_settings_in_hot_standby                              gauge -     server
        pg_settings_integer_datetimes                           gauge -     server
        pg_settings_jit                                         gauge -     server
        pg_settings_jit_above_cost                              gauge -     server
        pg_settings_jit_debugging_support                       gauge -     server
        pg_settings_jit_dump_bitcode                            gauge -     server
        pg_settings_jit_expressions                             gauge -     server
        pg_settings_jit_inline_above_cost                       gauge -     server
        pg_settings_jit_optimize_above_cost                     gauge -     server
        pg_settings_jit_profiling_support                       gauge -     server
        pg_settings_jit_tuple_deforming                         gauge -     server
        pg_settings_join_collapse_limit                         gauge -     server
        pg_settings_krb_caseins_users                           gauge -     server
        pg_settings_lo_compat_privileges                        gauge -     server
        pg_settings_lock_timeout_seconds                        gauge -     server
        pg_settings_log_autovacuum_min_duration_seconds         gauge -     server
        pg_settings_log_checkpoints                             gauge -     server
        pg_settings_log_connections                             gauge -     server
        pg_settings_log_disconnections                          gauge -     server
        pg_settings_log_duration                                gauge -     server
        pg_settings_log_executor_stats                          gauge -     server
        pg_settings_log_file_mode                               gauge -     server
        pg_settings_log_hostname                                gauge -     server
        pg_settings_log_lock_waits                              gauge -     server
        pg_settings_log_min_duration_sample_seconds             gauge -     server
        pg_settings_log_min_duration_statement_seconds          gauge -     server
        pg_settings_log_parameter_max_length_bytes              gauge -     server
        pg_settings_log_parameter_max_length_on_error_bytes     gauge -     server
        pg_settings_log_parser_stats                            gauge -     server
        pg_settings_log_planner_stats                           gauge -     server
        pg_settings_log_recovery_conflict_waits                 gauge -     server
        pg_settings_log_replication_commands                    gauge -     server
        pg_settings_log_rotation_age_seconds                    gauge -     server
        pg_settings_log_rotation_size_bytes                     gauge -     server
        pg_settings_log_startup_progress_interval_seconds       gauge -     server
        pg_settings_log_statement_sample_rate                   gauge -     server
        pg_settings_log_statement_stats                         gauge -     server
        pg_settings_log_temp_files_bytes                        gauge -     server
        pg_settings_log_transaction_sample_rate                 gauge -     server
        pg_settings_log_truncate_on_rotation                    gauge -     server
        pg_settings_logging_collector                           gauge -     server
        pg_settings_logical_decoding_work_mem_bytes             gauge -     server
        pg_settings_maintenance_io_concurrency                  gauge -     server
        pg_settings_maintenance_work_mem_bytes                  gauge -     server
        pg_settings_max_connections                             gauge count server
        pg_settings_max_files_per_process                       gauge -     server
        pg_settings_max_function_args                           gauge -     server
        pg_settings_max_identifier_length                       gauge -     server
        pg_settings_max_index_keys                              gauge -     server
        pg_settings_max_locks_per_transaction                   gauge -     server
        pg_settings_max_logical_replication_workers             gauge -     server
        pg_settings_max_parallel_maintenance_workers            gauge -     server
        pg_settings_max_parallel_workers                        gauge -     server
        pg_settings_max_parallel_workers_per_gather             gauge -     server
        pg_settings_max_pred_locks_per_page                     gauge -     server
        pg_settings_max_pred_locks_per_relation                 gauge -     server
        pg_settings_max_pred_locks_per_transaction              gauge -     server
        pg_settings_max_prepared_transactions                   gauge -     server
        pg_settings_max_replication_slots                       gauge -     server
        pg_settings_max_slot_wal_keep_size_bytes                gauge -     server
        pg_settings_max_stack_depth_bytes                       gauge -     server
        pg_settings_max_standby_archive_delay_seconds           gauge -     server
        pg_settings_max_standby_streaming_delay_seconds         gauge -     server
        pg_settings_max_sync_workers_per_subscription           gauge -     server
        pg_settings_max_wal_senders                             gauge -     server
        pg_settings_max_wal_size_bytes                          gauge -     server
        pg_settings_max_worker_processes                        gauge -     server
        pg_settings_min_dynamic_shared_memory_bytes             gauge -     server
        pg_settings_min_parallel_index_scan_size_bytes          gauge -     server
        pg_settings_min_parallel_table_scan_size_bytes          gauge -     server
        pg_settings_min_wal_size_bytes                          gauge -     server
        pg_settings_old_snapshot_threshold_seconds              gauge -     server
        pg_settings_parallel_leader_participation               gauge -     server
        pg_settings_parallel_setup_cost                         gauge -     server
        pg_settings_parallel_tuple_cost                         gauge -     server
        pg_settings_pg_stat_statements_max                      gauge -     server
        pg_settings_pg_stat_statements_save                     gauge -     server
        pg_settings_pg_stat_statements_track_planning           gauge -     server
        pg_settings_pg_stat_statements_track_utility            gauge -     server
        pg_settings_port                                        gauge -     server
        pg_settings_post_auth_delay_seconds                     gauge -     server
        pg_settings_pre_auth_delay_seconds                      gauge -     server
        pg_settings_quote_all_identifiers                       gauge -     server
        pg_settings_random_page_cost                            gauge -     server
        pg_settings_recovery_min_apply_delay_seconds            gauge -     server
        pg_settings_recovery_target_inclusive                   gauge -     server
        pg_settings_recursive_worktable_factor                  gauge -     server
        pg_settings_remove_temp_files_after_crash               gauge -     server
        pg_settings_restart_after_crash                         gauge -     server
        pg_settings_row_security                                gauge -     server
        pg_settings_segment_size_bytes                          gauge -     server
        pg_settings_seq_page_cost                               gauge -     server
        pg_settings_server_version_num                          gauge -     server
        pg_settings_shared_buffers_bytes                        gauge -     server
        pg_settings_shared_memory_size_bytes                    gauge -     server
        pg_settings_shared_memory_size_in_huge_pages            gauge -     server
        pg_settings_ssl                                         gauge -     server
        pg_settings_ssl_passphrase_command_supports_reload      gauge -     server
        pg_settings_ssl_prefer_server_ciphers                   gauge -     server
        pg_settings_standard_conforming_strings                 gauge -     server
        pg_settings_statement_timeout_seconds                   gauge -     server
        pg_settings_superuser_reserved_connections              gauge count server
        pg_settings_synchronize_seqscans                        gauge -     server
        pg_settings_syslog_sequence_numbers                     gauge -     server
        pg_settings_syslog_split_messages                       gauge -     server
        pg_settings_tcp_keepalives_count                        gauge -     server
        pg_settings_tcp_keepalives_idle_seconds                 gauge -     server
        pg_settings_tcp_keepalives_interval_seconds             gauge -     server
        pg_settings_tcp_user_timeout_seconds                    gauge -     server
        pg_settings_temp_buffers_bytes                          gauge -     server
        pg_settings_temp_file_limit_bytes                       gauge -     server
        pg_settings_trace_notify                                gauge -     server
        pg_settings_trace_sort                                  gauge -     server
        pg_settings_track_activities                            gauge -     server
        pg_settings_track_activity_query_size_bytes             gauge -     server
        pg_settings_track_commit_timestamp                      gauge -     server
        pg_settings_track_counts                                gauge -     server
        pg_settings_track_io_timing                             gauge -     server
        pg_settings_track_wal_io_timing                         gauge -     server
        pg_settings_transaction_deferrable                      gauge -     server
        pg_settings_transaction_read_only                       gauge -     server
        pg_settings_transform_null_equals                       gauge -     server
        pg_settings_unix_socket_permissions                     gauge -     server
        pg_settings_update_process_title                        gauge -     server
        pg_settings_vacuum_cost_delay_seconds                   gauge -     server
        pg_settings_vacuum_cost_limit                           gauge -     server
        pg_settings_vacuum_cost_page_dirty                      gauge -     server
        pg_settings_vacuum_cost_page_hit                        gauge -     server
        pg_settings_vacuum_cost_page_miss                       gauge -     server
        pg_settings_vacuum_defer_cleanup_age                    gauge -     server
        pg_settings_vacuum_failsafe_age                         gauge -     server
        pg_settings_vacuum_freeze_min_age                       gauge -     server
        pg_settings_vacuum_freeze_table_age                     gauge -     server
        pg_settings_vacuum_multixact_failsafe_age               gauge -     server
        pg_settings_vacuum_multixact_freeze_min_age             gauge -     server
        pg_settings_vacuum_multixact_freeze_table_age           gauge -     server
        pg_settings_wal_block_size                              gauge -     server
        pg_settings_wal_buffers_bytes                           gauge -     server
        pg_settings_wal_decode_buffer_size_bytes                gauge -     server
        pg_settings_wal_init_zero                               gauge -     server
        pg_settings_wal_keep_size_bytes                         gauge -     server
        pg_settings_wal_log_hints                               gauge -     server
        pg_settings_wal_receiver_create_temp_slot               gauge -     server
        pg_settings_wal_receiver_status_interval_seconds        gauge -     server
        pg_settings_wal_receiver_timeout_seconds                gauge -     server
        pg_settings_wal_recycle                                 gauge -     server
        pg_settings_wal_retrieve_retry_interval_seconds         gauge -     server
        pg_settings_wal_segment_size_bytes                      gauge -     server
        pg_settings_wal_sender_timeout_seconds                  gauge -     server
        pg_settings_wal_skip_threshold_bytes                    gauge -     server
        pg_settings_wal_writer_delay_seconds                    gauge -     server
        pg_settings_wal_writer_flush_after_bytes                gauge -     server
        pg_settings_work_mem_bytes                              gauge -     server
        pg_settings_zero_damaged_pages                          gauge -     server
        """, from: "postgres_exporter 0.19.1 with PostgreSQL 15")
}
