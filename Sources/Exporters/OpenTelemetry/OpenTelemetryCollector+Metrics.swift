public import StackDSL

/// Receivers, processors, exporters and the process.
extension OpenTelemetryCollector {
    /// Number of log records failed to be added to the sending queue.
    public static var exporterEnqueueFailedLogRecords: Metric { catalog["otelcol_exporter_enqueue_failed_log_records"] }
    /// Number of metric points failed to be added to the sending queue.
    public static var exporterEnqueueFailedMetricPoints: Metric { catalog["otelcol_exporter_enqueue_failed_metric_points"] }
    /// Number of profile samples failed to be added to the sending queue.
    public static var exporterEnqueueFailedProfileSamples: Metric { catalog["otelcol_exporter_enqueue_failed_profile_samples"] }
    /// Number of spans failed to be added to the sending queue.
    public static var exporterEnqueueFailedSpans: Metric { catalog["otelcol_exporter_enqueue_failed_spans"] }
    /// Number of units in the request added to the sending queue. Only available on detailed level.
    public static var exporterEnqueueSize: Metric { catalog["otelcol_exporter_enqueue_size"] }
    /// Number of bytes in the request added to the sending queue. Only available on detailed level.
    public static var exporterEnqueueSizeBytes: Metric { catalog["otelcol_exporter_enqueue_size_bytes"] }
    /// Number of export requests currently in-flight (including retry backoff).
    public static var exporterInFlightRequests: Metric { catalog["otelcol_exporter_in_flight_requests"] }
    /// Number of units in the batch. Only recorded when batching is enabled. Only available on
    /// detailed level.
    public static var exporterQueueBatchSendSize: Metric { catalog["otelcol_exporter_queue_batch_send_size"] }
    /// Number of bytes in batch that was sent. Only recorded when batching is enabled. Only
    /// available on detailed level.
    public static var exporterQueueBatchSendSizeBytes: Metric { catalog["otelcol_exporter_queue_batch_send_size_bytes"] }
    /// Fixed capacity of the retry queue (in batches).
    public static var exporterQueueCapacity: Metric { catalog["otelcol_exporter_queue_capacity"] }
    /// Current size of the retry queue (in batches).
    public static var exporterQueueSize: Metric { catalog["otelcol_exporter_queue_size"] }
    /// Number of log records in failed attempts to send to destination. At detailed telemetry
    /// level, includes attributes: error.type (semantic convention), error.permanent.
    public static var exporterSendFailedLogRecords: Metric { catalog["otelcol_exporter_send_failed_log_records"] }
    /// Number of metric points in failed attempts to send to destination. At detailed telemetry
    /// level, includes attributes: error.type (semantic convention), error.permanent.
    public static var exporterSendFailedMetricPoints: Metric { catalog["otelcol_exporter_send_failed_metric_points"] }
    /// Number of profile samples in failed attempts to send to destination. At detailed telemetry
    /// level, includes attributes: error.type (semantic convention), error.permanent.
    public static var exporterSendFailedProfileSamples: Metric { catalog["otelcol_exporter_send_failed_profile_samples"] }
    /// Number of spans in failed attempts to send to destination. At detailed telemetry level,
    /// includes attributes: error.type (semantic convention), error.permanent.
    public static var exporterSendFailedSpans: Metric { catalog["otelcol_exporter_send_failed_spans"] }
    /// Number of log record successfully sent to destination.
    public static var exporterSentLogRecords: Metric { catalog["otelcol_exporter_sent_log_records"] }
    /// Number of metric points successfully sent to destination.
    public static var exporterSentMetricPoints: Metric { catalog["otelcol_exporter_sent_metric_points"] }
    /// Number of profile samples successfully sent to destination.
    public static var exporterSentProfileSamples: Metric { catalog["otelcol_exporter_sent_profile_samples"] }
    /// Number of spans successfully sent to destination.
    public static var exporterSentSpans: Metric { catalog["otelcol_exporter_sent_spans"] }
    /// Total CPU user and system time in seconds.
    public static var processCpuSeconds: Metric { catalog["otelcol_process_cpu_seconds"] }
    /// Total physical memory (resident set size)
    public static var processMemoryRss: Metric { catalog["otelcol_process_memory_rss"] }
    /// Bytes of allocated heap objects (see 'go doc runtime.MemStats.HeapAlloc')
    public static var processRuntimeHeapAllocBytes: Metric { catalog["otelcol_process_runtime_heap_alloc_bytes"] }
    /// Cumulative bytes allocated for heap objects (see 'go doc runtime.MemStats.TotalAlloc')
    public static var processRuntimeTotalAllocBytes: Metric { catalog["otelcol_process_runtime_total_alloc_bytes"] }
    /// Total bytes of memory obtained from the OS (see 'go doc runtime.MemStats.Sys')
    public static var processRuntimeTotalSysMemoryBytes: Metric { catalog["otelcol_process_runtime_total_sys_memory_bytes"] }
    /// Uptime of the process.
    public static var processUptime: Metric { catalog["otelcol_process_uptime"] }
    /// Number of units in the batch.
    public static var processorBatchBatchSendSize: Metric { catalog["otelcol_processor_batch_batch_send_size"] }
    /// Number of bytes in batch that was sent. Only available on detailed level.
    public static var processorBatchBatchSendSizeBytes: Metric { catalog["otelcol_processor_batch_batch_send_size_bytes"] }
    /// Number of times the batch was sent due to a size trigger.
    public static var processorBatchBatchSizeTriggerSend: Metric { catalog["otelcol_processor_batch_batch_size_trigger_send"] }
    /// Number of distinct metadata value combinations being processed.
    public static var processorBatchMetadataCardinality: Metric { catalog["otelcol_processor_batch_metadata_cardinality"] }
    /// Number of times the batch was sent due to a timeout trigger.
    public static var processorBatchTimeoutTriggerSend: Metric { catalog["otelcol_processor_batch_timeout_trigger_send"] }
    /// Number of items passed to the processor.
    public static var processorIncomingItems: Metric { catalog["otelcol_processor_incoming_items"] }
    /// Duration of time taken to process a batch of telemetry data through the processor.
    public static var processorInternalDuration: Metric { catalog["otelcol_processor_internal_duration"] }
    /// Number of log records successfully pushed into the next component in the pipeline.
    public static var processorMemoryLimiterAcceptedLogRecords: Metric { catalog["otelcol_processor_memory_limiter_accepted_log_records"] }
    /// Number of metric points successfully pushed into the next component in the pipeline.
    public static var processorMemoryLimiterAcceptedMetricPoints: Metric { catalog["otelcol_processor_memory_limiter_accepted_metric_points"] }
    /// Number of spans successfully pushed into the next component in the pipeline.
    public static var processorMemoryLimiterAcceptedSpans: Metric { catalog["otelcol_processor_memory_limiter_accepted_spans"] }
    /// Number of log records that were rejected by the next component in the pipeline.
    public static var processorMemoryLimiterRefusedLogRecords: Metric { catalog["otelcol_processor_memory_limiter_refused_log_records"] }
    /// Number of metric points that were rejected by the next component in the pipeline.
    public static var processorMemoryLimiterRefusedMetricPoints: Metric { catalog["otelcol_processor_memory_limiter_refused_metric_points"] }
    /// Number of spans that were rejected by the next component in the pipeline.
    public static var processorMemoryLimiterRefusedSpans: Metric { catalog["otelcol_processor_memory_limiter_refused_spans"] }
    /// Number of items emitted from the processor.
    public static var processorOutgoingItems: Metric { catalog["otelcol_processor_outgoing_items"] }
    /// Number of log records successfully pushed into the pipeline.
    public static var receiverAcceptedLogRecords: Metric { catalog["otelcol_receiver_accepted_log_records"] }
    /// Number of metric points successfully pushed into the pipeline.
    public static var receiverAcceptedMetricPoints: Metric { catalog["otelcol_receiver_accepted_metric_points"] }
    /// Number of profile samples successfully pushed into the pipeline.
    public static var receiverAcceptedProfileSamples: Metric { catalog["otelcol_receiver_accepted_profile_samples"] }
    /// Number of spans successfully pushed into the pipeline.
    public static var receiverAcceptedSpans: Metric { catalog["otelcol_receiver_accepted_spans"] }
    /// The number of log records that failed to be processed by the receiver due to internal
    /// errors.
    public static var receiverFailedLogRecords: Metric { catalog["otelcol_receiver_failed_log_records"] }
    /// The number of metric points that failed to be processed by the receiver due to internal
    /// errors.
    public static var receiverFailedMetricPoints: Metric { catalog["otelcol_receiver_failed_metric_points"] }
    /// The number of profile samples that failed to be processed by the receiver due to internal
    /// errors.
    public static var receiverFailedProfileSamples: Metric { catalog["otelcol_receiver_failed_profile_samples"] }
    /// The number of spans that failed to be processed by the receiver due to internal errors.
    public static var receiverFailedSpans: Metric { catalog["otelcol_receiver_failed_spans"] }
    /// Number of log records that could not be pushed into the pipeline.
    public static var receiverRefusedLogRecords: Metric { catalog["otelcol_receiver_refused_log_records"] }
    /// Number of metric points that could not be pushed into the pipeline.
    public static var receiverRefusedMetricPoints: Metric { catalog["otelcol_receiver_refused_metric_points"] }
    /// Number of profile samples that could not be pushed into the pipeline.
    public static var receiverRefusedProfileSamples: Metric { catalog["otelcol_receiver_refused_profile_samples"] }
    /// Number of spans that could not be pushed into the pipeline.
    public static var receiverRefusedSpans: Metric { catalog["otelcol_receiver_refused_spans"] }
    /// The number of requests performed.
    public static var receiverRequests: Metric { catalog["otelcol_receiver_requests"] }
    /// Number of log records that were unable to be scraped.
    public static var scraperErroredLogRecords: Metric { catalog["otelcol_scraper_errored_log_records"] }
    /// Number of metric points that were unable to be scraped.
    public static var scraperErroredMetricPoints: Metric { catalog["otelcol_scraper_errored_metric_points"] }
    /// Number of log records successfully scraped.
    public static var scraperScrapedLogRecords: Metric { catalog["otelcol_scraper_scraped_log_records"] }
    /// Number of metric points successfully scraped.
    public static var scraperScrapedMetricPoints: Metric { catalog["otelcol_scraper_scraped_metric_points"] }
}
