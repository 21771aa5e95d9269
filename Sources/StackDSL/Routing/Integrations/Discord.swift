import Diagnostics

extension Integration {
    /// A message in a Discord channel through its webhook. Since Alertmanager 0.25.
    ///
    /// - Parameters:
    ///   - webhook: emits `webhook_url_file:`, since 0.27.
    ///   - title: default Alertmanager's own.
    ///   - message: default Alertmanager's own.
    ///   - content: above the message, where mentions work; since 0.28.
    ///   - username: who speaks, since 0.28.
    ///   - avatarURL: a picture, since 0.28.
    /// - Emits: `webhook_url_file:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#discord_config
    public static func discord(
        webhook: Secret, title: NotificationText? = nil, message: NotificationText? = nil,
        content: NotificationText? = nil, username: NotificationText? = nil,
        avatarURL: NotificationText? = nil, client: HTTPClient = HTTPClient(), sendsResolved: Bool = true,
        fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .discord(
                Discord(
                    webhook: webhook, title: title, message: message, content: content, username: username,
                    avatarURL: avatarURL, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Discord: Sendable, Hashable {
        package let webhook: Secret
        package let title: NotificationText?
        package let message: NotificationText?
        package let content: NotificationText?
        package let username: NotificationText?
        package let avatarURL: NotificationText?
        package let client: HTTPClient
    }
}
