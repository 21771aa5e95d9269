package import Diagnostics

/// The way of one signal through a collector: from receivers, through processors in their order, to exporters.
///
/// ```swift
/// .logs("business", from: [Telemetry.events], through: [Telemetry.batches], to: [Telemetry.store])
/// ```
/// - Emits: an entry of `service.pipelines`.
/// - Diagnoses: `invalid-pipeline`.
/// - Source: https://opentelemetry.io/docs/collector/configuration/#pipelines
public struct TelemetryPipeline: Sendable, Hashable {
    package let signal: TelemetrySignal
    package let name: Name?
    package let receivers: [TelemetryReceiver]
    package let processors: [TelemetryProcessor]
    package let exporters: [TelemetryExporter]
    package let site: DeclarationSite

    /// Spans.
    ///
    /// - Parameters:
    ///   - name: needed from a signal's second pipeline on.
    ///   - receivers: at least one.
    ///   - processors: in the order in which data pass them; the memory limit comes before them.
    ///   - exporters: at least one; each gets everything.
    public static func traces(
        _ name: Name? = nil, from receivers: [TelemetryReceiver], through processors: [TelemetryProcessor] = [],
        to exporters: [TelemetryExporter], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryPipeline {
        TelemetryPipeline(
            signal: .traces, name: name, receivers: receivers, processors: processors, exporters: exporters,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Metric points. The parameters are those of ``traces(_:from:through:to:fileID:filePath:line:column:)``.
    public static func metrics(
        _ name: Name? = nil, from receivers: [TelemetryReceiver], through processors: [TelemetryProcessor] = [],
        to exporters: [TelemetryExporter], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryPipeline {
        TelemetryPipeline(
            signal: .metrics, name: name, receivers: receivers, processors: processors, exporters: exporters,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Log records. The parameters are those of ``traces(_:from:through:to:fileID:filePath:line:column:)``.
    public static func logs(
        _ name: Name? = nil, from receivers: [TelemetryReceiver], through processors: [TelemetryProcessor] = [],
        to exporters: [TelemetryExporter], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryPipeline {
        TelemetryPipeline(
            signal: .logs, name: name, receivers: receivers, processors: processors, exporters: exporters,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}

/// What kind of telemetry something is.
public enum TelemetrySignal: String, Sendable, Hashable, CaseIterable {
    /// Spans.
    case traces
    /// Metric points.
    case metrics
    /// Log records.
    case logs
}
