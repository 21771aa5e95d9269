import Diagnostics

extension Integration {
    /// A message in Microsoft Teams through a webhook of Power Automate. Since Alertmanager 0.28.
    ///
    /// - Parameters:
    ///   - webhook: emits `webhook_url_file:`.
    ///   - title: default Alertmanager's own.
    ///   - text: default Alertmanager's own.
    /// - Emits: an entry of `msteamsv2_configs:`.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#msteamsv2_config
    public static func microsoftTeams(
        webhook: Secret, title: NotificationText? = nil, text: NotificationText? = nil,
        client: HTTPClient = HTTPClient(), sendsResolved: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .microsoftTeams(
                MicrosoftTeams(webhook: webhook, title: title, text: text, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    /// A message in Microsoft Teams through a connector, which Microsoft has retired: for servers of one's own
    /// that speak its language. Since Alertmanager 0.26.
    ///
    /// - Parameters:
    ///   - webhook: emits `webhook_url_file:`, since 0.27.
    ///   - title: default Alertmanager's own.
    ///   - summary: default Alertmanager's own, since 0.27.
    ///   - text: default Alertmanager's own.
    /// - Emits: an entry of `msteams_configs:`.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#msteams_config
    public static func microsoftTeamsConnector(
        webhook: Secret, title: NotificationText? = nil, summary: NotificationText? = nil,
        text: NotificationText? = nil, client: HTTPClient = HTTPClient(), sendsResolved: Bool = true,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .microsoftTeamsConnector(
                MicrosoftTeamsConnector(
                    webhook: webhook, title: title, summary: summary, text: text, client: client)),
            sendsResolved, .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct MicrosoftTeams: Sendable, Hashable {
        package let webhook: Secret
        package let title: NotificationText?
        package let text: NotificationText?
        package let client: HTTPClient
    }

    package struct MicrosoftTeamsConnector: Sendable, Hashable {
        package let webhook: Secret
        package let title: NotificationText?
        package let summary: NotificationText?
        package let text: NotificationText?
        package let client: HTTPClient
    }
}
