package import Diagnostics

/// Where a collector sends data.
///
/// - Emits: an entry of `exporters`, once for all pipelines that name it.
/// - Diagnoses: `invalid-target` for an address that cannot be reached as written, `secret-as-text`.
/// - Source: https://opentelemetry.io/docs/collector/configuration/#exporters
public struct TelemetryExporter: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case otlp(Outgoing)
        case otlpHTTP(Outgoing)
        case prometheus(port: Int, host: Name, namespace: Name?, expiration: Duration, resourceLabels: Bool)
        case remoteWrite(Outgoing, resourceLabels: Bool)
        case debug(Verbosity)
        case connector(TelemetryConnector)
    }

    /// What exporters that call somebody have in common.
    package struct Outgoing: Sendable, Hashable {
        package let endpoint: Name
        package let headers: [HTTPHeader]
        package let authentication: HTTPClient.Authentication?
        package let tls: HTTPClient.TLS?
        package let delivery: ExportDelivery
        /// The stream of OpenObserve that is filled.
        package var stream: OpenObserveStream?
    }

    package let kind: Kind
    package let name: Name?
    package let site: DeclarationSite

    /// How much is printed of each request.
    public enum Verbosity: String, Sendable, Hashable {
        case basic, normal, detailed
    }

    /// OTLP over gRPC.
    ///
    /// - Parameters:
    ///   - name: needed from the second exporter of this kind on.
    ///   - endpoint: `host:port`.
    ///   - headers: of every request.
    ///   - authentication: needs `tls`: gRPC sends no credentials in the clear.
    ///   - tls: nil for none, as within a network of containers.
    /// - Emits: `otlp_grpc`, which versions before 0.144 call `otlp`.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlpexporter
    public static func otlp(
        _ endpoint: Name, name: Name? = nil, headers: [HTTPHeader] = [],
        authentication: HTTPClient.Authentication? = nil, tls: HTTPClient.TLS? = nil,
        delivery: ExportDelivery = ExportDelivery(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryExporter {
        TelemetryExporter(
            kind: .otlp(
                Outgoing(
                    endpoint: endpoint, headers: headers, authentication: authentication, tls: tls, delivery: delivery)),
            name: name, site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// OTLP over HTTP.
    ///
    /// - Parameter url: without a slash at its end; the collector adds `/v1/traces`, `/v1/metrics`, `/v1/logs`.
    /// - Emits: `otlp_http`, which versions before 0.144 call `otlphttp`.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/otlphttpexporter
    public static func otlpHTTP(
        _ url: Name, name: Name? = nil, headers: [HTTPHeader] = [], authentication: HTTPClient.Authentication? = nil,
        tls: HTTPClient.TLS? = nil, delivery: ExportDelivery = ExportDelivery(), fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryExporter {
        TelemetryExporter(
            kind: .otlpHTTP(
                Outgoing(endpoint: url, headers: headers, authentication: authentication, tls: tls, delivery: delivery)),
            name: name, site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Loki, by OTLP. Loki 3 makes labels of the resource's attributes, as its limits say.
    ///
    /// - Parameters:
    ///   - url: without a path.
    ///   - tenant: the name logs are kept under, if Loki asks for one.
    /// - Emits: an exporter `otlp_http/loki` to `/otlp`.
    /// - Source: https://grafana.com/docs/loki/latest/send-data/otel/
    public static func loki(
        _ url: Name = "http://loki:3100", name: Name = "loki", tenant: Name? = nil,
        authentication: HTTPClient.Authentication? = nil, tls: HTTPClient.TLS? = nil,
        delivery: ExportDelivery = ExportDelivery(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryExporter {
        .otlpHTTP(
            Name(verbatim: url.text + "/otlp"), name: name,
            headers: tenant.map { [HTTPHeader("X-Scope-OrgID", $0)] } ?? [], authentication: authentication, tls: tls,
            delivery: delivery, fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// Shows metrics to a Prometheus that scrapes the collector.
    ///
    /// The labels `job` and `instance` are the service's own: scrape with `honorsLabels: true`.
    ///
    /// - Parameters:
    ///   - port: default 8889; 8888 has the collector's own metrics.
    ///   - namespace: in front of every name.
    ///   - expiration: what is not renewed ends after this time; default 5 min.
    ///   - resourceLabels: every attribute of the resource becomes a label; default false.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusexporter
    public static func prometheus(
        name: Name? = nil, port: Int = 8_889, host: Name = "0.0.0.0", namespace: Name? = nil,
        expiration: Duration = .minutes(5), resourceLabels: Bool = false, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryExporter {
        TelemetryExporter(
            kind: .prometheus(
                port: port, host: host, namespace: namespace, expiration: expiration, resourceLabels: resourceLabels),
            name: name, site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Writes metrics to a Prometheus, or to a store that speaks its protocol.
    ///
    /// - Parameters:
    ///   - url: the whole address, e.g. `http://prometheus:9090/api/v1/write`.
    ///   - resourceLabels: every attribute of the resource becomes a label; default false.
    /// - Emits: `prometheus_remote_write`, which versions before 0.154 call `prometheusremotewrite`.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/exporter/prometheusremotewriteexporter
    public static func remoteWrite(
        _ url: Name, name: Name? = nil, headers: [HTTPHeader] = [], authentication: HTTPClient.Authentication? = nil,
        tls: HTTPClient.TLS? = nil, delivery: ExportDelivery = ExportDelivery(), resourceLabels: Bool = false,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryExporter {
        TelemetryExporter(
            kind: .remoteWrite(
                Outgoing(endpoint: url, headers: headers, authentication: authentication, tls: tls, delivery: delivery),
                resourceLabels: resourceLabels),
            name: name, site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Prints what passes to the collector's log.
    ///
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector/tree/main/exporter/debugexporter
    public static func debug(
        _ verbosity: Verbosity = .basic, name: Name? = nil, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryExporter {
        TelemetryExporter(
            kind: .debug(verbosity), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Hands over to another pipeline.
    ///
    /// - Diagnoses: `invalid-pipeline` if no pipeline takes it.
    public static func connector(
        _ connector: TelemetryConnector, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> TelemetryExporter {
        TelemetryExporter(
            kind: .connector(connector), name: connector.name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
