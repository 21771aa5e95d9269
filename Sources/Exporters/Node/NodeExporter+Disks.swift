public import StackDSL

/// Disks and file systems.
extension NodeExporter {
    /// This is the total number of seconds spent by all discards.
    public static var diskDiscardTimeSeconds: Metric { catalog["node_disk_discard_time_seconds_total"] }
    /// The total number of sectors discarded successfully.
    public static var diskDiscardedSectors: Metric { catalog["node_disk_discarded_sectors_total"] }
    /// The total number of discards completed successfully.
    public static var diskDiscardsCompleted: Metric { catalog["node_disk_discards_completed_total"] }
    /// The total number of discards merged.
    public static var diskDiscardsMerged: Metric { catalog["node_disk_discards_merged_total"] }
    /// This is the total number of seconds spent by all flush requests.
    public static var diskFlushRequestsTimeSeconds: Metric { catalog["node_disk_flush_requests_time_seconds_total"] }
    /// The total number of flush requests completed successfully.
    public static var diskFlushRequests: Metric { catalog["node_disk_flush_requests_total"] }
    /// Info of /sys/block/<block_device>.
    public static var diskInfo: Metric { catalog["node_disk_info"] }
    /// The number of I/Os currently in progress.
    public static var diskIoNow: Metric { catalog["node_disk_io_now"] }
    /// Total seconds spent doing I/Os.
    public static var diskIoTimeSeconds: Metric { catalog["node_disk_io_time_seconds_total"] }
    /// The weighted # of seconds spent doing I/Os.
    public static var diskIoTimeWeightedSeconds: Metric { catalog["node_disk_io_time_weighted_seconds_total"] }
    /// The total number of bytes read successfully.
    public static var diskReadBytes: Metric { catalog["node_disk_read_bytes_total"] }
    /// The total number of seconds spent by all reads.
    public static var diskReadTimeSeconds: Metric { catalog["node_disk_read_time_seconds_total"] }
    /// The total number of reads completed successfully.
    public static var diskReadsCompleted: Metric { catalog["node_disk_reads_completed_total"] }
    /// The total number of reads merged.
    public static var diskReadsMerged: Metric { catalog["node_disk_reads_merged_total"] }
    /// This is the total number of seconds spent by all writes.
    public static var diskWriteTimeSeconds: Metric { catalog["node_disk_write_time_seconds_total"] }
    /// The total number of writes completed successfully.
    public static var diskWritesCompleted: Metric { catalog["node_disk_writes_completed_total"] }
    /// The number of writes merged.
    public static var diskWritesMerged: Metric { catalog["node_disk_writes_merged_total"] }
    /// The total number of bytes written successfully.
    public static var diskWrittenBytes: Metric { catalog["node_disk_written_bytes_total"] }
    /// Filesystem space available to non-root users in bytes.
    public static var filesystemAvailBytes: Metric { catalog["node_filesystem_avail_bytes"] }
    /// Whether an error occurred while getting statistics for the given device.
    public static var filesystemDeviceError: Metric { catalog["node_filesystem_device_error"] }
    /// Filesystem total file nodes.
    public static var filesystemFiles: Metric { catalog["node_filesystem_files"] }
    /// Filesystem total free file nodes.
    public static var filesystemFilesFree: Metric { catalog["node_filesystem_files_free"] }
    /// Filesystem free space in bytes.
    public static var filesystemFreeBytes: Metric { catalog["node_filesystem_free_bytes"] }
    /// Filesystem mount information.
    public static var filesystemMountInfo: Metric { catalog["node_filesystem_mount_info"] }
    /// Filesystem space available including purgeable space (MacOS specific).
    public static var filesystemPurgeableBytes: Metric { catalog["node_filesystem_purgeable_bytes"] }
    /// Filesystem read-only status.
    public static var filesystemReadonly: Metric { catalog["node_filesystem_readonly"] }
    /// Filesystem size in bytes.
    public static var filesystemSizeBytes: Metric { catalog["node_filesystem_size_bytes"] }
    /// Total number of blocks on device.
    public static var mdBlocks: Metric { catalog["node_md_blocks"] }
    /// Number of blocks synced on device.
    public static var mdBlocksSynced: Metric { catalog["node_md_blocks_synced"] }
    /// Number of degraded disks on device.
    public static var mdDegraded: Metric { catalog["node_md_degraded"] }
    /// Number of active/failed/spare disks of device.
    public static var mdDisks: Metric { catalog["node_md_disks"] }
    /// Total number of disks of device.
    public static var mdDisksRequired: Metric { catalog["node_md_disks_required"] }
    /// Number of raid disks on device.
    public static var mdRaidDisks: Metric { catalog["node_md_raid_disks"] }
    /// Indicates the state of md-device.
    public static var mdState: Metric { catalog["node_md_state"] }
    /// Non-numeric data from /sys/class/nvme/<device>, value is always 1.
    public static var nvmeInfo: Metric { catalog["node_nvme_info"] }
    /// Capacity of the NVMe namespace in bytes. Computed as namespace_size *
    /// namespace_logical_block_size.
    public static var nvmeNamespaceCapacityBytes: Metric { catalog["node_nvme_namespace_capacity_bytes"] }
    /// Information about NVMe namespaces. Value is always 1.
    public static var nvmeNamespaceInfo: Metric { catalog["node_nvme_namespace_info"] }
    /// Logical block size of the NVMe namespace in bytes. Usually 4Kb. Available in
    /// /sys/class/nvme/<device>/<namespace>/queue/logical_block_size.
    public static var nvmeNamespaceLogicalBlockSizeBytes: Metric { catalog["node_nvme_namespace_logical_block_size_bytes"] }
    /// Size of the NVMe namespace in bytes. Available in /sys/class/nvme/<device>/<namespace>/size.
    public static var nvmeNamespaceSizeBytes: Metric { catalog["node_nvme_namespace_size_bytes"] }
    /// Used space of the NVMe namespace in bytes. Available in
    /// /sys/class/nvme/<device>/<namespace>/nuse.
    public static var nvmeNamespaceUsedBytes: Metric { catalog["node_nvme_namespace_used_bytes"] }
}
