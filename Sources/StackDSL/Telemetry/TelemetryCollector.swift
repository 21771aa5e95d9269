package import Diagnostics

/// The OpenTelemetry Collector of a stack: takes in traces, metrics and logs, changes them, and sends them on.
///
/// ```swift
/// enum Telemetry {
///     static let application = TelemetryReceiver.otlp()
///     static let batches = TelemetryProcessor.batch(size: 100, timeout: .seconds(5))
///     static let masks = TelemetryProcessor.masking(["userId", "sessionId"], by: .hashing)
///     static let jaeger = TelemetryExporter.otlp("jaeger:4317")
///
///     static let collector = TelemetryCollector([
///         .traces(from: [application], through: [masks, batches], to: [jaeger])
///     ])
/// }
/// ```
/// What a pipeline names exists, and nothing else does: a component that no pipeline uses cannot be written. A component
/// that several pipelines name is written once. Every pipeline begins with the memory limit.
///
/// - Emits: `otel-collector/config.yaml`, for the distribution `contrib`.
/// - Diagnoses: `invalid-pipeline`, `duplicate-key` for two components of one kind and name, `invalid-target`.
/// - Source: https://opentelemetry.io/docs/collector/configuration/
public struct TelemetryCollector: Sendable, Hashable {
    package let pipelines: [TelemetryPipeline]
    package let memory: MemoryLimit?
    package let host: Name
    package let healthPort: Int
    package let metricsPort: Int
    package let storage: Name
    package let logLevel: LogLevel
    package let raw: Raw?
    package let site: DeclarationSite

    /// What the collector says about itself on its standard error.
    public enum LogLevel: String, Sendable, Hashable {
        case debug, info, warn, error
    }

    /// - Parameters:
    ///   - pipelines: at least one; unique by signal and name.
    ///   - memory: when data are refused before the process runs out of memory; 80 % by default, nil for never.
    ///   - host: where health and own metrics are served; all interfaces by default, since inside a container nobody else
    ///     reaches `localhost`.
    ///   - healthPort: of the health check, `GET /`; default 13133. Emits the extension `health_check`.
    ///   - metricsPort: of the collector's own metrics, which `OpenTelemetryCollector.service()` scrapes; default 8888.
    ///   - storage: a folder that survives a restart, for persistent queues and positions in files.
    ///   - logLevel: default info.
    ///   - raw: further keys of the file, from its outermost ones on. A list is replaced, not joined.
    public init(
        _ pipelines: [TelemetryPipeline], memory: MemoryLimit? = .share(.percent(80)), host: Name = "0.0.0.0",
        healthPort: Int = 13_133, metricsPort: Int = 8_888, storage: Name = "/var/lib/otelcol",
        logLevel: LogLevel = .info, raw: Raw? = nil, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) {
        self.pipelines = pipelines
        self.memory = memory
        self.host = host
        self.healthPort = healthPort
        self.metricsPort = metricsPort
        self.storage = storage
        self.logLevel = logLevel
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
