package import Diagnostics

/// Where a collector's data come from.
///
/// - Emits: an entry of `receivers`, once for all pipelines that name it.
/// - Source: https://opentelemetry.io/docs/collector/configuration/#receivers
public struct TelemetryReceiver: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case otlp(grpc: Int?, http: Int?, host: Name, origins: [Name], tls: HTTPClient.TLS?)
        case prometheus([Service])
        case files([Name], excluding: [Name], format: LogFormat, firstLine: Name?, fromStart: Bool)
        case host([HostMetrics], interval: Duration, root: Name?)
        case connector(TelemetryConnector)
    }

    package let kind: Kind
    package let name: Name?
    package let site: DeclarationSite

    /// What applications send by OTLP, over gRPC and HTTP.
    ///
    /// - Parameters:
    ///   - name: needed from the second receiver of this kind on.
    ///   - grpc: the port for gRPC, nil for none; default 4317.
    ///   - http: the port for HTTP, nil for none; default 4318.
    ///   - host: all interfaces by default. The collector's own default is `localhost`, which nobody outside of its
    ///     container reaches. Diagnoses `invalid-target`.
    ///   - origins: web pages that may send over HTTP, e.g. `https://shop.example`. Emits `cors.allowed_origins`.
    ///   - tls: the server's certificate and key; with an authority, clients need a certificate of it.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector/tree/main/receiver/otlpreceiver
    public static func otlp(
        name: Name? = nil, grpc: Int? = 4_317, http: Int? = 4_318, host: Name = "0.0.0.0", origins: [Name] = [],
        tls: HTTPClient.TLS? = nil, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> TelemetryReceiver {
        TelemetryReceiver(
            kind: .otlp(grpc: grpc, http: http, host: host, origins: origins, tls: tls), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// What the collector scrapes itself, as Prometheus would.
    ///
    /// - Parameter services: whose scrapes are written; their probes, metrics and logs are not.
    /// - Emits: `prometheus.config.scrape_configs`; a `$` is doubled, since the collector expands variables.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/prometheusreceiver
    public static func prometheus(
        name: Name? = nil, scraping services: [Service], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> TelemetryReceiver {
        TelemetryReceiver(
            kind: .prometheus(services), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Lines of files. Positions survive a restart, in the collector's storage.
    ///
    /// - Parameters:
    ///   - files: patterns of paths as the collector sees them.
    ///   - format: how a line is read. Every field becomes an attribute; labels and metadata mean nothing here.
    ///   - firstLine: RE2 pattern of an entry's first line.
    ///   - fromStart: reads what is there when the collector first sees a file; default false.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/filelogreceiver
    public static func files(
        _ files: [Name], name: Name? = nil, excluding excluded: [Name] = [], format: LogFormat = .plain,
        startingWith firstLine: Name? = nil, fromStart: Bool = false, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> TelemetryReceiver {
        TelemetryReceiver(
            kind: .files(files, excluding: excluded, format: format, firstLine: firstLine, fromStart: fromStart),
            name: name, site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// The host's own metrics.
    ///
    /// - Parameters:
    ///   - metrics: at least one kind.
    ///   - interval: default 1 min.
    ///   - root: where the host's file system is mounted into the container, e.g. `/hostfs`; nil outside of containers.
    /// - Source: https://github.com/open-telemetry/opentelemetry-collector-contrib/tree/main/receiver/hostmetricsreceiver
    public static func host(
        name: Name? = nil, metrics: [HostMetrics] = HostMetrics.allCases, every interval: Duration = .minutes(1),
        root: Name? = nil, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> TelemetryReceiver {
        TelemetryReceiver(
            kind: .host(metrics, interval: interval, root: root), name: name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// What another pipeline hands over through a connector.
    ///
    /// - Diagnoses: `invalid-pipeline` if no pipeline hands anything over.
    public static func connector(
        _ connector: TelemetryConnector, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> TelemetryReceiver {
        TelemetryReceiver(
            kind: .connector(connector), name: connector.name,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Metrics of a host, by what they are about.
    public enum HostMetrics: String, Sendable, Hashable, CaseIterable {
        case cpu, disk, filesystem, load, memory, network, paging, processes
    }
}
