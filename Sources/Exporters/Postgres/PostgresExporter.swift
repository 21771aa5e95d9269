public import StackDSL

/// PostgreSQL, through postgres_exporter 0.19.1.
///
/// - Source: https://github.com/prometheus-community/postgres_exporter
public enum PostgresExporter {
    /// Everything it exposes.
    public static var metrics: [Metric] { catalog.metrics + settings.metrics + GoRuntime.metrics }

    /// The service with its scrape job and its metrics.
    ///
    /// - Parameters:
    ///   - name: the job's name.
    ///   - host: where it runs; by default a host of the service's name.
    ///   - discovery: where its targets are, instead of one host and port.
    ///   - interval: how often it is scraped; by default as often as the stack says.
    ///   - relabeling: changes targets before they are scraped.
    ///   - logs: where its logs are and how they are read.
    ///   - database: `host:port/name` of the database that a container of the exporter reads, with what follows a
    ///     `?` in a URL.
    ///   - user: a role of PostgreSQL with `pg_monitor`.
    ///   - password: the role's. Emits `DATA_SOURCE_PASS_FILE` for a file, `DATA_SOURCE_PASS` otherwise.
    ///   - collectors: those that are off unless they are asked for, e.g. `stat_statements`.
    public static func service(
        _ name: Name = "postgres-exporter", host: Name? = nil, port: Int = 9187,
        at discovery: Discovery? = nil,
        every interval: Duration? = nil, relabeling: [Relabeling] = [], logs: [LogSource] = [],
        reading database: Name = "postgres:5432/postgres?sslmode=disable", as user: Name = "postgres_exporter",
        password: Secret = .file("/run/secrets/postgres_exporter_password"), collecting collectors: [Name] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Service {
        ReadyService(
            name: name, host: host, port: port, discovery: discovery, interval: interval,
            relabeling: relabeling, metrics: metrics, logs: logs,
            container: container(reading: database, as: user, password: password, collecting: collectors)
        ).declared(fileID, filePath, line, column)
    }

    private static func container(
        reading database: Name, as user: Name, password: Secret, collecting collectors: [Name]
    ) -> Container {
        Container(
            "quay.io/prometheuscommunity/postgres-exporter:v0.19.1", port: 9187,
            command: collectors.map { Name(verbatim: "--collector." + $0.text) },
            environment: [
                ContainerVariable("DATA_SOURCE_URI", database), ContainerVariable("DATA_SOURCE_USER", user),
                ContainerVariable("DATA_SOURCE_PASS", password),
            ], health: .wget("/", port: 9187))
    }
}
