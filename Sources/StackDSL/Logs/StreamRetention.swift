/// How long the streams that a selector names are kept.
///
/// ```swift
/// StreamRetention(where: [.label("level", is: "debug")], keep: .days(3))
/// ```
/// - Emits: an entry of `limits_config.retention_stream:`; its priority follows from its place in the list.
/// - Diagnoses: `logql-syntax` for a selector that Loki refuses, `invalid-timing` for part of a day.
/// - Source: https://grafana.com/docs/loki/latest/operations/storage/retention/
public struct StreamRetention: Sendable, Hashable {
    package let matchers: [LabelMatcher]
    package let period: Duration

    /// - Parameters:
    ///   - matchers: conditions on labels that must all hold; at least one that an absent label does not meet.
    ///   - period: whole days, at least one.
    public init(where matchers: [LabelMatcher], keep period: Duration) {
        self.matchers = matchers
        self.period = period
    }
}
