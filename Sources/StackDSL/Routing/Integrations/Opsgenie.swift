import Diagnostics

extension Integration {
    /// An alert in Opsgenie.
    ///
    /// - Parameters:
    ///   - apiKey: of an API integration.
    ///   - message: at most 130 characters; default Alertmanager's own.
    ///   - description: default Alertmanager's own.
    ///   - source: a link to who tells; default Alertmanager's page.
    ///   - details: names and values.
    ///   - responders: who is told.
    ///   - tags: separated by commas.
    ///   - priority: `P1` to `P5`.
    ///   - entity: what it is about, since 0.24.
    ///   - actions: separated by commas, since 0.24.
    ///   - updatesAlerts: message and description follow the alert, since 0.24.
    ///   - url: where to; by default `https://api.opsgenie.com/`.
    /// - Emits: `api_key_file:` (since 0.24) and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#opsgenie_config
    public static func opsgenie(
        apiKey: Secret, message: NotificationText? = nil, description: NotificationText? = nil,
        source: NotificationText? = nil, details: NotificationFields = [:],
        responders: [OpsgenieResponder] = [], tags: NotificationText? = nil, note: NotificationText? = nil,
        priority: NotificationText? = nil, entity: NotificationText? = nil, actions: NotificationText? = nil,
        updatesAlerts: Bool = false, url: Name? = nil, client: HTTPClient = HTTPClient(),
        sendsResolved: Bool = true, fileID: String = #fileID, filePath: String = #filePath, line: Int = #line,
        column: Int = #column
    ) -> Integration {
        Integration(
            .opsgenie(
                Opsgenie(
                    apiKey: apiKey, message: message, description: description, source: source,
                    details: details, responders: responders, tags: tags, note: note, priority: priority,
                    entity: entity, actions: actions, updatesAlerts: updatesAlerts, url: url, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Opsgenie: Sendable, Hashable {
        package let apiKey: Secret
        package let message: NotificationText?
        package let description: NotificationText?
        package let source: NotificationText?
        package let details: NotificationFields
        package let responders: [OpsgenieResponder]
        package let tags: NotificationText?
        package let note: NotificationText?
        package let priority: NotificationText?
        package let entity: NotificationText?
        package let actions: NotificationText?
        package let updatesAlerts: Bool
        package let url: Name?
        package let client: HTTPClient
    }
}
