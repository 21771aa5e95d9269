package import Diagnostics

/// What is other than by default for one program of a deployment.
///
/// - Emits: keys of its service in `compose.yaml`.
/// - Diagnoses: `invalid-container`, `unmounted-file`, `invalid-raw`.
public struct DeployedProgram: Sendable, Hashable {
    package let program: Program
    package let port: PublishedPort?
    package let limits: ResourceLimits?
    package let image: Name?
    package let environment: [ContainerVariable]
    package let mounts: [HostMount]
    package let raw: Raw?
    package let site: DeclarationSite

    /// - Parameters:
    ///   - port: the host's port; a number alone is on 127.0.0.1. By default all programs but exporters and the
    ///     OpenTelemetry Collector are at their own numbers there.
    ///   - limits: processors and memory; a few hundred MiB by default.
    ///   - image: with its tag; by default the program's own of the version that the stack names.
    ///   - environment: further variables.
    ///   - mounts: further folders of the host.
    ///   - raw: further keys of the container's service, such as `extra_hosts` or `sysctls`. Compose expands `$NAME` in
    ///     their values: write a dollar sign as `$$`.
    public init(
        _ program: Program, on port: PublishedPort? = nil, limits: ResourceLimits? = nil, image: Name? = nil,
        environment: [ContainerVariable] = [], mounts: [HostMount] = [], raw: Raw? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.program = program
        self.port = port
        self.limits = limits
        self.image = image
        self.environment = environment
        self.mounts = mounts
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

/// A program of the monitoring stack.
public struct Program: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case prometheus, alertmanager, blackbox, loki, collector, telemetry, jaeger, openObserve, grafana
        case service(Name)
    }

    package let kind: Kind

    /// Prometheus.
    public static let prometheus = Program(kind: .prometheus)
    /// Alertmanager; each of them, where there are several.
    public static let alertmanager = Program(kind: .alertmanager)
    /// The blackbox exporter.
    public static let blackbox = Program(kind: .blackbox)
    /// Loki; each of its parts, where there are several.
    public static let loki = Program(kind: .loki)
    /// The collector of logs, Alloy or Promtail.
    public static let collector = Program(kind: .collector)
    /// The OpenTelemetry Collector; its port is the one of OTLP over HTTP.
    public static let telemetry = Program(kind: .telemetry)
    /// Jaeger; its port is the one of its pages.
    public static let jaeger = Program(kind: .jaeger)
    /// OpenObserve.
    public static let openObserve = Program(kind: .openObserve)
    /// Grafana.
    public static let grafana = Program(kind: .grafana)

    /// A service that brings a ``Container``, such as an exporter.
    public static func service(_ service: Service) -> Program { Program(kind: .service(service.name)) }
}

/// Where a program's port is on the machine that it runs on.
///
/// A number alone is a port of 127.0.0.1, which other machines cannot reach.
public struct PublishedPort: Sendable, Hashable, ExpressibleByIntegerLiteral {
    package enum Kind: Sendable, Hashable {
        case loopback(Int)
        case everywhere(Int)
        case nowhere
    }

    package let kind: Kind

    private init(_ kind: Kind) { self.kind = kind }

    /// A port of 127.0.0.1.
    public init(integerLiteral value: Int) { kind = .loopback(value) }

    /// A port of 127.0.0.1.
    public static func loopback(_ port: Int) -> PublishedPort { PublishedPort(.loopback(port)) }

    /// A port of all the machine's addresses: whoever reaches the machine reaches the program.
    public static func everywhere(_ port: Int) -> PublishedPort { PublishedPort(.everywhere(port)) }

    /// Only other containers reach the program.
    public static let nowhere = PublishedPort(.nowhere)

    package var number: Int? {
        switch kind {
        case .loopback(let port), .everywhere(let port): port
        case .nowhere: nil
        }
    }
}

/// The most that a container may use.
///
/// - Emits: `deploy.resources.limits`.
/// - Source: https://github.com/compose-spec/compose-spec/blob/main/deploy.md#resources
public struct ResourceLimits: Sendable, Hashable {
    package let cpus: Double
    package let memory: Quantity

    /// - Parameters:
    ///   - cpus: processors, e.g. 0.5; more is slowed down.
    ///   - memory: whole MiB; a program that needs more is ended.
    public init(cpus: Double, memory: Quantity) {
        self.cpus = cpus
        self.memory = memory
    }
}
