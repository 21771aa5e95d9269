import StackDSL

extension RabbitMQ {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        erlang_vm_allocators                                         gauge     -         alloc,instance_no,kind,usage
        erlang_vm_atom_limit                                         gauge
        erlang_vm_atoms                                              gauge     count
        erlang_vm_dirty_cpu_schedulers                               gauge     count
        erlang_vm_dirty_cpu_schedulers_online                        gauge     count
        erlang_vm_dirty_io_schedulers                                gauge     count
        erlang_vm_dist_node_queue_size_bytes                         gauge
        erlang_vm_dist_node_state                                    gauge
        erlang_vm_dist_port_input_bytes                              gauge
        erlang_vm_dist_port_memory_bytes                             gauge
        erlang_vm_dist_port_output_bytes                             gauge
        erlang_vm_dist_port_queue_size_bytes                         gauge
        erlang_vm_dist_proc_heap_size_words                          gauge
        erlang_vm_dist_proc_memory_bytes                             gauge
        erlang_vm_dist_proc_message_queue_len                        gauge     count
        erlang_vm_dist_proc_min_bin_vheap_size_words                 gauge
        erlang_vm_dist_proc_min_heap_size_words                      gauge
        erlang_vm_dist_proc_reductions                               gauge     count
        erlang_vm_dist_proc_stack_size_words                         gauge
        erlang_vm_dist_proc_status                                   gauge
        erlang_vm_dist_proc_total_heap_size_words                    gauge
        erlang_vm_dist_recv_avg_bytes                                gauge
        erlang_vm_dist_recv_bytes                                    gauge
        erlang_vm_dist_recv_cnt                                      gauge     count
        erlang_vm_dist_recv_dvi_bytes                                gauge
        erlang_vm_dist_recv_max_bytes                                gauge
        erlang_vm_dist_send_avg_bytes                                gauge
        erlang_vm_dist_send_bytes                                    gauge
        erlang_vm_dist_send_cnt                                      gauge     count
        erlang_vm_dist_send_max_bytes                                gauge
        erlang_vm_dist_send_pend_bytes                               gauge
        erlang_vm_ets_limit                                          gauge
        erlang_vm_logical_processors                                 gauge
        erlang_vm_logical_processors_available                       gauge
        erlang_vm_logical_processors_online                          gauge
        erlang_vm_memory_atom_bytes                                  gauge     -         usage
        erlang_vm_memory_bytes                                       gauge     -         kind
        erlang_vm_memory_dets_tables                                 gauge
        erlang_vm_memory_ets_tables                                  gauge
        erlang_vm_memory_processes_bytes                             gauge     -         usage
        erlang_vm_memory_system_bytes                                gauge     -         usage
        erlang_vm_msacc_alloc_seconds_total                          counter
        erlang_vm_msacc_aux_seconds_total                            counter   -         type,id
        erlang_vm_msacc_bif_seconds_total                            counter
        erlang_vm_msacc_busy_wait_seconds_total                      counter
        erlang_vm_msacc_check_io_seconds_total                       counter   -         type,id
        erlang_vm_msacc_emulator_seconds_total                       counter   -         type,id
        erlang_vm_msacc_ets_seconds_total                            counter
        erlang_vm_msacc_gc_full_seconds_total                        counter
        erlang_vm_msacc_gc_seconds_total                             counter   -         type,id
        erlang_vm_msacc_nif_seconds_total                            counter
        erlang_vm_msacc_other_seconds_total                          counter   -         type,id
        erlang_vm_msacc_port_seconds_total                           counter   -         type,id
        erlang_vm_msacc_send_seconds_total                           counter
        erlang_vm_msacc_sleep_seconds_total                          counter   -         type,id
        erlang_vm_msacc_timers_seconds_total                         counter
        erlang_vm_port_limit                                         gauge
        erlang_vm_ports                                              gauge     count
        erlang_vm_process_limit                                      gauge
        erlang_vm_processes                                          gauge     count
        erlang_vm_schedulers                                         gauge     count
        erlang_vm_schedulers_online                                  gauge     count
        erlang_vm_smp_support                                        gauge
        erlang_vm_statistics_bytes_output_total                      counter
        erlang_vm_statistics_bytes_received_total                    counter
        erlang_vm_statistics_context_switches_total                  counter
        erlang_vm_statistics_dirty_cpu_run_queue_length              gauge
        erlang_vm_statistics_dirty_io_run_queue_length               gauge
        erlang_vm_statistics_garbage_collection_bytes_reclaimed_total counter
        erlang_vm_statistics_garbage_collection_number_of_gcs_total  counter
        erlang_vm_statistics_garbage_collection_words_reclaimed_total counter
        erlang_vm_statistics_reductions_total                        counter
        erlang_vm_statistics_run_queues_length                       gauge
        erlang_vm_statistics_runtime_seconds_total                   counter
        erlang_vm_statistics_wallclock_time_seconds_total            counter
        erlang_vm_thread_pool_size                                   gauge     count
        erlang_vm_threads                                            gauge
        erlang_vm_time_correction                                    gauge
        erlang_vm_wordsize_bytes                                     gauge
        process_start_time_seconds                                   gauge     timestamp
        rabbitmq_alarms_free_disk_space_watermark                    state
        rabbitmq_alarms_memory_used_watermark                        state
        rabbitmq_auth_attempts_detailed_failed_total                 counter
        rabbitmq_auth_attempts_detailed_succeeded_total              counter
        rabbitmq_auth_attempts_detailed_total                        counter
        rabbitmq_auth_attempts_failed_total                          counter   -         protocol
        rabbitmq_auth_attempts_succeeded_total                       counter   -         protocol
        rabbitmq_auth_attempts_total                                 counter   -         protocol
        rabbitmq_build_info                                          gauge     -         rabbitmq_version,prometheus_plugin_version,prometheus_client_version,erlang_version
        rabbitmq_channel_acks_uncommitted                            gauge
        rabbitmq_channel_consumers                                   gauge
        rabbitmq_channel_get_ack_total                               counter
        rabbitmq_channel_get_empty_total                             counter
        rabbitmq_channel_get_total                                   counter
        rabbitmq_channel_messages_acked_total                        counter
        rabbitmq_channel_messages_confirmed_total                    counter
        rabbitmq_channel_messages_delivered_ack_total                counter
        rabbitmq_channel_messages_delivered_total                    counter
        rabbitmq_channel_messages_published_total                    counter
        rabbitmq_channel_messages_redelivered_total                  counter
        rabbitmq_channel_messages_unacked                            gauge
        rabbitmq_channel_messages_uncommitted                        gauge
        rabbitmq_channel_messages_unconfirmed                        gauge
        rabbitmq_channel_messages_unroutable_dropped_total           counter
        rabbitmq_channel_messages_unroutable_returned_total          counter
        rabbitmq_channel_prefetch                                    gauge
        rabbitmq_channel_process_reductions_total                    counter
        rabbitmq_channels                                            gauge     count
        rabbitmq_channels_closed_total                               counter
        rabbitmq_channels_opened_total                               counter
        rabbitmq_connection_channels                                 gauge
        rabbitmq_connection_incoming_bytes_total                     counter
        rabbitmq_connection_incoming_packets_total                   counter
        rabbitmq_connection_outgoing_bytes_total                     counter
        rabbitmq_connection_outgoing_packets_total                   counter
        rabbitmq_connection_pending_packets                          gauge     count
        rabbitmq_connection_process_reductions_total                 counter
        rabbitmq_connections                                         gauge     count
        rabbitmq_connections_closed_total                            counter
        rabbitmq_connections_opened_total                            counter
        rabbitmq_consumer_prefetch                                   gauge
        rabbitmq_consumers                                           gauge     count
        rabbitmq_disk_space_available_bytes                          gauge
        rabbitmq_disk_space_available_limit_bytes                    gauge
        rabbitmq_erlang_gc_reclaimed_bytes_total                     counter
        rabbitmq_erlang_gc_runs_total                                counter
        rabbitmq_erlang_net_ticktime_seconds                         gauge
        rabbitmq_erlang_processes_limit                              gauge     count
        rabbitmq_erlang_processes_used                               gauge     count
        rabbitmq_erlang_scheduler_context_switches_total             counter
        rabbitmq_erlang_scheduler_run_queue                          gauge
        rabbitmq_erlang_uptime_seconds                               gauge
        rabbitmq_exchange_messages_confirmed_total                   counter   -         vhost,exchange
        rabbitmq_exchange_messages_published_total                   counter   -         vhost,exchange
        rabbitmq_exchange_messages_unroutable_dropped_total          counter   -         vhost,exchange
        rabbitmq_exchange_messages_unroutable_returned_total         counter   -         vhost,exchange
        rabbitmq_global_consumers                                    gauge     count     protocol
        rabbitmq_global_messages_acknowledged_total                  counter   -         protocol,queue_type
        rabbitmq_global_messages_confirmed_total                     counter   -         protocol
        rabbitmq_global_messages_dead_lettered_confirmed_total       counter   -         queue_type,dead_letter_strategy
        rabbitmq_global_messages_dead_lettered_delivery_limit_total  counter   -         queue_type,dead_letter_strategy
        rabbitmq_global_messages_dead_lettered_expired_total         counter   -         queue_type,dead_letter_strategy
        rabbitmq_global_messages_dead_lettered_maxlen_total          counter   -         queue_type,dead_letter_strategy
        rabbitmq_global_messages_dead_lettered_rejected_total        counter   -         queue_type,dead_letter_strategy
        rabbitmq_global_messages_delivered_consume_auto_ack_total    counter   -         protocol,queue_type
        rabbitmq_global_messages_delivered_consume_manual_ack_total  counter   -         protocol,queue_type
        rabbitmq_global_messages_delivered_get_auto_ack_total        counter   -         protocol,queue_type
        rabbitmq_global_messages_delivered_get_manual_ack_total      counter   -         protocol,queue_type
        rabbitmq_global_messages_delivered_total                     counter   -         protocol,queue_type
        rabbitmq_global_messages_get_empty_total                     counter   -         protocol,queue_type
        rabbitmq_global_messages_received_confirm_total              counter   -         protocol
        rabbitmq_global_messages_received_total                      counter   -         protocol
        rabbitmq_global_messages_redelivered_total                   counter   -         protocol,queue_type
        rabbitmq_global_messages_routed_total                        counter   -         protocol
        rabbitmq_global_messages_unroutable_dropped_total            counter   -         protocol
        rabbitmq_global_messages_unroutable_returned_total           counter   -         protocol
        rabbitmq_global_publishers                                   gauge     count     protocol
        rabbitmq_identity_info                                       gauge     -         rabbitmq_node,rabbitmq_cluster,rabbitmq_cluster_permanent_id,rabbitmq_endpoint
        rabbitmq_io_read_bytes_total                                 counter
        rabbitmq_io_read_ops_total                                   counter
        rabbitmq_io_read_time_seconds_total                          counter
        rabbitmq_io_reopen_ops_total                                 counter
        rabbitmq_io_seek_ops_total                                   counter
        rabbitmq_io_seek_time_seconds_total                          counter
        rabbitmq_io_sync_ops_total                                   counter
        rabbitmq_io_sync_time_seconds_total                          counter
        rabbitmq_io_write_bytes_total                                counter
        rabbitmq_io_write_ops_total                                  counter
        rabbitmq_io_write_time_seconds_total                         counter
        rabbitmq_message_size_bytes                                  histogram -         protocol 100,1000,10000,100000,1000000,10000000,50000000,100000000
        rabbitmq_msg_store_read_total                                counter
        rabbitmq_msg_store_write_total                               counter
        rabbitmq_process_max_fds                                     gauge     count
        rabbitmq_process_open_fds                                    gauge     count
        rabbitmq_process_resident_memory_bytes                       gauge
        rabbitmq_queue_consumer_capacity                             gauge     -         vhost,queue
        rabbitmq_queue_consumer_utilisation                          gauge     -         vhost,queue
        rabbitmq_queue_consumers                                     gauge     count     vhost,queue
        rabbitmq_queue_disk_reads_total                              counter   -         vhost,queue
        rabbitmq_queue_disk_writes_total                             counter   -         vhost,queue
        rabbitmq_queue_exchange_messages_published_total             counter   -         vhost,exchange,queue
        rabbitmq_queue_get_ack_total                                 counter   -         vhost,queue
        rabbitmq_queue_get_empty_total                               counter   -         vhost,queue
        rabbitmq_queue_get_total                                     counter   -         vhost,queue
        rabbitmq_queue_head_message_timestamp                        gauge     timestamp vhost,queue
        rabbitmq_queue_index_read_ops_total                          counter
        rabbitmq_queue_index_write_ops_total                         counter
        rabbitmq_queue_info                                          gauge     -         vhost,queue,queue_type,membership
        rabbitmq_queue_messages                                      gauge     count     vhost,queue
        rabbitmq_queue_messages_acked_total                          counter   -         vhost,queue
        rabbitmq_queue_messages_bytes                                gauge     -         vhost,queue
        rabbitmq_queue_messages_delivered_ack_total                  counter   -         vhost,queue
        rabbitmq_queue_messages_delivered_total                      counter   -         vhost,queue
        rabbitmq_queue_messages_persistent                           gauge     count     vhost,queue
        rabbitmq_queue_messages_persistent_bytes                     gauge     -         vhost,queue
        rabbitmq_queue_messages_published_total                      counter
        rabbitmq_queue_messages_ram                                  gauge     count     vhost,queue
        rabbitmq_queue_messages_ram_bytes                            gauge     -         vhost,queue
        rabbitmq_queue_messages_ready                                gauge     count     vhost,queue
        rabbitmq_queue_messages_ready_bytes                          gauge     -         vhost,queue
        rabbitmq_queue_messages_ready_ram                            gauge     -         vhost,queue
        rabbitmq_queue_messages_redelivered_total                    counter   -         vhost,queue
        rabbitmq_queue_messages_unacked                              gauge     count     vhost,queue
        rabbitmq_queue_messages_unacked_bytes                        gauge     -         vhost,queue
        rabbitmq_queue_messages_unacked_ram                          gauge     -         vhost,queue
        rabbitmq_queue_process_memory_bytes                          gauge     -         vhost,queue
        rabbitmq_queue_process_reductions_total                      counter   -         vhost,queue
        rabbitmq_queues                                              gauge     count
        rabbitmq_queues_created_total                                counter
        rabbitmq_queues_declared_total                               counter
        rabbitmq_queues_deleted_total                                counter
        rabbitmq_raft_aer_received_follower                          counter   -         module,ra_system
        rabbitmq_raft_aer_received_follower_empty                    counter   -         module,ra_system
        rabbitmq_raft_aer_replies_fail                               counter   -         module,ra_system
        rabbitmq_raft_aer_replies_success                            counter   -         module,ra_system
        rabbitmq_raft_aux_commands                                   counter   -         module,ra_system
        rabbitmq_raft_batches                                        counter   -         module,ra_system
        rabbitmq_raft_bytes_written                                  counter   -         module,ra_system
        rabbitmq_raft_checkpoint_bytes_written                       counter   -         module,ra_system
        rabbitmq_raft_checkpoint_index                               counter   -         module,ra_system
        rabbitmq_raft_checkpoints                                    counter   -         module,ra_system
        rabbitmq_raft_checkpoints_promoted                           counter   -         module,ra_system
        rabbitmq_raft_checkpoints_written                            counter   -         module,ra_system
        rabbitmq_raft_command_flushes                                counter   -         module,ra_system
        rabbitmq_raft_commands                                       counter   -         module,ra_system
        rabbitmq_raft_commit_index                                   counter   -         module,ra_system,queue,vhost
        rabbitmq_raft_commit_latency_seconds                         gauge     -         module,ra_system,queue,vhost
        rabbitmq_raft_consistent_queries                             counter   -         module,ra_system
        rabbitmq_raft_current_file_size                              gauge     -         module,ra_system
        rabbitmq_raft_dropped_sends                                  counter   -         module,ra_system
        rabbitmq_raft_effective_machine_version                      gauge     -         module,ra_system
        rabbitmq_raft_elections                                      counter   -         module,ra_system
        rabbitmq_raft_entries                                        counter   -         module,ra_system
        rabbitmq_raft_fetch_term                                     counter   -         module,ra_system
        rabbitmq_raft_forced_gcs                                     counter   -         module,ra_system
        rabbitmq_raft_invalid_reply_mode_commands                    counter   -         module,ra_system
        rabbitmq_raft_last_applied                                   gauge     -         module,ra_system,queue,vhost
        rabbitmq_raft_last_index                                     counter   -         module,ra_system
        rabbitmq_raft_last_written_index                             counter   -         module,ra_system,queue,vhost
        rabbitmq_raft_local_queries                                  counter   -         module,ra_system
        rabbitmq_raft_major_compaction_segments_compacted            counter   -         module,ra_system
        rabbitmq_raft_major_compaction_segments_written              counter   -         module,ra_system
        rabbitmq_raft_major_compactions                              counter   -         module,ra_system
        rabbitmq_raft_max_commit_latency_seconds                     gauge     -         ra_system
        rabbitmq_raft_max_file_size                                  gauge     -         module,ra_system
        rabbitmq_raft_max_num_segments                               gauge     count     ra_system
        rabbitmq_raft_mem_tables                                     counter   -         module,ra_system
        rabbitmq_raft_minor_compactions                              counter   -         module,ra_system
        rabbitmq_raft_msgs_sent                                      counter   -         module,ra_system
        rabbitmq_raft_num_segments                                   gauge     count     module,ra_system,queue,vhost
        rabbitmq_raft_open_segments                                  gauge     count     module,ra_system
        rabbitmq_raft_pre_vote_elections                             counter   -         module,ra_system
        rabbitmq_raft_read_cache                                     counter   -         module,ra_system
        rabbitmq_raft_read_closed_mem_tbl                            counter   -         module,ra_system
        rabbitmq_raft_read_mem_table                                 counter   -         module,ra_system
        rabbitmq_raft_read_ops                                       counter   -         module,ra_system
        rabbitmq_raft_read_segment                                   counter   -         module,ra_system
        rabbitmq_raft_release_cursors                                counter   -         module,ra_system
        rabbitmq_raft_reserved_1                                     counter   -         module,ra_system
        rabbitmq_raft_reserved_2                                     counter   -         module,ra_system
        rabbitmq_raft_rpcs_sent                                      counter   -         module,ra_system
        rabbitmq_raft_segments                                       counter   -         module,ra_system
        rabbitmq_raft_send_msg_effects_sent                          counter   -         module,ra_system
        rabbitmq_raft_snapshot_bytes_written                         counter   -         module,ra_system
        rabbitmq_raft_snapshot_index                                 counter   -         module,ra_system,queue,vhost
        rabbitmq_raft_snapshot_installed                             counter   -         module,ra_system
        rabbitmq_raft_snapshots_sent                                 counter   -         module,ra_system
        rabbitmq_raft_snapshots_written                              counter   -         module,ra_system
        rabbitmq_raft_term                                           counter   -         module,ra_system,queue,vhost
        rabbitmq_raft_term_and_voted_for_updates                     counter   -         module,ra_system
        rabbitmq_raft_wal_files                                      counter   -         module,ra_system
        rabbitmq_raft_write_ops                                      counter   -         module,ra_system
        rabbitmq_raft_write_resends                                  counter   -         module,ra_system
        rabbitmq_raft_writes                                         counter   -         module,ra_system
        rabbitmq_resident_memory_limit_bytes                         gauge
        rabbitmq_schema_db_disk_tx_total                             counter
        rabbitmq_schema_db_ram_tx_total                              counter
        rabbitmq_stream_consumer_max_offset_lag                      gauge
        rabbitmq_stream_segments                                     counter   -         vhost,queue
        rabbitmq_unreachable_cluster_peers_count                     gauge     count
        telemetry_scrape_duration_seconds                            summary   -         registry,content_type
        telemetry_scrape_size_bytes                                  summary   -         registry,content_type
        """, from: "RabbitMQ 4.3.6")
}
