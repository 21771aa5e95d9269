package import Diagnostics

/// Joins two pipelines: it is an exporter of one and a receiver of the other.
///
/// ```swift
/// static let spans = TelemetryConnector.spanMetrics(dimensions: ["http.route"])
///
/// .traces(from: [application], to: [jaeger, .connector(spans)]),
/// .metrics(from: [.connector(spans)], to: [.prometheus()]),
///
/// Alert("SlowSpans", when: spans.duration.quantile(0.95, over: .minutes(5)), is: .above(.seconds(2)), …)
/// ```
/// - Emits: an entry of `connectors`.
/// - Diagnoses: `invalid-pipeline` if it is used on one side only.
/// - Source: https://opentelemetry.io/docs/collector/configuration/#connectors
public struct TelemetryConnector: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case spanMetrics(SpanMetrics)
        case forward
    }

    package struct SpanMetrics: Sendable, Hashable {
        package let dimensions: [Name]
        package let buckets: [Duration]
        package let namespace: Name
        package let flushInterval: Duration
        package let expiration: Duration?
        package let hasExemplars: Bool
    }

    package let kind: Kind
    package let name: Name?
    package let site: DeclarationSite

    /// Counts spans and measures how long they take, by service, span name, kind and status: from traces to metrics.
    ///
    /// - Parameters:
    ///   - dimensions: further attributes of a span or its resource, with few values.
    ///   - buckets: upper bounds, ascending.
    ///   - namespace: in front of the metrics' names.
    ///   - flushInterval: how often metrics are sent on; default 15 s.
    ///   - expiration: metrics of what sends no spans any more end after this time; nil for never.
    ///   - exemplars: a single span for each bucket, as a way from the metric to a trace.
    /// - Emits: `span_metrics`, which versions before 0.157 call `spanmetrics`.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/connector/spanmetricsconnector
    public static func spanMetrics(
        name: Name? = nil, dimensions: [Name] = [],
        buckets: [Duration] = [
            .milliseconds(5), .milliseconds(10), .milliseconds(25), .milliseconds(50), .milliseconds(100),
            .milliseconds(250), .milliseconds(500), .seconds(1), .milliseconds(2_500), .seconds(5), .seconds(10),
        ], namespace: Name = "traces.span.metrics", every flushInterval: Duration = .seconds(15),
        expiration: Duration? = .minutes(5), exemplars: Bool = false, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryConnector {
        TelemetryConnector(
            kind: .spanMetrics(
                SpanMetrics(
                    dimensions: dimensions, buckets: buckets, namespace: namespace, flushInterval: flushInterval,
                    expiration: expiration, hasExemplars: exemplars)),
            name: name, site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Hands data over as they are, between pipelines of one signal: to join them, or to treat copies differently.
    ///
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector/tree/main/connector/forwardconnector
    public static func forward(
        name: Name? = nil, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> TelemetryConnector {
        TelemetryConnector(
            kind: .forward, name: name, site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
