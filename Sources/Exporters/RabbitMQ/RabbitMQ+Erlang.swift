public import StackDSL

/// The virtual machine that RabbitMQ runs in.
extension RabbitMQ {
    /// Allocated (carriers_size) and used (blocks_size) memory for the different allocators in the
    /// VM. See erts_alloc(3).
    public static var erlangVmAllocators: Metric { catalog["erlang_vm_allocators"] }
    /// The maximum number of simultaneously existing atom at the local node.
    public static var erlangVmAtomLimit: Metric { catalog["erlang_vm_atom_limit"] }
    /// The number of atom currently existing at the local node.
    public static var erlangVmAtoms: Metric { catalog["erlang_vm_atoms"] }
    /// The number of scheduler dirty CPU scheduler threads used by the emulator.
    public static var erlangVmDirtyCpuSchedulers: Metric { catalog["erlang_vm_dirty_cpu_schedulers"] }
    /// The number of dirty CPU scheduler threads online.
    public static var erlangVmDirtyCpuSchedulersOnline: Metric { catalog["erlang_vm_dirty_cpu_schedulers_online"] }
    /// The number of scheduler dirty I/O scheduler threads used by the emulator.
    public static var erlangVmDirtyIoSchedulers: Metric { catalog["erlang_vm_dirty_io_schedulers"] }
    /// The number of bytes in the output distribution queue. This queue sits between the Erlang
    /// code and the port driver.
    public static var erlangVmDistNodeQueueSizeBytes: Metric { catalog["erlang_vm_dist_node_queue_size_bytes"] }
    /// The current state of the distribution link. The state is represented as a numerical value
    /// where `pending=1', `up_pending=2' and `up=3'.
    public static var erlangVmDistNodeState: Metric { catalog["erlang_vm_dist_node_state"] }
    /// The total number of bytes read from the port.
    public static var erlangVmDistPortInputBytes: Metric { catalog["erlang_vm_dist_port_input_bytes"] }
    /// The total number of bytes allocated for this port by the runtime system. The port itself can
    /// have allocated memory that is not included.
    public static var erlangVmDistPortMemoryBytes: Metric { catalog["erlang_vm_dist_port_memory_bytes"] }
    /// The total number of bytes written to the port.
    public static var erlangVmDistPortOutputBytes: Metric { catalog["erlang_vm_dist_port_output_bytes"] }
    /// The total number of bytes queued by the port using the ERTS driver queue implementation.
    public static var erlangVmDistPortQueueSizeBytes: Metric { catalog["erlang_vm_dist_port_queue_size_bytes"] }
    /// The size in words of the youngest heap generation of the process.
    public static var erlangVmDistProcHeapSizeWords: Metric { catalog["erlang_vm_dist_proc_heap_size_words"] }
    /// The size in bytes of the process. This includes call stack, heap, and internal structures.
    public static var erlangVmDistProcMemoryBytes: Metric { catalog["erlang_vm_dist_proc_memory_bytes"] }
    /// The number of messages currently in the message queue of the process.
    public static var erlangVmDistProcMessageQueueLen: Metric { catalog["erlang_vm_dist_proc_message_queue_len"] }
    /// The minimum binary virtual heap size for the process.
    public static var erlangVmDistProcMinBinVheapSizeWords: Metric { catalog["erlang_vm_dist_proc_min_bin_vheap_size_words"] }
    /// The minimum heap size for the process.
    public static var erlangVmDistProcMinHeapSizeWords: Metric { catalog["erlang_vm_dist_proc_min_heap_size_words"] }
    /// The number of reductions executed by the process.
    public static var erlangVmDistProcReductions: Metric { catalog["erlang_vm_dist_proc_reductions"] }
    /// The stack size, in words, of the process.
    public static var erlangVmDistProcStackSizeWords: Metric { catalog["erlang_vm_dist_proc_stack_size_words"] }
    /// The current status of the distribution process.
    public static var erlangVmDistProcStatus: Metric { catalog["erlang_vm_dist_proc_status"] }
    /// The total size, in words, of all heap fragments of the process. This includes the process
    /// stack and any unreceived messages that are considered to be part of the heap.
    public static var erlangVmDistProcTotalHeapSizeWords: Metric { catalog["erlang_vm_dist_proc_total_heap_size_words"] }
    /// Average size of packets, in bytes, received by the socket.
    public static var erlangVmDistRecvAvgBytes: Metric { catalog["erlang_vm_dist_recv_avg_bytes"] }
    /// Number of bytes received by the socket.
    public static var erlangVmDistRecvBytes: Metric { catalog["erlang_vm_dist_recv_bytes"] }
    /// Number of packets received by the socket.
    public static var erlangVmDistRecvCnt: Metric { catalog["erlang_vm_dist_recv_cnt"] }
    /// Average packet size deviation, in bytes, received by the socket.
    public static var erlangVmDistRecvDviBytes: Metric { catalog["erlang_vm_dist_recv_dvi_bytes"] }
    /// Size of the largest packet, in bytes, received by the socket.
    public static var erlangVmDistRecvMaxBytes: Metric { catalog["erlang_vm_dist_recv_max_bytes"] }
    /// Average size of packets, in bytes, sent from the socket.
    public static var erlangVmDistSendAvgBytes: Metric { catalog["erlang_vm_dist_send_avg_bytes"] }
    /// Number of bytes sent from the socket.
    public static var erlangVmDistSendBytes: Metric { catalog["erlang_vm_dist_send_bytes"] }
    /// Number of packets sent from the socket.
    public static var erlangVmDistSendCnt: Metric { catalog["erlang_vm_dist_send_cnt"] }
    /// Size of the largest packet, in bytes, sent from the socket.
    public static var erlangVmDistSendMaxBytes: Metric { catalog["erlang_vm_dist_send_max_bytes"] }
    /// Number of bytes waiting to be sent by the socket.
    public static var erlangVmDistSendPendBytes: Metric { catalog["erlang_vm_dist_send_pend_bytes"] }
    /// The maximum number of ETS tables allowed.
    public static var erlangVmEtsLimit: Metric { catalog["erlang_vm_ets_limit"] }
    /// The detected number of logical processors configured in the system.
    public static var erlangVmLogicalProcessors: Metric { catalog["erlang_vm_logical_processors"] }
    /// The detected number of logical processors available to the Erlang runtime system.
    public static var erlangVmLogicalProcessorsAvailable: Metric { catalog["erlang_vm_logical_processors_available"] }
    /// The detected number of logical processors online on the system.
    public static var erlangVmLogicalProcessorsOnline: Metric { catalog["erlang_vm_logical_processors_online"] }
    /// The total amount of memory currently allocated for atoms. This memory is part of the memory
    /// presented as system memory.
    public static var erlangVmMemoryAtomBytes: Metric { catalog["erlang_vm_memory_atom_bytes"] }
    /// The total amount of memory currently allocated. This is the same as the sum of the memory
    /// size for processes and system.
    public static var erlangVmMemoryBytes: Metric { catalog["erlang_vm_memory_bytes"] }
    /// Erlang VM DETS Tables count.
    public static var erlangVmMemoryDetsTables: Metric { catalog["erlang_vm_memory_dets_tables"] }
    /// Erlang VM ETS Tables count.
    public static var erlangVmMemoryEtsTables: Metric { catalog["erlang_vm_memory_ets_tables"] }
    /// The total amount of memory currently allocated for the Erlang processes.
    public static var erlangVmMemoryProcessesBytes: Metric { catalog["erlang_vm_memory_processes_bytes"] }
    /// The total amount of memory currently allocated for the emulator that is not directly related
    /// to any Erlang process. Memory presented as processes is not included in this memory.
    public static var erlangVmMemorySystemBytes: Metric { catalog["erlang_vm_memory_system_bytes"] }
    /// Total time in seconds spent managing memory. Without extra states this time is spread out
    /// over all other states.
    public static var erlangVmMsaccAllocSeconds: Metric { catalog["erlang_vm_msacc_alloc_seconds_total"] }
    /// Total time in seconds spent handling auxiliary jobs.
    public static var erlangVmMsaccAuxSeconds: Metric { catalog["erlang_vm_msacc_aux_seconds_total"] }
    /// Total time in seconds spent in BIFs. Without extra states this time is part of the
    /// 'emulator' state.
    public static var erlangVmMsaccBifSeconds: Metric { catalog["erlang_vm_msacc_bif_seconds_total"] }
    /// Total time in seconds spent busy waiting. Without extra states this time is part of the
    /// 'other' state.
    public static var erlangVmMsaccBusyWaitSeconds: Metric { catalog["erlang_vm_msacc_busy_wait_seconds_total"] }
    /// Total time in seconds spent checking for new I/O events.
    public static var erlangVmMsaccCheckIoSeconds: Metric { catalog["erlang_vm_msacc_check_io_seconds_total"] }
    /// Total time in seconds spent executing Erlang processes.
    public static var erlangVmMsaccEmulatorSeconds: Metric { catalog["erlang_vm_msacc_emulator_seconds_total"] }
    /// Total time in seconds spent executing ETS BIFs. Without extra states this time is part of
    /// the 'emulator' state.
    public static var erlangVmMsaccEtsSeconds: Metric { catalog["erlang_vm_msacc_ets_seconds_total"] }
    /// Total time in seconds spent doing fullsweep garbage collection. Without extra states this
    /// time is part of the 'gc' state.
    public static var erlangVmMsaccGcFullSeconds: Metric { catalog["erlang_vm_msacc_gc_full_seconds_total"] }
    /// Total time in seconds spent doing garbage collection. When extra states are enabled this is
    /// the time spent doing non-fullsweep garbage collections.
    public static var erlangVmMsaccGcSeconds: Metric { catalog["erlang_vm_msacc_gc_seconds_total"] }
    /// Total time in seconds spent in NIFs. Without extra states this time is part of the
    /// 'emulator' state.
    public static var erlangVmMsaccNifSeconds: Metric { catalog["erlang_vm_msacc_nif_seconds_total"] }
    /// Total time in seconds spent doing unaccounted things.
    public static var erlangVmMsaccOtherSeconds: Metric { catalog["erlang_vm_msacc_other_seconds_total"] }
    /// Total time in seconds spent executing ports.
    public static var erlangVmMsaccPortSeconds: Metric { catalog["erlang_vm_msacc_port_seconds_total"] }
    /// Total time in seconds spent sending messages (processes only). Without extra states this
    /// time is part of the 'emulator' state.
    public static var erlangVmMsaccSendSeconds: Metric { catalog["erlang_vm_msacc_send_seconds_total"] }
    /// Total time in seconds spent sleeping.
    public static var erlangVmMsaccSleepSeconds: Metric { catalog["erlang_vm_msacc_sleep_seconds_total"] }
    /// Total time in seconds spent managing timers. Without extra states this time is part of the
    /// 'other' state.
    public static var erlangVmMsaccTimersSeconds: Metric { catalog["erlang_vm_msacc_timers_seconds_total"] }
    /// The maximum number of simultaneously existing ports at the local node.
    public static var erlangVmPortLimit: Metric { catalog["erlang_vm_port_limit"] }
    /// The number of ports currently existing at the local node.
    public static var erlangVmPorts: Metric { catalog["erlang_vm_ports"] }
    /// The maximum number of simultaneously existing processes at the local node.
    public static var erlangVmProcessLimit: Metric { catalog["erlang_vm_process_limit"] }
    /// The number of processes currently existing at the local node.
    public static var erlangVmProcesses: Metric { catalog["erlang_vm_processes"] }
    /// The number of scheduler threads used by the emulator.
    public static var erlangVmSchedulers: Metric { catalog["erlang_vm_schedulers"] }
    /// The number of schedulers online.
    public static var erlangVmSchedulersOnline: Metric { catalog["erlang_vm_schedulers_online"] }
    /// 1 if the emulator has been compiled with SMP support, otherwise 0.
    public static var erlangVmSmpSupport: Metric { catalog["erlang_vm_smp_support"] }
    /// Total number of bytes output to ports.
    public static var erlangVmStatisticsBytesOutput: Metric { catalog["erlang_vm_statistics_bytes_output_total"] }
    /// Total number of bytes received through ports.
    public static var erlangVmStatisticsBytesReceived: Metric { catalog["erlang_vm_statistics_bytes_received_total"] }
    /// Total number of context switches since the system started.
    public static var erlangVmStatisticsContextSwitches: Metric { catalog["erlang_vm_statistics_context_switches_total"] }
    /// Length of the dirty CPU run-queue.
    public static var erlangVmStatisticsDirtyCpuRunQueueLength: Metric { catalog["erlang_vm_statistics_dirty_cpu_run_queue_length"] }
    /// Length of the dirty IO run-queue.
    public static var erlangVmStatisticsDirtyIoRunQueueLength: Metric { catalog["erlang_vm_statistics_dirty_io_run_queue_length"] }
    /// Garbage collection: bytes reclaimed.
    public static var erlangVmStatisticsGarbageCollectionBytesReclaimed: Metric { catalog["erlang_vm_statistics_garbage_collection_bytes_reclaimed_total"] }
    /// Garbage collection: number of GCs.
    public static var erlangVmStatisticsGarbageCollectionNumberOfGcs: Metric { catalog["erlang_vm_statistics_garbage_collection_number_of_gcs_total"] }
    /// Garbage collection: words reclaimed.
    public static var erlangVmStatisticsGarbageCollectionWordsReclaimed: Metric { catalog["erlang_vm_statistics_garbage_collection_words_reclaimed_total"] }
    /// Total reductions.
    public static var erlangVmStatisticsReductions: Metric { catalog["erlang_vm_statistics_reductions_total"] }
    /// Length of normal run-queues.
    public static var erlangVmStatisticsRunQueuesLength: Metric { catalog["erlang_vm_statistics_run_queues_length"] }
    /// The sum of the runtime for all threads in the Erlang runtime system. Can be greater than
    /// wall clock time.
    public static var erlangVmStatisticsRuntimeSeconds: Metric { catalog["erlang_vm_statistics_runtime_seconds_total"] }
    /// Information about wall clock. Same as erlang_vm_statistics_runtime_seconds except that real
    /// time is measured.
    public static var erlangVmStatisticsWallclockTimeSeconds: Metric { catalog["erlang_vm_statistics_wallclock_time_seconds_total"] }
    /// The number of async threads in the async thread pool used for asynchronous driver calls.
    public static var erlangVmThreadPoolSize: Metric { catalog["erlang_vm_thread_pool_size"] }
    /// 1 if the emulator has been compiled with thread support, otherwise 0.
    public static var erlangVmThreads: Metric { catalog["erlang_vm_threads"] }
    /// 1 if time correction is enabled, otherwise 0.
    public static var erlangVmTimeCorrection: Metric { catalog["erlang_vm_time_correction"] }
    /// The size of Erlang term words in bytes.
    public static var erlangVmWordsizeBytes: Metric { catalog["erlang_vm_wordsize_bytes"] }
    /// Scrape duration.
    public static var telemetryScrapeDurationSeconds: Metric { catalog["telemetry_scrape_duration_seconds"] }
    /// Scrape size, not encoded.
    public static var telemetryScrapeSizeBytes: Metric { catalog["telemetry_scrape_size_bytes"] }
}
