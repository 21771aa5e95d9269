/// How loud an alert is. What a severity means is decided by the routes that match it.
///
/// - Emits: the label `severity`.
/// - Diagnoses: `unrouted-alert`.
public struct Severity: Sendable, Hashable {
    package let text: String

    /// A severity of the organisation's own.
    public init(_ name: Name) { text = name.text }

    /// Somebody is paged.
    public static let critical = Severity("critical")
    /// Somebody looks at it in working hours.
    public static let warning = Severity("warning")
    /// Of four levels the second: somebody looks at it at once.
    public static let high = Severity("high")
    /// Of four levels the third.
    public static let medium = Severity("medium")
    /// Of four levels the lowest.
    public static let low = Severity("low")
    /// It is there to be seen: a route to ``Receiver/nobody`` says that nobody is told.
    public static let info = Severity("info")
}
