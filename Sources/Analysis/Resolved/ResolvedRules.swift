package import Diagnostics
package import StackDSL

/// A rule group with its rules as they are emitted.
package struct ResolvedRuleGroup: Sendable {
    package let name: String
    /// How often it is evaluated, where it differs from the stack.
    package let interval: Duration?
    package let queryOffset: Duration?
    package let limit: Int?
    package internal(set) var recordings: [ResolvedRecording]
    package internal(set) var alerts: [ResolvedAlert]
    package let site: DeclarationSite
}

/// A recording rule.
///
/// An object, since every check passes over all of them: a reference is cheap to hand on.
package final class ResolvedRecording: Sendable {
    package let recording: Recording
    package let query: ResolvedQuery
    /// Name and value, by name.
    package let labels: [RenderedLabel]

    init(
        recording: Recording, query: ResolvedQuery, labels: [RenderedLabel]
    ) {
        self.recording = recording
        self.query = query
        self.labels = labels
    }
}

/// An alert rule of Prometheus.
///
/// An object, since every check passes over all of them: a reference is cheap to hand on.
package final class ResolvedAlert: Sendable {
    package let alert: Alert
    /// As diagnostics name it.
    package let subject: String
    /// The query that is watched, without the threshold.
    package let query: ResolvedQuery
    /// The whole condition, the threshold included, as it is emitted.
    package let expression: String
    /// Name and value with `severity`, by name.
    package let labels: [RenderedLabel]
    /// Summary, description and runbook first, then as declared.
    package let annotations: [RenderedLabel]

    init(
        alert: Alert, query: ResolvedQuery, expression: String, labels: [RenderedLabel],
        annotations: [RenderedLabel]
    ) {
        self.alert = alert
        subject = "alert \"\(alert.name.text)\""
        self.query = query
        self.expression = expression
        self.labels = labels
        self.annotations = annotations
    }
}

/// A rule group of Loki's ruler.
package struct ResolvedLogRuleGroup: Sendable {
    package let name: String
    /// How often it is evaluated, where it differs from the server.
    package let interval: Duration?
    package let limit: Int?
    package let recordings: [ResolvedLogRecording]
    package let alerts: [ResolvedLogAlert]
    package let site: DeclarationSite
}

/// A recording rule of Loki's ruler.
package struct ResolvedLogRecording: Sendable {
    package let recording: LogRecording
    package let query: ResolvedLogQuery
    /// Name and value, by name.
    package let labels: [RenderedLabel]
}

/// An alert rule of Loki's ruler.
package struct ResolvedLogAlert: Sendable {
    package let alert: LogAlert
    package let query: ResolvedLogQuery
    /// The whole condition, the threshold included, as it is emitted.
    package let expression: String
    package let labels: [RenderedLabel]
    package let annotations: [RenderedLabel]
}

/// A label or an annotation as it is emitted.
package struct RenderedLabel: Sendable, Hashable {
    package let name: String
    package let value: String

    package init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
