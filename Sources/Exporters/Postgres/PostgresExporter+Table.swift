import StackDSL

extension PostgresExporter {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        pg_database_connection_limit                                 gauge     count        datname
        pg_database_size_bytes                                       gauge     -            datname
        pg_database_wraparound_age_datfrozenxid_seconds              gauge     -            datname
        pg_database_wraparound_age_datminmxid_seconds                gauge     -            datname
        pg_exporter_last_scrape_duration_seconds                     gauge
        pg_exporter_last_scrape_error                                state
        pg_exporter_scrapes_total                                    counter
        pg_locks_count                                               gauge     count        datname,mode
        pg_long_running_transactions                                 gauge     count
        pg_long_running_transactions_oldest_timestamp_seconds        gauge     timestamp
        pg_postmaster_start_time_seconds                             gauge     timestamp
        pg_process_idle_seconds                                      histogram -            application_name,state 1,2,5,15,30,60,90,120,300
        pg_replication_is_replica                                    state
        pg_replication_lag_seconds                                   gauge
        pg_replication_last_replay_seconds                           gauge
        pg_replication_slot_slot_confirmed_flush_lsn                 gauge     -            slot_name,slot_type
        pg_replication_slot_slot_current_wal_lsn                     gauge     -            slot_name,slot_type
        pg_replication_slot_slot_is_active                           state     -            slot_name,slot_type
        pg_replication_slot_wal_status                               gauge     -            slot_name,slot_type,wal_status
        pg_replication_slots_active                                  state     -            database,server,slot_name
        pg_replication_slots_pg_wal_lsn_diff                         gauge     bytes        database,server,slot_name
        pg_roles_connection_limit                                    gauge     -            rolname
        pg_scrape_collector_duration_seconds                         gauge     -            collector
        pg_scrape_collector_success                                  state     -            collector
        pg_stat_activity_count                                       gauge     count        application_name,backend_type,datname,server,state,usename,wait_event,wait_event_type
        pg_stat_activity_max_tx_duration                             gauge     seconds      application_name,backend_type,datname,server,state,usename,wait_event,wait_event_type
        pg_stat_archiver_archived_count                              counter   -            server
        pg_stat_archiver_failed_count                                counter   -            server
        pg_stat_archiver_last_archive_age                            gauge     seconds      server
        pg_stat_bgwriter_buffers_alloc_total                         counter
        pg_stat_bgwriter_buffers_backend_fsync_total                 counter
        pg_stat_bgwriter_buffers_backend_total                       counter
        pg_stat_bgwriter_buffers_checkpoint_total                    counter
        pg_stat_bgwriter_buffers_clean_total                         counter
        pg_stat_bgwriter_checkpoint_sync_time_total                  counter
        pg_stat_bgwriter_checkpoint_write_time_total                 counter
        pg_stat_bgwriter_checkpoints_req_total                       counter
        pg_stat_bgwriter_checkpoints_timed_total                     counter
        pg_stat_bgwriter_maxwritten_clean_total                      counter
        pg_stat_bgwriter_stats_reset_total                           counter
        pg_stat_database_active_time_seconds_total                   counter   -            datid,datname
        pg_stat_database_blk_read_time                               counter   milliseconds datid,datname
        pg_stat_database_blk_write_time                              counter   milliseconds datid,datname
        pg_stat_database_blks_hit                                    counter   -            datid,datname
        pg_stat_database_blks_read                                   counter   -            datid,datname
        pg_stat_database_conflicts                                   counter   -            datid,datname
        pg_stat_database_conflicts_confl_bufferpin                   counter   -            datid,datname,server
        pg_stat_database_conflicts_confl_deadlock                    counter   -            datid,datname,server
        pg_stat_database_conflicts_confl_lock                        counter   -            datid,datname,server
        pg_stat_database_conflicts_confl_snapshot                    counter   -            datid,datname,server
        pg_stat_database_conflicts_confl_tablespace                  counter   -            datid,datname,server
        pg_stat_database_deadlocks                                   counter   -            datid,datname
        pg_stat_database_numbackends                                 gauge     count        datid,datname
        pg_stat_database_stats_reset                                 counter   -            datid,datname
        pg_stat_database_temp_bytes                                  counter   -            datid,datname
        pg_stat_database_temp_files                                  counter   -            datid,datname
        pg_stat_database_tup_deleted                                 counter   -            datid,datname
        pg_stat_database_tup_fetched                                 counter   -            datid,datname
        pg_stat_database_tup_inserted                                counter   -            datid,datname
        pg_stat_database_tup_returned                                counter   -            datid,datname
        pg_stat_database_tup_updated                                 counter   -            datid,datname
        pg_stat_database_xact_commit                                 counter   -            datid,datname
        pg_stat_database_xact_rollback                               counter   -            datid,datname
        pg_stat_replication_pg_current_wal_lsn_bytes                 gauge     -            application_name,client_addr,server,slot_name,state
        pg_stat_replication_pg_wal_lsn_diff                          gauge     bytes        application_name,client_addr,server,slot_name,state
        pg_stat_replication_reply_time                               gauge     -            application_name,client_addr,server,slot_name,state
        pg_stat_statements_block_read_seconds_total                  counter   -            datname,queryid,user
        pg_stat_statements_block_write_seconds_total                 counter   -            datname,queryid,user
        pg_stat_statements_calls_total                               counter   -            datname,queryid,user
        pg_stat_statements_rows_total                                counter   -            datname,queryid,user
        pg_stat_statements_seconds_total                             counter   -            datname,queryid,user
        pg_stat_user_tables_analyze_count                            counter   -            datname,relname,schemaname
        pg_stat_user_tables_autoanalyze_count                        counter   -            datname,relname,schemaname
        pg_stat_user_tables_autovacuum_count                         counter   -            datname,relname,schemaname
        pg_stat_user_tables_idx_scan                                 counter   -            datname,relname,schemaname
        pg_stat_user_tables_idx_tup_fetch                            counter   -            datname,relname,schemaname
        pg_stat_user_tables_index_size_bytes                         gauge     -            datname,relname,schemaname
        pg_stat_user_tables_last_analyze                             gauge     timestamp    datname,relname,schemaname
        pg_stat_user_tables_last_autoanalyze                         gauge     timestamp    datname,relname,schemaname
        pg_stat_user_tables_last_autovacuum                          gauge     timestamp    datname,relname,schemaname
        pg_stat_user_tables_last_vacuum                              gauge     timestamp    datname,relname,schemaname
        pg_stat_user_tables_n_dead_tup                               gauge     count        datname,relname,schemaname
        pg_stat_user_tables_n_live_tup                               gauge     count        datname,relname,schemaname
        pg_stat_user_tables_n_mod_since_analyze                      gauge     -            datname,relname,schemaname
        pg_stat_user_tables_n_tup_del                                counter   -            datname,relname,schemaname
        pg_stat_user_tables_n_tup_hot_upd                            counter   -            datname,relname,schemaname
        pg_stat_user_tables_n_tup_ins                                counter   -            datname,relname,schemaname
        pg_stat_user_tables_n_tup_upd                                counter   -            datname,relname,schemaname
        pg_stat_user_tables_seq_scan                                 counter   -            datname,relname,schemaname
        pg_stat_user_tables_seq_tup_read                             counter   -            datname,relname,schemaname
        pg_stat_user_tables_table_size_bytes                         gauge     -            datname,relname,schemaname
        pg_stat_user_tables_vacuum_count                             counter   -            datname,relname,schemaname
        pg_stat_wal_receiver_flushed_lsn                             counter   -            slot_name,status,upstream_host
        pg_stat_wal_receiver_last_msg_receipt_time                   counter   -            slot_name,status,upstream_host
        pg_stat_wal_receiver_last_msg_send_time                      counter   -            slot_name,status,upstream_host
        pg_stat_wal_receiver_latest_end_lsn                          counter   -            slot_name,status,upstream_host
        pg_stat_wal_receiver_latest_end_time                         counter   -            slot_name,status,upstream_host
        pg_stat_wal_receiver_receive_start_lsn                       counter   -            slot_name,status,upstream_host
        pg_stat_wal_receiver_receive_start_tli                       gauge     -            slot_name,status,upstream_host
        pg_stat_wal_receiver_received_tli                            gauge     -            slot_name,status,upstream_host
        pg_static                                                    gauge     -            server,short_version,version
        pg_statio_user_tables_heap_blocks_hit                        counter   -            datname,relname,schemaname
        pg_statio_user_tables_heap_blocks_read                       counter   -            datname,relname,schemaname
        pg_statio_user_tables_idx_blocks_hit                         counter   -            datname,relname,schemaname
        pg_statio_user_tables_idx_blocks_read                        counter   -            datname,relname,schemaname
        pg_statio_user_tables_tidx_blocks_hit                        counter   -            datname,relname,schemaname
        pg_statio_user_tables_tidx_blocks_read                       counter   -            datname,relname,schemaname
        pg_statio_user_tables_toast_blocks_hit                       counter   -            datname,relname,schemaname
        pg_statio_user_tables_toast_blocks_read                      counter   -            datname,relname,schemaname
        pg_up                                                        state
        pg_wal_segments                                              gauge     count
        pg_wal_size_bytes                                            gauge
        postgres_exporter_build_info                                 gauge     -            branch,goarch,goos,goversion,revision,tags,version
        postgres_exporter_config_last_reload_success_timestamp_seconds gauge     timestamp
        postgres_exporter_config_last_reload_successful              state
        """, from: "postgres_exporter 0.19.1 with PostgreSQL 15")
}
