public import StackDSL

/// What the runtime, the process and the page of metrics itself tell.
extension GoRuntime {
    /// A summary of the wall-time pause (stop-the-world) duration in garbage collection cycles.
    public static var goGcDurationSeconds: Metric { catalog["go_gc_duration_seconds"] }
    /// Heap size target percentage configured by the user, otherwise 100.
    public static var goGcGogcPercent: Metric { catalog["go_gc_gogc_percent"] }
    /// Go runtime memory limit configured by the user, otherwise math.MaxInt64.
    public static var goGcGomemlimitBytes: Metric { catalog["go_gc_gomemlimit_bytes"] }
    /// Number of goroutines that currently exist.
    public static var goGoroutines: Metric { catalog["go_goroutines"] }
    /// Information about the Go environment.
    public static var goInfo: Metric { catalog["go_info"] }
    /// Number of bytes allocated in heap and currently in use. Equals to
    /// /memory/classes/heap/objects:bytes.
    public static var goMemstatsAllocBytes: Metric { catalog["go_memstats_alloc_bytes"] }
    /// Total number of bytes allocated in heap until now, even if released already. Equals to
    /// /gc/heap/allocs:bytes.
    public static var goMemstatsAllocBytesTotal: Metric { catalog["go_memstats_alloc_bytes_total"] }
    /// Number of bytes used by the profiling bucket hash table. Equals to
    /// /memory/classes/profiling/buckets:bytes.
    public static var goMemstatsBuckHashSysBytes: Metric { catalog["go_memstats_buck_hash_sys_bytes"] }
    /// Total number of heap objects frees. Equals to /gc/heap/frees:objects +
    /// /gc/heap/tiny/allocs:objects.
    public static var goMemstatsFrees: Metric { catalog["go_memstats_frees_total"] }
    /// Number of bytes used for garbage collection system metadata. Equals to
    /// /memory/classes/metadata/other:bytes.
    public static var goMemstatsGcSysBytes: Metric { catalog["go_memstats_gc_sys_bytes"] }
    /// Number of heap bytes allocated and currently in use, same as go_memstats_alloc_bytes. Equals
    /// to /memory/classes/heap/objects:bytes.
    public static var goMemstatsHeapAllocBytes: Metric { catalog["go_memstats_heap_alloc_bytes"] }
    /// Number of heap bytes waiting to be used. Equals to /memory/classes/heap/released:bytes +
    /// /memory/classes/heap/free:bytes.
    public static var goMemstatsHeapIdleBytes: Metric { catalog["go_memstats_heap_idle_bytes"] }
    /// Number of heap bytes that are in use. Equals to /memory/classes/heap/objects:bytes +
    /// /memory/classes/heap/unused:bytes.
    public static var goMemstatsHeapInuseBytes: Metric { catalog["go_memstats_heap_inuse_bytes"] }
    /// Number of currently allocated objects. Equals to /gc/heap/objects:objects.
    public static var goMemstatsHeapObjects: Metric { catalog["go_memstats_heap_objects"] }
    /// Number of heap bytes released to OS. Equals to /memory/classes/heap/released:bytes.
    public static var goMemstatsHeapReleasedBytes: Metric { catalog["go_memstats_heap_released_bytes"] }
    /// Number of heap bytes obtained from system.
    public static var goMemstatsHeapSysBytes: Metric { catalog["go_memstats_heap_sys_bytes"] }
    /// Number of seconds since 1970 of last garbage collection.
    public static var goMemstatsLastGcTimeSeconds: Metric { catalog["go_memstats_last_gc_time_seconds"] }
    /// Total number of heap objects allocated, both live and gc-ed.
    public static var goMemstatsMallocs: Metric { catalog["go_memstats_mallocs_total"] }
    /// Number of bytes in use by mcache structures. Equals to
    /// /memory/classes/metadata/mcache/inuse:bytes.
    public static var goMemstatsMcacheInuseBytes: Metric { catalog["go_memstats_mcache_inuse_bytes"] }
    /// Number of bytes used for mcache structures obtained from system. Equals to
    /// /memory/classes/metadata/mcache/inuse:bytes + /memory/classes/metadata/mcache/free:bytes.
    public static var goMemstatsMcacheSysBytes: Metric { catalog["go_memstats_mcache_sys_bytes"] }
    /// Number of bytes in use by mspan structures. Equals to
    /// /memory/classes/metadata/mspan/inuse:bytes.
    public static var goMemstatsMspanInuseBytes: Metric { catalog["go_memstats_mspan_inuse_bytes"] }
    /// Number of bytes used for mspan structures obtained from system. Equals to
    /// /memory/classes/metadata/mspan/inuse:bytes + /memory/classes/metadata/mspan/free:bytes.
    public static var goMemstatsMspanSysBytes: Metric { catalog["go_memstats_mspan_sys_bytes"] }
    /// Number of heap bytes when next garbage collection will take place. Equals to
    /// /gc/heap/goal:bytes.
    public static var goMemstatsNextGcBytes: Metric { catalog["go_memstats_next_gc_bytes"] }
    /// Number of bytes used for other system allocations. Equals to /memory/classes/other:bytes.
    public static var goMemstatsOtherSysBytes: Metric { catalog["go_memstats_other_sys_bytes"] }
    /// Number of bytes obtained from system for stack allocator in non-CGO environments. Equals to
    /// /memory/classes/heap/stacks:bytes.
    public static var goMemstatsStackInuseBytes: Metric { catalog["go_memstats_stack_inuse_bytes"] }
    /// Number of bytes obtained from system for stack allocator. Equals to
    /// /memory/classes/heap/stacks:bytes + /memory/classes/os-stacks:bytes.
    public static var goMemstatsStackSysBytes: Metric { catalog["go_memstats_stack_sys_bytes"] }
    /// Number of bytes obtained from system. Equals to /memory/classes/total:byte.
    public static var goMemstatsSysBytes: Metric { catalog["go_memstats_sys_bytes"] }
    /// The current runtime.GOMAXPROCS setting, or the number of operating system threads that can
    /// execute user-level Go code simultaneously. Sourced from /sched/gomaxprocs:threads.
    public static var goSchedGomaxprocsThreads: Metric { catalog["go_sched_gomaxprocs_threads"] }
    /// Number of OS threads created.
    public static var goThreads: Metric { catalog["go_threads"] }
    /// Total user and system CPU time spent in seconds.
    public static var processCpuSeconds: Metric { catalog["process_cpu_seconds_total"] }
    /// Maximum number of open file descriptors.
    public static var processMaxFds: Metric { catalog["process_max_fds"] }
    /// Number of bytes received by the process over the network.
    public static var processNetworkReceiveBytes: Metric { catalog["process_network_receive_bytes_total"] }
    /// Number of bytes sent by the process over the network.
    public static var processNetworkTransmitBytes: Metric { catalog["process_network_transmit_bytes_total"] }
    /// Number of open file descriptors.
    public static var processOpenFds: Metric { catalog["process_open_fds"] }
    /// Resident memory size in bytes.
    public static var processResidentMemoryBytes: Metric { catalog["process_resident_memory_bytes"] }
    /// Start time of the process since unix epoch in seconds.
    public static var processStartTimeSeconds: Metric { catalog["process_start_time_seconds"] }
    /// Virtual memory size in bytes.
    public static var processVirtualMemoryBytes: Metric { catalog["process_virtual_memory_bytes"] }
    /// Maximum amount of virtual memory available in bytes.
    public static var processVirtualMemoryMaxBytes: Metric { catalog["process_virtual_memory_max_bytes"] }
    /// Total number of internal errors encountered by the promhttp metric handler.
    public static var promhttpMetricHandlerErrors: Metric { catalog["promhttp_metric_handler_errors_total"] }
    /// Current number of scrapes being served.
    public static var promhttpMetricHandlerRequestsInFlight: Metric { catalog["promhttp_metric_handler_requests_in_flight"] }
    /// Total number of scrapes by HTTP status code.
    public static var promhttpMetricHandlerRequests: Metric { catalog["promhttp_metric_handler_requests_total"] }
}
