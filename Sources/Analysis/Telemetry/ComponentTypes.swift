package import StackDSL

/// What the collector calls its components. Names of several words were written in one until 2026; the newer name is used
/// from the version on that knows it, since the older one is announced to go.
extension TelemetryReceiver {
    func type(in version: ToolVersion) -> String {
        switch kind {
        case .otlp: "otlp"
        case .prometheus: "prometheus"
        case .files: version < ToolVersion(0, 151) ? "filelog" : "file_log"
        case .host: version < ToolVersion(0, 151) ? "hostmetrics" : "host_metrics"
        case .connector(let connector): connector.type(in: version)
        }
    }

    /// The signals that it brings.
    package var signals: [TelemetrySignal] {
        switch kind {
        case .otlp: TelemetrySignal.allCases
        case .prometheus, .host: [.metrics]
        case .files: [.logs]
        case .connector(let connector):
            switch connector.kind {
            case .spanMetrics: [.metrics]
            case .forward: TelemetrySignal.allCases
            }
        }
    }
}

extension TelemetryProcessor {
    var type: String {
        switch kind {
        case .batch: "batch"
        case .attributes: "attributes"
        case .resource: "resource"
        case .maskedBodies, .transform: "transform"
        case .redaction: "redaction"
        case .filter: "filter"
        case .probabilisticSampler: "probabilistic_sampler"
        case .tailSampling: "tail_sampling"
        }
    }

    /// The signals that it can be used for.
    package var signals: [TelemetrySignal] {
        switch kind {
        case .batch, .attributes, .resource, .redaction: TelemetrySignal.allCases
        case .maskedBodies: [.logs]
        case .filter(let conditions):
            TelemetrySignal.allCases.filter { signal in conditions.contains { $0.signal == signal } }
        case .transform(let statements):
            TelemetrySignal.allCases.filter { signal in statements.contains { $0.signal == signal } }
        case .probabilisticSampler: [.traces, .logs]
        case .tailSampling: [.traces]
        }
    }

    /// Whether it takes data away, so that what collects batches belongs behind it.
    package var drops: Bool {
        switch kind {
        case .filter, .probabilisticSampler, .tailSampling: true
        case .batch, .attributes, .resource, .maskedBodies, .redaction, .transform: false
        }
    }
}

extension TelemetryCondition {
    /// The signal that a condition is about.
    package var signal: TelemetrySignal {
        switch subject {
        case .span: .traces
        case .log: .logs
        case .metric: .metrics
        }
    }
}

extension TelemetryExporter {
    func type(in version: ToolVersion) -> String {
        switch kind {
        case .otlp: version < ToolVersion(0, 144) ? "otlp" : "otlp_grpc"
        case .otlpHTTP: version < ToolVersion(0, 144) ? "otlphttp" : "otlp_http"
        case .prometheus: "prometheus"
        case .remoteWrite: version < ToolVersion(0, 154) ? "prometheusremotewrite" : "prometheus_remote_write"
        case .debug: "debug"
        case .connector(let connector): connector.type(in: version)
        }
    }

    /// The signals that it can send.
    package var signals: [TelemetrySignal] {
        switch kind {
        case .otlp, .debug: TelemetrySignal.allCases
        case .otlpHTTP(let outgoing): outgoing.stream.map { [$0.signal] } ?? TelemetrySignal.allCases
        case .prometheus, .remoteWrite: [.metrics]
        case .connector(let connector):
            switch connector.kind {
            case .spanMetrics: [.traces]
            case .forward: TelemetrySignal.allCases
            }
        }
    }
}

extension TelemetryConnector {
    func type(in version: ToolVersion) -> String {
        switch kind {
        case .spanMetrics: version < ToolVersion(0, 157) ? "spanmetrics" : "span_metrics"
        case .forward: "forward"
        }
    }
}

extension HTTPClient.Authentication {
    /// The extension that sends it.
    var extensionType: String {
        switch kind {
        case .basic: "basicauth"
        case .authorization: "bearertokenauth"
        case .oauth2: "oauth2client"
        }
    }
}
