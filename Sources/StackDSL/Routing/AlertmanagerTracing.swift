package import Diagnostics

/// Where Alertmanager sends traces of its own work, by OTLP. Since Alertmanager 0.30.
///
/// ```swift
/// AlertmanagerServer(tracing: AlertmanagerTracing(to: "otel-collector:4317", isInsecure: true))
/// ```
/// - Emits: `tracing:` in `alertmanager/alertmanager.yml`.
/// - Diagnoses: `unsupported-by-version`, `invalid-target`, `invalid-number`.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#tracing-configuration
public struct AlertmanagerTracing: Sendable, Hashable {
    package let endpoint: Name
    package let transport: Transport
    package let share: Quantity
    package let isInsecure: Bool
    package let site: DeclarationSite

    /// What carries OTLP.
    public enum Transport: String, Sendable, Hashable {
        case grpc, http
    }

    /// - Parameters:
    ///   - endpoint: who takes the traces, as `host:port`.
    ///   - transport: default gRPC, whose usual port is 4317; that of HTTP is 4318.
    ///   - share: of its work is traced, 0 to 100 %; by default all.
    ///   - isInsecure: without TLS. Default false.
    public init(
        to endpoint: Name, over transport: Transport = .grpc, share: Quantity = .percent(100), isInsecure: Bool = false,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.endpoint = endpoint
        self.transport = transport
        self.share = share
        self.isInsecure = isInsecure
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
