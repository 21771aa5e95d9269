public import StackDSL

/// Memory, as `/proc/meminfo` and `/proc/vmstat` have it.
extension NodeExporter {
    /// Memory information field Active_anon_bytes.
    public static var memoryActiveAnonBytes: Metric { catalog["node_memory_Active_anon_bytes"] }
    /// Memory information field Active_bytes.
    public static var memoryActiveBytes: Metric { catalog["node_memory_Active_bytes"] }
    /// Memory information field Active_file_bytes.
    public static var memoryActiveFileBytes: Metric { catalog["node_memory_Active_file_bytes"] }
    /// Memory information field AnonHugePages_bytes.
    public static var memoryAnonHugePagesBytes: Metric { catalog["node_memory_AnonHugePages_bytes"] }
    /// Memory information field AnonPages_bytes.
    public static var memoryAnonPagesBytes: Metric { catalog["node_memory_AnonPages_bytes"] }
    /// Memory information field Bounce_bytes.
    public static var memoryBounceBytes: Metric { catalog["node_memory_Bounce_bytes"] }
    /// Memory information field Buffers_bytes.
    public static var memoryBuffersBytes: Metric { catalog["node_memory_Buffers_bytes"] }
    /// Memory information field Cached_bytes.
    public static var memoryCachedBytes: Metric { catalog["node_memory_Cached_bytes"] }
    /// Memory information field CommitLimit_bytes.
    public static var memoryCommitLimitBytes: Metric { catalog["node_memory_CommitLimit_bytes"] }
    /// Memory information field Committed_AS_bytes.
    public static var memoryCommittedASBytes: Metric { catalog["node_memory_Committed_AS_bytes"] }
    /// Memory information field DirectMap1G_bytes.
    public static var memoryDirectMap1GBytes: Metric { catalog["node_memory_DirectMap1G_bytes"] }
    /// Memory information field DirectMap2M_bytes.
    public static var memoryDirectMap2MBytes: Metric { catalog["node_memory_DirectMap2M_bytes"] }
    /// Memory information field DirectMap4k_bytes.
    public static var memoryDirectMap4kBytes: Metric { catalog["node_memory_DirectMap4k_bytes"] }
    /// Memory information field Dirty_bytes.
    public static var memoryDirtyBytes: Metric { catalog["node_memory_Dirty_bytes"] }
    /// Memory information field HugePages_Free.
    public static var memoryHugePagesFree: Metric { catalog["node_memory_HugePages_Free"] }
    /// Memory information field HugePages_Rsvd.
    public static var memoryHugePagesRsvd: Metric { catalog["node_memory_HugePages_Rsvd"] }
    /// Memory information field HugePages_Surp.
    public static var memoryHugePagesSurp: Metric { catalog["node_memory_HugePages_Surp"] }
    /// Memory information field HugePages_Total.
    public static var memoryHugePagesTotal: Metric { catalog["node_memory_HugePages_Total"] }
    /// Memory information field Hugepagesize_bytes.
    public static var memoryHugepagesizeBytes: Metric { catalog["node_memory_Hugepagesize_bytes"] }
    /// Memory information field Inactive_anon_bytes.
    public static var memoryInactiveAnonBytes: Metric { catalog["node_memory_Inactive_anon_bytes"] }
    /// Memory information field Inactive_bytes.
    public static var memoryInactiveBytes: Metric { catalog["node_memory_Inactive_bytes"] }
    /// Memory information field Inactive_file_bytes.
    public static var memoryInactiveFileBytes: Metric { catalog["node_memory_Inactive_file_bytes"] }
    /// Memory information field KernelStack_bytes.
    public static var memoryKernelStackBytes: Metric { catalog["node_memory_KernelStack_bytes"] }
    /// Memory information field Mapped_bytes.
    public static var memoryMappedBytes: Metric { catalog["node_memory_Mapped_bytes"] }
    /// Memory information field MemAvailable_bytes.
    public static var memoryMemAvailableBytes: Metric { catalog["node_memory_MemAvailable_bytes"] }
    /// Memory information field MemFree_bytes.
    public static var memoryMemFreeBytes: Metric { catalog["node_memory_MemFree_bytes"] }
    /// Memory information field MemTotal_bytes.
    public static var memoryMemTotalBytes: Metric { catalog["node_memory_MemTotal_bytes"] }
    /// Memory information field Mlocked_bytes.
    public static var memoryMlockedBytes: Metric { catalog["node_memory_Mlocked_bytes"] }
    /// Memory information field NFS_Unstable_bytes.
    public static var memoryNFSUnstableBytes: Metric { catalog["node_memory_NFS_Unstable_bytes"] }
    /// Memory information field PageTables_bytes.
    public static var memoryPageTablesBytes: Metric { catalog["node_memory_PageTables_bytes"] }
    /// Memory information field Percpu_bytes.
    public static var memoryPercpuBytes: Metric { catalog["node_memory_Percpu_bytes"] }
    /// Memory information field SReclaimable_bytes.
    public static var memorySReclaimableBytes: Metric { catalog["node_memory_SReclaimable_bytes"] }
    /// Memory information field SUnreclaim_bytes.
    public static var memorySUnreclaimBytes: Metric { catalog["node_memory_SUnreclaim_bytes"] }
    /// Memory information field ShmemHugePages_bytes.
    public static var memoryShmemHugePagesBytes: Metric { catalog["node_memory_ShmemHugePages_bytes"] }
    /// Memory information field ShmemPmdMapped_bytes.
    public static var memoryShmemPmdMappedBytes: Metric { catalog["node_memory_ShmemPmdMapped_bytes"] }
    /// Memory information field Shmem_bytes.
    public static var memoryShmemBytes: Metric { catalog["node_memory_Shmem_bytes"] }
    /// Memory information field Slab_bytes.
    public static var memorySlabBytes: Metric { catalog["node_memory_Slab_bytes"] }
    /// Memory information field SwapCached_bytes.
    public static var memorySwapCachedBytes: Metric { catalog["node_memory_SwapCached_bytes"] }
    /// Memory information field SwapFree_bytes.
    public static var memorySwapFreeBytes: Metric { catalog["node_memory_SwapFree_bytes"] }
    /// Memory information field SwapTotal_bytes.
    public static var memorySwapTotalBytes: Metric { catalog["node_memory_SwapTotal_bytes"] }
    /// Memory information field Unevictable_bytes.
    public static var memoryUnevictableBytes: Metric { catalog["node_memory_Unevictable_bytes"] }
    /// Memory information field VmallocChunk_bytes.
    public static var memoryVmallocChunkBytes: Metric { catalog["node_memory_VmallocChunk_bytes"] }
    /// Memory information field VmallocTotal_bytes.
    public static var memoryVmallocTotalBytes: Metric { catalog["node_memory_VmallocTotal_bytes"] }
    /// Memory information field VmallocUsed_bytes.
    public static var memoryVmallocUsedBytes: Metric { catalog["node_memory_VmallocUsed_bytes"] }
    /// Memory information field WritebackTmp_bytes.
    public static var memoryWritebackTmpBytes: Metric { catalog["node_memory_WritebackTmp_bytes"] }
    /// Memory information field Writeback_bytes.
    public static var memoryWritebackBytes: Metric { catalog["node_memory_Writeback_bytes"] }
    /// Memory information field Zswap_bytes.
    public static var memoryZswapBytes: Metric { catalog["node_memory_Zswap_bytes"] }
    /// Memory information field Zswapped_bytes.
    public static var memoryZswappedBytes: Metric { catalog["node_memory_Zswapped_bytes"] }
    /// /proc/vmstat information field oom_kill.
    public static var vmstatOomKill: Metric { catalog["node_vmstat_oom_kill"] }
    /// /proc/vmstat information field pgfault.
    public static var vmstatPgfault: Metric { catalog["node_vmstat_pgfault"] }
    /// /proc/vmstat information field pgmajfault.
    public static var vmstatPgmajfault: Metric { catalog["node_vmstat_pgmajfault"] }
    /// /proc/vmstat information field pgpgin.
    public static var vmstatPgpgin: Metric { catalog["node_vmstat_pgpgin"] }
    /// /proc/vmstat information field pgpgout.
    public static var vmstatPgpgout: Metric { catalog["node_vmstat_pgpgout"] }
    /// /proc/vmstat information field pswpin.
    public static var vmstatPswpin: Metric { catalog["node_vmstat_pswpin"] }
    /// /proc/vmstat information field pswpout.
    public static var vmstatPswpout: Metric { catalog["node_vmstat_pswpout"] }
}
