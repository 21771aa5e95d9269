import Diagnostics

/// Tells somebody else as well, once an alert has been firing for a while.
///
/// ```swift
/// escalations: [Escalation(of: [.severity(.high)], to: sms, after: .minutes(15))]
/// ```
/// The ordinary routes tell of the alert as they do without it. Each alert is told by itself, so that another one of the
/// same name does not hurry it. Alertmanager knows no acknowledgement: what stops an escalation is the alert's
/// end, a silence, or an alert that inhibits it. Whoever was told is also told of the end, at the group's interval
/// (5 min by default); an alert that ended within the delay is not told at all. One that ends and fires again within the
/// delay counts from its first start.
///
/// - Emits: a route that continues, before the ordinary ones: `group_by: ['...']`, with the delay as `group_wait:`.
/// - Diagnoses: `invalid-timing` for a delay that is not longer than the ordinary wait, `unrouted-alert` for one to
///   nobody.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#route
public struct Escalation: Sendable, Hashable {
    /// To whom, of what, when; its wait is the delay.
    package let route: Route
    package let delay: Duration

    /// - Parameters:
    ///   - matchers: the alerts, all must hold.
    ///   - receiver: who is told.
    ///   - delay: how long the alert must have been firing, counted from when Prometheus fired it.
    ///   - repeating: before it is told again; by default as all notifications.
    ///   - mutedDuring: the times in which nothing is escalated. Times of ordinary routes do not count here.
    public init(
        of matchers: [LabelMatcher], to receiver: Receiver, after delay: Duration, repeating: Duration? = nil,
        mutedDuring: [TimeInterval] = [], fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        route = Route(
            to: receiver, when: matchers, timing: Self.timing(delay, repeating), mutedDuring: mutedDuring,
            continues: true, fileID: fileID, filePath: filePath, line: line, column: column)
        self.delay = delay
    }

    /// - Parameters:
    ///   - matchers: the alerts, all must hold.
    ///   - rotation: whoever of it is on duty is told.
    ///   - delay: how long the alert must have been firing.
    ///   - repeating: before it is told again; by default as all notifications.
    ///   - mutedDuring: the times in which nothing is escalated.
    public init(
        of matchers: [LabelMatcher], onCall rotation: Rotation, after delay: Duration,
        repeating: Duration? = nil, mutedDuring: [TimeInterval] = [], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        route = Route(
            onCall: rotation, when: matchers, timing: Self.timing(delay, repeating), mutedDuring: mutedDuring,
            continues: true, fileID: fileID, filePath: filePath, line: line, column: column)
        self.delay = delay
    }

    private static func timing(_ delay: Duration, _ repeating: Duration?) -> Route.Timing {
        Route.Timing(groupBy: .byAllLabels, wait: delay, repeating: repeating)
    }
}
