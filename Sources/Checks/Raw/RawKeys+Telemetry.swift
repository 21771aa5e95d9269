/// Keys that the collector's and Jaeger's declarations set. Components have their own, which no table lists.
///
/// - Source: https://opentelemetry.io/docs/collector/configuration/
extension RawKeys {
    static let telemetryCollector = RawKeys(
        """
        processors.memory_limiter.* = TelemetryCollector(memory:)
        extensions.health_check.endpoint = TelemetryCollector(healthPort:)
        extensions.file_storage.directory = TelemetryCollector(storage:)
        service.extensions = TelemetryCollector(…)
        service.pipelines.* = TelemetryPipeline
        service.telemetry.logs.level = TelemetryCollector(logLevel:)
        service.telemetry.metrics.readers = TelemetryCollector(metricsPort:)
        """, isComplete: false)

    static let jaeger = RawKeys(
        """
        service.extensions = JaegerServer(…)
        service.pipelines.* = JaegerServer(…)
        service.telemetry.metrics.readers = JaegerServer(…)
        extensions.jaeger_query.storage.* = JaegerServer(storage:)
        extensions.jaeger_query.base_path = JaegerServer(basePath:)
        extensions.jaeger_query.ui.config_file = JaegerServer(links:)
        extensions.jaeger_query.max_clock_skew_adjust = JaegerServer(clockSkew:)
        extensions.jaeger_storage.backends.* = JaegerServer(storage:)
        extensions.jaeger_storage.metric_backends.* = JaegerServer(metrics:)
        receivers.otlp.protocols.http.cors.allowed_origins = JaegerServer(origins:)
        processors.memory_limiter.* = JaegerServer(memory:)
        """, isComplete: false)
}
