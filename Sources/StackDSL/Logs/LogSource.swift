package import Diagnostics

/// Where a service's logs are, and how their lines are read.
///
/// ```swift
/// Service("erp-server", logs: [.docker(format: .json(level: "level", timestamp: "timestamp"))])
/// ```
/// becomes, beside the discovery of the container and the label `service`,
/// ```yaml
/// - json:
///     expressions:
///       level: level
///       timestamp: timestamp
/// - timestamp:
///     source: timestamp
///     format: RFC3339
/// - labels:
///     level: level
/// ```
/// Promtail's and Alloy's files both come from this one declaration and mean the same. Every line gets the
/// label `service` with the service's name. Lines are treated in this order: freed of colors, joined, dropped by
/// pattern and size, masked, parsed, dated, dropped by level, field and age, labelled, counted, limited, packed.
///
/// - Emits: a job in `promtail/promtail.yml` and components in `alloy/config.alloy`.
/// - Source: https://grafana.com/docs/alloy/latest/reference/components/loki/
public struct LogSource: Sendable, Hashable, Allowing {
    package enum Origin: Sendable, Hashable {
        case docker(Containers, engine: Name)
        case files([Name], excluding: [Name])
        case journal(unit: Name?, maximumAge: Duration?, directory: Name?)
        case syslog(port: Int, transport: SyslogTransport, dialect: SyslogDialect)
    }

    package let origin: Origin
    package let format: LogFormat
    /// Matches the first line of an entry that has several.
    package let firstLine: Name?
    package let drops: [LogDrop]
    package let masks: [LogMask]
    package let labels: Labels
    package let metrics: [LogMetric]
    package let handling: LogHandling
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// How syslog messages travel.
    public enum SyslogTransport: String, Sendable, Hashable {
        case tcp, udp
    }

    /// How syslog messages are written.
    public enum SyslogDialect: String, Sendable, Hashable {
        /// The newer form, with structured data.
        case rfc5424
        /// The BSD form of older programs and devices.
        case rfc3164
    }
}

extension LogSource {
    /// What one container of a Docker engine writes to its standard output and error.
    ///
    /// Labels: `service`, `container`, and what the format makes labels of.
    ///
    /// - Parameters:
    ///   - container: the container's name; by default the service's.
    ///   - format: how a line is read; by default not at all.
    ///   - firstLine: RE2 pattern of an entry's first line; lines that do not match belong to the entry
    ///     before.
    ///   - drops: lines that are not kept, e.g. `.levels(["DEBUG"])`.
    ///   - masks: what is made unreadable before anything else sees it.
    ///   - labels: fixed labels of every line; few, since each combination of values is a stream of its own.
    ///   - metrics: what the collector counts in the lines, as metrics of its own.
    ///   - handling: limits, color codes, packing, another tenant.
    ///   - engine: the engine's socket or URL as the collector reaches it.
    /// - Emits: `docker_sd_configs:`; `discovery.docker` and `loki.source.docker`.
    /// - Diagnoses: `invalid-log-source`, `id-as-label`, `invalid-pattern`, `invalid-name` for a label.
    public static func docker(
        container: Name? = nil, format: LogFormat = .plain, startingWith firstLine: Name? = nil,
        dropping drops: [LogDrop] = [], masking masks: [LogMask] = [], labels: Labels = [:],
        metrics: [LogMetric] = [], handling: LogHandling = LogHandling(),
        engine: Name = "unix:///var/run/docker.sock", fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> LogSource {
        docker(
            container.map { .named([$0]) } ?? .namedAfterService, format: format, startingWith: firstLine,
            dropping: drops, masking: masks, labels: labels, metrics: metrics, handling: handling,
            engine: engine, fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// What several containers of a Docker engine write; the label `container` tells them apart.
    public static func docker(
        _ containers: Containers, format: LogFormat = .plain, startingWith firstLine: Name? = nil,
        dropping drops: [LogDrop] = [], masking masks: [LogMask] = [], labels: Labels = [:],
        metrics: [LogMetric] = [], handling: LogHandling = LogHandling(),
        engine: Name = "unix:///var/run/docker.sock", fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> LogSource {
        LogSource(
            origin: .docker(containers, engine: engine), format: format, firstLine: firstLine, drops: drops,
            masks: masks, labels: labels, metrics: metrics, handling: handling,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Log files on the collector's machine.
    ///
    /// Labels: `service`, `filename`, and what the format makes labels of.
    ///
    /// - Parameters:
    ///   - paths: as the collector sees them; `*` stands for part of a name, `**` for folders.
    ///   - excluded: paths that are left out although they match.
    /// - Emits: `static_configs:` with `__path__`; `local.file_match` and `loki.source.file`.
    public static func files(
        _ paths: [Name], excluding excluded: [Name] = [], format: LogFormat = .plain,
        startingWith firstLine: Name? = nil, dropping drops: [LogDrop] = [], masking masks: [LogMask] = [],
        labels: Labels = [:], metrics: [LogMetric] = [], handling: LogHandling = LogHandling(),
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> LogSource {
        LogSource(
            origin: .files(paths, excluding: excluded), format: format, firstLine: firstLine, drops: drops,
            masks: masks, labels: labels, metrics: metrics, handling: handling,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// The systemd journal of the collector's machine.
    ///
    /// Labels: `service`, `unit`, and what the format makes labels of.
    ///
    /// - Parameters:
    ///   - unit: one unit, e.g. `nginx.service`; all of them by default.
    ///   - maximumAge: older entries are not read; default 7 h.
    ///   - directory: where the journal is; by default the system's places.
    /// - Emits: `journal:`; `loki.source.journal`.
    public static func journal(
        unit: Name? = nil, maximumAge: Duration? = nil, directory: Name? = nil, format: LogFormat = .plain,
        startingWith firstLine: Name? = nil, dropping drops: [LogDrop] = [], masking masks: [LogMask] = [],
        labels: Labels = [:], metrics: [LogMetric] = [], handling: LogHandling = LogHandling(),
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> LogSource {
        LogSource(
            origin: .journal(unit: unit, maximumAge: maximumAge, directory: directory), format: format,
            firstLine: firstLine, drops: drops, masks: masks, labels: labels, metrics: metrics,
            handling: handling,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// Messages that other machines and devices send by the syslog protocol. Their own time is kept.
    ///
    /// Labels: `service`, `host`, `app`, `level` (the message's severity), and what the format makes labels
    /// of.
    ///
    /// - Parameters:
    ///   - port: where the collector listens, on all addresses; default 1514. Each source needs its own.
    ///   - transport: default TCP.
    ///   - dialect: default RFC 5424.
    ///   - format: how the message within is read.
    /// - Emits: `syslog:`; `loki.source.syslog`.
    public static func syslog(
        port: Int = 1514, transport: SyslogTransport = .tcp, dialect: SyslogDialect = .rfc5424,
        format: LogFormat = .plain, startingWith firstLine: Name? = nil, dropping drops: [LogDrop] = [],
        masking masks: [LogMask] = [], labels: Labels = [:], metrics: [LogMetric] = [],
        handling: LogHandling = LogHandling(), fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) -> LogSource {
        LogSource(
            origin: .syslog(port: port, transport: transport, dialect: dialect), format: format,
            firstLine: firstLine, drops: drops, masks: masks, labels: labels, metrics: metrics,
            handling: handling,
            site: .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }
}
