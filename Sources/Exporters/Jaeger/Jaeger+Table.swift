import StackDSL

extension Jaeger {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        jaeger_query_latency                           histogram seconds operation,result 0,5,10,25,50,75,100,250,500,750,1000,2500,5000,7500,10000
        jaeger_query_requests_total                    counter   -       operation,result
        jaeger_query_responses                         counter   -       operation
        otelcol_exporter_send_failed_spans             counter   count   exporter,error_type,error_permanent
        otelcol_exporter_sent_spans                    counter   count   exporter
        otelcol_process_cpu_seconds                    counter   seconds
        otelcol_process_memory_rss                     gauge     bytes
        otelcol_process_runtime_heap_alloc_bytes       gauge     bytes
        otelcol_process_runtime_total_alloc_bytes      counter   bytes
        otelcol_process_runtime_total_sys_memory_bytes gauge     bytes
        otelcol_process_uptime                         counter   seconds
        otelcol_processor_batch_batch_send_size        histogram count   processor        10,25,50,75,100,250,500,750,1000,2000,3000,4000,5000,6000,7000,8000,9000,10000,20000,30000,50000,100000
        otelcol_processor_batch_batch_send_size_bytes  histogram bytes   processor        128,256,512,1024,2048,4096,8192,16384,32768,65536,131072,262144,524288,1048576,2097152,4194304,8388608,16777216
        otelcol_processor_batch_metadata_cardinality   gauge     count   processor
        otelcol_processor_batch_timeout_trigger_send   counter   count   processor
        otelcol_receiver_accepted_spans                counter   count   receiver,transport
        otelcol_receiver_refused_spans                 counter   count   receiver,transport
        """, from: "Jaeger 2.20")
}
