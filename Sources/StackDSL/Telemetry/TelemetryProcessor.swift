package import Diagnostics

/// What a collector does to data between receivers and exporters.
///
/// The memory limit is none of these: it is the collector's own, and comes first in every pipeline.
///
/// - Emits: an entry of `processors`, once for all pipelines that name it.
/// - Source: https://opentelemetry.io/docs/collector/configuration/#processors
public struct TelemetryProcessor: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case batch(size: Int, timeout: Duration, maximum: Int?)
        case attributes([AttributeAction])
        case resource([AttributeAction])
        case maskedBodies([Name], MaskingMethod)
        case redaction(keys: [Name], values: [Name], key: Secret?)
        case filter([TelemetryCondition])
        case transform([TelemetryStatement])
        case probabilisticSampler(Quantity)
        case tailSampling([SamplingPolicy], wait: Duration, traces: Int)
    }

    package let kind: Kind
    package let name: Name?
    package let site: DeclarationSite

    /// How a value is made unreadable.
    public enum MaskingMethod: Sendable, Hashable {
        /// A digest: equal values stay equal. Whoever knows the possible values can find the one behind a digest.
        case hashing
        /// The attribute is taken away.
        case deleting
    }

    /// Collects data and sends them together: fewer, larger requests. Put it last.
    ///
    /// - Parameters:
    ///   - size: so many spans, points or records are sent at once; default 8,192.
    ///   - timeout: what has come until then is sent; default 200 ms.
    ///   - maximum: larger batches are split; at least `size`, by default never.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector/tree/main/processor/batchprocessor
    public static func batch(
        name: Name? = nil, size: Int = 8_192, timeout: Duration = .milliseconds(200), maximum: Int? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryProcessor {
        TelemetryProcessor(
            kind: .batch(size: size, timeout: timeout, maximum: maximum), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Changes attributes of spans, log records and metric points.
    ///
    /// - Parameter actions: in their order; at least one.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/attributesprocessor
    public static func attributes(
        _ actions: [AttributeAction], name: Name? = nil, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryProcessor {
        TelemetryProcessor(
            kind: .attributes(actions), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Changes attributes of the resource: of the service, host or container that data come from.
    ///
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/resourceprocessor
    public static func resource(
        _ actions: [AttributeAction], name: Name? = nil, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryProcessor {
        TelemetryProcessor(
            kind: .resource(actions), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Samples whole traces at random, each with the same chance; logs by their trace.
    ///
    /// - Parameter share: of what is kept, above 0 % and at most 100 %.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/probabilisticsamplerprocessor
    public static func probabilisticSampler(
        name: Name? = nil, keeping share: Quantity, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryProcessor {
        TelemetryProcessor(
            kind: .probabilisticSampler(share), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Decides about a trace once its spans have come. All spans of a trace must reach the same collector.
    ///
    /// - Parameters:
    ///   - policies: one that keeps a trace is enough, unless one drops it; at least one.
    ///   - wait: from a trace's first span to the decision; default 30 s.
    ///   - traces: so many are held in memory; default 50,000.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/tailsamplingprocessor
    public static func tailSampling(
        _ policies: [SamplingPolicy], name: Name? = nil, decidingAfter wait: Duration = .seconds(30),
        holding traces: Int = 50_000, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> TelemetryProcessor {
        TelemetryProcessor(
            kind: .tailSampling(policies, wait: wait, traces: traces), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Takes away what one of the conditions is true of.
    ///
    /// - Parameter conditions: at least one.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/filterprocessor
    public static func filter(
        name: Name? = nil, dropping conditions: [TelemetryCondition], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryProcessor {
        TelemetryProcessor(
            kind: .filter(conditions), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Changes data by statements of OTTL. A statement that fails is logged and passed over: mask with the other
    /// processors.
    ///
    /// - Parameter statements: in their order; at least one.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/processor/transformprocessor
    public static func transform(
        _ statements: [TelemetryStatement], name: Name? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryProcessor {
        TelemetryProcessor(
            kind: .transform(statements), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
