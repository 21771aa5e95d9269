/// A condition on one label, in a query's selector, a route or an inhibition.
///
/// - Emits: `status=~"5.."`; values are quoted and escaped as each tool wants it.
/// - Diagnoses: `promql-syntax` and `invalid-pattern` for a pattern that RE2 cannot read.
public struct LabelMatcher: Sendable, Hashable {
    package enum Operation: String, Sendable, Hashable {
        case equal = "="
        case notEqual = "!="
        case matching = "=~"
        case notMatching = "!~"
    }

    package let label: Label
    package let operation: Operation
    package let value: String

    package init(_ label: Label, _ operation: Operation, _ value: String) {
        self.label = label
        self.operation = operation
        self.value = value
    }

    /// The label has exactly this value; an empty value means that it is absent.
    public static func label(_ label: Label, is value: Name) -> LabelMatcher {
        LabelMatcher(label, .equal, value.text)
    }

    /// The label has another value, or is absent.
    public static func label(_ label: Label, isNot value: Name) -> LabelMatcher {
        LabelMatcher(label, .notEqual, value.text)
    }

    /// The label's whole value matches an RE2 pattern.
    public static func label(_ label: Label, matches pattern: Name) -> LabelMatcher {
        LabelMatcher(label, .matching, pattern.text)
    }

    /// The label's whole value does not match an RE2 pattern.
    public static func label(_ label: Label, doesNotMatch pattern: Name) -> LabelMatcher {
        LabelMatcher(label, .notMatching, pattern.text)
    }

    /// The alert is of this severity.
    public static func severity(_ severity: Severity) -> LabelMatcher {
        LabelMatcher(.severity, .equal, severity.text)
    }

    /// The series comes from this service's scrape job.
    public static func job(_ service: Service) -> LabelMatcher {
        LabelMatcher(.job, .equal, service.name.text)
    }

    /// It is this very alert.
    public static func alert(_ alert: Alert) -> LabelMatcher {
        LabelMatcher("alertname", .equal, alert.name.text)
    }
}
