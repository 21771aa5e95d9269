import StackDSL

extension Loki {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        loki_boltdb_shipper_compact_tables_operation_duration_seconds gauge     seconds
        loki_boltdb_shipper_compact_tables_operation_last_successful_run_timestamp_seconds gauge     timestamp
        loki_boltdb_shipper_compact_tables_operation_total           counter   -       status
        loki_boltdb_shipper_compactor_running                        state
        loki_build_info                                              gauge     -       branch,goarch,goos,goversion,revision,tags,version
        loki_compactor_apply_retention_last_successful_run_timestamp_seconds gauge     timestamp
        loki_compactor_apply_retention_operation_total               counter   -       status
        loki_discarded_bytes_total                                   counter   bytes   reason,tenant,retention_hours,policy,format
        loki_discarded_samples_total                                 counter   -       reason,tenant,retention_hours,policy,format
        loki_distributor_bytes_received_total                        counter   bytes   tenant,retention_hours,is_internal_stream,policy,format
        loki_distributor_ingester_append_timeouts_total              counter   -       ingester
        loki_distributor_ingester_appends_total                      counter   -       ingester
        loki_distributor_lines_received_total                        counter   -       tenant,is_internal_stream,policy,format
        loki_distributor_replication_factor                          gauge     count
        loki_inflight_requests                                       gauge     count   method,route
        loki_ingester_checkpoint_deletions_failed_total              counter
        loki_ingester_chunk_stored_bytes_total                       counter   bytes   tenant
        loki_ingester_chunk_utilization                              histogram ratio   -                           0,0.2,0.4,0.6,0.8,1
        loki_ingester_chunks_created_total                           counter
        loki_ingester_chunks_flushed_total                           counter   -       reason
        loki_ingester_chunks_stored_total                            counter   -       tenant
        loki_ingester_flush_queue_length                             gauge     count
        loki_ingester_memory_chunks                                  gauge     count
        loki_ingester_memory_streams                                 gauge     count   tenant
        loki_ingester_memory_streams_labels_bytes                    gauge     bytes
        loki_ingester_streams_created_total                          counter   -       tenant
        loki_ingester_streams_removed_total                          counter   -       tenant
        loki_ingester_wal_corruptions_total                          counter   -       type
        loki_ingester_wal_disk_full_failures_total                   counter
        loki_ingester_wal_records_logged_total                       counter
        loki_internal_log_messages_total                             counter   -       level
        loki_logql_querystats_latency_seconds                        histogram seconds status_code,type,range      0.25,0.5,1,2,4,8,16,32,64,128
        loki_objstore_bucket_operation_duration_seconds              histogram seconds bucket,operation            0.001,0.01,0.1,0.3,0.6,1,3,6,9,20,30,60,90,120
        loki_objstore_bucket_operation_failures_total                counter   -       bucket,operation
        loki_objstore_bucket_operations_total                        counter   -       bucket,operation
        loki_panic_total                                             counter
        loki_prometheus_rule_evaluation_failures_total               counter   -       user,rule_group
        loki_prometheus_rule_evaluations_total                       counter   -       user,rule_group
        loki_prometheus_rule_group_iterations_missed_total           counter   -       user,rule_group
        loki_prometheus_rule_group_iterations_total                  counter   -       user,rule_group
        loki_request_duration_seconds                                histogram seconds method,route,status_code,ws 0.005,0.01,0.025,0.05,0.1,0.25,0.5,1,2.5,5,10,25,50,100
        loki_tcp_connections                                         gauge     count   protocol
        loki_tcp_connections_limit                                   gauge     count   protocol
        """, from: "Loki 3.8")
}
