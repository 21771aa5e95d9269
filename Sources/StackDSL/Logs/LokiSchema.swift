/// How logs of a time are indexed and stored, from a day on until the next schema's.
///
/// A schema never changes once its day has come: it says how what is there can be read. A new one begins on
/// a day to come.
///
/// - Emits: an entry of `schema_config.configs:`, with the index `tsdb`.
/// - Diagnoses: `invalid-timing` for days that are none or out of order; `unsupported-by-version`.
/// - Source: https://grafana.com/docs/loki/latest/operations/storage/schema/
public struct LokiSchema: Sendable, Hashable {
    /// A version of the schema.
    public enum Version: String, Sendable, Hashable, Comparable {
        case v12, v13

        /// Orders versions by their age.
        public static func < (left: Version, right: Version) -> Bool { left.rawValue < right.rawValue }
    }

    package let version: Version
    package let day: Name

    /// - Parameters:
    ///   - version: structured metadata needs 13 as the last.
    ///   - day: the first day, in UTC: `2024-01-01`.
    public init(_ version: Version = .v13, since day: Name) {
        self.version = version
        self.day = day
    }
}
