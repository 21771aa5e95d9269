public import StackDSL

/// Queries, and the collector that Jaeger is built on.
extension Jaeger {
    /// How long the storage took to answer the query service.
    public static var jaegerQueryLatency: Metric { catalog["jaeger_query_latency"] }
    /// Requests to the storage that the query service made.
    public static var jaegerQueryRequests: Metric { catalog["jaeger_query_requests_total"] }
    /// Items in the storage's answers to the query service.
    public static var jaegerQueryResponses: Metric { catalog["jaeger_query_responses"] }
    /// Number of spans in failed attempts to send to destination. At detailed telemetry level,
    /// includes attributes: error.type (semantic convention), error.permanent.
    public static var exporterSendFailedSpans: Metric { catalog["otelcol_exporter_send_failed_spans"] }
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
    /// Number of distinct metadata value combinations being processed.
    public static var processorBatchMetadataCardinality: Metric { catalog["otelcol_processor_batch_metadata_cardinality"] }
    /// Number of times the batch was sent due to a timeout trigger.
    public static var processorBatchTimeoutTriggerSend: Metric { catalog["otelcol_processor_batch_timeout_trigger_send"] }
    /// Number of spans successfully pushed into the pipeline.
    public static var receiverAcceptedSpans: Metric { catalog["otelcol_receiver_accepted_spans"] }
    /// Number of spans that could not be pushed into the pipeline.
    public static var receiverRefusedSpans: Metric { catalog["otelcol_receiver_refused_spans"] }
}
