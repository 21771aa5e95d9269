import StackDSL

extension NodeExporter {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        node_arp_entries                             gauge   -     device
        node_bonding_active                          gauge   count master
        node_bonding_slaves                          gauge   count master
        node_boot_time_seconds                       gauge   timestamp
        node_context_switches_total                  counter
        node_cooling_device_cur_state                gauge   -     name,type
        node_cooling_device_max_state                gauge   -     name,type
        node_cpu_guest_seconds_total                 counter -     cpu,mode
        node_cpu_seconds_total                       counter -     cpu,mode
        node_disk_discard_time_seconds_total         counter -     device
        node_disk_discarded_sectors_total            counter -     device
        node_disk_discards_completed_total           counter -     device
        node_disk_discards_merged_total              counter -     device
        node_disk_flush_requests_time_seconds_total  counter -     device
        node_disk_flush_requests_total               counter -     device
        node_disk_info                               gauge   -     device,major,minor,model,path,revision,rotational,serial,wwn
        node_disk_io_now                             gauge   count device
        node_disk_io_time_seconds_total              counter -     device
        node_disk_io_time_weighted_seconds_total     counter -     device
        node_disk_read_bytes_total                   counter -     device
        node_disk_read_time_seconds_total            counter -     device
        node_disk_reads_completed_total              counter -     device
        node_disk_reads_merged_total                 counter -     device
        node_disk_write_time_seconds_total           counter -     device
        node_disk_writes_completed_total             counter -     device
        node_disk_writes_merged_total                counter -     device
        node_disk_written_bytes_total                counter -     device
        node_edac_channel_correctable_errors_total   counter -     channel,controller,csrow,dimm_label
        node_edac_channel_uncorrectable_errors_total counter -     channel,controller,csrow,dimm_label
        node_edac_correctable_errors_total           counter -     controller
        node_edac_csrow_correctable_errors_total     counter -     controller,csrow
        node_edac_csrow_uncorrectable_errors_total   counter -     controller,csrow
        node_edac_uncorrectable_errors_total         counter -     controller
        node_entropy_available_bits                  gauge   bits
        node_entropy_pool_size_bits                  gauge   bits
        node_exporter_build_info                     gauge   -     branch,goarch,goos,goversion,revision,tags,version
        node_filefd_allocated                        gauge   count
        node_filefd_maximum                          gauge   count
        node_filesystem_avail_bytes                  gauge   -     device,device_error,fstype,mountpoint
        node_filesystem_device_error                 gauge   -     device,device_error,fstype,mountpoint
        node_filesystem_files                        gauge   count device,device_error,fstype,mountpoint
        node_filesystem_files_free                   gauge   count device,device_error,fstype,mountpoint
        node_filesystem_free_bytes                   gauge   -     device,device_error,fstype,mountpoint
        node_filesystem_mount_info                   gauge   -     device,major,minor,mountpoint
        node_filesystem_purgeable_bytes              gauge   -     device,device_error,fstype,mountpoint
        node_filesystem_readonly                     state   -     device,device_error,fstype,mountpoint
        node_filesystem_size_bytes                   gauge   -     device,device_error,fstype,mountpoint
        node_forks_total                             counter
        node_hwmon_chip_names                        gauge   -     chip,chip_name
        node_hwmon_fan_alarm                         gauge   -     chip,sensor
        node_hwmon_fan_beep_enabled                  gauge   -     chip,sensor
        node_hwmon_fan_manual                        gauge   -     chip,sensor
        node_hwmon_fan_max_rpm                       gauge   -     chip,sensor
        node_hwmon_fan_min_rpm                       gauge   -     chip,sensor
        node_hwmon_fan_output                        gauge   -     chip,sensor
        node_hwmon_fan_pulses                        gauge   -     chip,sensor
        node_hwmon_fan_rpm                           gauge   -     chip,sensor
        node_hwmon_fan_target_rpm                    gauge   -     chip,sensor
        node_hwmon_fan_tolerance                     gauge   -     chip,sensor
        node_hwmon_in_alarm                          gauge   -     chip,sensor
        node_hwmon_in_beep_enabled                   gauge   -     chip,sensor
        node_hwmon_in_max_volts                      gauge   -     chip,sensor
        node_hwmon_in_min_volts                      gauge   -     chip,sensor
        node_hwmon_in_volts                          gauge   -     chip,sensor
        node_hwmon_intrusion_alarm                   gauge   -     chip,sensor
        node_hwmon_intrusion_beep_enabled            gauge   -     chip,sensor
        node_hwmon_sensor_label                      gauge   -     chip,label,sensor
        node_hwmon_temp_celsius                      gauge   -     chip,sensor
        node_hwmon_temp_crit_alarm_celsius           gauge   -     chip,sensor
        node_hwmon_temp_crit_celsius                 gauge   -     chip,sensor
        node_hwmon_temp_max_celsius                  gauge   -     chip,sensor
        node_intr_total                              counter
        node_kernel_hung_tasks_total                 counter
        node_load1                                   gauge
        node_load15                                  gauge
        node_load5                                   gauge
        node_md_blocks                               gauge   count device
        node_md_blocks_synced                        gauge   count device
        node_md_degraded                             gauge   count device
        node_md_disks                                gauge   count device,state
        node_md_disks_required                       gauge   count device
        node_md_raid_disks                           gauge   count device
        node_md_state                                gauge   -     device,state
        node_memory_Active_anon_bytes                gauge
        node_memory_Active_bytes                     gauge
        node_memory_Active_file_bytes                gauge
        node_memory_AnonHugePages_bytes              gauge
        node_memory_AnonPages_bytes                  gauge
        node_memory_Bounce_bytes                     gauge
        node_memory_Buffers_bytes                    gauge
        node_memory_Cached_bytes                     gauge
        node_memory_CommitLimit_bytes                gauge
        node_memory_Committed_AS_bytes               gauge
        node_memory_DirectMap1G_bytes                gauge
        node_memory_DirectMap2M_bytes                gauge
        node_memory_DirectMap4k_bytes                gauge
        node_memory_Dirty_bytes                      gauge
        node_memory_HugePages_Free                   gauge
        node_memory_HugePages_Rsvd                   gauge
        node_memory_HugePages_Surp                   gauge
        node_memory_HugePages_Total                  gauge
        node_memory_Hugepagesize_bytes               gauge
        node_memory_Inactive_anon_bytes              gauge
        node_memory_Inactive_bytes                   gauge
        node_memory_Inactive_file_bytes              gauge
        node_memory_KernelStack_bytes                gauge
        node_memory_Mapped_bytes                     gauge
        node_memory_MemAvailable_bytes               gauge
        node_memory_MemFree_bytes                    gauge
        node_memory_MemTotal_bytes                   gauge
        node_memory_Mlocked_bytes                    gauge
        node_memory_NFS_Unstable_bytes               gauge
        node_memory_PageTables_bytes                 gauge
        node_memory_Percpu_bytes                     gauge
        node_memory_SReclaimable_bytes               gauge
        node_memory_SUnreclaim_bytes                 gauge
        node_memory_ShmemHugePages_bytes             gauge
        node_memory_ShmemPmdMapped_bytes             gauge
        node_memory_Shmem_bytes                      gauge
        node_memory_Slab_bytes                       gauge
        node_memory_SwapCached_bytes                 gauge
        node_memory_SwapFree_bytes                   gauge
        node_memory_SwapTotal_bytes                  gauge
        node_memory_Unevictable_bytes                gauge
        node_memory_VmallocChunk_bytes               gauge
        node_memory_VmallocTotal_bytes               gauge
        node_memory_VmallocUsed_bytes                gauge
        node_memory_WritebackTmp_bytes               gauge
        node_memory_Writeback_bytes                  gauge
        node_memory_Zswap_bytes                      gauge
        node_memory_Zswapped_bytes                   gauge
        node_netstat_Icmp6_InErrors                  counter
        node_netstat_Icmp6_InMsgs                    counter
        node_netstat_Icmp6_OutMsgs                   counter
        node_netstat_Icmp_InErrors                   counter
        node_netstat_Icmp_InMsgs                     counter
        node_netstat_Icmp_OutMsgs                    counter
        node_netstat_Ip6_InOctets                    counter
        node_netstat_Ip6_OutOctets                   counter
        node_netstat_IpExt_InOctets                  counter
        node_netstat_IpExt_OutOctets                 counter
        node_netstat_Ip_Forwarding                   gauge
        node_netstat_TcpExt_ListenDrops              counter
        node_netstat_TcpExt_ListenOverflows          counter
        node_netstat_TcpExt_SyncookiesFailed         counter
        node_netstat_TcpExt_SyncookiesRecv           counter
        node_netstat_TcpExt_SyncookiesSent           counter
        node_netstat_TcpExt_TCPOFOQueue              counter
        node_netstat_TcpExt_TCPRcvQDrop              counter
        node_netstat_TcpExt_TCPSynRetrans            counter
        node_netstat_TcpExt_TCPTimeouts              counter
        node_netstat_Tcp_ActiveOpens                 counter
        node_netstat_Tcp_CurrEstab                   gauge
        node_netstat_Tcp_InErrs                      counter
        node_netstat_Tcp_InSegs                      counter
        node_netstat_Tcp_OutRsts                     counter
        node_netstat_Tcp_OutSegs                     counter
        node_netstat_Tcp_PassiveOpens                counter
        node_netstat_Tcp_RetransSegs                 counter
        node_netstat_Udp6_InDatagrams                counter
        node_netstat_Udp6_InErrors                   counter
        node_netstat_Udp6_NoPorts                    counter
        node_netstat_Udp6_OutDatagrams               counter
        node_netstat_Udp6_RcvbufErrors               counter
        node_netstat_Udp6_SndbufErrors               counter
        node_netstat_UdpLite6_InErrors               counter
        node_netstat_UdpLite_InErrors                counter
        node_netstat_Udp_InDatagrams                 counter
        node_netstat_Udp_InErrors                    counter
        node_netstat_Udp_NoPorts                     counter
        node_netstat_Udp_OutDatagrams                counter
        node_netstat_Udp_RcvbufErrors                counter
        node_netstat_Udp_SndbufErrors                counter
        node_network_address_assign_type             gauge   -     device
        node_network_carrier                         gauge   -     device
        node_network_carrier_changes_total           counter -     device
        node_network_carrier_down_changes_total      counter -     device
        node_network_carrier_up_changes_total        counter -     device
        node_network_device_id                       gauge   -     device
        node_network_dormant                         gauge   -     device
        node_network_flags                           gauge   -     device
        node_network_iface_id                        gauge   -     device
        node_network_iface_link                      gauge   -     device
        node_network_iface_link_mode                 gauge   -     device
        node_network_info                            gauge   -     address,adminstate,broadcast,device,duplex,ifalias,operstate
        node_network_mtu_bytes                       gauge   -     device
        node_network_name_assign_type                gauge   -     device
        node_network_net_dev_group                   gauge   -     device
        node_network_protocol_type                   gauge   -     device
        node_network_receive_bytes_total             counter -     device
        node_network_receive_compressed_total        counter -     device
        node_network_receive_drop_total              counter -     device
        node_network_receive_errs_total              counter -     device
        node_network_receive_fifo_total              counter -     device
        node_network_receive_frame_total             counter -     device
        node_network_receive_multicast_total         counter -     device
        node_network_receive_nohandler_total         counter -     device
        node_network_receive_packets_total           counter -     device
        node_network_speed_bytes                     gauge   bytesPerSecond device
        node_network_transmit_bytes_total            counter -     device
        node_network_transmit_carrier_total          counter -     device
        node_network_transmit_colls_total            counter -     device
        node_network_transmit_compressed_total       counter -     device
        node_network_transmit_drop_total             counter -     device
        node_network_transmit_errs_total             counter -     device
        node_network_transmit_fifo_total             counter -     device
        node_network_transmit_packets_total          counter -     device
        node_network_transmit_queue_length           gauge   -     device
        node_network_up                              state   -     device
        node_nf_conntrack_entries                    gauge   count
        node_nf_conntrack_entries_limit              gauge   count
        node_nf_conntrack_stat_drop                  gauge   count
        node_nf_conntrack_stat_early_drop            gauge   count
        node_nf_conntrack_stat_found                 gauge   count
        node_nf_conntrack_stat_ignore                gauge   count
        node_nf_conntrack_stat_insert                gauge   count
        node_nf_conntrack_stat_insert_failed         gauge   count
        node_nf_conntrack_stat_invalid               gauge   count
        node_nf_conntrack_stat_search_restart        gauge   count
        node_nvme_info                               gauge   -     cntlid,device,firmware_revision,model,serial,state
        node_nvme_namespace_capacity_bytes           gauge   -     device,nsid
        node_nvme_namespace_info                     gauge   -     ana_state,device,nsid
        node_nvme_namespace_logical_block_size_bytes gauge   -     device,nsid
        node_nvme_namespace_size_bytes               gauge   -     device,nsid
        node_nvme_namespace_used_bytes               gauge   -     device,nsid
        node_os_info                                 gauge   -     build_id,id,id_like,image_id,image_version,name,pretty_name,variant,variant_id,version,version_codename,version_id
        node_os_version                              gauge   -     id,id_like,name
        node_power_supply_capacity                   gauge   -     power_supply
        node_power_supply_cyclecount                 gauge   -     power_supply
        node_power_supply_energy_full                gauge   -     power_supply
        node_power_supply_energy_full_design         gauge   -     power_supply
        node_power_supply_energy_watthour            gauge   -     power_supply
        node_power_supply_info                       gauge   -     power_supply,type,capacity_level,manufacturer,model_name,serial_number,status,technology
        node_power_supply_online                     gauge   -     power_supply
        node_power_supply_power_watt                 gauge   -     power_supply
        node_power_supply_present                    gauge   -     power_supply
        node_power_supply_voltage_min_design         gauge   -     power_supply
        node_power_supply_voltage_volt               gauge   -     power_supply
        node_pressure_cpu_waiting_seconds_total      counter
        node_pressure_io_stalled_seconds_total       counter
        node_pressure_io_waiting_seconds_total       counter
        node_pressure_irq_stalled_seconds_total      counter
        node_pressure_memory_stalled_seconds_total   counter
        node_pressure_memory_waiting_seconds_total   counter
        node_procs_blocked                           gauge   count
        node_procs_running                           gauge   count
        node_rapl_core_joules_total                  counter -     index,path
        node_rapl_package_joules_total               counter -     index,path
        node_scrape_collector_duration_seconds       gauge   -     collector
        node_scrape_collector_success                state   -     collector
        node_selinux_enabled                         state
        node_sockstat_FRAG6_inuse                    gauge   count
        node_sockstat_FRAG6_memory                   gauge   count
        node_sockstat_FRAG_inuse                     gauge   count
        node_sockstat_FRAG_memory                    gauge   count
        node_sockstat_RAW6_inuse                     gauge   count
        node_sockstat_RAW_inuse                      gauge   count
        node_sockstat_TCP6_inuse                     gauge   count
        node_sockstat_TCP_alloc                      gauge   count
        node_sockstat_TCP_inuse                      gauge   count
        node_sockstat_TCP_mem                        gauge   count
        node_sockstat_TCP_mem_bytes                  gauge
        node_sockstat_TCP_orphan                     gauge   count
        node_sockstat_TCP_tw                         gauge   count
        node_sockstat_UDP6_inuse                     gauge   count
        node_sockstat_UDPLITE6_inuse                 gauge   count
        node_sockstat_UDPLITE_inuse                  gauge   count
        node_sockstat_UDP_inuse                      gauge   count
        node_sockstat_UDP_mem                        gauge   count
        node_sockstat_UDP_mem_bytes                  gauge
        node_sockstat_sockets_used                   gauge   count
        node_softnet_backlog_len                     gauge   -     cpu
        node_softnet_cpu_collision_total             counter -     cpu
        node_softnet_dropped_total                   counter -     cpu
        node_softnet_flow_limit_count_total          counter -     cpu
        node_softnet_processed_total                 counter -     cpu
        node_softnet_received_rps_total              counter -     cpu
        node_softnet_times_squeezed_total            counter -     cpu
        node_textfile_scrape_error                   state
        node_thermal_zone_temp                       gauge   -     type,zone
        node_time_clocksource_available_info         gauge   -     clocksource,device
        node_time_clocksource_current_info           gauge   -     clocksource,device
        node_time_seconds                            gauge   timestamp
        node_time_zone_offset_seconds                gauge   -     time_zone
        node_timex_estimated_error_seconds           gauge
        node_timex_frequency_adjustment_ratio        gauge
        node_timex_loop_time_constant                gauge
        node_timex_maxerror_seconds                  gauge
        node_timex_offset_seconds                    gauge
        node_timex_pps_calibration_total             counter
        node_timex_pps_error_total                   counter
        node_timex_pps_frequency_hertz               gauge
        node_timex_pps_jitter_seconds                gauge
        node_timex_pps_jitter_total                  counter
        node_timex_pps_shift_seconds                 gauge
        node_timex_pps_stability_exceeded_total      counter
        node_timex_pps_stability_hertz               gauge
        node_timex_status                            gauge
        node_timex_sync_status                       state
        node_timex_tai_offset_seconds                gauge
        node_timex_tick_seconds                      gauge
        node_udp_queues                              gauge   bytes ip,queue
        node_uname_info                              gauge   -     domainname,machine,nodename,release,sysname,version
        node_vmstat_oom_kill                         counter
        node_vmstat_pgfault                          counter
        node_vmstat_pgmajfault                       counter
        node_vmstat_pgpgin                           counter
        node_vmstat_pgpgout                          counter
        node_vmstat_pswpin                           counter
        node_vmstat_pswpout                          counter
        """, from: "node_exporter 1.11.1, hardware of 1.12.1")
}
