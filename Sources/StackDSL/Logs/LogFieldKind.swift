/// What the values of a log line's field are: what a query can count with.
///
/// ```swift
/// .json(level: "level", kinds: [.duration("latency"), .number("http.status")])
/// ```
/// A query names a member of an inner object with `_` between the names: `http_status`.
///
/// - Diagnoses: `log-field-mismatch` for `| unwrap latency`, which reads `250ms` as no number.
/// - Source: https://grafana.com/docs/loki/latest/query/metric_queries/#unwrapped-range-aggregations
public struct LogFieldKind: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
        case number
        case duration
        case bytes = "size"
        case text
    }

    package let field: LogField
    package let kind: Kind

    /// Digits alone: `12`, `0.25`.
    public static func number(_ field: LogField) -> LogFieldKind { LogFieldKind(field: field, kind: .number) }
    /// A length of time with its unit: `250ms`.
    public static func duration(_ field: LogField) -> LogFieldKind { LogFieldKind(field: field, kind: .duration) }
    /// A size with its unit: `12MB`.
    public static func bytes(_ field: LogField) -> LogFieldKind { LogFieldKind(field: field, kind: .bytes) }
    /// Anything else: names, ids, sentences.
    public static func text(_ field: LogField) -> LogFieldKind { LogFieldKind(field: field, kind: .text) }

    /// The label that LogQL makes of the field.
    package var label: String {
        String(
            field.path.joined(separator: "_").unicodeScalars.map { scalar -> Character in
                switch scalar {
                case "a"..."z", "A"..."Z", "0"..."9", "_": Character(scalar)
                default: "_"
                }
            })
    }
}
