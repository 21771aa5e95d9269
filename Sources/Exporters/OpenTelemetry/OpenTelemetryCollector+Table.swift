import StackDSL

extension OpenTelemetryCollector {
    /// What the program exposes, a line each.
    static let catalog = MetricCatalog("""
        otelcol_exporter_enqueue_failed_log_records             counter   count   exporter
        otelcol_exporter_enqueue_failed_metric_points           counter   count   exporter
        otelcol_exporter_enqueue_failed_profile_samples         counter   count   exporter
        otelcol_exporter_enqueue_failed_spans                   counter   count   exporter
        otelcol_exporter_enqueue_size                           histogram count   exporter,data_type    10,25,50,75,100,250,500,750,1000,2000,3000,4000,5000,6000,7000,8000,9000,10000,20000,30000,50000,100000
        otelcol_exporter_enqueue_size_bytes                     histogram bytes   exporter,data_type    128,256,512,1024,2048,4096,8192,16384,32768,65536,131072,262144,524288,1048576,2097152,4194304,8388608,16777216
        otelcol_exporter_in_flight_requests                     gauge     count   exporter,data_type
        otelcol_exporter_queue_batch_send_size                  histogram count   exporter              10,25,50,75,100,250,500,750,1000,2000,3000,4000,5000,6000,7000,8000,9000,10000,20000,30000,50000,100000
        otelcol_exporter_queue_batch_send_size_bytes            histogram bytes   exporter              128,256,512,1024,2048,4096,8192,16384,32768,65536,131072,262144,524288,1048576,2097152,4194304,8388608,16777216
        otelcol_exporter_queue_capacity                         gauge     count   exporter,data_type
        otelcol_exporter_queue_size                             gauge     count   exporter,data_type
        otelcol_exporter_send_failed_log_records                counter   count   exporter,error_type,error_permanent
        otelcol_exporter_send_failed_metric_points              counter   count   exporter,error_type,error_permanent
        otelcol_exporter_send_failed_profile_samples            counter   count   exporter,error_type,error_permanent
        otelcol_exporter_send_failed_spans                      counter   count   exporter,error_type,error_permanent
        otelcol_exporter_sent_log_records                       counter   count   exporter
        otelcol_exporter_sent_metric_points                     counter   count   exporter
        otelcol_exporter_sent_profile_samples                   counter   count   exporter
        otelcol_exporter_sent_spans                             counter   count   exporter
        otelcol_process_cpu_seconds                             counter   seconds
        otelcol_process_memory_rss                              gauge     bytes
        otelcol_process_runtime_heap_alloc_bytes                gauge     bytes
        otelcol_process_runtime_total_alloc_bytes               counter   bytes
        otelcol_process_runtime_total_sys_memory_bytes          gauge     bytes
        otelcol_process_uptime                                  counter   seconds
        otelcol_processor_batch_batch_send_size                 histogram count   processor             10,25,50,75,100,250,500,750,1000,2000,3000,4000,5000,6000,7000,8000,9000,10000,20000,30000,50000,100000
        otelcol_processor_batch_batch_send_size_bytes           histogram bytes   processor             128,256,512,1024,2048,4096,8192,16384,32768,65536,131072,262144,524288,1048576,2097152,4194304,8388608,16777216
        otelcol_processor_batch_batch_size_trigger_send         counter   count   processor
        otelcol_processor_batch_metadata_cardinality            gauge     count   processor
        otelcol_processor_batch_timeout_trigger_send            counter   count   processor
        otelcol_processor_incoming_items                        counter   count   processor,otel_signal
        otelcol_processor_internal_duration                     histogram seconds processor,otel_signal 0,5,10,25,50,75,100,250,500,750,1000,2500,5000,7500,10000
        otelcol_processor_memory_limiter_accepted_log_records   counter   count   processor
        otelcol_processor_memory_limiter_accepted_metric_points counter   count   processor
        otelcol_processor_memory_limiter_accepted_spans         counter   count   processor
        otelcol_processor_memory_limiter_refused_log_records    counter   count   processor
        otelcol_processor_memory_limiter_refused_metric_points  counter   count   processor
        otelcol_processor_memory_limiter_refused_spans          counter   count   processor
        otelcol_processor_outgoing_items                        counter   count   processor,otel_signal
        otelcol_receiver_accepted_log_records                   counter   count   receiver,transport
        otelcol_receiver_accepted_metric_points                 counter   count   receiver,transport
        otelcol_receiver_accepted_profile_samples               counter   count   receiver,transport
        otelcol_receiver_accepted_spans                         counter   count   receiver,transport
        otelcol_receiver_failed_log_records                     counter   count   receiver,transport
        otelcol_receiver_failed_metric_points                   counter   count   receiver,transport
        otelcol_receiver_failed_profile_samples                 counter   count   receiver,transport
        otelcol_receiver_failed_spans                           counter   count   receiver,transport
        otelcol_receiver_refused_log_records                    counter   count   receiver,transport
        otelcol_receiver_refused_metric_points                  counter   count   receiver,transport
        otelcol_receiver_refused_profile_samples                counter   count   receiver,transport
        otelcol_receiver_refused_spans                          counter   count   receiver,transport
        otelcol_receiver_requests                               counter   count   receiver,transport,outcome
        otelcol_scraper_errored_log_records                     counter   count   receiver,scraper
        otelcol_scraper_errored_metric_points                   counter   count   receiver,scraper
        otelcol_scraper_scraped_log_records                     counter   count   receiver,scraper
        otelcol_scraper_scraped_metric_points                   counter   count   receiver,scraper
        """, from: "OpenTelemetry Collector 0.159")
}
