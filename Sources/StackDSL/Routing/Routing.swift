package import Diagnostics

/// Alertmanager's whole configuration: who is told of what, and what hides what.
///
/// - Emits: `alertmanager/alertmanager.yml`, `alertmanager/templates/*.tmpl`.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/
public struct Routing: Sendable, Hashable {
    /// The tree's root: it takes every alert.
    package let root: Route
    package let inhibitions: [Inhibition]
    package let mail: MailServer?
    package let resolveTimeout: Duration
    package let templates: [NotificationTemplate]

    /// - Parameters:
    ///   - receiver: who is told of alerts that no route takes.
    ///   - timing: what routes inherit. By default grouped by `alertname`, 30 s, 5 min, 4 h.
    ///   - routes: tried in this order.
    ///   - inhibitions: which alerts hide which.
    ///   - mail: needed by e-mail receivers.
    ///   - resolveTimeout: an alert that its source no longer sends ends after this; default 5 min.
    ///   - templates: files of named templates for notifications.
    public init(
        default receiver: Receiver, timing: Route.Timing = Route.Timing(groupBy: ["alertname"]),
        routes: [Route] = [], inhibitions: [Inhibition] = [], mail: MailServer? = nil,
        resolveTimeout: Duration = .minutes(5), templates: [NotificationTemplate] = [],
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        root = Route(
            to: receiver, when: [], timing: timing, routes: routes, fileID: fileID, filePath: filePath,
            line: line, column: column)
        self.inhibitions = inhibitions
        self.mail = mail
        self.resolveTimeout = resolveTimeout
        self.templates = templates
    }
}

/// While one alert fires, others are hidden.
///
/// - Emits: an entry of `inhibit_rules:`.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#inhibit_rule
public struct Inhibition: Sendable, Hashable {
    package let source: [LabelMatcher]
    package let target: [LabelMatcher]
    package let equal: [Label]
    package let site: DeclarationSite

    /// - Parameters:
    ///   - source: the alert that hides.
    ///   - target: the alerts that are hidden.
    ///   - equal: only where both agree in these labels. A label that both lack counts as equal.
    public init(
        _ source: [LabelMatcher], hides target: [LabelMatcher], equal: [Label], fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        self.source = source
        self.target = target
        self.equal = equal
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}

/// A file of named templates that notifications use.
///
/// - Emits: `alertmanager/templates/<name>.tmpl`.
/// - Diagnoses: `template-syntax`, `invalid-identifier`.
public struct NotificationTemplate: Sendable, Hashable {
    package let name: Name
    package let text: NotificationText
    package let site: DeclarationSite

    /// A file of templates: `name` is the file's, without `.tmpl`.
    public init(
        _ name: Name, _ text: NotificationText, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.name = name
        self.text = text
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }
}
