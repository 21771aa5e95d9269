import Diagnostics

/// Alertmanager's whole configuration: who is told of what, and what hides what.
///
/// - Emits: `alertmanager/alertmanager.yml`, `alertmanager/templates/*.tmpl`.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/
public struct Routing: Sendable, Hashable {
    /// The tree's root as declared: it takes every alert.
    package let root: Route
    package let escalations: [Escalation]
    package let inhibitions: [Inhibition]
    package let mail: MailServer?
    package let client: HTTPClient
    package let resolveTimeout: Duration
    package let templates: [NotificationTemplate]
    package let server: AlertmanagerServer
    package let raw: Raw?

    /// - Parameters:
    ///   - receiver: who is told of alerts that no route takes.
    ///   - timing: what routes inherit. By default 30 s, 5 min, 4 h, grouped by `alertname`: a single group, which would
    ///     tell of all alerts in one notification, is asked for by `groupBy: []`.
    ///   - routes: tried in this order.
    ///   - escalations: who is told as well of alerts that go on firing.
    ///   - inhibitions: which alerts hide which.
    ///   - mail: needed by e-mail receivers.
    ///   - client: how receivers without an HTTP client of their own are reached: `http_config:`.
    ///   - resolveTimeout: an alert that its source no longer sends ends after this; default 5 min. Prometheus says
    ///     itself when its alerts end.
    ///   - templates: files of named templates for notifications.
    ///   - server: how the program runs: its address, how long it remembers.
    ///   - raw: further keys of `alertmanager.yml`; those of the root of the routes stand below `route`.
    public init(
        default receiver: Receiver, timing: Route.Timing = Route.Timing(),
        routes: [Route] = [], escalations: [Escalation] = [], inhibitions: [Inhibition] = [],
        mail: MailServer? = nil, client: HTTPClient = HTTPClient(), resolveTimeout: Duration = .minutes(5),
        templates: [NotificationTemplate] = [], server: AlertmanagerServer = AlertmanagerServer(),
        raw: Raw? = nil,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        root = Route(
            to: receiver, when: [], timing: timing.grouped(byDefault: ["alertname"]), routes: routes, fileID: fileID, filePath: filePath,
            line: line, column: column)
        self.escalations = escalations
        self.inhibitions = inhibitions
        self.mail = mail
        self.client = client
        self.resolveTimeout = resolveTimeout
        self.templates = templates
        self.server = server
        self.raw = raw
    }
}
