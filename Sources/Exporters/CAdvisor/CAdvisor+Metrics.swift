public import StackDSL

/// Containers and the exporter itself.
extension CAdvisor {
    /// A metric with a constant '1' value labeled by kernel version, OS version, docker version,
    /// cadvisor version & cadvisor revision.
    public static var cadvisorVersionInfo: Metric { catalog["cadvisor_version_info"] }
    /// Blkio Device bytes usage.
    public static var blkioDeviceUsage: Metric { catalog["container_blkio_device_usage_total"] }
    /// Number of periods when burst occurs.
    public static var cpuCfsBurstPeriods: Metric { catalog["container_cpu_cfs_burst_periods_total"] }
    /// Total time duration the container has been bursted.
    public static var cpuCfsBurstSeconds: Metric { catalog["container_cpu_cfs_burst_seconds_total"] }
    /// Number of elapsed enforcement period intervals.
    public static var cpuCfsPeriods: Metric { catalog["container_cpu_cfs_periods_total"] }
    /// Number of throttled period intervals.
    public static var cpuCfsThrottledPeriods: Metric { catalog["container_cpu_cfs_throttled_periods_total"] }
    /// Total time duration the container has been throttled.
    public static var cpuCfsThrottledSeconds: Metric { catalog["container_cpu_cfs_throttled_seconds_total"] }
    /// Value of container cpu load average over the last 10 seconds.
    public static var cpuLoadAverage10s: Metric { catalog["container_cpu_load_average_10s"] }
    /// Value of container cpu load.d average over the last 10 seconds.
    public static var cpuLoadDAverage10s: Metric { catalog["container_cpu_load_d_average_10s"] }
    /// Number of times processes of the cgroup have run on the cpu.
    public static var cpuSchedstatRunPeriods: Metric { catalog["container_cpu_schedstat_run_periods_total"] }
    /// Time duration the processes of the container have run on the CPU.
    public static var cpuSchedstatRunSeconds: Metric { catalog["container_cpu_schedstat_run_seconds_total"] }
    /// Time duration processes of the container have been waiting on a runqueue.
    public static var cpuSchedstatRunqueueSeconds: Metric { catalog["container_cpu_schedstat_runqueue_seconds_total"] }
    /// Cumulative system cpu time consumed in seconds.
    public static var cpuSystemSeconds: Metric { catalog["container_cpu_system_seconds_total"] }
    /// Cumulative cpu time consumed in seconds.
    public static var cpuUsageSeconds: Metric { catalog["container_cpu_usage_seconds_total"] }
    /// Cumulative user cpu time consumed in seconds.
    public static var cpuUserSeconds: Metric { catalog["container_cpu_user_seconds_total"] }
    /// Container creation time since unix epoch in seconds.
    public static var creationTimeSeconds: Metric { catalog["container_creation_time_seconds"] }
    /// Number of open file descriptors for the container.
    public static var fileDescriptors: Metric { catalog["container_file_descriptors"] }
    /// Number of available Inodes.
    public static var fsInodesFree: Metric { catalog["container_fs_inodes_free"] }
    /// Number of Inodes.
    public static var fsInodes: Metric { catalog["container_fs_inodes_total"] }
    /// Cumulative IOCost debt in seconds.
    public static var fsIoCostIndebtSeconds: Metric { catalog["container_fs_io_cost_indebt_seconds_total"] }
    /// Cumulative IOCost delay in seconds.
    public static var fsIoCostIndelaySeconds: Metric { catalog["container_fs_io_cost_indelay_seconds_total"] }
    /// Cumulative IOCost usage in seconds.
    public static var fsIoCostUsageSeconds: Metric { catalog["container_fs_io_cost_usage_seconds_total"] }
    /// Cumulative IOCost wait in seconds.
    public static var fsIoCostWaitSeconds: Metric { catalog["container_fs_io_cost_wait_seconds_total"] }
    /// Number of I/Os currently in progress.
    public static var fsIoCurrent: Metric { catalog["container_fs_io_current"] }
    /// Cumulative count of seconds spent doing I/Os.
    public static var fsIoTimeSeconds: Metric { catalog["container_fs_io_time_seconds_total"] }
    /// Cumulative weighted I/O time in seconds.
    public static var fsIoTimeWeightedSeconds: Metric { catalog["container_fs_io_time_weighted_seconds_total"] }
    /// Number of bytes that can be consumed by the container on this filesystem.
    public static var fsLimitBytes: Metric { catalog["container_fs_limit_bytes"] }
    /// Cumulative count of seconds spent reading.
    public static var fsReadSeconds: Metric { catalog["container_fs_read_seconds_total"] }
    /// Cumulative count of bytes read.
    public static var fsReadsBytes: Metric { catalog["container_fs_reads_bytes_total"] }
    /// Cumulative count of reads merged.
    public static var fsReadsMerged: Metric { catalog["container_fs_reads_merged_total"] }
    /// Cumulative count of reads completed.
    public static var fsReads: Metric { catalog["container_fs_reads_total"] }
    /// Cumulative count of sector reads completed.
    public static var fsSectorReads: Metric { catalog["container_fs_sector_reads_total"] }
    /// Cumulative count of sector writes completed.
    public static var fsSectorWrites: Metric { catalog["container_fs_sector_writes_total"] }
    /// Number of bytes that are consumed by the container on this filesystem.
    public static var fsUsageBytes: Metric { catalog["container_fs_usage_bytes"] }
    /// Cumulative count of seconds spent writing.
    public static var fsWriteSeconds: Metric { catalog["container_fs_write_seconds_total"] }
    /// Cumulative count of bytes written.
    public static var fsWritesBytes: Metric { catalog["container_fs_writes_bytes_total"] }
    /// Cumulative count of writes merged.
    public static var fsWritesMerged: Metric { catalog["container_fs_writes_merged_total"] }
    /// Cumulative count of writes completed.
    public static var fsWrites: Metric { catalog["container_fs_writes_total"] }
    /// The result of the container's health check.
    public static var healthState: Metric { catalog["container_health_state"] }
    /// Number of hugepage usage hits limits.
    public static var hugetlbFailcnt: Metric { catalog["container_hugetlb_failcnt"] }
    /// Maximum hugepage usage recorded in bytes.
    public static var hugetlbMaxUsageBytes: Metric { catalog["container_hugetlb_max_usage_bytes"] }
    /// Current hugepage usage in bytes.
    public static var hugetlbUsageBytes: Metric { catalog["container_hugetlb_usage_bytes"] }
    /// Last time a container was seen by the exporter.
    public static var lastSeen: Metric { catalog["container_last_seen"] }
    /// Last level cache usage statistics for container counted with RDT Memory Bandwidth Monitoring
    /// (MBM).
    public static var llcOccupancyBytes: Metric { catalog["container_llc_occupancy_bytes"] }
    /// Total memory bandwidth usage statistics for container counted with RDT Memory Bandwidth
    /// Monitoring (MBM).
    public static var memoryBandwidthBytes: Metric { catalog["container_memory_bandwidth_bytes"] }
    /// Local memory bandwidth usage statistics for container counted with RDT Memory Bandwidth
    /// Monitoring (MBM).
    public static var memoryBandwidthLocalBytes: Metric { catalog["container_memory_bandwidth_local_bytes"] }
    /// Number of bytes of page cache memory.
    public static var memoryCache: Metric { catalog["container_memory_cache"] }
    /// Cumulative count of memory.high throttle events for the container.
    public static var memoryEventsHigh: Metric { catalog["container_memory_events_high_total"] }
    /// Cumulative count of memory.max limit hit events for the container.
    public static var memoryEventsMax: Metric { catalog["container_memory_events_max_total"] }
    /// Number of memory usage hits limits.
    public static var memoryFailcnt: Metric { catalog["container_memory_failcnt"] }
    /// Cumulative count of memory allocation failures.
    public static var memoryFailures: Metric { catalog["container_memory_failures_total"] }
    /// Number of bytes of file cache that has been modified but not yet written back to disk.
    public static var memoryFileDirtyBytes: Metric { catalog["container_memory_file_dirty_bytes"] }
    /// Number of bytes of file cache that is currently being written back to disk.
    public static var memoryFileWritebackBytes: Metric { catalog["container_memory_file_writeback_bytes"] }
    /// Size of kernel memory allocated in bytes.
    public static var memoryKernelUsage: Metric { catalog["container_memory_kernel_usage"] }
    /// Size of memory mapped files in bytes.
    public static var memoryMappedFile: Metric { catalog["container_memory_mapped_file"] }
    /// Maximum memory usage recorded in bytes.
    public static var memoryMaxUsageBytes: Metric { catalog["container_memory_max_usage_bytes"] }
    /// Memory migrate status.
    public static var memoryMigrate: Metric { catalog["container_memory_migrate"] }
    /// Number of used pages per NUMA node.
    public static var memoryNumaPages: Metric { catalog["container_memory_numa_pages"] }
    /// Cumulative number of pages scanned by the page reclaim algorithm.
    public static var memoryPgscan: Metric { catalog["container_memory_pgscan_total"] }
    /// Cumulative number of pages reclaimed by the page reclaim algorithm.
    public static var memoryPgsteal: Metric { catalog["container_memory_pgsteal_total"] }
    /// Size of RSS in bytes.
    public static var memoryRss: Metric { catalog["container_memory_rss"] }
    /// Container swap usage in bytes.
    public static var memorySwap: Metric { catalog["container_memory_swap"] }
    /// Current total active file in bytes.
    public static var memoryTotalActiveFileBytes: Metric { catalog["container_memory_total_active_file_bytes"] }
    /// Current total inactive file in bytes.
    public static var memoryTotalInactiveFileBytes: Metric { catalog["container_memory_total_inactive_file_bytes"] }
    /// Current memory usage in bytes, including all memory regardless of when it was accessed.
    public static var memoryUsageBytes: Metric { catalog["container_memory_usage_bytes"] }
    /// Current working set in bytes.
    public static var memoryWorkingSetBytes: Metric { catalog["container_memory_working_set_bytes"] }
    /// Cumulative number of refaults of previously evicted anonymous pages.
    public static var memoryWorkingsetRefaultAnon: Metric { catalog["container_memory_workingset_refault_anon_total"] }
    /// Cumulative number of refaults of previously evicted file pages.
    public static var memoryWorkingsetRefaultFile: Metric { catalog["container_memory_workingset_refault_file_total"] }
    /// advance tcp connections statistic for container.
    public static var networkAdvanceTcpStats: Metric { catalog["container_network_advance_tcp_stats_total"] }
    /// Cumulative count of bytes received.
    public static var networkReceiveBytes: Metric { catalog["container_network_receive_bytes_total"] }
    /// Cumulative count of errors encountered while receiving.
    public static var networkReceiveErrors: Metric { catalog["container_network_receive_errors_total"] }
    /// Cumulative count of packets dropped while receiving.
    public static var networkReceivePacketsDropped: Metric { catalog["container_network_receive_packets_dropped_total"] }
    /// Cumulative count of packets received.
    public static var networkReceivePackets: Metric { catalog["container_network_receive_packets_total"] }
    /// tcp6 connection usage statistic for container.
    public static var networkTcp6Usage: Metric { catalog["container_network_tcp6_usage_total"] }
    /// tcp connection usage statistic for container.
    public static var networkTcpUsage: Metric { catalog["container_network_tcp_usage_total"] }
    /// Cumulative count of bytes transmitted.
    public static var networkTransmitBytes: Metric { catalog["container_network_transmit_bytes_total"] }
    /// Cumulative count of errors encountered while transmitting.
    public static var networkTransmitErrors: Metric { catalog["container_network_transmit_errors_total"] }
    /// Cumulative count of packets dropped while transmitting.
    public static var networkTransmitPacketsDropped: Metric { catalog["container_network_transmit_packets_dropped_total"] }
    /// Cumulative count of packets transmitted.
    public static var networkTransmitPackets: Metric { catalog["container_network_transmit_packets_total"] }
    /// udp6 connection usage statistic for container.
    public static var networkUdp6Usage: Metric { catalog["container_network_udp6_usage_total"] }
    /// udp connection usage statistic for container.
    public static var networkUdpUsage: Metric { catalog["container_network_udp_usage_total"] }
    /// Count of out of memory events observed for the container.
    public static var oomEvents: Metric { catalog["container_oom_events_total"] }
    /// Perf event metric scaling ratio.
    public static var perfEventsScalingRatio: Metric { catalog["container_perf_events_scaling_ratio"] }
    /// Perf event metric.
    public static var perfEvents: Metric { catalog["container_perf_events_total"] }
    /// Perf uncore event metric scaling ratio.
    public static var perfUncoreEventsScalingRatio: Metric { catalog["container_perf_uncore_events_scaling_ratio"] }
    /// Perf uncore event metric.
    public static var perfUncoreEvents: Metric { catalog["container_perf_uncore_events_total"] }
    /// Total time duration no tasks in the container could make progress due to CPU congestion.
    public static var pressureCpuStalledSeconds: Metric { catalog["container_pressure_cpu_stalled_seconds_total"] }
    /// Total time duration tasks in the container have waited due to CPU congestion.
    public static var pressureCpuWaitingSeconds: Metric { catalog["container_pressure_cpu_waiting_seconds_total"] }
    /// Total time duration no tasks in the container could make progress due to IO congestion.
    public static var pressureIoStalledSeconds: Metric { catalog["container_pressure_io_stalled_seconds_total"] }
    /// Total time duration tasks in the container have waited due to IO congestion.
    public static var pressureIoWaitingSeconds: Metric { catalog["container_pressure_io_waiting_seconds_total"] }
    /// Total time duration no tasks in the container could make progress due to memory congestion.
    public static var pressureMemoryStalledSeconds: Metric { catalog["container_pressure_memory_stalled_seconds_total"] }
    /// Total time duration tasks in the container have waited due to memory congestion.
    public static var pressureMemoryWaitingSeconds: Metric { catalog["container_pressure_memory_waiting_seconds_total"] }
    /// Number of processes running inside the container.
    public static var processes: Metric { catalog["container_processes"] }
    /// Container referenced bytes during last measurements cycle.
    public static var referencedBytes: Metric { catalog["container_referenced_bytes"] }
    /// 1 if there was an error while getting container metrics, 0 otherwise.
    public static var scrapeError: Metric { catalog["container_scrape_error"] }
    /// Number of open sockets for the container.
    public static var sockets: Metric { catalog["container_sockets"] }
    /// CPU period of the container.
    public static var specCpuPeriod: Metric { catalog["container_spec_cpu_period"] }
    /// CPU quota of the container.
    public static var specCpuQuota: Metric { catalog["container_spec_cpu_quota"] }
    /// CPU share of the container.
    public static var specCpuShares: Metric { catalog["container_spec_cpu_shares"] }
    /// Memory limit for the container.
    public static var specMemoryLimitBytes: Metric { catalog["container_spec_memory_limit_bytes"] }
    /// Memory reservation limit for the container.
    public static var specMemoryReservationLimitBytes: Metric { catalog["container_spec_memory_reservation_limit_bytes"] }
    /// Memory swap limit for the container.
    public static var specMemorySwapLimitBytes: Metric { catalog["container_spec_memory_swap_limit_bytes"] }
    /// Start time of the container since unix epoch in seconds.
    public static var startTimeSeconds: Metric { catalog["container_start_time_seconds"] }
    /// Number of tasks in given state.
    public static var tasksState: Metric { catalog["container_tasks_state"] }
    /// Number of threads running inside the container.
    public static var threads: Metric { catalog["container_threads"] }
    /// Maximum number of threads allowed inside the container, infinity if value is zero.
    public static var threadsMax: Metric { catalog["container_threads_max"] }
    /// Soft ulimit values for the container root process. Unlimited if -1, except priority and
    /// nice.
    public static var ulimitsSoft: Metric { catalog["container_ulimits_soft"] }
}
