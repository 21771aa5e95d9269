/// Lines that are not kept.
///
/// - Emits: a stage `drop`, which counts what it drops under a reason of its own.
/// - Diagnoses: `invalid-pattern`, `invalid-log-source`, `invalid-timing`.
/// - Source: https://grafana.com/docs/alloy/latest/reference/components/loki/loki.process/#stagedrop
public struct LogDrop: Sendable, Hashable {
    package enum Kind: Sendable, Hashable {
        case levels([Name])
        case matching(Name)
        case field(LogField, Name)
        case longerThan(Quantity)
        case olderThan(Duration)
    }

    package let kind: Kind

    /// Lines of one of these levels, in upper or lower case. Needs a format that declares its level, or
    /// syslog.
    public static func levels(_ levels: [Name]) -> LogDrop { LogDrop(kind: .levels(levels)) }

    /// Lines in which an RE2 pattern is found, before anything is masked.
    public static func lines(matching pattern: Name) -> LogDrop { LogDrop(kind: .matching(pattern)) }

    /// Lines with a field in which an RE2 pattern is found: `.lines(where: "path", matches: "^/health")`.
    public static func lines(where field: LogField, matches pattern: Name) -> LogDrop {
        LogDrop(kind: .field(field, pattern))
    }

    /// Lines of more bytes, before anything is masked. Loki refuses those of more than 256 KiB.
    public static func longerThan(_ size: Quantity) -> LogDrop { LogDrop(kind: .longerThan(size)) }

    /// Lines that were written longer ago, e.g. those of a container that is collected for the first time.
    public static func olderThan(_ age: Duration) -> LogDrop { LogDrop(kind: .olderThan(age)) }
}
