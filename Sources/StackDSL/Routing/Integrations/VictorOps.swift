import Diagnostics

extension Integration {
    /// An incident in Splunk On-Call, once VictorOps.
    ///
    /// - Parameters:
    ///   - apiKey: of the REST integration.
    ///   - routingKey: the team's key.
    ///   - messageType: `CRITICAL` by default, `WARNING` or `INFO`.
    ///   - stateMessage: default Alertmanager's own.
    ///   - entityDisplayName: default Alertmanager's own.
    ///   - monitoringTool: default Alertmanager's own.
    ///   - url: where to; by default Splunk's.
    /// - Emits: `api_key_file:` (since 0.22), `routing_key:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#victorops_config
    public static func victorOps(
        apiKey: Secret, routingKey: NotificationText, messageType: NotificationText? = nil,
        stateMessage: NotificationText? = nil, entityDisplayName: NotificationText? = nil,
        monitoringTool: NotificationText? = nil, customFields: NotificationFields = [:], url: Name? = nil,
        client: HTTPClient = HTTPClient(), sendsResolved: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .victorOps(
                VictorOps(
                    apiKey: apiKey, routingKey: routingKey, messageType: messageType,
                    stateMessage: stateMessage, entityDisplayName: entityDisplayName,
                    monitoringTool: monitoringTool, customFields: customFields, url: url, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct VictorOps: Sendable, Hashable {
        package let apiKey: Secret
        package let routingKey: NotificationText
        package let messageType: NotificationText?
        package let stateMessage: NotificationText?
        package let entityDisplayName: NotificationText?
        package let monitoringTool: NotificationText?
        package let customFields: NotificationFields
        package let url: Name?
        package let client: HTTPClient
    }
}
