import Diagnostics

extension Integration {
    /// A message in a Mattermost channel through an incoming webhook. Since Alertmanager 0.30.
    ///
    /// - Parameters:
    ///   - channel: by default the webhook's.
    ///   - username: who speaks; default Alertmanager.
    ///   - text: default Alertmanager's own.
    ///   - title: since 0.32, as all that follows but the icons.
    ///   - fields: names and values below the text.
    ///   - iconURL: in place of the webhook's own.
    ///   - iconEmoji: in place of the webhook's own.
    ///   - priority: how the message stands out.
    /// - Emits: `webhook_url_file:` and what is given.
    /// - Source: https://prometheus.io/docs/alerting/latest/configuration/#mattermost_config
    public static func mattermost(
        webhook: Secret, channel: NotificationText? = nil, username: NotificationText? = nil,
        text: NotificationText? = nil, title: NotificationText? = nil, titleLink: NotificationText? = nil,
        pretext: NotificationText? = nil, color: NotificationText? = nil, fallback: NotificationText? = nil,
        author: NotificationText? = nil, authorLink: NotificationText? = nil,
        authorIcon: NotificationText? = nil, fields: [MessageField] = [], footer: NotificationText? = nil,
        footerIcon: NotificationText? = nil, imageURL: NotificationText? = nil,
        thumbnailURL: NotificationText? = nil, iconURL: NotificationText? = nil,
        iconEmoji: NotificationText? = nil, priority: MattermostPriority? = nil,
        client: HTTPClient = HTTPClient(), sendsResolved: Bool = true, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) -> Integration {
        Integration(
            .mattermost(
                Mattermost(
                    webhook: webhook, channel: channel, username: username, text: text, title: title,
                    titleLink: titleLink, pretext: pretext, color: color, fallback: fallback, author: author,
                    authorLink: authorLink, authorIcon: authorIcon, fields: fields, footer: footer,
                    footerIcon: footerIcon, imageURL: imageURL, thumbnailURL: thumbnailURL, iconURL: iconURL,
                    iconEmoji: iconEmoji, priority: priority, client: client)), sendsResolved,
            .init(fileID: fileID, filePath: filePath, line: line, column: column))
    }

    package struct Mattermost: Sendable, Hashable {
        package let webhook: Secret
        package let channel: NotificationText?
        package let username: NotificationText?
        package let text: NotificationText?
        package let title: NotificationText?
        package let titleLink: NotificationText?
        package let pretext: NotificationText?
        package let color: NotificationText?
        package let fallback: NotificationText?
        package let author: NotificationText?
        package let authorLink: NotificationText?
        package let authorIcon: NotificationText?
        package let fields: [MessageField]
        package let footer: NotificationText?
        package let footerIcon: NotificationText?
        package let imageURL: NotificationText?
        package let thumbnailURL: NotificationText?
        package let iconURL: NotificationText?
        package let iconEmoji: NotificationText?
        package let priority: MattermostPriority?
        package let client: HTTPClient
    }
}

/// How a message of Mattermost stands out.
public struct MattermostPriority: Sendable, Hashable {
    package let level: String
    package let asksForAcknowledgement: Bool
    package let isPersistent: Bool

    /// Important.
    ///
    /// - Parameter asksForAcknowledgement: with a button to say that it was read.
    public static func important(asksForAcknowledgement: Bool = false) -> MattermostPriority {
        MattermostPriority(
            level: "important", asksForAcknowledgement: asksForAcknowledgement, isPersistent: false)
    }

    /// Urgent.
    ///
    /// - Parameters:
    ///   - asksForAcknowledgement: with a button to say that it was read.
    ///   - isPersistent: repeated until it is read.
    public static func urgent(asksForAcknowledgement: Bool = false, isPersistent: Bool = false)
        -> MattermostPriority
    {
        MattermostPriority(
            level: "urgent", asksForAcknowledgement: asksForAcknowledgement, isPersistent: isPersistent)
    }
}
