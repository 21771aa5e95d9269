/// Loki's keys, as 3.7 has them: the outermost ones and those in them. What lies deeper is not listed, but for what the
/// DSL sets there.
///
/// - Source: https://grafana.com/docs/loki/latest/configure/
extension RawKeys {
    static let loki = RawKeys(
        """
        target -
        ballast_bytes -
        compactor_grpc_client -
        tenant_limits_allow_publish -
        shutdown_delay -
        metrics_namespace -
        server: http_listen_network http_listen_address http_listen_conn_limit grpc_listen_network grpc_listen_address
        server: grpc_listen_port grpc_listen_conn_limit grpc_collect_max_streams_by_conn proxy_protocol_enabled
        server: tls_cipher_suites tls_min_version http_tls_config grpc_tls_config register_instrumentation
        server: report_grpc_codes_in_instrumentation_label_enabled graceful_shutdown_timeout http_server_read_timeout
        server: http_server_read_header_timeout http_server_write_timeout http_server_idle_timeout
        server: http_log_closed_connections_without_response_enabled grpc_server_max_recv_msg_size
        server: grpc_server_max_send_msg_size grpc_server_max_concurrent_streams grpc_server_max_connection_idle
        server: grpc_server_max_connection_age grpc_server_max_connection_age_grace grpc_server_keepalive_time
        server: grpc_server_keepalive_timeout grpc_server_min_time_between_pings grpc_server_ping_without_stream_allowed
        server: grpc_server_num_workers grpc_server_stats_tracking_enabled grpc_server_recv_buffer_pools_enabled
        server: log_format log_level log_source_ips_enabled log_source_ips_full log_source_ips_header log_source_ips_regex
        server: log_request_headers log_request_at_info_level_enabled log_request_exclude_headers_list
        server: trace_request_headers trace_request_exclude_headers_list http_path_prefix cluster_validation
        server: create_new_traces
        ui: enabled debug goldfish ring
        distributor: ring push_worker_count max_recv_msg_size max_decompressed_size rate_store write_failures_logging
        distributor: otlp_config default_policy_stream_mappings kafka_writes_enabled ingester_writes_enabled
        distributor: ingest_limits_enabled ingest_limits_dry_run_enabled dataobj_tee
        querier: tail_max_duration extra_query_delay query_ingesters_within engine max_concurrent query_store_only
        querier: query_ingester_only multi_tenant_queries_enabled per_request_limits_enabled query_partition_ingesters
        query_engine: enable distributed instance_interface_names batch_size prefetch_bytes merge_prefetch_count
        query_engine: range_reads worker_threads scheduler_lookup_address scheduler_lookup_interval storage_lag
        query_engine: storage_start_date storage_retention_days enable_engine_router downstream_address
        query_engine: enable_delete_req_filtering enforce_retention_period align_queries_with_step
        query_engine: enforce_max_query_series_limit results_cache
        query_scheduler: max_outstanding_requests_per_tenant max_queue_hierarchy_levels querier_forget_delay
        query_scheduler: grpc_client_config use_scheduler_ring scheduler_ring
        frontend: log_queries_longer_than log_query_request_headers max_body_size query_stats_enabled
        frontend: max_outstanding_per_tenant querier_forget_delay scheduler_address scheduler_dns_lookup_period
        frontend: scheduler_worker_concurrency grpc_client_config graceful_shutdown_timeout instance_interface_names
        frontend: instance_enable_ipv6 encoding compress_responses downstream_url tail_proxy_url tail_tls_config
        frontend: support_parquet_encoding
        query_range: align_queries_with_step max_retries parallelise_shardable_queries shard_aggregations
        query_range: cache_index_stats_results index_stats_results_cache cache_volume_results volume_results_cache
        query_range: cache_instant_metric_results instant_metric_results_cache instant_metric_query_split_align
        query_range: cache_series_results series_results_cache cache_label_results label_results_cache
        ruler: external_url datasource_uid external_labels ruler_client poll_interval enable_alertmanager_discovery
        ruler: alertmanager_refresh_interval alert_relabel_configs notification_queue_capacity notification_timeout
        ruler: for_outage_tolerance for_grace_period resend_delay sharding_strategy sharding_algo search_pending_for ring
        ruler: flush_period enable_api enabled_tenants disabled_tenants query_stats_enabled disable_rule_group_label wal
        ruler: wal_cleaner evaluation
        ruler_storage: backend local
        ingester_client: pool_config remote_timeout grpc_client_config
        ingester: lifecycler concurrent_flushes flush_check_period flush_op_backoff flush_op_timeout chunk_retain_period
        ingester: chunk_idle_period chunk_block_size chunk_target_size chunk_encoding max_chunk_age autoforget_unhealthy
        ingester: sync_period sync_min_utilization max_returned_stream_errors query_store_max_look_back_period wal
        ingester: index_shards max_dropped_streams shutdown_marker_path owned_streams_check_interval
        ingester: delegate_stream_limits_enabled kafka_ingestion
        pattern_ingester: enabled lifecycler client_config concurrent_flushes flush_check_period max_clusters
        pattern_ingester: max_eviction_ratio metric_aggregation pattern_persistence tee_config connection_timeout
        pattern_ingester: max_allowed_line_length retain_for max_chunk_age pattern_sample_interval volume_threshold
        index_gateway: mode ring
        bloom_build: enabled planner builder
        bloom_gateway: enabled client worker_concurrency block_query_concurrency max_outstanding_per_tenant
        bloom_gateway: num_multiplex_tasks
        storage_config: alibabacloud aws azure bos bigtable gcs cassandra boltdb filesystem swift grpc_store hedging
        storage_config: named_stores cos index_cache_validity congestion_control object_prefix index_queries_cache_config
        storage_config: disable_broad_index_queries max_parallel_get_chunk object_store max_chunk_batch_size
        storage_config: boltdb_shipper tsdb_shipper bloom_shipper
        chunk_store_config: chunk_cache_config_l2 write_dedupe_cache_config skip_query_writeback_cache_older_than
        chunk_store_config: l2_chunk_cache_handoff cache_lookups_older_than
        compactor: compaction_interval apply_retention_interval retention_delete_delay retention_delete_worker_count
        compactor: retention_table_timeout retention_backoff_config delete_request_store_key_prefix
        compactor: delete_request_store_db_type backup_delete_request_store_db_type delete_batch_size
        compactor: delete_request_cancel_period delete_max_interval max_compaction_parallelism upload_parallelism
        compactor: compactor_ring tables_to_compact skip_latest_n_tables horizontal_scaling_mode worker_config jobs_config
        compactor: deletion_marker_object_store_prefix
        limits_config: ingestion_rate_strategy max_label_name_length max_label_value_length reject_old_samples
        limits_config: creation_grace_period max_line_size_truncate_identifier increment_duplicate_timestamp
        limits_config: simulated_push_latency enable_multi_variant_queries discover_generic_fields discover_service_name
        limits_config: discover_log_levels log_level_fields log_level_from_json_max_depth use_owned_stream_count
        limits_config: max_streams_per_user unordered_writes max_chunks_per_query max_query_range max_query_parallelism
        limits_config: tsdb_max_bytes_per_shard tsdb_sharding_strategy tsdb_precompute_chunks cardinality_limit
        limits_config: max_streams_matchers_per_query max_concurrent_tail_requests max_cache_freshness_per_query
        limits_config: max_metadata_cache_freshness max_stats_cache_freshness max_queriers_per_tenant max_query_capacity
        limits_config: query_ready_index_num_days split_queries_by_interval split_metadata_queries_by_interval
        limits_config: split_recent_metadata_queries_by_interval recent_metadata_query_window
        limits_config: split_instant_metric_queries_by_interval engine_results_cache_time_bucket_interval
        limits_config: split_ingester_queries_by_interval min_sharding_lookback max_query_bytes_read
        limits_config: max_querier_bytes_read volume_max_series ruler_max_rules_per_rule_group
        limits_config: ruler_max_rule_groups_per_tenant ruler_tenant_shard_size ruler_enable_wal_replay
        limits_config: ruler_remote_write_disabled ruler_remote_write_url ruler_remote_write_timeout
        limits_config: ruler_remote_write_headers ruler_remote_write_relabel_configs ruler_remote_write_queue_capacity
        limits_config: ruler_remote_write_queue_min_shards ruler_remote_write_queue_max_shards
        limits_config: ruler_remote_write_queue_max_samples_per_send ruler_remote_write_queue_batch_send_deadline
        limits_config: ruler_remote_write_queue_min_backoff ruler_remote_write_queue_max_backoff
        limits_config: ruler_remote_write_queue_retry_on_ratelimit ruler_remote_write_sigv4_config
        limits_config: ruler_remote_write_config ruler_remote_evaluation_timeout ruler_remote_evaluation_max_response_size
        limits_config: deletion_mode per_tenant_override_config per_tenant_override_period allow_deletes shard_streams
        limits_config: blocked_queries required_labels minimum_labels_number index_gateway_shard_size
        limits_config: index_gateway_max_capacity bloom_gateway_enable_filtering bloom_build_max_builders
        limits_config: bloom_build_task_max_retries bloom_build_builder_response_timeout bloom_creation_enabled
        limits_config: bloom_planning_strategy bloom_split_series_keyspace_by bloom_task_target_series_chunk_size
        limits_config: bloom_block_encoding bloom_prefetch_blocks bloom_max_block_size bloom_max_bloom_size
        limits_config: max_structured_metadata_entries_count otlp_config block_ingestion_policy_until
        limits_config: block_ingestion_until block_ingestion_status_code enforced_labels policy_enforced_labels
        limits_config: policy_stream_mapping ingestion_partitions_tenant_shard_size shard_aggregations
        limits_config: pattern_ingester_tokenizable_json_fields_default pattern_ingester_tokenizable_json_fields_append
        limits_config: pattern_ingester_tokenizable_json_fields_delete metric_aggregation_enabled
        limits_config: pattern_persistence_enabled pattern_persistence_granularity pattern_rate_threshold s3_sse_type
        limits_config: s3_sse_kms_key_id s3_sse_kms_encryption_context max_scan_task_parallelism debug_engine_tasks
        limits_config: debug_engine_streams
        frontend_worker: frontend_address scheduler_address dns_lookup_duration id query_frontend_grpc_client
        frontend_worker: grpc_client_config query_scheduler_grpc_client
        table_manager: throughput_updates_disabled retention_deletes_enabled retention_period poll_interval
        table_manager: creation_grace_period index_tables_provisioning chunk_tables_provisioning
        memberlist: node_name randomize_node_name stream_timeout retransmit_factor pull_push_interval gossip_interval
        memberlist: gossip_nodes gossip_to_dead_nodes_time dead_node_reclaim_time compression_enabled notify_interval
        memberlist: advertise_addr advertise_port cluster_label cluster_label_verification_disabled min_join_backoff
        memberlist: max_join_backoff max_join_retries abort_if_cluster_fast_join_fails
        memberlist: abort_if_cluster_fast_join_fails_min_nodes abort_if_cluster_join_fails rejoin_interval
        memberlist: rejoin_seed_nodes left_ingesters_timeout obsolete_entries_timeout leave_timeout
        memberlist: broadcast_timeout_for_local_updates_on_shutdown message_history_buffer_bytes watch_prefix_buffer_size
        memberlist: bind_addr bind_port packet_dial_timeout packet_write_timeout max_concurrent_writes
        memberlist: acquire_writer_timeout tls_enabled zone_aware_routing
        kafka_config: topic dial_timeout write_timeout reader_config writer_config sasl_username sasl_password
        kafka_config: consumer_group consumer_group_offset_commit_interval last_produced_offset_retry_timeout
        kafka_config: auto_create_topic_enabled auto_create_topic_default_partitions producer_max_record_size_bytes
        kafka_config: producer_max_buffered_bytes max_consumer_lag_at_startup max_consumer_workers enable_kafka_histograms
        kafka_config: tracing_enabled
        dataobj: consumer index metastore storage_bucket_prefix enabled
        ingest_limits: enabled active_window rate_window bucket_size eviction_interval num_partitions lifecycler
        ingest_limits: consumer_group topic
        ingest_limits_frontend: client_config lifecycler num_partitions assigned_partitions_cache_enabled
        ingest_limits_frontend: assigned_partitions_cache_ttl accepted_streams_cache_enabled accepted_streams_cache_ttl
        ingest_limits_frontend: accepted_streams_cache_ttl_jitter
        ingest_limits_frontend_client: grpc_client_config pool_config
        runtime_config: period file
        operational_config: log_stream_creation log_push_request log_hash_of_labels log_push_request_streams
        operational_config: filter_push_request_streams_ips log_service_name_discovery log_duplicate_metrics
        operational_config: log_duplicate_stream_info limited_log_push_errors
        tracing: enabled
        analytics: reporting_enabled usage_stats_url proxy_url tls_config
        profiling: block_profile_rate cpu_profile_rate mutex_profile_fraction
        common: persist_tokens instance_interface_names compactor_grpc_address scratch_path
        common.storage: azure alibabacloud bos swift hedging cos congestion_control object_store
        common.storage.s3: s3 chunk_delimiter http_config signature_version storage_class sse backoff_config
        common.storage.s3: disable_dualstack
        common.storage.gcs: endpoint chunk_buffer_size request_timeout enable_opencensus enable_http2 enable_retries
        common.storage.filesystem: rules_directory
        common.ring: heartbeat_period heartbeat_timeout tokens_file_path zone_awareness_enabled num_tokens
        common.ring: replication_factor instance_id instance_interface_names instance_port instance_addr
        common.ring: instance_availability_zone instance_enable_ipv6
        common.ring.kvstore: prefix consul etcd multi
        auth_enabled = LokiServer(tenant:)
        server.http_listen_port = LokiServer(port:)
        common.path_prefix =
        common.storage.s3.s3forcepathstyle = ObjectStore
        common.storage.s3.bucketnames = ObjectStore
        common.storage.s3.endpoint = ObjectStore
        common.storage.s3.region = ObjectStore
        common.storage.s3.access_key_id = ObjectStore
        common.storage.s3.secret_access_key = ObjectStore
        common.storage.s3.insecure = ObjectStore
        common.storage.gcs.bucket_name = ObjectStore
        common.storage.filesystem.chunks_directory =
        common.replication_factor = LokiDeployment
        common.ring.kvstore.store = LokiDeployment
        common.instance_addr =
        common.compactor_address = LokiDeployment
        memberlist.join_members = LokiDeployment
        query_range.results_cache.cache.* = LokiCache
        query_range.results_cache.compression -
        query_range.cache_results = LokiCache
        ruler.evaluation_interval = LokiServer(evaluationInterval:)
        ruler.storage =
        ruler.rule_path =
        ruler.alertmanager_url = LokiServer(alertmanager:)
        ruler.enable_alertmanager_v2 =
        ruler.alertmanager_client.* = LokiServer(alertmanagerLogin:)
        ruler.enable_sharding = LokiDeployment
        ruler.remote_write.enabled = LogRecording
        ruler.remote_write.clients = LokiServer(recordingStore:)
        ruler.remote_write.config_refresh_period -
        ruler.remote_write.add_org_id_header -
        storage_config.use_thanos_objstore =
        chunk_store_config.chunk_cache_config.* = LokiCache
        schema_config.configs = LokiServer(schemas:)
        compactor.working_directory =
        compactor.retention_enabled = LokiServer(retention:)
        compactor.delete_request_store = LokiServer(deployment:)
        limits_config.ingestion_rate_mb = LokiLimits(ingestionRate:)
        limits_config.ingestion_burst_size_mb = LokiLimits(ingestionBurst:)
        limits_config.max_label_names_per_series = LokiLimits(labels:)
        limits_config.reject_old_samples_max_age = LokiLimits(sampleAge:)
        limits_config.max_line_size = LokiLimits(lineSize:)
        limits_config.max_line_size_truncate = LokiLimits(truncatesLines:)
        limits_config.max_global_streams_per_user = LokiLimits(streams:)
        limits_config.per_stream_rate_limit = LokiLimits(streamRate:)
        limits_config.per_stream_rate_limit_burst = LokiLimits(streamBurst:)
        limits_config.max_query_series = LokiLimits(querySeries:)
        limits_config.max_query_lookback = LokiLimits(queryLookback:)
        limits_config.max_query_length = LokiLimits(queryLength:)
        limits_config.tsdb_max_query_parallelism = LokiLimits(queryParallelism:)
        limits_config.max_entries_limit_per_query = LokiLimits(queryLines:)
        limits_config.query_timeout = LokiLimits(queryTimeout:)
        limits_config.volume_enabled = LokiLimits(volume:)
        limits_config.retention_period = LokiServer(retention:)
        limits_config.retention_stream = LokiServer(streamRetentions:)
        limits_config.allow_structured_metadata = LokiLimits(metadata:)
        limits_config.max_structured_metadata_size = LokiLimits(metadataSize:)
        """, isComplete: true)
}
