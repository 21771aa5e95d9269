import Diagnostics

extension Integration {
    /// An incident in PagerDuty, through its Events API v2.
    ///
    /// - Parameters:
    ///   - routingKey: the key of a service's integration "Events API v2".
    ///   - description: default Alertmanager's own.
    ///   - severity: `critical`, `error`, `warning` or `info`; by default `error`.
    ///   - details: added to Alertmanager's own: `firing`, `resolved`, `num_firing`, `num_resolved`.
    ///   - source: what is affected; by default the client's name. Since 0.25.
    ///   - alertClass: `class:`, the kind of event.
    ///   - component: the part that is affected.
    ///   - group: a cluster of parts.
    ///   - clientName: who tells; default Alertmanager.
    ///   - clientURL: a link to who tells; default Alertmanager's page.
    ///   - url: where to; by default `https://events.pagerduty.com/v2/enqueue`.
    ///   - timeout: of one request; none by default. Since 0.30.
    /// - Emits: `routing_key_file:` (since 0.25) and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#pagerduty_config
    public static func pagerDuty(
        routingKey: Secret, description: NotificationText? = nil, severity: NotificationText? = nil,
        details: NotificationFields = [:], links: [PagerDutyLink] = [], images: [PagerDutyImage] = [],
        source: NotificationText? = nil, alertClass: NotificationText? = nil,
        component: NotificationText? = nil, group: NotificationText? = nil,
        clientName: NotificationText? = nil, clientURL: NotificationText? = nil, url: Name? = nil,
        timeout: Duration? = nil, client: HTTPClient = HTTPClient(), sendsResolved: Bool = true,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .pagerDuty(
                PagerDuty(
                    routingKey: routingKey, description: description, severity: severity, details: details,
                    links: links, images: images, source: source, alertClass: alertClass, component: component,
                    group: group, clientName: clientName, clientURL: clientURL, url: url, timeout: timeout,
                    client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct PagerDuty: Sendable, Hashable {
        package let routingKey: Secret
        package let description: NotificationText?
        package let severity: NotificationText?
        package let details: NotificationFields
        package let links: [PagerDutyLink]
        package let images: [PagerDutyImage]
        package let source: NotificationText?
        package let alertClass: NotificationText?
        package let component: NotificationText?
        package let group: NotificationText?
        package let clientName: NotificationText?
        package let clientURL: NotificationText?
        package let url: Name?
        package let timeout: Duration?
        package let client: HTTPClient
    }
}
