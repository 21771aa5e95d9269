import StackDSL

extension GoRuntime {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        go_gc_duration_seconds                     summary
        go_gc_gogc_percent                         gauge
        go_gc_gomemlimit_bytes                     gauge
        go_goroutines                              gauge   count
        go_info                                    gauge   - version
        go_memstats_alloc_bytes                    gauge
        go_memstats_alloc_bytes_total              counter
        go_memstats_buck_hash_sys_bytes            gauge
        go_memstats_frees_total                    counter
        go_memstats_gc_sys_bytes                   gauge
        go_memstats_heap_alloc_bytes               gauge
        go_memstats_heap_idle_bytes                gauge
        go_memstats_heap_inuse_bytes               gauge
        go_memstats_heap_objects                   gauge   count
        go_memstats_heap_released_bytes            gauge
        go_memstats_heap_sys_bytes                 gauge
        go_memstats_last_gc_time_seconds           gauge   timestamp
        go_memstats_mallocs_total                  counter
        go_memstats_mcache_inuse_bytes             gauge
        go_memstats_mcache_sys_bytes               gauge
        go_memstats_mspan_inuse_bytes              gauge
        go_memstats_mspan_sys_bytes                gauge
        go_memstats_next_gc_bytes                  gauge
        go_memstats_other_sys_bytes                gauge
        go_memstats_stack_inuse_bytes              gauge
        go_memstats_stack_sys_bytes                gauge
        go_memstats_sys_bytes                      gauge
        go_sched_gomaxprocs_threads                gauge
        go_threads                                 gauge   count
        process_cpu_seconds_total                  counter
        process_max_fds                            gauge   count
        process_network_receive_bytes_total        counter
        process_network_transmit_bytes_total       counter
        process_open_fds                           gauge   count
        process_resident_memory_bytes              gauge
        process_start_time_seconds                 gauge   timestamp
        process_virtual_memory_bytes               gauge
        process_virtual_memory_max_bytes           gauge
        promhttp_metric_handler_errors_total       counter - cause
        promhttp_metric_handler_requests_in_flight gauge   count
        promhttp_metric_handler_requests_total     counter - code
        """, from: "node_exporter 1.11.1")
}
