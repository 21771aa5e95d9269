/// How a log line is read, and what is kept of it.
///
/// ```swift
/// .json(level: "level", timestamp: "timestamp", labels: ["target"], metadata: ["trace_id", "user.id"])
/// ```
/// A *label* makes a stream for each of its values: only for what has few (a level, a method). Everything
/// that identifies one request or person (ids, addresses) belongs into the *metadata*, which is searched as
/// well but makes no streams. A line that cannot be read is kept as it is.
///
/// - Emits: the stages `json`, `logfmt` or `regex`, then `timestamp`, `labels`, `structured_metadata`,
///   `output`.
/// - Source: https://grafana.com/docs/alloy/latest/reference/components/loki/loki.process/
public struct LogFormat: Sendable, Hashable {
    package enum Syntax: Sendable, Hashable {
        case plain
        case json
        case logfmt
        case regex(Name)
    }

    package let syntax: Syntax
    package let timestamp: LogTimestamp?
    package let message: LogField?
    /// With the level, if one is declared, as the first.
    package let labels: [ExtractedField]
    package let metadata: [ExtractedField]
    /// What the values of some fields are.
    package let kinds: [LogFieldKind]

    private init(
        _ syntax: Syntax, level: LogField?, timestamp: LogTimestamp?, message: LogField?,
        labels: [ExtractedField], metadata: [ExtractedField], kinds: [LogFieldKind] = []
    ) {
        self.syntax = syntax
        self.timestamp = timestamp
        self.message = message
        self.labels = (level.map { [.field($0, as: "level")] } ?? []) + labels
        self.metadata = metadata
        self.kinds = kinds
    }

    /// Lines as they are; nothing is taken from them.
    public static let plain = LogFormat(
        .plain, level: nil, timestamp: nil, message: nil, labels: [], metadata: [])

    /// Lines that are JSON objects.
    ///
    /// - Parameters:
    ///   - level: becomes the label `level`.
    ///   - timestamp: when the line was written; by default the time at which it was collected.
    ///   - message: replaces the line. All other fields are then lost, unless they are labels or metadata.
    ///   - labels: fields with few values; unique by name.
    ///   - metadata: fields that are searched but make no streams; unique by name. Since Loki 3.0.
    ///   - kinds: what is written in some fields, `[.duration("latency")]`: queries are checked against it.
    /// - Diagnoses: `log-field-mismatch` in queries.
    public static func json(
        level: LogField? = nil, timestamp: LogTimestamp? = nil, message: LogField? = nil,
        labels: [ExtractedField] = [], metadata: [ExtractedField] = [], kinds: [LogFieldKind] = []
    ) -> LogFormat {
        LogFormat(
            .json, level: level, timestamp: timestamp, message: message, labels: labels, metadata: metadata,
            kinds: kinds)
    }

    /// Lines of `key=value` pairs. The parameters are those of
    /// ``json(level:timestamp:message:labels:metadata:kinds:)``.
    public static func logfmt(
        level: LogField? = nil, timestamp: LogTimestamp? = nil, message: LogField? = nil,
        labels: [ExtractedField] = [], metadata: [ExtractedField] = [], kinds: [LogFieldKind] = []
    ) -> LogFormat {
        LogFormat(
            .logfmt, level: level, timestamp: timestamp, message: message, labels: labels, metadata: metadata,
            kinds: kinds)
    }

    /// Lines that an RE2 pattern takes apart; fields are its named groups, `(?P<status>\d{3})`.
    ///
    /// A group should not be named as a label that the source sets (`service`, `container`, …): as metadata
    /// it would take that label away where both have one value.
    ///
    /// - Parameter pattern: found anywhere in the line, unless it has anchors. Every group must have a name.
    public static func regex(
        _ pattern: Name, level: LogField? = nil, timestamp: LogTimestamp? = nil, message: LogField? = nil,
        labels: [ExtractedField] = [], metadata: [ExtractedField] = []
    ) -> LogFormat {
        LogFormat(
            .regex(pattern), level: level, timestamp: timestamp, message: message, labels: labels,
            metadata: metadata)
    }
}
