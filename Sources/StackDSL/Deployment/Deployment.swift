package import Diagnostics

/// How the monitoring stack is run, by Docker Compose on one machine.
///
/// ```swift
/// Deployment(joining: "shop", programs: [
///     DeployedProgram(.prometheus, on: 9091, limits: ResourceLimits(cpus: 0.5, memory: .mebibytes(512))),
///     DeployedProgram(.grafana, on: 3001),
/// ], takenPorts: [3000, 9090])
/// ```
/// What runs follows from the stack: Prometheus where something is collected, Alertmanager where there is
/// routing, Loki and one collector, Grafana where there are dashboards, the blackbox exporter where there
/// are probes, and every service that brings a ``Container``. The application is not among it: it runs beside
/// it and is reached through its network.
///
/// - Emits: `compose.yaml`, with images of the versions that the stack names.
/// - Diagnoses: `duplicate-key` for a host port used twice, `invalid-target` for a host that nobody is in a
///   container, `unmounted-file` for a secret where none can be, `invalid-container`, `invalid-raw`.
/// - Source: https://github.com/compose-spec/compose-spec/blob/main/spec.md
public struct Deployment: Sendable, Hashable {
    package let project: Name?
    package let network: Name?
    package let programs: [DeployedProgram]
    package let elsewhere: [Program]
    package let secrets: Name?
    package let takenPorts: [Int]
    package let raw: Raw?
    package let site: DeclarationSite

    /// - Parameters:
    ///   - project: Compose's name for all of it, the first part of its volumes' names. By default the stack's
    ///     name and, with a `-` between, its environment.
    ///   - network: the application's network, which exists before: `docker network create shop`. Prometheus,
    ///     Alertmanager, the exporters and the collectors of traces are in it too. Without it, nothing outside
    ///     of the file has a name.
    ///   - programs: what is other than by default.
    ///   - elsewhere: programs that somebody else runs.
    ///   - secrets: the folder of the files of ``Secret/file(_:)``, as the Compose file sees it. The
    ///     environment variable `SECRETS_DIR` overrides it. By default `secrets/<stack>` beside `out`. Each
    ///     file must be readable for the user that its program runs as.
    ///   - takenPorts: host ports that the application publishes; none of them is used.
    ///   - raw: further keys of the file beside the services, e.g. a volume's driver; those of one program are
    ///     ``DeployedProgram``'s. Compose expands `$NAME` in their values: write a dollar sign as `$$`.
    public init(
        project: Name? = nil, joining network: Name? = nil, programs: [DeployedProgram] = [],
        elsewhere: [Program] = [], secrets: Name? = nil, takenPorts: [Int] = [], raw: Raw? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.project = project
        self.network = network
        self.programs = programs
        self.elsewhere = elsewhere
        self.secrets = secrets
        self.takenPorts = takenPorts
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
