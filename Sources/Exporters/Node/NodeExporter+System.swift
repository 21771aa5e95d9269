public import StackDSL

/// Processors, load, time and the exporter itself.
extension NodeExporter {
    /// Node boot time, in unixtime.
    public static var bootTimeSeconds: Metric { catalog["node_boot_time_seconds"] }
    /// Total number of context switches.
    public static var contextSwitches: Metric { catalog["node_context_switches_total"] }
    /// Seconds the CPUs spent in guests (VMs) for each mode.
    public static var cpuGuestSeconds: Metric { catalog["node_cpu_guest_seconds_total"] }
    /// Seconds the CPUs spent in each mode.
    public static var cpuSeconds: Metric { catalog["node_cpu_seconds_total"] }
    /// Bits of available entropy.
    public static var entropyAvailableBits: Metric { catalog["node_entropy_available_bits"] }
    /// Bits of entropy pool.
    public static var entropyPoolSizeBits: Metric { catalog["node_entropy_pool_size_bits"] }
    /// A metric with a constant '1' value labeled by version, revision, branch, goversion from
    /// which node_exporter was built, and the goos and goarch for the build.
    public static var exporterBuildInfo: Metric { catalog["node_exporter_build_info"] }
    /// File descriptor statistics: allocated.
    public static var filefdAllocated: Metric { catalog["node_filefd_allocated"] }
    /// File descriptor statistics: maximum.
    public static var filefdMaximum: Metric { catalog["node_filefd_maximum"] }
    /// Total number of forks.
    public static var forks: Metric { catalog["node_forks_total"] }
    /// Total number of interrupts serviced.
    public static var intr: Metric { catalog["node_intr_total"] }
    /// Total number of tasks that have been detected as hung since the system booted.
    public static var kernelHungTasks: Metric { catalog["node_kernel_hung_tasks_total"] }
    /// 1m load average.
    public static var load1: Metric { catalog["node_load1"] }
    /// 15m load average.
    public static var load15: Metric { catalog["node_load15"] }
    /// 5m load average.
    public static var load5: Metric { catalog["node_load5"] }
    /// A metric with a constant '1' value labeled by build_id, id, id_like, image_id,
    /// image_version, name, pretty_name, variant, variant_id, version, version_codename,
    /// version_id.
    public static var osInfo: Metric { catalog["node_os_info"] }
    /// Metric containing the major.minor part of the OS version.
    public static var osVersion: Metric { catalog["node_os_version"] }
    /// Number of processes blocked waiting for I/O to complete.
    public static var procsBlocked: Metric { catalog["node_procs_blocked"] }
    /// Number of processes in runnable state.
    public static var procsRunning: Metric { catalog["node_procs_running"] }
    /// node_exporter: Duration of a collector scrape.
    public static var scrapeCollectorDurationSeconds: Metric { catalog["node_scrape_collector_duration_seconds"] }
    /// node_exporter: Whether a collector succeeded.
    public static var scrapeCollectorSuccess: Metric { catalog["node_scrape_collector_success"] }
    /// SELinux is enabled, 1 is true, 0 is false.
    public static var selinuxEnabled: Metric { catalog["node_selinux_enabled"] }
    /// 1 if there was an error opening or reading a file, 0 otherwise.
    public static var textfileScrapeError: Metric { catalog["node_textfile_scrape_error"] }
    /// Available clocksources read from '/sys/devices/system/clocksource'.
    public static var timeClocksourceAvailableInfo: Metric { catalog["node_time_clocksource_available_info"] }
    /// Current clocksource read from '/sys/devices/system/clocksource'.
    public static var timeClocksourceCurrentInfo: Metric { catalog["node_time_clocksource_current_info"] }
    /// System time in seconds since epoch (1970).
    public static var timeSeconds: Metric { catalog["node_time_seconds"] }
    /// System time zone offset in seconds.
    public static var timeZoneOffsetSeconds: Metric { catalog["node_time_zone_offset_seconds"] }
    /// Estimated error in seconds.
    public static var timexEstimatedErrorSeconds: Metric { catalog["node_timex_estimated_error_seconds"] }
    /// Local clock frequency adjustment.
    public static var timexFrequencyAdjustmentRatio: Metric { catalog["node_timex_frequency_adjustment_ratio"] }
    /// Phase-locked loop time constant.
    public static var timexLoopTimeConstant: Metric { catalog["node_timex_loop_time_constant"] }
    /// Maximum error in seconds.
    public static var timexMaxerrorSeconds: Metric { catalog["node_timex_maxerror_seconds"] }
    /// Time offset in between local system and reference clock.
    public static var timexOffsetSeconds: Metric { catalog["node_timex_offset_seconds"] }
    /// Pulse per second count of calibration intervals.
    public static var timexPpsCalibration: Metric { catalog["node_timex_pps_calibration_total"] }
    /// Pulse per second count of calibration errors.
    public static var timexPpsError: Metric { catalog["node_timex_pps_error_total"] }
    /// Pulse per second frequency.
    public static var timexPpsFrequencyHertz: Metric { catalog["node_timex_pps_frequency_hertz"] }
    /// Pulse per second jitter.
    public static var timexPpsJitterSeconds: Metric { catalog["node_timex_pps_jitter_seconds"] }
    /// Pulse per second count of jitter limit exceeded events.
    public static var timexPpsJitter: Metric { catalog["node_timex_pps_jitter_total"] }
    /// Pulse per second interval duration.
    public static var timexPpsShiftSeconds: Metric { catalog["node_timex_pps_shift_seconds"] }
    /// Pulse per second count of stability limit exceeded events.
    public static var timexPpsStabilityExceeded: Metric { catalog["node_timex_pps_stability_exceeded_total"] }
    /// Pulse per second stability, average of recent frequency changes.
    public static var timexPpsStabilityHertz: Metric { catalog["node_timex_pps_stability_hertz"] }
    /// Value of the status array bits.
    public static var timexStatus: Metric { catalog["node_timex_status"] }
    /// Is clock synchronized to a reliable server (1 = yes, 0 = no).
    public static var timexSyncStatus: Metric { catalog["node_timex_sync_status"] }
    /// International Atomic Time (TAI) offset.
    public static var timexTaiOffsetSeconds: Metric { catalog["node_timex_tai_offset_seconds"] }
    /// Seconds between clock ticks.
    public static var timexTickSeconds: Metric { catalog["node_timex_tick_seconds"] }
    /// Labeled system information as provided by the uname system call.
    public static var unameInfo: Metric { catalog["node_uname_info"] }
}
